import { lstatSync, readFileSync } from 'node:fs';
import type { DashboardFile } from '../../lib/lab/dashboards';
import { partOf } from '../../lib/lab/labels';
import { writeOutput } from '../output/directory';
import type { Marking } from '../output/first-line';

/** JSON has no comments: a dashboard is known by the tag that every one of the lab has. */
const byTag: Marking = {
  marked: (text) => text,
  originOf: (path) =>
    path.endsWith('.json') && lstatSync(path).isFile() && readFileSync(path, 'utf8').includes(`"${partOf}"`)
      ? partOf
      : undefined,
  missing: 'which is no dashboard of the lab',
};

/**
 * Writes dashboards into a directory, and takes away those of an earlier run that are no more.
 * @throws SettingsError where the directory holds something that was not made here
 */
export function writeDashboards(directory: string, files: readonly DashboardFile[]): void {
  const outputs = files.map(({ name, text }) => ({ file: `${name}.json`, text }));
  writeOutput(directory, outputs, partOf, byTag);
}
