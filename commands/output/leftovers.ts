import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { originIn } from './directory';

/**
 * Directories of a directory that an earlier run wrote for environments which are gone, in sentences. They stay: whether the
 * cluster is gone too only the user knows.
 * @param names the directories of environments that there are
 */
export function leftovers(directory: string, names: readonly string[]): readonly string[] {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const origin =
      entry.isDirectory() && !names.includes(entry.name) && originIn(join(directory, entry.name));
    if (!origin) return [];
    return [
      `${join(directory, entry.name)} was made from ${origin}, which is no environment here any more; delete the directory when its cluster is gone.`,
    ];
  });
}
