import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInProcess } from '../in-process';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'dashboards-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

test('it writes a file for each dashboard, and takes away those that are no more', async () => {
  const { code, stdout } = await runInProcess('dashboards', ['kind', '--output', directory]);
  expect(code).toBe(0);
  const files = readdirSync(directory);
  expect(stdout).toContain(`${files.length} dashboards of environments/kind.ts`);
  expect(files).toEqual(expect.arrayContaining(['home.json', 'services.json', 'volumes.json']));
  expect(JSON.parse(readFileSync(join(directory, 'home.json'), 'utf8'))).toMatchObject({ uid: 'lab-home' });
  await runInProcess('dashboards', ['gke-standard', '--output', directory]);
  expect(readdirSync(directory)).not.toContain('volumes.json');
}, 60_000);

test('a directory that holds something else is refused, and left alone', async () => {
  writeFileSync(join(directory, 'own.json'), '{}');
  const { code, stderr } = await runInProcess('dashboards', ['kind', '--output', directory]);
  expect(code).not.toBe(0);
  expect(stderr).toContain(
    'holds "own.json", which is no dashboard of the lab, but it takes a directory of its own',
  );
  expect(readdirSync(directory)).toEqual(['own.json']);
}, 60_000);
