import { nearest } from '../../alloy/nearest';

/** What there is instead of a name that nobody knows: the nearest where one is near, else some of them. */
export function thereIs(given: string, known: Iterable<string>): string {
  const names = [...new Set(known)].sort();
  const near = nearest(given, names);
  if (near !== undefined) return `did you mean ${near}?`;
  if (names.length === 0) return 'there is none.';
  const family = names.filter((name) => name.split('_')[0] === given.split('_')[0]);
  const shown = (family.length > 0 ? family : names).slice(0, 12);
  return `there ${shown.length === 1 ? 'is' : 'are'} ${shown.join(', ')}${names.length > shown.length ? ', ...' : '.'}`;
}
