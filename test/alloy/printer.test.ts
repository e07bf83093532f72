import { isDeepStrictEqual } from 'node:util';
import { parseFile } from '../../lib/alloy/syntax/parse';
import { printFile } from '../../lib/alloy/syntax/print';
import { count, randomConfigs, seed } from './random-configs';
import { format } from './real-formatter';
import { componentNames } from './schemas';

const configs = randomConfigs();
const trees = configs.map(({ blocks }) => ({ statements: blocks.map((block) => block.statement) }));
const texts = trees.map(printFile);

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
