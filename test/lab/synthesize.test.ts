import { parseAllDocuments } from 'yaml';
import { loadEnvironment } from '../../commands/command-line/environments';
import { synthesize } from '../../lib/lab/synthesize';

const kind = loadEnvironment('kind');
const manifests = synthesize(kind);

test('every file is numbered, and they stand in order', () => {
  const files = manifests.map(({ file }) => file);
  expect(files.every((file) => /^\d\d-[a-z0-9-]+\.yaml$/.test(file))).toBe(true);
  expect(files).toEqual([...files].sort());
});

test('the same settings give the same bytes', () => {
  expect(synthesize(kind)).toEqual(manifests);
});

test('a manifest counts its objects', () => {
  const [namespaces] = manifests;
  expect(namespaces?.objects).toBe(parseAllDocuments(namespaces?.text ?? '').length);
});
