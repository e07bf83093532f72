import { statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Configuration } from '../alloy-files';
import { standardInput } from '../alloy-files';
import { AdoptError } from './error';
import { defaultOutput } from './output';

/** One configuration with what is to become of it. */
export interface AdoptRequest {
  readonly configuration: Configuration;
  /** Lower-case letters, digits and hyphens. */
  readonly name: string;
  /** The file that is written. */
  readonly output: string;
}

/** @throws AdoptError for a name or an output that does not go with what was asked for */
export function requestsOf(
  configurations: readonly Configuration[],
  name: string | undefined,
  output: string | undefined,
): readonly AdoptRequest[] {
  if (name !== undefined && !/^[a-z]([a-z0-9-]*[a-z0-9])?$/.test(name)) {
    throw new AdoptError(
      `--name is ${JSON.stringify(name)}, but it takes lower-case letters, digits and hyphens, a letter first; choose another one.`,
    );
  }
  if (configurations.length > 1 && name !== undefined) {
    throw new AdoptError(
      '--name stands for one pipeline, but several configurations were given; leave it out, or adopt them one by one.',
    );
  }
  const isFolder =
    output !== undefined &&
    (/[\\/]$/.test(output) || statSync(resolve(output), { throwIfNoEntry: false })?.isDirectory());
  if (configurations.length > 1 && output !== undefined && !isFolder) {
    throw new AdoptError(
      `--output ${output} is one file, but several configurations were given; name a directory with a slash at its end, or adopt them one by one.`,
    );
  }
  const taken = new Set<string>();
  return configurations.map((configuration) => {
    const found = name ?? unique(nameOf(configuration), taken);
    taken.add(found);
    const path =
      output === undefined ? defaultOutput(found) : isFolder ? join(output, `${found}.ts`) : output;
    return { configuration, name: found, output: path };
  });
}

/** Names of files that say nothing: the directory says more. */
const general = ['alloy', 'config', 'main', 'values'];

function nameOf({ shown, name: called }: Configuration): string {
  // What stands in a file is named after its place: FILE#PLACE.
  const [file = ''] = shown.split('#', 1);
  if (called === undefined && file === standardInput) return 'adopted';
  const path = resolve(file);
  const own = basename(path, extname(path));
  const named = called ?? (general.includes(own.toLowerCase()) ? basename(dirname(path)) || own : own);
  const name = named
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return name === '' ? 'adopted' : name.slice(0, 60).replace(/-+$/, '');
}

function unique(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${name}-${count}`;
  return candidate;
}
