import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { checkOutput, originIn, writeOutput } from '../../../commands/output/directory';
import { scratchDirectory } from '../scratch';

const all = scratchDirectory();
let scratch: string;
let output: string;
beforeEach(() => {
  scratch = mkdtempSync(join(all, 'output-'));
  output = join(scratch, 'dist');
});

const origin = 'environments/kind.ts';
const manifests = [
  { file: '00-namespaces.yaml', text: 'a\n' },
  { file: '10-cert-manager.yaml', text: 'b\n' },
];
const write = (files = manifests, directory = output) => writeOutput(directory, files, origin);
const read = (file: string) => readFileSync(join(output, file), 'utf8');

test('the directory is made, with its parents', () => {
  const deep = join(output, 'deep', 'deeper');
  write(manifests, deep);
  expect(readdirSync(deep)).toEqual(['00-namespaces.yaml', '10-cert-manager.yaml']);
});

test('a file says first what made it, from which environment, and holds its text', () => {
  write();
  expect(read('10-cert-manager.yaml')).toBe(
    '# Made by application-observability-lab from environments/kind.ts: change that file and synthesize again, because edits here are lost.\nb\n',
  );
});

test('the environment of a directory is known', () => {
  expect(originIn(output)).toBeUndefined();
  write();
  expect(originIn(output)).toBe(origin);
});

test('a file of an earlier synthesis is replaced', () => {
  write([{ file: '00-namespaces.yaml', text: 'old\n' }]);
  write();
  expect(read('00-namespaces.yaml')).toContain('\na\n');
});

test('a file of an earlier synthesis that is no longer made is removed', () => {
  write([...manifests, { file: '60-backend.yaml', text: 'c\n' }]);
  write();
  expect(readdirSync(output)).toEqual(['00-namespaces.yaml', '10-cert-manager.yaml']);
});

test.each([
  ['another name', 'kustomization.yaml', ''],
  ['a name as of the lab, in the way', '00-namespaces.yaml', ''],
  [
    'a name as of the lab, that is made no more',
    '99-mine.yaml',
    ', or delete it if an earlier version of the lab wrote it',
  ],
])('a file of somebody else is refused and left, by %s', (_, file, advice) => {
  mkdirSync(output);
  writeFileSync(join(output, file), 'kind: Mine\n');
  const hint =
    file === 'kustomization.yaml' ? '' : ', or delete it if an earlier version of the lab wrote it';
  expect(() => write()).toThrow(
    `--output ${output} holds "${file}", whose first line is not "# Made by application-observability-lab from ...", but it takes a directory of its own; name an empty one or move the file${hint || advice}.`,
  );
  expect([readdirSync(output), read(file)]).toEqual([[file], 'kind: Mine\n']);
});

test('a link among the files is somebody else’s, wherever it leads', () => {
  write();
  symlinkSync('00-namespaces.yaml', join(output, '98-link.yaml'));
  symlinkSync('nowhere.yaml', join(output, '99-link.yaml'));
  expect(() => write()).toThrow('holds "98-link.yaml"');
  expect(lstatSync(join(output, '99-link.yaml')).isSymbolicLink()).toBe(true);
});

test('hidden files, and what a file system has at its root, are left alone', () => {
  mkdirSync(join(output, 'lost+found'), { recursive: true });
  writeFileSync(join(output, '.DS_Store'), 'finder');
  write();
  expect(read('.DS_Store')).toBe('finder');
  expect(existsSync(join(output, 'lost+found'))).toBe(true);
});

test('the directory may be a link', () => {
  mkdirSync(join(scratch, 'real'));
  symlinkSync('real', output);
  write();
  expect(lstatSync(output).isSymbolicLink()).toBe(true);
  expect(readdirSync(join(scratch, 'real'))).toEqual(['00-namespaces.yaml', '10-cert-manager.yaml']);
});

test('nothing is written outside of the directory, so that it may be a mount point below what is read-only', () => {
  mkdirSync(output);
  const before = lstatSync(scratch, { bigint: true }).mtimeNs;
  write();
  expect([readdirSync(scratch), lstatSync(scratch, { bigint: true }).mtimeNs]).toEqual([['dist'], before]);
});

