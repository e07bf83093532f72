import { equalsAny, isLess, isLessOrEqual } from '../compare';
import { plain, sprint, sprintf } from '../format';
import { type Functions, type GoFunction, textOf } from '../function';
import { bool, fail, integer, isTrue, nothing, string, type Value } from '../value';
import { byteLength } from './text';

/** Those of text/template itself; execute.ts stops `and` and `or` early. */
export const builtin: Functions = {
  and: { takes: ['any'], more: 'any', run: () => nothing },
  or: { takes: ['any'], more: 'any', run: () => nothing },
  not: { takes: ['any'], run: ([value = nothing]) => bool(!isTrue(value)) },
  eq: { takes: ['any'], more: 'any', run: ([first = nothing, ...others]) => bool(equalsAny(first, others)) },
  ne: comparing((a, b) => !equalsAny(a, [b])),
  lt: comparing(isLess),
  le: comparing(isLessOrEqual),
  gt: comparing((a, b) => !isLessOrEqual(a, b)),
  ge: comparing((a, b) => !isLess(a, b)),
  len: { takes: ['any'], run: ([value = nothing]) => integer(lengthOf(value)) },
  index: {
    takes: ['any'],
    more: 'any',
    run: ([value = nothing, ...indexes]) =>
      value.kind === 'nil' ? fail('index of untyped nil') : indexes.reduce(indexed, value),
  },
  print: { takes: [], more: 'any', run: (values) => string(sprint(values)) },
  println: { takes: [], more: 'any', run: (values) => string(`${values.map(plain).join(' ')}\n`) },
  printf: {
    takes: ['string'],
    more: 'any',
    run: ([format, ...values]) => string(sprintf(textOf(format), values)),
  },
  html: escaping((text) => text.replace(/["'&<>\0]/g, (char) => htmlEscapes[char] ?? char)),
  js: escaping(escapedForJs),
  urlquery: escaping((text) =>
    encodeURIComponent(text)
      .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
      .replaceAll('%20', '+'),
  ),
};

function comparing(test: (a: Value, b: Value) => boolean): GoFunction {
  return { takes: ['any', 'any'], run: ([a = nothing, b = nothing]) => bool(test(a, b)) };
}

/** What is nil has the words of a value that is missing. */
function escaping(escaped: (text: string) => string): GoFunction {
  return { takes: [], more: 'any', run: (values) => string(escaped(sprint(values.map(shown)))) };
}

function shown(value: Value): Value {
  return value.kind === 'nil' ? string('<no value>') : value;
}

const htmlEscapes: Readonly<Record<string, string>> = {
  '"': '&#34;',
  "'": '&#39;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\0': '\ufffd',
};

/** What a string of JavaScript, or a page around it, would misread. */
function escapedForJs(text: string): string {
  return text.replace(/[\\'"<>&=]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (char) => {
    if (char === '\\' || char === "'" || char === '"') return `\\${char}`;
    const code = char.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

function lengthOf(value: Value): number {
  if (value.kind === 'string') return byteLength(value.value);
  if (value.kind === 'list') return value.elements.length;
  return value.kind === 'map' ? value.entries.size : fail(`len of type ${value.kind}`);
}

function indexed(of: Value, index: Value): Value {
  switch (of.kind) {
    case 'string': {
      const found = Buffer.from(of.value)[position(index)];
      return found === undefined ? fail('index out of range') : integer(found, 'uint8');
    }
    case 'list':
      return of.elements[position(index)] ?? fail('index out of range');
    case 'map': {
      if (index.kind !== 'string') return fail('a map is indexed by a string');
      return of.entries.get(index.value) ?? (of.of === 'string' ? string('') : nothing);
    }
    case 'nil':
      return fail('index of nil pointer');
    default:
      return fail(`can't index item of type ${of.kind}`);
  }
}

function position(index: Value): number {
  return index.kind === 'integer' ? Number(index.value) : fail('cannot index slice/array with it');
}
