import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { oneOf, SettingsError } from '../../lib/lab/settings/errors';

/** The environment that dist/ holds. */
export const defaultEnvironment = 'kind';

/** A file that describes a lab. */
export interface EnvironmentFile {
  /** For example `acme`. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** How messages and the first line of written files call it, the same on every machine: `environments/acme.ts`. */
  readonly shown: string;
}

/** Where names are looked up: the user's own environments first, then those that come with the lab. */
const labFolder = join(__dirname, '..', '..', 'environments');
const ownFolder = () => resolve('environments');

const extensions = ['.ts', '.mts', '.js', '.cjs'];

/** The file at a path, with or without its ending; undefined where there is none. */
export function fileAt(word: string): EnvironmentFile | undefined {
  const path = [word, ...extensions.map((extension) => word + extension)]
    .map((candidate) => resolve(candidate))
    .find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
  if (path === undefined) return undefined;
  if (hasExtension(path)) return fileOf(path);
  throw new SettingsError(
    `The environment ${JSON.stringify(word)}`,
    `is a file that ends in ${extname(path) || 'nothing'}, but it takes ${oneOf(extensions)}; name the file that exports environment({ ... }).`,
  );
}

/** Whether a word is the way to a file, and no name. */
export function isPath(word: string): boolean {
  return word.includes('/') || word.includes(sep) || isAbsolute(word);
}

/** Whether a file may be an environment by its ending: `acme.d.ts` only says what stands in `acme.js`. */
export function hasExtension(file: string): boolean {
  return extensions.includes(extname(file)) && !/\.d\.[mc]?ts$/.test(file);
}

/**
 * The files of both folders that may be environments, by name: those with a default export, which a helper beside them
 * need not have. Nothing is loaded.
 */
export function candidates(): readonly EnvironmentFile[] {
  const byName = new Map<string, EnvironmentFile>();
  for (const folder of [ownFolder(), labFolder]) {
    for (const file of candidatesIn(folder)) if (!byName.has(file.name)) byName.set(file.name, file);
  }
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The same in the user's own folder, or in the lab's where there is none. */
export function ownCandidates(): readonly EnvironmentFile[] {
  return candidatesIn(existsSync(ownFolder()) ? ownFolder() : labFolder);
}

/** The same in one folder. */
export function candidatesIn(folder: string): readonly EnvironmentFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return (
    readdirSync(folder)
      .filter((file) => hasExtension(file) && !file.startsWith('.'))
      .map((file) => join(folder, file))
      .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
      .filter((path) => hasDefaultExport(readFileSync(path, 'utf8')))
      .map(fileOf)
      .sort((a, b) => a.name.localeCompare(b.name, 'en') || rank(a) - rank(b))
      // What a compiler has written beside its source is the same environment.
      .filter(({ name }, index, all) => name !== all[index - 1]?.name)
  );
}

function rank({ path }: EnvironmentFile): number {
  return extensions.indexOf(extname(path));
}

/** The lines stay where they are. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm, (comment) => comment.replaceAll(/[^\n]/g, ''));
}

function hasDefaultExport(text: string): boolean {
  return /\bexport\s+default\b|\bas\s+default\b|\bexport\s*=|\bmodule\.exports\b|\bexports\.default\b|\bdefault\s*:/.test(
    withoutComments(text),
  );
}

function fileOf(path: string): EnvironmentFile {
  return { name: basename(path, extname(path)), path, shown: shownAs(path) };
}

/** By its way from the current directory, and from the lab for what comes with it; never by the machine's folders. */
export function shownAs(path: string): string {
  if (path.startsWith(labFolder + sep)) return `environments/${basename(path, extname(path))}.ts`;
  const way = relative(process.cwd(), path).split(sep).join('/');
  if (!way.startsWith('..') && !isAbsolute(way) && way.includes('/')) return way;
  // Elsewhere the folder is called as it is from the root of its repository.
  return basename(dirname(path)) === 'environments' ? `environments/${basename(path)}` : basename(path);
}
