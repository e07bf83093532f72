import { execFile } from 'node:child_process';
import { join } from 'node:path';

// Under Jest: the tests of the example are tests of this file.
import './redaction.example';

const root = join(__dirname, '..', '..', '..');
const example = join(__dirname, 'redaction.example.ts');

function nodeTest(more: Readonly<Record<string, string>>): Promise<{ exitCode: number; stdout: string }> {
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...others } = process.env;
  const args = ['--require', 'tsx/cjs', '--test', '--test-reporter=tap', example];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, env: { ...others, ...more } }, (error, stdout) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code), stdout });
    });
  });
}

test('the example passes under node:test', async () => {
  const { exitCode, stdout } = await nodeTest({});
  expect(stdout).toContain('# pass 1');
  expect(exitCode).toBe(0);
}, 60_000);

test('a failure under node:test says what was given, what came out where, and what was expected', async () => {
  const { exitCode, stdout } = await nodeTest({ EXAMPLE: 'fails' });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/loki\.write\.local takes something else than is expected/);
  expect(stdout).toMatch(/given \(1\):\s+"password=hunter2hunter2" \{app="shop"\}/);
  expect(stdout).toMatch(/loki\.process\.pod_logs lets out \(1\):\s+"password=<redacted:password>"/);
  expect(stdout).toMatch(/-\s+line: 'password=hunter2hunter2'/);
}, 60_000);
