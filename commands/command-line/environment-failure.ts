import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { withoutSecrets } from '../../lib/lab/settings/address-secrets';
import { given, said } from '../../lib/lab/settings/errors';
import { type EnvironmentFile, shownAs, withoutComments } from './environment-files';
import { placesOf } from './stack';
import { EnvironmentError, isUserError } from './user-error';

/**
 * What has gone wrong in an environment file, or in what follows from it, in one sentence that names the file and,
 * where it is known, the line. A mistake in the lab itself stays what it is.
 */
export function explained(error: unknown, file: EnvironmentFile): unknown {
  if (error instanceof EnvironmentError) return error;
  if (isUserError(error)) return new EnvironmentError(`${saidBy(error, file)}: ${error.message}`);
  if (!(error instanceof Error)) return new EnvironmentError(thrown(error, file));
  const sentence = syntax(error) ?? missing(error) ?? ownFailure(error);
  return sentence === undefined ? error : new EnvironmentError(sentence);
}

/** The file that says what is wrong: the one that was asked for, or a base of it. */
function saidBy(error: Error, { path, shown }: EnvironmentFile): string {
  const other = said(error, 'file');
  if (typeof other !== 'string' || other === path || !isOwn({ path: other })) return shown;
  return `${shownAs(other)}, on which ${shown} is built`;
}

/** The translator says `Transform failed with 1 error:` and `PATH:LINE:COLUMN: ERROR: WHAT`; Node.js begins with `PATH:LINE`. */
function syntax(error: Error): string | undefined {
  const [, path, line, what] =
    /^(.+?):(\d+):\d+: ERROR: (.+)$/m.exec(error.message) ??
    (error instanceof SyntaxError
      ? /^(.+?):(\d+)\n[\s\S]*?\nSyntaxError: (.+)$/m.exec(error.stack ?? '')
      : null) ??
    [];
  if (path === undefined || what === undefined) return undefined;
  if (/^Top-level await/i.test(what)) {
    return `${shownAs(path)}:${line} awaits outside of a function, but it takes settings that are there at once; read what it needs without await, for example by readFileSync.`;
  }
  return `${shownAs(path)}:${line} cannot be read: ${ended(what).replace(/\.$/, '')}; correct the line.`;
}

/** What was imported and is not there, with the line that imports it. */
function missing(error: Error): string | undefined {
  const code = said(error, 'code');
  if (
    code !== 'MODULE_NOT_FOUND' &&
    code !== 'ERR_MODULE_NOT_FOUND' &&
    code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED'
  ) {
    return undefined;
  }
  const requirers = said(error, 'requireStack');
  const [wanted] = /(?<=')[^']+(?=')/.exec(error.message) ?? [];
  const importer: unknown = Array.isArray(requirers) ? requirers[0] : placesOf(error).find(isOwn)?.path;
  if (wanted === undefined || typeof importer !== 'string' || !isOwn({ path: importer })) return undefined;
  const name = wanted.startsWith('./') && code === 'ERR_PACKAGE_PATH_NOT_EXPORTED' ? wanted.slice(1) : wanted;
  const line = lineOf(importer, (text) => text.includes(`${name}'`) || text.includes(`${name}"`));
  const remedy = /^[./]/.test(wanted) ? 'correct the path' : `correct the name, or run npm install ${wanted}`;
  return `${shownAs(importer)}${line} imports ${JSON.stringify(wanted)}, which was not found; ${remedy}.`;
}

/** An error that the file, or a helper that it imports, has made or thrown itself. */
function ownFailure(error: Error): string | undefined {
  const [place] = placesOf(error);
  if (place === undefined || !isOwn(place)) return undefined;
  const what = error.name === 'Error' ? error.message : `${error.name}: ${error.message}`;
  return `${shownAs(place.path)}:${place.line} has failed: ${ended(what)}`;
}

/** Whatever is thrown and is no error knows no line; it is known where the file throws in one place. */
function thrown(value: unknown, { path, shown }: EnvironmentFile): string {
  const line = lineOf(path, (text) => /\bthrow\b/.test(text));
  return `${shown}${line} throws ${given(value)} instead of exporting settings; throw an Error, whose line is known, or nothing.`;
}

/** `:7` for the only line that is meant, and nothing where there are several. */
export function lineOf(path: string, isMeant: (text: string) => boolean): string {
  const lines = withoutComments(readFileSync(path, 'utf8')).split('\n');
  const numbers = lines.flatMap((text, index) => (isMeant(text) ? [index + 1] : []));
  return numbers.length === 1 ? `:${numbers[0]}` : '';
}

const root = join(__dirname, '..', '..');
const ours = ['lib', 'imports', 'commands'].map((folder) => join(root, folder) + sep);

/** Whether a file is the user's, and neither the lab's nor that of a package. */
function isOwn({ path }: { readonly path: string }): boolean {
  return !path.includes(`${sep}node_modules${sep}`) && !ours.some((folder) => path.startsWith(folder));
}

/** One line, with a full stop at its end. */
function ended(text: string): string {
  return withoutSecrets(text)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;]?$/, '.');
}
