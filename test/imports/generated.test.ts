import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../tools/alloy-imports/files';
import { readRelease } from '../../tools/alloy-imports/release';

const folder = join(__dirname, '..', '..', 'imports', 'alloy');
const made = filesOf(readRelease(join(folder, 'schema')));

test('imports/alloy holds the generated files and no other', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  expect(files.sort()).toEqual([...made.keys()].sort());
});

test.each([...made])('imports/alloy/%s is what the generator makes of the schema', (file, text) => {
  expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
});
