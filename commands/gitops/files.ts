import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { yamlOf } from '../../lib/kubernetes/yaml';
import { SettingsError } from '../../lib/lab/environment';

/** A file by its path in the directory that is written. */
export interface File {
  readonly file: string;
  readonly objects: readonly object[];
}

/** Writes the files, and removes those that an earlier run wrote and this one does not. */
export function writeFiles(directory: string, files: readonly File[]): void {
  const tops = new Set(files.map(({ file }) => file.split('/')[0]));
  const foreign = existsSync(directory)
    ? readdirSync(directory).find((entry) => !tops.has(entry) && !entry.startsWith('.'))
    : undefined;
  if (foreign !== undefined) {
    throw new SettingsError(
      `--output ${directory}`,
      `holds ${JSON.stringify(foreign)}, which this command does not write, but it takes a directory of its own; name an empty one or move the file.`,
    );
  }
  for (const top of tops) rmSync(join(directory, top ?? ''), { recursive: true, force: true });
  for (const { file, objects } of files) {
    const path = join(directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, yamlOf(objects));
  }
}
