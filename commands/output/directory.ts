import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SettingsError } from '../../lib/lab/settings/errors';
import { byFirstLine, type Marking } from './first-line';
import { explainFailure } from './write-failure';

export interface OutputFile {
  /** By its way from the directory, for example `00-namespaces.yaml` or `applications/30-alloy.yaml`. */
  readonly file: string;
  readonly text: string;
}

/** Begins what holds files until all are written. kubectl and Git do not look into it. */
const staging = '.observability-lab-';

/** What a write that was ended has left is taken away by a later one, when no write can be that slow. */
const abandoned = 10 * 60_000;

/**
 * Refuses a directory that cannot be written, or that holds what was not made here.
 * @param folders the directories in it that are written as well
 * @param marking by what a file is known as made here
 */
export function checkOutput(
  directory: string,
  folders: readonly string[] = [],
  marking: Marking = byFirstLine,
): void {
  refuseEmpty(directory);
  const where = `--output ${directory}`;
  const target = resolve(directory);
  refuseDanglingLink(where, target);
  if (!existsSync(target)) {
    checkWritable(where, nearest(dirname(target)));
    return;
  }
  checkIsDirectory(where, target);
  const foreign = contents(target, folders, marking).find(({ origin }) => origin === undefined);
  if (foreign !== undefined) {
    throw new SettingsError(
      where,
      `holds ${JSON.stringify(foreign.file)}, ${marking.missing}, but it takes a directory of its own; name an empty one or move the file${isOfEarlierVersion(foreign.file) ? ', or delete it if an earlier version of the lab wrote it' : ''}.`,
    );
  }
  checkWritable(where, target);
}

/** An option that is given, and says nothing. */
export function refuseEmpty(directory: string | undefined): void {
  if (directory !== '') return;
  throw new SettingsError('--output', 'is empty, but it takes a directory; name the one to write to.');
}

/** Before there was a first line, files were known by their names. */
function isOfEarlierVersion(file: string): boolean {
  return /^\d\d-[a-z0-9-]+\.yaml$/.test(file);
}

/** The first environment that files of a directory were made from. */
export function originIn(directory: string): string | undefined {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return contents(directory, [], byFirstLine).find(({ origin }) => origin !== undefined)?.origin;
}

/** What is in a directory; what begins with a dot, and `lost+found` of a file system, are the system's. */
function contents(
  directory: string,
  folders: readonly string[],
  marking: Marking,
  below = '',
): readonly Found[] {
  return readdirSync(join(directory, below)).flatMap((name): readonly Found[] => {
    if (name.startsWith('.') || name === 'lost+found') return [];
    const file = join(below, name);
    const isFolder = folders.includes(file.split(/[\\/]/)[0] ?? '');
    if (isFolder && lstatSync(join(directory, file)).isDirectory())
      return contents(directory, folders, marking, file);
    return [{ file, origin: marking.originOf(join(directory, file)) }];
  });
}

interface Found {
  readonly file: string;
  readonly origin: string | undefined;
}

function checkWritable(where: string, directory: string): void {
  checkIsDirectory(where, directory);
  try {
    // Permissions do not tell: root may write wherever the file system lets it.
    rmdirSync(mkdtempSync(join(directory, staging)));
  } catch (error) {
    throw explainFailure(error, where, directory);
  }
}

function checkIsDirectory(where: string, path: string): void {
  if (statSync(path).isDirectory()) return;
  throw new SettingsError(where, `leads to the file ${path}, but it takes a directory; name another one.`);
}

/** A link to what does not exist, here or on the way here. */
function refuseDanglingLink(where: string, path: string): void {
  const parent = dirname(path);
  if (parent !== path) refuseDanglingLink(where, parent);
  if (!statSync(parent, { throwIfNoEntry: false })?.isDirectory()) return;
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() || existsSync(path)) return;
  throw new SettingsError(
    where,
    `leads by the link ${path} to ${readlinkSync(path)}, which does not exist, but it takes a directory; make that one, or name another.`,
  );
}

/** The first directory upwards that exists. */
function nearest(directory: string): string {
  return existsSync(directory) ? directory : nearest(dirname(directory));
}

/**
 * Puts files into a directory, each with the sign by which it is known, a first line that says where it comes from, and removes those of an earlier
 * time that are made no more. All are written first, into a directory inside of it, and then moved, so that a full disk
 * or an interruption leaves no half-written file; and the directory itself may be a link or a file system of its own.
 */
export function writeOutput(
  directory: string,
  files: readonly OutputFile[],
  origin: string,
  marking: Marking = byFirstLine,
): void {
  const folders = [
    ...new Set(files.filter(({ file }) => file.includes('/')).map(({ file }) => file.split('/')[0] ?? '')),
  ];
  checkOutput(directory, folders, marking);
  const target = resolve(directory);
  try {
    mkdirSync(target, { recursive: true });
    removeAbandoned(target);
    const stage = mkdtempSync(join(target, staging));
    try {
      // Where the process is killed here, Git ignores what is left.
      writeFileSync(join(stage, '.gitignore'), '*\n');
      for (const { file, text } of files) write(join(stage, file), marking.marked(text, file, origin));
      for (const { file } of files) move(join(stage, file), join(target, file));
    } finally {
      rmSync(stage, { recursive: true, force: true });
    }
    removeStale(contents(target, folders, marking), target, new Set(files.map(({ file }) => join(file))));
  } catch (error) {
    throw explainFailure(error, `--output ${directory}`, target);
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

function removeStale(found: readonly Found[], target: string, current: ReadonlySet<string>): void {
  for (const { file, origin } of found) {
    if (origin === undefined || current.has(file)) continue;
    rmSync(join(target, file), { force: true });
    const folder = join(target, dirname(file));
    if (folder !== target && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

function removeAbandoned(target: string): void {
  for (const name of readdirSync(target).filter((entry) => entry.startsWith(staging))) {
    const { mtimeMs } = statSync(join(target, name), { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > abandoned) rmSync(join(target, name), { recursive: true, force: true });
  }
}
