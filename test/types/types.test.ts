import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const root = join(__dirname, '..', '..');
const refused = join(__dirname, 'refused.ts');
const accepted = join(__dirname, 'accepted.ts');
const directive = '// @ts-expect-error';

interface CompileError {
  readonly file: string;
  readonly line: number;
}

/** What the compiler says about refused.ts, about the same without its directives, and about accepted.ts. */
async function compile(): Promise<readonly CompileError[]> {
  await mkdir(join(root, '.cache'), { recursive: true });
  // As deep in the project as test/types, so that the imports resolve.
  const scratch = await mkdtemp(join(root, '.cache', 'types-'));
  try {
    const text = await readFile(refused, 'utf8');
    await writeFile(join(scratch, 'undirected.ts'), text.replaceAll(directive, '//'));
    const config = {
      extends: join(root, 'tsconfig.json'),
      include: [],
      files: [refused, accepted, './undirected.ts'],
    };
    await writeFile(join(scratch, 'tsconfig.json'), JSON.stringify(config));
    return errorsIn(await tsc(scratch));
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** The compiler ends with an error code, because undirected.ts must not compile; its output says more. */
async function tsc(project: string): Promise<string> {
  const command = join(root, 'node_modules', '.bin', 'tsc');
  return new Promise((resolve) => {
    execFile(command, ['--project', project, '--pretty', 'false'], { cwd: root }, (_, stdout) =>
      resolve(stdout),
    );
  });
}

function errorsIn(output: string): CompileError[] {
  return [...output.matchAll(/^(\S+\.ts)\((\d+),\d+\): error/gm)].map(([, file = '', line = '']) => ({
    file: basename(file),
    line: Number(line),
  }));
}

/** The lines, counted from 1, that hold `text`. */
async function linesWith(file: string, text: string): Promise<number[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) => (line.trim().startsWith(text) ? [index + 1] : []));
}

let errors: readonly CompileError[];

beforeAll(async () => {
  errors = await compile();
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
