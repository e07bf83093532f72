import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { goIsMissing } from '../../tools/go-build/go-version';

const root = join(__dirname, '..', '..');

/** What `npm run import -- <part>` ends with and writes to standard error, without any program on the PATH. */
function runImport(part: string): Promise<{ code: unknown; message: string }> {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const env = { ...process.env, PATH: '' };
  return new Promise((resolve) => {
    execFile(process.execPath, [tsx, join(root, 'tools', 'import.ts'), part], { env }, (error, _, stderr) =>
      resolve({ code: error?.code ?? 0, message: stderr }),
    );
  });
}

test('without Go the import ends with one sentence that says what to install', async () => {
  expect(await runImport('alloy')).toEqual({
    code: 1,
    message: `npm run import: ${goIsMissing}\n`,
  });
}, 30_000);

test('a part that does not exist is refused with the names of those that do', async () => {
  expect(await runImport('charts')).toEqual({
    code: 1,
    message: 'npm run import: "charts" is not a part; use alloy or crds, or none for all.\n',
  });
}, 30_000);
