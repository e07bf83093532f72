import type { Finding } from '../finding';
import { printable, withoutPasswords } from './printable';

/** A line of code with the part that is wrong. */
export interface CodeLine {
  /** As it may be shown: without secrets, without what a terminal would obey. */
  readonly text: string;
  /** What stands before the part, as spaces and tabs, so that a caret below it is at its place. */
  readonly indent: string;
  /** The part, as long as its word. */
  readonly length: number;
  /** Where the part begins and ends, counted from 1 in UTF-16 units as SARIF does. */
  readonly start: number;
  readonly end: number;
}

/** A line may be a whole certificate. */
const most = 160;

/** The line that a finding is about; undefined where it is about a whole file. */
export function codeLine({ file, place, rule }: Finding): CodeLine | undefined {
  if (!place) return undefined;
  const line = lineAt(file.text, place.line);
  const start = Buffer.from(line)
    .subarray(0, place.column - 1)
    .toString().length;
  const shown = withoutPasswords(rule === 'secret-literal' ? masked(line, start) : line);
  const from = start > most / 2 ? start - most / 2 : 0;
  const text = printable(shown.slice(from, from + most).trimEnd());
  return {
    text: `${from > 0 ? '...' : ''}${text}${shown.length > from + most ? '...' : ''}`,
    indent: `${from > 0 ? '   ' : ''}${shown.slice(from, start).replace(/[^\t]/gu, ' ')}`,
    length: Math.max(1, [...wordAt(text, start - from)].length),
    start: start + 1,
    end: start + 1 + Math.max(1, wordAt(line, start).length),
  };
}

/** A string, a name with its dots, or one sign. */
function wordAt(line: string, start: number): string {
  return /^(?:"(?:\\.|[^"\\])*"|`[^`]*`?|[\w.]+|.)/su.exec(line.slice(start))?.[0] ?? '';
}

/** The line of a number, found without dividing a large text. */
function lineAt(text: string, number: number): string {
  let start = 0;
  for (let line = 1; line < number; line += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return '';
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}

const secret = '"..."';

/** What a finding tells of must not be told to whoever reads the log of a build: no string of the line is. */
function masked(line: string, start: number): string {
  const rest = line.slice(start).replace(/"(?:\\.|[^"\\])*"?|`[^`]*`?/g, secret);
  return line.slice(0, start) + rest;
}
