import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { SettingsError } from '../../lib/lab/settings/errors';

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
  const parent = dirname(resolve(directory));
  if (!existsSync(directory)) {
    checkWritable(where, nearest(parent));
    return;
  }
  checkIsDirectory(where, directory);
  // Files with a leading dot are the system's and are left alone; kubectl does not read them.
  const foreign = readdirSync(directory).find((file) => !isOurs(file) && !file.startsWith('.'));
  if (foreign !== undefined) {
    throw new SettingsError(
      where,
      `holds ${JSON.stringify(foreign)}, which the synthesis did not write, but it takes a directory of its own; name an empty one or move the file.`,
    );
  }
  checkWritable(where, directory);
  checkWritable(where, parent);
}

function checkWritable(where: string, directory: string): void {
  checkIsDirectory(where, directory);
  try {
    // Permissions do not tell: root may write wherever the file system lets it.
    rmdirSync(mkdtempSync(join(directory, '.synth-')));
  } catch {
    throw new SettingsError(
      where,
      `cannot be written, because ${directory} is not writable, but it takes a writable directory; change the permissions or name another one.`,
    );
  }
}

function checkIsDirectory(where: string, path: string): void {
  if (statSync(path).isDirectory()) return;
  throw new SettingsError(where, `leads to the file ${path}, but it takes a directory; name another one.`);
}

/** The first directory upwards that exists. */
function nearest(directory: string): string {
  return existsSync(directory) ? directory : nearest(dirname(directory));
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
