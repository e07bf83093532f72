import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = join(__dirname, '..', '..', 'imports', 'alloy');
/** Types that namespaces share, and the name of the release. */
const shared = ['common', 'release'];

/** The generated files of imports/alloy, one for each namespace of components. */
export function namespaceFiles(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .filter((name) => !shared.includes(name));
}

/** The namespaces that loading one of them has loaded besides. Asked in a process that has loaded nothing yet. */
export function loadedBesides(namespace: string): string[] {
  require(join(folder, namespace));
  return namespaceFiles().filter(
    (name) => name !== namespace && require.cache[join(folder, `${name}.ts`)] !== undefined,
  );
}
