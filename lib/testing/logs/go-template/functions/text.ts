import { notKnown } from '../uncomputable';
import { fail } from '../value';

/** Go's strings.ToLower and ToUpper: each character becomes one. */
export function lower(text: string): string {
  return [...text].map((char) => one(char, char.toLowerCase())).join('');
}

export function upper(text: string): string {
  return [...text].map((char) => one(char, char.toUpperCase())).join('');
}

function one(char: string, changed: string): string {
  return [...changed].length === 1 ? changed : char;
}

/** What unicode.IsSpace takes for one, as a class of a regular expression. */
export const space =
  '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const spaceAtEnds = new RegExp(`^${space}+|${space}+$`, 'gu');

export function trimmedSpace(text: string): string {
  return text.replace(spaceAtEnds, '');
}

/** Go's strings.Trim and its like: without the characters of a set at an end. */
export function trimmed(text: string, cutset: string, ends: 'left' | 'right' | 'both'): string {
  const cut = new Set(cutset);
  const characters = [...text];
  let [start, end] = [0, characters.length];
  if (ends !== 'right') while (start < end && cut.has(characters[start] ?? '')) start += 1;
  if (ends !== 'left') while (end > start && cut.has(characters[end - 1] ?? '')) end -= 1;
  return characters.slice(start, end).join('');
}

/** Go's strings.Replace, so many times; a negative number stands for all. */
export function replaced(text: string, old: string, by: string, count: number): string {
  const most = count < 0 ? Number.POSITIVE_INFINITY : count;
  // An empty text stands in front of each character and at the end.
  const parts = old === '' ? ['', ...text, ''] : text.split(old);
  return parts.map((part, index) => (index === 0 ? part : (index <= most ? by : old) + part)).join('');
}

/** The bytes of a text from one to another. @throws ExecutionFailure outside of it */
export function bytes(text: string, start: number, end: number): string {
  const all = Buffer.from(text);
  if (start < 0 || end > all.length || start > end) fail('slice bounds out of range');
  const found = all.subarray(start, end);
  const cut = found.toString();
  return Buffer.from(cut).equals(found) ? cut : notKnown('a text that is cut inside of a character');
}

export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}
