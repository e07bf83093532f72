import { nearest } from '../nearest';
import type { Field, Path } from './node';
import { fail } from './problem';
import { pathsAfter, prefixesOf } from './tables';

/**
 * How a component reads paths.
 * - `prepended`: a path without a context is one of the text's own context.
 * - `strict`: every path begins with a context, because the text's own is found by them.
 * - `plain`: as prepended, by the older way that looks for a context in the first name.
 */
export type PathReading = 'prepended' | 'strict' | 'plain';

/** @throws OttlFailure when a context has no such path */
export function checkPath(path: Path, context: string, reading: PathReading): undefined {
  const prefixes = prefixesOf(context);
  const { prefix, fields } = resolve(path, context, reading);
  const name = fields.map((field) => field.name).join('.');
  const known = pathsAfter(prefix, context);
  const indexing = known.get(name);
  const full = `${prefix}.${name}`;
  if (indexing === undefined)
    return unknownPath(
      path,
      full,
      [...known.keys()].map((one) => `${prefix}.${one}`),
      prefixes,
    );
  const last = fields.at(-1);
  const keyed = fields.find((field) => field.keys.length > 0 && (field !== last || indexing === 'never'));
  if (keyed) fail(keyed.at, `${full} takes no key in square brackets`, 'remove the key');
  if (indexing === 'must' && last?.keys.length === 0)
    fail(path.at, `${full} takes a key in square brackets`, `write ${full}["name"]`);
}

function resolve(
  path: Path,
  context: string,
  reading: PathReading,
): { prefix: string; fields: readonly Field[] } {
  const prefixes = prefixesOf(context);
  const { at } = path;
  const all = path.context === '' ? path.fields : [{ name: path.context, at, keys: [] }, ...path.fields];
  if (reading === 'plain') {
    const [first, ...rest] = all;
    if (!first || !prefixes.includes(first.name)) return { prefix: context, fields: all };
    if (rest.length === 0 || first.keys.length > 0)
      fail(
        at,
        `${first.name} is a context and no value`,
        `write a path of it, such as ${first.name}.attributes["name"]`,
      );
    return { prefix: first.name, fields: rest };
  }
  if (prefixes.includes(path.context)) return { prefix: path.context, fields: path.fields };
  if (reading === 'prepended') return { prefix: context, fields: all };
  const name = all.map((field) => field.name).join('.');
  return fail(
    at,
    `${name} does not begin with a context`,
    `write ${prefixes.map((prefix) => `${prefix}.${name}`).join(' or ')}`,
  );
}

function unknownPath(path: Path, full: string, known: readonly string[], prefixes: readonly string[]): never {
  const near = nearest(full, known);
  const given =
    path.context !== '' && !prefixes.includes(path.context)
      ? `; the contexts are ${prefixes.join(', ')}`
      : '';
  return fail(
    path.at,
    `there is no path ${full}${near === undefined ? given : ''}`,
    near === undefined ? `write one of ${known.join(', ')}` : `did you mean ${near}`,
  );
}
