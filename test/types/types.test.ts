import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CompileError, compile } from '../typescript';

const refused = join(__dirname, 'refused.ts');
const accepted = join(__dirname, 'accepted.ts');
const directive = '// @ts-expect-error';

/** The lines, counted from 1, that begin with `text`. */
async function linesWith(file: string, text: string): Promise<number[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) => (line.trim().startsWith(text) ? [index + 1] : []));
}

let errors: readonly CompileError[];

beforeAll(async () => {
  const undirected = (await readFile(refused, 'utf8')).replaceAll(directive, '//');
  errors = await compile([refused, accepted], { 'undirected.ts': undirected });
}, 60_000);

test('what accepted.ts shows compiles', () => {
  expect(errors.filter(({ file }) => file === 'accepted.ts')).toEqual([]);
});

test('every directive of refused.ts is needed, and nothing else there is wrong', () => {
  expect(errors.filter(({ file }) => file === 'refused.ts')).toEqual([]);
});

test('without its directive every case of refused.ts is one compiler error at the line of its call', async () => {
  const lines = errors.filter(({ file }) => file === 'undirected.ts').map(({ line }) => line);
  expect(lines).toEqual((await linesWith(refused, directive)).map((line) => line + 1));
});

test('at least 25 cases are refused, and each has its accepted twin', async () => {
  const cases = (await linesWith(refused, directive)).length;
  expect(cases).toBeGreaterThanOrEqual(25);
  expect(await linesWith(accepted, '//')).toHaveLength(cases);
});
