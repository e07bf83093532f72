import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { checkOutput, writeOutput } from '../../../commands/synth/output';

let scratch: string;
let output: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'output-'));
  output = join(scratch, 'dist');
});
afterEach(() => rmSync(scratch, { recursive: true }));

const manifests = [
  { file: '00-namespaces.yaml', text: 'a\n' },
  { file: '10-cert-manager.yaml', text: 'b\n' },
];

test('the directory is made, with its parents', () => {
  const deep = join(output, 'deep', 'deeper');
  writeOutput(deep, manifests);
  expect(readdirSync(deep)).toEqual(['00-namespaces.yaml', '10-cert-manager.yaml']);
});

test('a file holds its text', () => {
  writeOutput(output, manifests);
  expect(readFileSync(join(output, '10-cert-manager.yaml'), 'utf8')).toBe('b\n');
});

test('a file of an earlier synthesis is replaced', () => {
  writeOutput(output, [{ file: '00-namespaces.yaml', text: 'old\n' }]);
  writeOutput(output, manifests);
  expect(readFileSync(join(output, '00-namespaces.yaml'), 'utf8')).toBe('a\n');
});

test('a file of an earlier synthesis that is no longer made is removed', () => {
  writeOutput(output, [...manifests, { file: '60-backend.yaml', text: 'c\n' }]);
  writeOutput(output, manifests);
  expect(readdirSync(output)).toEqual(['00-namespaces.yaml', '10-cert-manager.yaml']);
});

test('a hidden file is left alone', () => {
  mkdirSync(output);
  writeFileSync(join(output, '.DS_Store'), 'finder');
  writeOutput(output, manifests);
  expect(readFileSync(join(output, '.DS_Store'), 'utf8')).toBe('finder');
});

test('nothing is left beside the directory', () => {
  writeOutput(output, manifests);
  expect(readdirSync(scratch)).toEqual(['dist']);
});

test('nothing is written when a file of somebody else is there', () => {
  mkdirSync(output);
  writeFileSync(join(output, 'kustomization.yaml'), '');
  expect(() => writeOutput(output, manifests)).toThrow('holds "kustomization.yaml"');
  expect(readdirSync(output)).toEqual(['kustomization.yaml']);
});

test('a write that fails leaves the files and nothing beside them', () => {
  writeOutput(output, [{ file: '00-namespaces.yaml', text: 'old\n' }]);
  const impossible = { file: join('no', 'such', 'folder.yaml'), text: '' };
  expect(() => writeOutput(output, [...manifests, impossible])).toThrow('ENOENT');
  expect(readFileSync(join(output, '00-namespaces.yaml'), 'utf8')).toBe('old\n');
  expect(readdirSync(output)).toEqual(['00-namespaces.yaml']);
  expect(readdirSync(scratch)).toEqual(['dist']);
});

test('checking leaves no trace', () => {
  checkOutput(output);
  expect(readdirSync(dirname(output))).not.toContain(basename(output));
  mkdirSync(output);
  checkOutput(output);
  expect(readdirSync(output)).toEqual([]);
});
