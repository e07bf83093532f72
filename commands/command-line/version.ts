import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { said } from '../../lib/lab/settings/errors';

/** That of the package, which is a folder further up where it is compiled. */
export function version(folder = dirname(__dirname)): string {
  const file = join(folder, 'package.json');
  const found: unknown = existsSync(file)
    ? said(JSON.parse(readFileSync(file, 'utf8')), 'version')
    : undefined;
  return typeof found === 'string' || folder === dirname(folder) ? String(found) : version(dirname(folder));
}
