import { execFile } from 'node:child_process';

/**
 * Whether programs can have a network of their own here.
 * @param program own-network
 * @throws Error with what the system has against it, and what to do
 */
export function requireOwnNetwork(program: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(program, ['--', process.execPath, '--version'], (error, _, said) => {
      if (error === null) resolve();
      else reject(new Error(said.trim() || error.message));
    });
  });
}
