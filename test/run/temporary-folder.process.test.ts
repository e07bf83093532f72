import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { runJest } from './run-jest';

const translated = `tsx-${userInfo().uid}`;
let outside: string;

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'outside-'));
});
afterEach(() => rmSync(outside, { recursive: true }));

test('a run of the tests leaves nothing in the temporary folder, whatever its tests leave', async () => {
  expect(await run()).toMatchObject({ numPassedTests: 1, numTotalTests: 1 });
  expect(readdirSync(outside)).toEqual([]);
}, 60_000);

test('a run removes what one that was killed left', async () => {
  // Linux gives no process a number this high.
  mkdirSync(join(outside, 'lab-tests-2147483646-killed', 'left'), { recursive: true });
  await run();
  expect(readdirSync(outside)).toEqual([]);
}, 60_000);

test('what tsx translated outlives the run', async () => {
  mkdirSync(join(outside, translated, 'kept'), { recursive: true });
  await run();
  expect(readdirSync(join(outside, translated))).toEqual(['kept']);
}, 60_000);

/** What Jest reports of a run of leaving.ts, for which `outside` is the system's temporary folder. */
function run(): Promise<unknown> {
  return runJest('leaving.ts', { TMPDIR: outside });
}
