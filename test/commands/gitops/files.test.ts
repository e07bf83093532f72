import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../../../commands/gitops/files';

let scratch: string;

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'gitops-'));
});
afterEach(() => rmSync(scratch, { recursive: true }));

test('files are written with their directories', () => {
  const target = join(scratch, 'flux');
  writeFiles(target, [{ file: 'stages/a/kustomization.yaml', objects: [{ kind: 'Kustomization' }] }]);
  expect(readFileSync(join(target, 'stages/a/kustomization.yaml'), 'utf8')).toBe('kind: Kustomization\n');
});

test('what an earlier run wrote and this one does not is removed', () => {
  const target = scratch;
  writeFiles(
    target,
    ['a', 'b'].map((name) => ({ file: `stages/${name}.yaml`, objects: [{}] })),
  );
  writeFiles(target, [{ file: 'stages/a.yaml', objects: [{}] }]);
  expect(existsSync(join(target, 'stages/b.yaml'))).toBe(false);
});

test('a directory with something else in it is refused and left as it is', () => {
  const target = scratch;
  mkdirSync(join(target, 'stages'));
  writeFileSync(join(target, 'notes.txt'), '');
  expect(() => writeFiles(target, [{ file: 'stages/a.yaml', objects: [{}] }])).toThrow(
    `--output ${target} holds "notes.txt", which this command does not write,`,
  );
  expect(existsSync(join(target, 'stages/a.yaml'))).toBe(false);
});
