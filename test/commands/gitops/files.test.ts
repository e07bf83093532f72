import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../../../commands/gitops/files';
import { scratchDirectory } from '../scratch';

const directory = scratchDirectory();
const origin = 'environments/kind.ts';

test('files are written with their directories, and say what made them', () => {
  const target = join(directory, 'written');
  writeFiles(target, [{ file: 'stages/a.yaml', objects: [{ kind: 'A' }, { kind: 'B' }] }], origin);
  expect(readFileSync(join(target, 'stages/a.yaml'), 'utf8')).toMatch(
    /^# Made by application-observability-lab from environments\/kind\.ts: .*\nkind: A\n---\nkind: B\n$/,
  );
});

test('what an earlier run wrote and this one does not is removed', () => {
  const target = join(directory, 'stale');
  const files = ['a', 'b'].map((name) => ({ file: `stages/${name}.yaml`, objects: [{}] }));
  writeFiles(target, files, origin);
  writeFiles(target, [{ file: 'stages/a.yaml', objects: [{}] }], origin);
  expect(existsSync(join(target, 'stages/b.yaml'))).toBe(false);
});

test.each(['notes.txt', 'stages/mine.yaml', 'stages/a.yaml'])(
  'a directory with %s of somebody else in it is refused and left as it is',
  (file) => {
    const target = join(directory, `foreign-${file.replace('/', '-')}`);
    mkdirSync(join(target, 'stages'), { recursive: true });
    writeFileSync(join(target, file), 'mine');
    expect(() => writeFiles(target, [{ file: 'stages/a.yaml', objects: [{}] }], origin)).toThrow(
      `--output ${target} holds "${file}", whose first line is not`,
    );
    expect(readFileSync(join(target, file), 'utf8')).toBe('mine');
  },
);
