import { execFile } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');

/** What Jest reports of a run of its own, in one process, of what is no test of the project. */
export function runJest(
  testMatch: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly testResults: readonly { readonly message: string }[] }> {
  const args = [jest, '--json', '--runInBand', '--testMatch', join(__dirname, testMatch)];
  return new Promise((resolve, reject) => {
    // Jest ends with 1 where a test fails, and reports all the same.
    execFile(process.execPath, args, { cwd: root, env: { ...process.env, ...env } }, (error, stdout) =>
      stdout === '' ? reject(error) : resolve(JSON.parse(stdout)),
    );
  });
}
