import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alloyProgram } from '../../tools/real-programs/programs';
import type { AlloyWorkload } from './workloads';

export interface AlloyOutcome {
  readonly accepted: boolean;
  /** What it wrote, without the paths of this machine. */
  readonly said: string;
}

/** `alloy validate` over the texts of a workload, with the flags of the workload that it takes too. */
export function validate({ files, args }: Pick<AlloyWorkload, 'files' | 'args'>): Promise<AlloyOutcome> {
  const flags = args.filter((argument) => /^--(stability\.level|feature\.)/.test(argument));
  return inDirectory(files, (directory) => alloy(['validate', ...flags, directory]));
}

/** Runs Alloy until it ends by itself. */
export function alloy(args: readonly string[], env: Record<string, string> = {}): Promise<AlloyOutcome> {
  return new Promise((resolve, reject) => {
    execFile(
      alloyProgram(),
      [...args],
      { timeout: 60_000, killSignal: 'SIGKILL', env: { ...process.env, ...env }, maxBuffer: 2 ** 26 },
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
  const directory = await mkdtemp(join(tmpdir(), 'alloy-texts-'));
  try {
    for (const [file, text] of Object.entries(files)) await writeFile(join(directory, file), text);
    return await action(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
