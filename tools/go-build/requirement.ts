import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The version of a module that a module of tools/ requires.
 * @param module its directory in tools/
 * @throws Error when it requires none
 */
export function requirement(module: string, required: string): string {
  const file = readFileSync(join(__dirname, '..', module, 'go.mod'), 'utf8');
  const line = file
    .split('\n')
    .find((candidate) => candidate.replace('require ', '').trim().startsWith(`${required} v`));
  const version = /\sv\S+/.exec(line ?? '')?.[0].trim();
  if (version === undefined) {
    throw new Error(`tools/${module}/go.mod requires no ${required}; add the version to build.`);
  }
  return version;
}
