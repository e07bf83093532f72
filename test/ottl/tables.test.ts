import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askGoProgram } from '../go-program';

const file = join(__dirname, '..', '..', 'imports', 'alloy', 'ottl', 'tables.json');

interface Tables {
  readonly contexts: Readonly<Record<string, { readonly enums: readonly string[] }>>;
  readonly paths: Readonly<Record<string, readonly string[]>>;
}

test('the tables are what the OTTL of the release has of functions, paths and enums', async () => {
  const tables = JSON.parse(readFileSync(file, 'utf8')) as Tables;
  const names = {
    words: Object.fromEntries(
      Object.entries(groups(tables)).map(([group, words]) => [group, [...words].sort()]),
    ),
    symbols: [...new Set(Object.values(tables.contexts).flatMap(({ enums }) => enums))].sort(),
  };
  expect(await askGoProgram('ottl', { tables: names })).toEqual(tables);
});

/** The words that paths are made of, and a few that none has, by the context whose sources hold them. */
function groups({ paths }: Tables): Readonly<Record<string, ReadonlySet<string>>> {
  const found: Record<string, Set<string>> = {};
  for (const [prefix, after] of Object.entries(paths)) {
    const group = prefix.replace('instrumentation_', '');
    const words = found[group] ?? new Set(['cache', 'nothing']);
    found[group] = words.add(prefix);
    for (const path of after) for (const word of path.replace(/\[.*/, '').split('.')) words.add(word);
  }
  return found;
}