test('a link that leads nowhere is told in one sentence', () => {
  symlinkSync('/nowhere/at/all', output);
  const sentence = `--output ${output} leads by the link ${output} to /nowhere/at/all, which does not exist, but it takes a directory; make that one, or name another.`;
  expect(() => write()).toThrow(sentence);
  expect(() => write(manifests, join(output, 'below'))).toThrow(`leads by the link ${output}`);
});

test('a full disk leaves the files as they are and is told in one sentence', () => {
  if (!existsSync('/dev/full')) return;
  write([{ file: '00-namespaces.yaml', text: 'old\n' }]);
  const fs: typeof import('node:fs') = jest.requireActual('node:fs');
  const full = jest.spyOn(fs, 'writeFileSync').mockImplementation(() => {
    execFileSync('true');
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    });
  });
  expect(() => write()).toThrow(
    `--output ${output} cannot be written, because its disk is full (${output}), but it takes a writable directory; free some space or name another one.`,
  );
  full.mockRestore();
  expect(readdirSync(output)).toEqual(['00-namespaces.yaml']);
  expect(read('00-namespaces.yaml')).toContain('old');
});

test('what a killed synthesis has left is no manifest, is ignored by Git, and goes with a later one', () => {
  write();
  const [young, old] = ['.observability-lab-young', '.observability-lab-old'].map((name) =>
    join(output, name),
  );
  for (const left of [young, old]) mkdirSync(left ?? '');
  const hourAgo = new Date(Date.now() - 3_600_000);
  utimesSync(old ?? '', hourAgo, hourAgo);
  write();
  expect(readdirSync(output).filter((name) => name.startsWith('.'))).toEqual(['.observability-lab-young']);
});

test('Git sees nothing of what is being written', () => {
  const seen: string[] = [];
  const fs: typeof import('node:fs') = jest.requireActual('node:fs');
  const rename = fs.renameSync;
  const spied = jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    const stage = readdirSync(output).find((name) => name.startsWith('.')) ?? '';
    seen.push(readFileSync(join(output, stage, '.gitignore'), 'utf8'));
    rename(from, to);
  });
  write();
  spied.mockRestore();
  expect(seen).toEqual(['*\n', '*\n']);
});

describe('with directories in it', () => {
  const nested = (...names: readonly string[]) =>
    names.map((name) => ({ file: `stages/${name}/kustomization.yaml`, text: `${name}\n` }));

  test('files that are made no more go with their directories', () => {
    write(nested('a', 'b'));
    write(nested('a'));
    expect(readdirSync(join(output, 'stages'))).toEqual(['a']);
  });

  test('a file of somebody else among them is refused and left', () => {
    write(nested('a', 'b'));
    writeFileSync(join(output, 'stages', 'b', 'mine.yaml'), 'mine');
    expect(() => write(nested('a'))).toThrow('holds "stages/b/mine.yaml", whose first line is not');
    expect(readdirSync(join(output, 'stages'))).toEqual(['a', 'b']);
  });

  test('a directory that is not written is left, with files of other environments in it', () => {
    write(manifests, join(output, 'kind'));
    expect(() => write()).toThrow('holds "kind"');
    expect(readdirSync(join(output, 'kind'))).toEqual(['00-namespaces.yaml', '10-cert-manager.yaml']);
  });
});

test('a write that fails leaves the files and nothing beside them', () => {
  write([{ file: '00-namespaces.yaml', text: 'old\n' }]);
  expect(() => write([...manifests, { file: `${'long'.repeat(100)}.yaml`, text: '' }])).toThrow(
    'cannot be written, because its name is too long',
  );
  expect(read('00-namespaces.yaml')).toContain('old');
  expect(readdirSync(output)).toEqual(['00-namespaces.yaml']);
});

test('checking leaves no trace', () => {
  checkOutput(output);
  expect(readdirSync(scratch)).toEqual([]);
  mkdirSync(output);
  checkOutput(output);
  expect(readdirSync(output)).toEqual([]);
  rmSync(output, { recursive: true });
});
