import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clone } from './clone';

const directory = mkdtempSync(join(tmpdir(), 'recipe-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** What the synthesis in the clone prints. */
function synth(...args: readonly string[]): string {
  const command = ['--require', 'tsx/cjs', 'main.ts', ...args];
  return execFileSync(process.execPath, command, { cwd: directory, encoding: 'utf8' });
}

test('the recipe of CONTRIBUTING.md adds an environment and a pipeline, and switches variants', () => {
  const { files } = clone(directory);
  expect(Object.keys(files)).toEqual([
    'environments/acme.ts',
    'lib/lab/pipelines/core-dns/settings.ts',
    'lib/lab/pipelines/core-dns/components.ts',
    'lib/lab/pipelines/core-dns/index.ts',
  ]);
  expect(synth('acme', '--output', 'out')).toContain('acme, in out:');
  expect(readFileSync(join(directory, 'out/50-apps.yaml'), 'utf8')).toContain('docker.io/example/shop:1.0.0');
  expect(readFileSync(join(directory, 'lib/lab/pipelines/index.ts'), 'utf8')).toContain('\n  coreDns,\n');
  expect(readFileSync(join(directory, 'environments/kind.ts'), 'utf8')).not.toContain('-sidecar');
}, 60_000);
