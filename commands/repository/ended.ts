import { execFile } from 'node:child_process';
import { InterruptedError } from '../kubectl/errors';

/** How a program has ended. */
export interface Ended {
  /** Its exit code, or why it did not start, such as ENOENT. */
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; the signal ends it. */
export function ended(
  program: string,
  args: readonly string[],
  signal: AbortSignal,
  options: { readonly cwd?: string; readonly env: NodeJS.ProcessEnv },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // Manifests in JSON take some MiB.
    execFile(program, [...args], { ...options, signal, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      if (signal.aborted) reject(new InterruptedError());
      else resolve({ code: error === null ? 0 : (error.code ?? 1), stdout, stderr });
    });
  });
}
