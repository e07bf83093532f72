import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const page = readFileSync(join(root, 'docs/delivery.md'), 'utf8');

/** The rows of the tables: what happens to what, and in the last column the test that shows it. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (what \||---)/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()))
  .map((cells): [what: string, test: string] => [cells[0] ?? '', cells.at(-1) ?? '']);

/** What stands between the quotes behind `test(` and its kind, in one line. */
function sentencesOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  return [
    ...source.matchAll(/\b(?:test|describe)(?:\.each\([\s\S]*?\))?\(\s*(?:'([^'\n]*)'|"([^"\n]*)")/g),
  ].map(([, single, double]) => single ?? double ?? '');
}

test('there are rows', () => {
  expect(rows.length).toBeGreaterThan(25);
});

test.each(rows)('%s: the page names a test on the real Alloy, and it is there', (_, named) => {
  const [, name = '', sentence = ''] = /^`([\w-]+)`: (.+)$/.exec(named) ?? [];
  const file = join(root, 'test/real', `${name}.test.ts`);
  expect(existsSync(file)).toBe(true);
  expect(sentencesOf(file).filter((found) => found.includes(sentence))).not.toEqual([]);
});
