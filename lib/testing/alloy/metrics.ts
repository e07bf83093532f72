import type { BlockData } from '../../alloy/block-data';
import type { Statement } from '../../alloy/syntax/node';
import { printFile } from '../../alloy/syntax/print';
import { nameOf } from '../flow/flow';
import type { Metric } from '../metrics/metric';
import { cut, endLabel } from './cut';
import { externalLabels } from './external-labels';
import type { InAlloy } from './in-alloy';
import { type Write, writeBody, writeOf } from './messages';
import { freePort, pause, RunningAlloy } from './running';
import { Taker } from './taker';

/** Samples through prometheus.receive_http to stand-ins for what takes remote write. */
export const metricsInAlloy: InAlloy<Metric> = async (flow, given) => {
  const port = await freePort();
  const taker = await Taker.start();
  const text = cut(flow, {
    input: (to) => `prometheus.receive_http "given" {
  http {
    listen_address = "127.0.0.1"
    listen_port = ${port}
  }
  forward_to = [${to.join(', ')}]
}`,
    end: (block, label) => `prometheus.remote_write "${label}" {
${endpoints(block, `${taker.url}/${label}`)}${externalLabels(block)}}`,
    receiver: (label) => `prometheus.remote_write.${label}.receiver`,
  });
  try {
    const alloy = await RunningAlloy.start(text, flow.tested.variables);
    try {
      await write(`http://127.0.0.1:${port}/api/v1/metrics/write`, given);
      await taker.quiet(1_500);
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
        .filter(({ path }) => path.startsWith(`/${endLabel(index)}/`))
        .sort((a, b) => a.path.localeCompare(b.path, 'en'))
        .flatMap(({ body }) => samplesOf(writeOf(body))),
    ]),
  );
};

/** One endpoint for each, with its rules and without what lets it in. */
function endpoints(block: BlockData, url: string): string {
  const bodies = block.find('endpoint').flatMap((endpoint) => ('kind' in endpoint ? [] : [endpoint]));
  return (bodies.length > 0 ? bodies : [{ statements: [] }])
    .map(({ statements }: { readonly statements: readonly Statement[] }, index) => {
      const rules = statements.filter(({ name }) => name === 'write_relabel_config');
      return `  endpoint {
    url = "${url}/${index}"
    queue_config {
      min_shards = 1
      max_shards = 1
      batch_send_deadline = "100ms"
    }
    metadata_config {
      send = false
    }
${printFile({ statements: rules })}  }
`;
    })
    .join('');
}

export async function write(url: string, given: readonly Metric[]): Promise<void> {
  const timestamp = Date.now();
  const body = writeBody({
    timeseries: given.map(({ name, labels, value }) => ({
      labels: Object.entries({ ...labels, __name__: name })
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([label, text]) => ({ name: label, value: text })),
      samples: [{ value, timestamp }],
    })),
  });
  const headers = { 'content-type': 'application/x-protobuf', 'content-encoding': 'snappy' };
  for (let left = 50; ; left -= 1) {
    const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) }).catch(
      () => undefined,
    );
    if (response?.ok) return;
    // Alloy is ready a moment before its components listen, and before what takes the samples is.
    if (left === 0)
      throw new Error(`Alloy did not take the samples: ${response ? await response.text() : 'no answer'}`);
    await pause(100);
  }
}

export function samplesOf({ timeseries }: Write): readonly Metric[] {
  return timeseries.flatMap(({ labels, samples }) => {
    const { __name__ = '', ...others } = Object.fromEntries(labels.map(({ name, value }) => [name, value]));
    return samples.map(({ value }) => ({ name: __name__, labels: others, value }));
  });
}
