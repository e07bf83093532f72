import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const root = join(__dirname, '..');

export interface CompileError {
  /** The file's name without its folder. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/**
 * What the compiler says about files of the project and about texts that stand in no file of it. A text may
 * import as a file two folders below the project's root does: `../../lib/alloy`.
 */
export async function compile(
  files: readonly string[],
  texts: Readonly<Record<string, string>>,
): Promise<readonly CompileError[]> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const scratch = await mkdtemp(join(root, '.cache', 'types-'));
  try {
    const config = {
      extends: join(root, 'tsconfig.json'),
      include: [],
      files: [...files, ...Object.keys(texts)],
    };
    await writeFile(join(scratch, 'tsconfig.json'), JSON.stringify(config));
    for (const [name, text] of Object.entries(texts)) await writeFile(join(scratch, name), text);
    return errorsIn(await tsc(scratch));
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** The compiler's output; its exit code says no more. */
async function tsc(project: string): Promise<string> {
  const command = join(root, 'node_modules', '.bin', 'tsc');
  return new Promise((resolve) => {
    execFile(
      command,
      ['--project', project, '--pretty', 'false'],
      { cwd: root, maxBuffer: 2 ** 26 },
      (_, stdout) => resolve(stdout),
    );
  });
}

function errorsIn(output: string): CompileError[] {
  return [...output.matchAll(/^(\S+\.ts)\((\d+),\d+\): error (.*)$/gm)].map(
    ([, file = '', line = '', message = '']) => ({ file: basename(file), line: Number(line), message }),
  );
}
