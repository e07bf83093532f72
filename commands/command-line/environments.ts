import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileOf, isBase, isEnvironment, type Settings, SettingsError } from '../../lib/lab/environment';
import { given, oneOf, said } from '../../lib/lab/settings/errors';
import { explained, lineOf } from './environment-failure';
import {
  candidates,
  type EnvironmentFile,
  fileAt,
  hasExtension,
  isPath,
  ownCandidates,
} from './environment-files';
import { withTypeScript } from './typescript';
import { EnvironmentError } from './user-error';

export { defaultEnvironment, type EnvironmentFile } from './environment-files';

/** The names that can be asked for. Each file that may be an environment is loaded to know whether it is one. */
export function environmentNames(): string[] {
  return candidates()
    .filter(isOne)
    .map(({ name }) => name);
}

/** The environments of the user, or those of the lab where there is no folder environments/. */
export function ownEnvironments(): readonly EnvironmentFile[] {
  return ownCandidates().filter(isOne);
}

/** A file that cannot be loaded may be an environment: whoever asks for it learns why. */
function isOne(file: EnvironmentFile): boolean {
  try {
    return environmentIn(load(file)) !== undefined;
  } catch {
    return true;
  }
}

/** The file that a word on the command line means: a name, or a path with or without its ending. */
export function environmentFile(word: string): EnvironmentFile {
  const found = isPath(word) ? fileAt(word) : named(word);
  if (found !== undefined) return found;
  const names = environmentNames();
  const isDirectory = statSync(word, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const problem = !isPath(word) ? 'is unknown' : isDirectory ? 'is a directory' : 'does not exist';
  throw new SettingsError(
    `The environment ${JSON.stringify(word)}`,
    `${problem}, but there are ${names.join(', ')}; ask for ${oneOf(names)}, give the path of a file, or write environments/NAME.ts.`,
  );
}

/** `acme`, or `acme.ts` here or in environments/. */
function named(word: string): EnvironmentFile | undefined {
  const byName = candidates().find(({ name }) => name === word);
  if (byName !== undefined || !hasExtension(word)) return byName;
  return fileAt(existsSync(word) ? word : join('environments', word));
}

/** What an environment file says. Only that file is loaded. */
export function loadEnvironment(asked: string | EnvironmentFile): Settings {
  const file = typeof asked === 'string' ? environmentFile(asked) : asked;
  return inEnvironment(file, () => {
    const exported = load(file);
    const settings = environmentIn(exported);
    if (settings !== undefined) {
      loaded.set(file.path, settings);
      return settings;
    }
    throw new EnvironmentError(noEnvironment(file, exported));
  });
}

/** What was loaded, by the path of its file: it knows which file says what of it. */
const loaded = new Map<string, Settings>();

/** Does something with an environment: what goes wrong names its file, or that of the base which says it. */
export function inEnvironment<T>(file: EnvironmentFile, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const settings = loaded.get(file.path);
    if (error instanceof SettingsError && settings) error.saidIn(fileOf(settings, error.where));
    throw explained(error, file);
  }
}

function load({ path }: EnvironmentFile): unknown {
  const isPlain =
    ['.js', '.cjs'].includes(extname(path)) && !/^\s*(import|export)\b/m.test(readFileSync(path, 'utf8'));
  return isPlain ? require(path) : withTypeScript(() => require(path));
}

/** `export default`, `module.exports =`, or the first of a file that was translated to the second. */
function environmentIn(exported: unknown): Settings | undefined {
  const byDefault = said(exported, 'default');
  return [exported, byDefault, said(byDefault, 'default')].find(isEnvironment);
}

function noEnvironment({ path, shown }: EnvironmentFile, exported: unknown): string {
  const found = said(exported, 'default');
  const remedy = 'write export default environment({ ... })';
  if (Object.values(Object(exported)).some(isBase)) {
    return `${shown} exports a base, which is no cluster of its own; ask for an environment that is built on it, or write one: export default environment(base, { ... }).`;
  }
  if (found === undefined) return `${shown}: the environment is missing: ${remedy}.`;
  const line = lineOf(path, (text) => /\bexport\s+default\b|\bas\s+default\b/.test(text));
  if (typeof said(found, 'then') === 'function') {
    return `${shown}${line} exports a promise, but it takes settings that are there at once; ${remedy}, and read what it needs without await, for example by readFileSync.`;
  }
  return `${shown}${line} exports ${given(found)} by default, but it takes what environment({ ... }) gives; ${remedy}.`;
}
