import { map, text } from '../../values/arguments';
import { finds } from '../../values/regular-expression';
import { input } from '../input';
import { pairsOf } from '../logfmt';
import { each } from '../stage';

/** Values of logfmt by their keys, and keys by a regular expression. */
export const logfmt = each((of, entry) => {
  const value = input(of, entry);
  if (value === undefined) return;
  const wanted = new Map(Object.entries(map(of, 'mapping')).map(([name, key]) => [key || name, name]));
  const regex = text(of, 'regex');
  for (const [key, found] of pairsOf(value)) {
    const name = wanted.get(key);
    if (name !== undefined) entry.extracted[name] = found;
    if (regex !== '' && finds(regex, key)) entry.extracted[key] = found;
  }
});
