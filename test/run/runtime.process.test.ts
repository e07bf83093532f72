import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchDirectory } from '../commands/scratch';
import { runJest } from './run-jest';

const errors = join(__dirname, '..', '..', 'lib', 'lab', 'settings', 'errors.ts');
const directory = scratchDirectory();

test('a module that was edited is loaded anew for the test file that follows, and a variable of the one before is gone', async () => {
  expect(await runJest('rounds/o*.ts', { ROUNDS: directory })).toMatchObject({
    numPassedTests: 4,
    numTotalTests: 4,
  });
}, 60_000);

test('an error points to its line in the source, a mocked module is refused, and a file says how long its tests may take', async () => {
  const [{ message } = { message: '' }] = (await runJest('failing.ts')).testResults;
  const line = readFileSync(errors, 'utf8')
    .slice(0, readFileSync(errors, 'utf8').indexOf('values.at(-1)'))
    .split('\n').length;
  expect(message).toContain(`lib/lab/settings/errors.ts:${line}:`);
  expect(message).toContain('jest.mock does nothing here');
  expect(message).toContain('Exceeded timeout of 200 ms');
}, 60_000);
