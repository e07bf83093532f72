import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { parseFile } from '../../lib/alloy/syntax/parse';
import { printFile } from '../../lib/alloy/syntax/print';
import { ArbitraryConfig } from './arbitrary-config';
import { buildFormatter, format, formatterBuildTimeout } from './real-formatter';
import { componentNames } from './schemas';

const seed = 20261124;
const count = 1104;

/** Random configurations of three components each; together they hold every component several times. */
const configs = fc.sample(fc.gen(), { numRuns: count, seed }).map((g, index) => {
  const config = new ArbitraryConfig(g);
  for (const step of [0, 61, 122]) config.add(componentNames[(index + step) % componentNames.length] ?? '');
  return config;
});
const trees = configs.map(({ blocks }) => ({ statements: blocks.map((block) => block.statement) }));
const texts = trees.map(printFile);

beforeAll(buildFormatter, formatterBuildTimeout);

test('the random configurations hold every component of the release', () => {
  const used = new Set(configs.flatMap(({ blocks }) => blocks.map(({ component }) => component)));
  expect(componentNames.filter((name) => !used.has(name))).toEqual([]);
  expect(componentNames).toHaveLength(184);
});

test(`${count} random configurations print as Alloy's own formatter prints them (seed ${seed})`, async () => {
  const formatted = await format(texts);
  const wrong = texts.find((text, index) => formatted[index] !== text);
  expect(wrong && (await format([wrong]))[0]).toBe(wrong);
});

test(`a printed configuration parses to the tree it was printed from (seed ${seed})`, () => {
  const wrong = trees.find((tree, index) => !isDeepStrictEqual(parseFile(texts[index] ?? ''), tree));
  expect(wrong && parseFile(printFile(wrong))).toEqual(wrong);
});
