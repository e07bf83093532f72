import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', 'lib', 'lab', 'pipelines');
let names: ReadonlySet<string> | undefined;

/**
 * The pipelines of the lab, of which an environment has one of each name: each stands in a folder of its name. To load them
 * would take longer than all else here.
 */
export function ofTheLab(): ReadonlySet<string> {
  names ??= new Set(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())),
  );
  return names;
}
