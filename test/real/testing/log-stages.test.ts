import fc from 'fast-check';
import { parseFile } from '../../../lib/alloy/syntax/parse';
import { entriesOf, push } from '../../../lib/testing/alloy/lines';
import { pushOf } from '../../../lib/testing/alloy/messages';
import { freePort, RunningAlloy } from '../../../lib/testing/alloy/running';
import { Taker } from '../../../lib/testing/alloy/taker';
import type { Entry } from '../../../lib/testing/logs/entry';
import { processed } from '../../../lib/testing/logs/processed';
import { readBlocks } from '../../../lib/testing/values/read';
import { alloyProgram } from '../../../tools/real-programs/programs';
import { type StageKind, stageKinds, streams } from './stage-cases';

/** Each kind has 25 configurations, and each 20 lines or more: 500 cases. */
const configurations = 25;
const linesOfEach = 24;
const seed = Number(process.env.SEED ?? 14);

interface Batch {
  readonly kind: StageKind;
  readonly port: number;
  readonly given: readonly Entry[];
  readonly stages: readonly string[];
}

/** What is extracted shows where every other configuration makes it metadata. */
const shown = 'stage.structured_metadata {\nregex = "."\n}\n';
const marked = (id: string) => `stage.static_labels {\nvalues = { "case" = "${id}" }\n}\n`;
const idOf = (kind: number, configuration: number) => `${kind}_${configuration}`;

function batchOf(kind: StageKind, port: number): Batch {
  const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number) => fc.sample(arbitrary, { numRuns, seed });
  const given = sample(fc.tuple(kind.line, streams), linesOfEach).map(
    ([line, labels], index): Entry => ({
      line,
      labels,
      metadata: { n: String(index) },
      extracted: {},
      nanoseconds: 1_767_000_000_000_000_000n + BigInt(index),
    }),
  );
  const stages = sample(kind.stages, configurations).map((text, index) =>
    index % 2 === 0 ? text + shown : text,
  );
  return { kind, port, given, stages };
}

function textOf(batches: readonly Batch[], url: string): string {
  const parts = batches.flatMap(({ port, stages }, kind) => [
    `loki.source.api "k${kind}" {
http {
listen_address = "127.0.0.1"
listen_port = ${port}
}
use_incoming_timestamp = true
forward_to = [${stages.map((_, index) => `loki.process.c${idOf(kind, index)}.receiver`).join(', ')}]
}`,
    ...stages.map(
      (text, index) => `loki.process "c${idOf(kind, index)}" {
${text}${marked(idOf(kind, index))}forward_to = [loki.write.k${kind}.receiver]
}`,
    ),
    // One for each: a batch that cannot be encoded is lost as a whole. What is answered late is not sent twice.
    `loki.write "k${kind}" {\nendpoint {\nurl = "${url}/push"\nbatch_wait = "200ms"\nremote_timeout = "2m"\n}\n}`,
  ]);
  return parts.join('\n');
}

/** As texts that can be compared, in one order. */
function sorted(entries: readonly Entry[]): readonly string[] {
  return entries
    .map(({ line, labels, metadata, nanoseconds }) => {
      const pairs = (record: object) =>
        Object.entries(record)
          .filter(([name]) => !name.startsWith('__'))
          .sort();
      return JSON.stringify([line, pairs(labels), pairs(metadata), String(nanoseconds)]);
    })
    .sort();
}

let batches: readonly Batch[];
const arrived = new Map<string, Entry[]>();

beforeAll(async () => {
  process.env.ALLOY_BIN = alloyProgram();
  const ports: number[] = [];
  for (const _ of stageKinds) ports.push(await freePort());
  batches = stageKinds.map((kind, index) => batchOf(kind, ports[index] ?? 0));
  const taker = await Taker.start();
  const alloy = await RunningAlloy.start(textOf(batches, taker.url));
  try {
    await Promise.all(
      batches.map(({ port, given }) => push(`http://127.0.0.1:${port}/loki/api/v1/push`, given)),
    );
    // Longer than stage.multiline waits for more.
    await taker.quiet(4_500);
  } finally {
    await alloy.stop();
    await taker.stop();
  }
  for (const entry of taker.taken.flatMap(({ body }) => entriesOf(pushOf(body)))) {
    const { case: id = '', ...labels } = entry.labels;
    arrived.set(id, [...(arrived.get(id) ?? []), { ...entry, labels }]);
  }
});

test.each(stageKinds.map(({ name }, index) => [name, index] as const))(
  'stage.%s does in memory what it does in Alloy',
  (_, kind) => {
    const { given, stages } = batches[kind] ?? { given: [], stages: [] };
    expect(given.length * stages.length).toBeGreaterThanOrEqual(500);
    const different = stages.flatMap((text, index) => {
      const expected = sorted(arrived.get(idOf(kind, index)) ?? []);
      const computed = sorted(processed(given, readBlocks(parseFile(text), /^stage\./, 'test', {})));
      const extra = computed.filter((entry) => !expected.includes(entry));
      const missing = expected.filter((entry) => !computed.includes(entry));
      return extra.length + missing.length > 0 || expected.length !== computed.length
        ? [{ text, extra, missing }]
        : [];
    });
    expect(different).toEqual([]);
  },
);
