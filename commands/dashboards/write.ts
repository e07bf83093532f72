import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DashboardFile } from '../../lib/lab/dashboards';
import { partOf } from '../../lib/lab/labels';
import { SettingsError } from '../../lib/lab/settings/errors';

/**
 * Writes dashboards into a directory, and takes away those of an earlier run that are no more.
 * @throws SettingsError where the directory holds something that was not made here
 */
export function writeDashboards(directory: string, files: readonly DashboardFile[]): void {
  const where = `--output ${directory}`;
  if (existsSync(directory) && !statSync(directory).isDirectory()) {
    throw new SettingsError(where, 'is a file, but it takes a directory; name another.');
  }
  const before = existsSync(directory) ? readdirSync(directory) : [];
  const foreign = before.find((name) => !isOurs(join(directory, name)));
  if (foreign !== undefined) {
    throw new SettingsError(
      where,
      `holds ${JSON.stringify(foreign)}, which is no dashboard of the lab, but it takes a directory of its own; name an empty one or move the file.`,
    );
  }
  mkdirSync(directory, { recursive: true });
  for (const name of before) rmSync(join(directory, name));
  for (const { name, text } of files) writeFileSync(join(directory, `${name}.json`), text);
}

/** The tag that every dashboard of the lab has. */
function isOurs(path: string): boolean {
  return (
    path.endsWith('.json') && statSync(path).isFile() && readFileSync(path, 'utf8').includes(`"${partOf}"`)
  );
}
