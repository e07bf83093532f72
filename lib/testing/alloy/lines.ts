import { milliseconds } from '../../alloy/duration';
import { nameOf } from '../flow/flow';
import type { Entry } from '../logs/entry';
import { unquoted } from '../logs/log-ql';
import { cut, endLabel } from './cut';
import { externalLabels } from './external-labels';
import type { InAlloy } from './in-alloy';
import { type Push, pushOf } from './messages';
import { freePort, pause, RunningAlloy } from './running';
import { Taker } from './taker';

/** Log lines through loki.source.api to stand-ins for Loki. */
export const linesInAlloy: InAlloy<Entry> = async (flow, given) => {
  const port = await freePort();
  const taker = await Taker.start();
  const text = cut(flow, {
    input: (to) => `loki.source.api "given" {
  http {
    listen_address = "127.0.0.1"
    listen_port = ${port}
  }
  use_incoming_timestamp = true
  forward_to = [${to.join(', ')}]
}`,
    end: (block, label) => `loki.write "${label}" {
  endpoint {
    url = "${taker.url}/${label}"
    batch_wait = "50ms"
  }
${externalLabels(block)}}`,
    receiver: (label) => `loki.write.${label}.receiver`,
  });
  try {
    const alloy = await RunningAlloy.start(text, flow.tested.variables);
    try {
      await push(`http://127.0.0.1:${port}/loki/api/v1/push`, given);
      await taker.quiet(longestWait(text) + 1_000);
    } finally {
      await alloy.stop();
    }
  } finally {
    await taker.stop();
  }
  return new Map(
    flow.ends.map((end, index) => [
      nameOf(end),
      taker.taken
        .filter(({ path }) => path === `/${endLabel(index)}`)
        .flatMap(({ body }) => entriesOf(pushOf(body))),
    ]),
  );
};

/** One request for each line, since lines of several streams keep their order only so. @throws Error where one is refused */
export async function push(url: string, given: readonly Entry[]): Promise<void> {
  const start = BigInt(Date.now()) * 1_000_000n;
  for (const [index, { line, labels, metadata, hours = 0, nanoseconds }] of given.entries()) {
    const time = nanoseconds ?? start + BigInt(index) - BigInt(Math.round(hours * 3_600_000)) * 1_000_000n;
    // Alloy takes no stream without a label.
    const stream = Object.keys(labels).length > 0 ? labels : { given: 'line' };
    const body = JSON.stringify({ streams: [{ stream, values: [[String(time), line, metadata]] }] });
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const response = await answered(url, request);
    if (!response.ok)
      throw new Error(
        `Alloy did not take ${JSON.stringify(line)}: ${response.status} ${await response.text()}`,
      );
  }
}

/** Alloy is ready a moment before its components listen. */
async function answered(url: string, request: RequestInit): Promise<Response> {
  for (let left = 50; ; left -= 1) {
    try {
      return await fetch(url, request);
    } catch (error) {
      if (left === 0) throw error;
      await pause(100);
    }
  }
}

/** How long stage.multiline keeps lines back. */
function longestWait(text: string): number {
  if (!text.includes('stage.multiline')) return 0;
  const waits = [...text.matchAll(/max_wait_time\s*=\s*"([^"]+)"/g)].map(([, wait = '']) =>
    milliseconds(wait),
  );
  return Math.max(3_000, ...waits);
}

export function entriesOf({ streams }: Push): readonly Entry[] {
  return streams.flatMap(({ labels, entries }) =>
    entries.map(({ line, structuredMetadata, timestamp }) => ({
      line: Buffer.from(line).toString(),
      labels: labelsOf(labels),
      metadata: Object.fromEntries(structuredMetadata.map(({ name, value }) => [name, value])),
      nanoseconds: BigInt(timestamp.seconds) * 1_000_000_000n + BigInt(timestamp.nanos),
      extracted: {},
    })),
  );
}

/** `{cluster="lab", job="a"}` by name. */
function labelsOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([^\s{,=]+)=("(?:[^"\\]|\\.)*")/g)];
  return Object.fromEntries(pairs.map(([, name = '', quoted = '']) => [name, unquoted(quoted)]));
}
