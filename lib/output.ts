import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { SettingsError } from './settings/errors';

export interface Manifest {
  /** File name, for example `00-namespaces.yaml`: kubectl reads the files of a directory by name. */
  readonly file: string;
  readonly text: string;
}

/** A file that the synthesis may replace or remove: two digits, a name, `.yaml`. */
function isOurs(file: string): boolean {
  return /^\d\d-[a-z0-9-]+\.yaml$/.test(file);
}

/** Refuses a directory that cannot be written, or that holds what the synthesis did not make. */
export function checkOutput(directory: string): void {
  const where = `--output ${directory}`;
  if (!existsSync(directory)) {
    checkWritable(where, nearest(directory));
    return;
  }
  if (!statSync(directory).isDirectory()) {
    throw new SettingsError(where, 'is a file, but it takes a directory; name another one.');
  }
  // Files with a leading dot are the system's and are left alone; kubectl does not read them.
  const foreign = readdirSync(directory).find((file) => !isOurs(file) && !file.startsWith('.'));
  if (foreign !== undefined) {
    throw new SettingsError(
      where,
      `holds ${JSON.stringify(foreign)}, which the synthesis did not write, but it takes a directory of its own; name an empty one or move the file.`,
    );
  }
  checkWritable(where, directory);
  checkWritable(where, dirname(resolve(directory)));
}

function checkWritable(where: string, directory: string): void {
  try {
    accessSync(directory, constants.W_OK);
  } catch {
    throw new SettingsError(
      where,
      `cannot be written, because ${directory} is not writable, but it takes a writable directory; change the permissions or name another one.`,
    );
  }
}

function nearest(directory: string): string {
  const parent = dirname(resolve(directory));
  return existsSync(parent) ? parent : nearest(parent);
}

/**
 * Puts the manifests into a directory, and removes those of an earlier synthesis that are there no more. They are
 * written beside it first and then moved, so that a full disk or an interruption leaves no half-written file.
 */
export function writeOutput(directory: string, manifests: readonly Manifest[]): void {
  checkOutput(directory);
  const target = resolve(directory);
  mkdirSync(target, { recursive: true });
  const staging = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    for (const { file, text } of manifests) writeFileSync(join(staging, file), text);
    for (const { file } of manifests) renameSync(join(staging, file), join(target, file));
    const current = new Set(manifests.map(({ file }) => file));
    for (const file of readdirSync(target)) {
      if (isOurs(file) && !current.has(file)) rmSync(join(target, file));
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
