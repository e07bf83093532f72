import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What came of a program that ended by itself. */
export interface Outcome {
  readonly accepted: boolean;
  /** What it wrote. */
  readonly said: string;
}

export const accepted: Outcome = { accepted: true, said: '' };

/** Runs a program until it ends. @param cwd where it runs, and may leave files @throws Error when there is no such program, or it does not end */
export function outcomeOf(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [...args],
      { timeout: 60_000, killSignal: 'SIGKILL', env: { ...process.env, ...env }, maxBuffer: 2 ** 26, cwd },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') reject(error);
        else resolve({ accepted: error === null, said: stdout + stderr });
      },
    );
  });
}

/** Writes files to a directory that is there while `action` runs. */
export async function inDirectory<T>(
  files: Readonly<Record<string, string>>,
  action: (directory: string) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'texts-'));
  try {
    for (const [file, text] of Object.entries(files)) await writeFile(join(directory, file), text);
    return await action(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
