import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Testing } from 'cdk8s';

/** No test of the project: temporary-folder.test.ts runs it, to see what becomes of what it leaves. */
test('directories are left in the temporary folder', () => {
  const left = [Testing.app().outdir, mkdtempSync(join(tmpdir(), 'left-'))];
  expect(left.filter(existsSync)).toEqual(left);
});
