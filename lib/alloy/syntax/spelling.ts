import type { LiteralNode } from './node';

/** The literal that a spelled number stands for; the spelling is kept where JavaScript would write another. */
export function numberLiteral(text: string): LiteralNode {
  const value = /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number(text);
  return String(value) === text ? { kind: 'literal', value } : { kind: 'literal', value, text };
}

/** The literal that a spelled string stands for; the spelling is kept only for bytes that are no text. */
export function stringFromSpelling(text: string): LiteralNode {
  if (text.startsWith('`')) return { kind: 'literal', value: text.slice(1, -1).replaceAll('\r', '') };
  const bytes = Buffer.concat(
    [...text.slice(1, -1).matchAll(parts)].map(([part]) =>
      part.startsWith('\\') ? decode(part) : Buffer.from(part),
    ),
  );
  const value = bytes.toString();
  if (Buffer.from(value).equals(bytes)) return { kind: 'literal', value };
  // The formatter moves tabs and the like inside a literal, so they are spelled out.
  const spelled = text.replace(
    /[\t\v\f\r]/g,
    (char) => named.find(([, meaning]) => meaning === char)?.[0] ?? char,
  );
  return { kind: 'literal', value, text: spelled };
}

const parts = /\\(?:[0-7]{3}|x..|u.{4}|U.{8}|.)|[^\\]+/g;

const named: readonly (readonly [escape: string, meaning: string])[] = [
  ['\\a', '\x07'],
  ['\\b', '\b'],
  ['\\f', '\f'],
  ['\\n', '\n'],
  ['\\r', '\r'],
  ['\\t', '\t'],
  ['\\v', '\v'],
  ['\\"', '"'],
  ['\\\\', '\\'],
];

/** A byte for `\x41` and `\101`, a character for the others. */
function decode(spelled: string): Buffer {
  const meaning = named.find(([name]) => name === spelled)?.[1];
  if (meaning !== undefined) return Buffer.from(meaning);
  const kind = spelled.charAt(1);
  if (kind === 'x') return Buffer.of(Number.parseInt(spelled.slice(2), 16));
  if (kind === 'u' || kind === 'U')
    return Buffer.from(String.fromCodePoint(Number.parseInt(spelled.slice(2), 16)));
  return Buffer.of(Number.parseInt(spelled.slice(1), 8));
}
