import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { firstLine } from '../../../commands/output/first-line';
import { base, built } from '../clusters';
import { runCommand } from '../run-command';
import { scratchDirectory, writeAll } from '../scratch';

const cwd = scratchDirectory();
test('synth --all writes a tree for each environment, none for the base, and names what is left', async () => {
  writeAll(cwd, {
    'environments/base.ts': base,
    'environments/eu.ts': built('eu'),
    'environments/us.ts': built('us'),
    'clusters/old/00-namespaces.yaml': firstLine('environments/old.ts', '00-namespaces.yaml'),
    'clusters/mine/notes.txt': 'of somebody',
  });
  const { code, stdout } = await runCommand('synth', ['--all', '--output', 'clusters'], { cwd });
  expect([code, readdirSync(join(cwd, 'clusters'))]).toEqual([0, ['eu', 'mine', 'old', 'us']]);
  expect(stdout.split('\n').filter((line) => line.startsWith('Note: '))).toEqual([
    'Note: clusters/old was made from environments/old.ts, which is no environment here any more; delete the directory when its cluster is gone.',
  ]);
}, 30_000);
