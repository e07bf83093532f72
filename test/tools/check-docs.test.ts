import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownRules } from '../../lib/alloy/problem';
import { cases } from '../../tools/check-docs/cases';
import { withCases } from '../../tools/check-docs/table';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'check.md'), 'utf8');

/** What nothing but the running Alloy sees, and the grammars that a text is not parsed with. */
const unseen = ['go-template', 'missing-file'];

test('what Alloy refuses is found, beside what docs/check.md says is not', async () => {
  const missed = (await cases()).filter(({ check }) => check.length === 0);
  expect(missed.map(({ name }) => name).filter((name) => !unseen.includes(name))).toEqual([]);
});

test('what Alloy takes is at most a warning', async () => {
  const errors = (await cases()).filter(
    ({ run, check }) => run === 'accepts' && check.some((finding) => finding.startsWith('error')),
  );
  expect(errors).toEqual([]);
});

test('the page has every case and every rule', async () => {
  const all = await cases();
  const made = withCases(page, all);
  for (const { name } of all) expect(made).toContain(`cases/${name}.alloy`);
  for (const rule of ownRules) expect(made).toContain(`| \`${rule}\` |`);
  expect(all.length).toBeGreaterThan(35);
});

test('a page without the marks of the tables is refused', () => {
  expect(() => withCases('# A page', [])).toThrow('docs/check.md needs the lines <!-- Cases');
});
