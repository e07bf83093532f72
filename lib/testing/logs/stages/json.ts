import { type JSONValue, search } from '@jmespath-community/jmespath';
import { map, text, truth } from '../../values/arguments';
import { finds } from '../../values/regular-expression';
import type { Extracted } from '../entry';
import { input } from '../input';
import { each } from '../stage';

/** Values of a JSON object by expressions of JMESPath, and keys by a regular expression. */
export const json = each((of, entry) => {
  const value = input(of, entry);
  if (value === undefined) return;
  const data = parsed(value);
  if (data === undefined) return truth(of, 'drop_malformed') ? 'drop' : undefined;
  for (const [name, expression] of Object.entries(map(of, 'expressions'))) {
    // Go takes null for an object without keys, and writes it as null.
    const object = data ?? {};
    const found = searched(object, expression || name);
    if (found !== undefined)
      entry.extracted[name] = data === null && found === object ? 'null' : simple(found);
  }
  const regex = text(of, 'regex');
  if (regex === '' || data === null) return;
  for (const [key, item] of Object.entries(data)) if (finds(regex, key)) entry.extracted[key] = simple(item);
});

/** An object, or null; undefined for what else there is. */
function parsed(value: string): { readonly [key: string]: JSONValue } | null | undefined {
  try {
    const data: unknown = JSON.parse(value);
    // What JSON.parse returns is JSON.
    return typeof data === 'object' && !Array.isArray(data)
      ? (data as { [key: string]: JSONValue })
      : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined where the expression fails on what is there. */
function searched(data: JSONValue, expression: string): JSONValue | undefined {
  try {
    const found = search(data, expression);
    // Of a text that is asked for what is no text the library says null, and Go false.
    return found === null && /^\s*contains\([^()]*\)\s*$/.test(expression) ? false : found;
  } catch {
    return undefined;
  }
}

/** Lists and objects are extracted as JSON. */
function simple(value: JSONValue): Extracted {
  return typeof value === 'object' && value !== null ? escaped(JSON.stringify(value)) : value;
}

/** Go writes these of HTML and of JavaScript as escapes. */
export function escaped(text: string): string {
  return text.replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
