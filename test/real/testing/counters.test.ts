import fc from 'fast-check';
import { parseFile } from '../../../lib/alloy/syntax/parse';
import { countedBy } from '../../../lib/testing/alloy/counted';
import { push } from '../../../lib/testing/alloy/lines';
import { freePort, pause, RunningAlloy } from '../../../lib/testing/alloy/running';
import type { Counted } from '../../../lib/testing/flow/counted';
import type { Entry } from '../../../lib/testing/logs/entry';
import { processedLines } from '../../../lib/testing/logs/processed';
import { readBlocks } from '../../../lib/testing/values/read';
import { alloyProgram } from '../../../tools/real-programs/programs';
import { streams } from './stage-cases';
import { block, jsonObject, maybe, q } from './stage-cases/parts';

/** 25 configurations and 24 lines: 600 cases. */
const configurations = 25;
const linesOfEach = 24;
const seed = Number(process.env.SEED ?? 14);

const source = maybe(fc.constantFrom('a', 'b', 'level', 'msg').map(q));
const value = maybe(fc.constantFrom('error', '10', 'true').map(q));
const counter = fc.oneof(
  fc.record({ action: fc.constant('"inc"'), source, value }),
  fc.record({ action: fc.constant('"inc"'), match_all: fc.constant('true') }),
  fc.record({ action: fc.constant('"add"'), source }),
  fc.constant({ action: '"add"', match_all: 'true', count_entry_bytes: 'true' }),
);
const gauge = fc.record({
  action: fc.constantFrom('"set"', '"inc"', '"dec"', '"add"', '"sub"'),
  source,
});
const metric = fc.oneof(fc.tuple(fc.constant('counter'), counter), fc.tuple(fc.constant('gauge'), gauge));
const names = ['a', 'b', 'c', 'key', 'level', 'msg'];
const extract = block('json', { expressions: `{${names.map((name) => `${q(name)} = ""`).join(', ')}}` });
const stages = fc
  .array(fc.tuple(metric, maybe(fc.constant('"own_"'))), { minLength: 1, maxLength: 3 })
  .map((metrics) =>
    metrics
      .map(([[kind, attributes], prefix], index) =>
        block(`metric.${kind}`, { ...attributes, name: `"m${index}"`, description: '"M."', prefix }).replace(
          /^stage\./,
          '',
        ),
      )
      .join(''),
  )
  .map((inside) => `${extract}stage.labels {\nvalues = {level = ""}\n}\n${block('metrics', {}, inside)}`);

/** A counter that is told to go down ends Alloy. */
const notNegative = jsonObject.map((text) => text.replace(/-|e-\d+/g, ''));
const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number) => fc.sample(arbitrary, { numRuns, seed });
const given = sample(fc.tuple(notNegative, streams), linesOfEach).map(
  ([line, labels]): Entry => ({ line, labels, metadata: {}, extracted: {} }),
);
// One Alloy has one kind of metric for a name.
const cases = sample(stages, configurations).map((text, index) => text.replace(/"m(?=\d)/g, `"m${index}_`));

/** In one order, without what sums up to rounding. */
function sorted(counted: readonly Counted[]): readonly string[] {
  return counted
    .map(({ name, labels, value: amount }) =>
      JSON.stringify([name, Object.entries(labels).sort(), amount.toPrecision(12)]),
    )
    .sort();
}

/** What it counts when it counts no more. */
async function settled(alloy: RunningAlloy): Promise<string> {
  const all = (said: string) =>
    JSON.stringify(cases.map((_, index) => sorted(countedBy(`loki.process.c${index}`, said))));
  for (let before = ''; ; ) {
    await pause(1_500);
    const said = await alloy.metrics();
    if (all(said) === before) return said;
    before = all(said);
  }
}

test('stage.metrics counts in memory what it counts in Alloy', async () => {
  process.env.ALLOY_BIN = alloyProgram();
  const port = await freePort();
  const alloy = await RunningAlloy.start(
    [
      `loki.source.api "given" {
http {
listen_address = "127.0.0.1"
listen_port = ${port}
}
forward_to = [${cases.map((_, index) => `loki.process.c${index}.receiver`).join(', ')}]
}`,
      ...cases.map((text, index) => `loki.process "c${index}" {\n${text}forward_to = []\n}`),
    ].join('\n'),
  );
  let said = '';
  try {
    await push(`http://127.0.0.1:${port}/loki/api/v1/push`, given);
    said = await settled(alloy);
  } finally {
    await alloy.stop();
  }
  const different = cases.flatMap((text, index) => {
    const expected = sorted(countedBy(`loki.process.c${index}`, said));
    const computed = sorted(
      processedLines(given, readBlocks(parseFile(text), /^stage\./, 'test', {}), 'test').counted,
    );
    return expected.join() === computed.join() ? [] : [{ text, expected, computed }];
  });
  expect(different).toEqual([]);
  expect(cases.some((_, index) => countedBy(`loki.process.c${index}`, said).length > 2)).toBe(true);
}, 60_000);
