import { type Arguments, text } from '../values/arguments';
import { textOf, type Working } from './entry';

/** What a stage reads: the line, or the extracted value that its `source` names; undefined where there is none. */
export function input(of: Arguments, entry: Working): string | undefined {
  const source = text(of, 'source');
  if (source === '') return entry.line;
  return Object.hasOwn(entry.extracted, source) ? textOf(entry.extracted[source]) : undefined;
}
