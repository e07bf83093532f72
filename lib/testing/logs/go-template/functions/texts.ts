import { quote } from '../../../../alloy/syntax/text';
import { plain, sprintf } from '../format';
import { countOf, type Functions, type GoFunction, textOf } from '../function';
import { bool, string, type Value } from '../value';
import { ofTexts } from './of-texts';
import { byteLength, bytes, lower, replaced, space, trimmed, trimmedSpace, upper } from './text';

const asText: GoFunction = {
  takes: ['any'],
  run: ([value]) => string(value ? textFrom(value) : ''),
};

/** The texts of sprig, whose last argument is what a pipeline hands over. */
export const texts: Functions = {
  upper: ofTexts(1, ([text = '']) => upper(text)),
  lower: ofTexts(1, ([text = '']) => lower(text)),
  trim: ofTexts(1, ([text = '']) => trimmedSpace(text)),
  trimAll: ofTexts(2, ([cutset = '', text = '']) => trimmed(text, cutset, 'both')),
  trimall: ofTexts(2, ([cutset = '', text = '']) => trimmed(text, cutset, 'both')),
  trimPrefix: ofTexts(2, ([prefix = '', text = '']) =>
    text.startsWith(prefix) ? text.slice(prefix.length) : text,
  ),
  trimSuffix: ofTexts(2, ([suffix = '', text = '']) =>
    text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text,
  ),
  replace: ofTexts(3, ([old = '', by = '', text = '']) => replaced(text, old, by, -1)),
  title: ofTexts(1, ([text = '']) => title(text)),
  untitle: ofTexts(1, ([text = '']) =>
    text.replace(
      new RegExp(`(^|${space})([^\\s])`, 'gu'),
      (_, before: string, first: string) => before + lower(first),
    ),
  ),
  nospace: ofTexts(1, ([text = '']) => withoutSpace(text)),
  contains: ofTwoTexts((part, text) => text.includes(part)),
  hasPrefix: ofTwoTexts((prefix, text) => text.startsWith(prefix)),
  hasSuffix: ofTwoTexts((suffix, text) => text.endsWith(suffix)),
  repeat: ofCount((count, text) => text.repeat(count)),
  trunc: ofCount(truncated),
  abbrev: ofCount(abbreviated),
  indent: ofCount(indented),
  nindent: ofCount((count, text) => `\n${indented(count, text)}`),
  substr: {
    takes: ['int', 'int', 'string'],
    run: ([start, end, text]) => string(substring(countOf(start), countOf(end), textOf(text))),
  },
  plural: {
    takes: ['string', 'string', 'int'],
    run: ([one, many, count]) => string(textOf(countOf(count) === 1 ? one : many)),
  },
  quote: ofMany((values) => values.map((value) => quote(textFrom(value))).join(' ')),
  squote: ofMany((values) => values.map((value) => `'${plain(value)}'`).join(' ')),
  cat: ofMany((values) => sprintf(values.map(() => '%v').join(' '), values)),
  toString: asText,
};

/** Any value as a text: sprig's strval. */
export function textFrom(value: Value): string {
  return value.kind === 'string' ? value.value : plain(value);
}

/** Of many values, those that are nil left out. */
function ofMany(make: (values: readonly Value[]) => string): GoFunction {
  return {
    takes: [],
    more: 'any',
    run: (values) => string(make(values.filter(({ kind }) => kind !== 'nil'))),
  };
}

function ofTwoTexts(test: (first: string, second: string) => boolean): GoFunction {
  return { takes: ['string', 'string'], run: ([first, second]) => bool(test(textOf(first), textOf(second))) };
}

function ofCount(make: (count: number, text: string) => string): GoFunction {
  return { takes: ['int', 'string'], run: ([count, text]) => string(make(countOf(count), textOf(text))) };
}

/** Go's strings.Title: what follows no letter, digit or underscore begins a word. */
function title(text: string): string {
  const between = new RegExp(`[\\0-/:-@[-^\`{-\\x7f]|${space}`, 'u');
  let before = ' ';
  return [...text]
    .map((char) => {
      const begins = between.test(before);
      before = char;
      return begins ? upper(char) : char;
    })
    .join('');
}

/** Byte by byte, as sprig does it: of characters outside of ASCII each byte becomes one, where there is any space. */
function withoutSpace(text: string): string {
  const latin = Buffer.from(text).toString('latin1');
  const kept = latin.replace(/[\t-\r \x85\xa0]/g, '');
  return kept.length === latin.length ? text : kept;
}

function truncated(count: number, text: string): string {
  const length = byteLength(text);
  if (count < 0 && length + count > 0) return bytes(text, length + count, length);
  return count >= 0 && length > count ? bytes(text, 0, count) : text;
}

function substring(start: number, end: number, text: string): string {
  const length = byteLength(text);
  if (start < 0) return bytes(text, 0, end);
  return bytes(text, start, end < 0 || end > length ? length : end);
}

function abbreviated(width: number, text: string): string {
  if (width < 4 || byteLength(text) <= width) return text;
  return `${bytes(text, 0, width - 3)}...`;
}

function indented(count: number, text: string): string {
  const pad = ' '.repeat(count);
  return pad + text.replaceAll('\n', `\n${pad}`);
}
