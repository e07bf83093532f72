import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type Functions, type GoFunction, textOf } from '../function';
import { notKnown } from '../uncomputable';
import { bool, fail, float, list, map, nothing, sortedEntries, string, type Value } from '../value';
import { ofTexts } from './of-texts';

const fromJson: GoFunction = { takes: ['string'], run: ([text]) => parsed(textOf(text)) ?? nothing };
const toJson = ofAny((value) => escapedForHtml(jsonOf(value)));
const toPrettyJson = ofAny((value) => escapedForHtml(jsonOf(value, '\n')));
const toRawJson = ofAny((value) => jsonOf(value));

/** JSON, hashes, Base64 and paths of sprig. */
export const conversions: Functions = {
  fromJson,
  toJson,
  toPrettyJson,
  toRawJson,
  mustFromJson: { takes: ['string'], run: ([text]) => parsed(textOf(text)) ?? fail('it is no JSON') },
  mustToJson: toJson,
  mustToPrettyJson: toPrettyJson,
  mustToRawJson: toRawJson,
  sha1sum: hash('sha1'),
  sha256sum: hash('sha256'),
  sha512sum: hash('sha512'),
  adler32sum: ofTexts(1, ([text = '']) => String(adler32(Buffer.from(text)))),
  b64enc: ofTexts(1, ([text = '']) => Buffer.from(text).toString('base64')),
  b64dec: ofTexts(1, ([text = '']) => decoded(text)),
  base: ofTexts(1, ([path = '']) => (path === '' ? '.' : posix.basename(path) || '/')),
  dir: ofTexts(1, ([path = '']) => cleaned(path.slice(0, path.lastIndexOf('/') + 1))),
  clean: ofTexts(1, ([path = '']) => cleaned(path)),
  ext: ofTexts(1, ([path = '']) => /\.[^./]*$/.exec(path)?.[0] ?? ''),
  isAbs: { takes: ['string'], run: ([path]) => bool(textOf(path).startsWith('/')) },
};

function ofAny(make: (value: Value) => string): GoFunction {
  return { takes: ['any'], run: ([value = nothing]) => string(make(value)) };
}

function hash(algorithm: string): GoFunction {
  return ofTexts(1, ([text = '']) => createHash(algorithm).update(text).digest('hex'));
}

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
}

function decoded(text: string): string {
  const plain = text.replace(/[\r\n]/g, '');
  const bytes = Buffer.from(plain, 'base64');
  const found = bytes.toString();
  if (bytes.toString('base64') !== plain || !Buffer.from(found).equals(bytes))
    return notKnown('b64dec of what is no text in Base64');
  return found;
}

function cleaned(path: string): string {
  const normal = posix.normalize(path);
  return normal.length > 1 ? normal.replace(/\/$/, '') : normal;
}

/** Undefined for what is no JSON. */
function parsed(text: string): Value | undefined {
  try {
    return fromParsed(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fromParsed(json: unknown): Value {
  if (typeof json === 'string') return string(json);
  if (typeof json === 'number')
    return Number.isFinite(json) ? float(json) : notKnown('so large a number in JSON');
  if (typeof json === 'boolean') return bool(json);
  if (Array.isArray(json)) return list(json.map(fromParsed));
  if (typeof json !== 'object' || json === null) return nothing;
  return map(Object.entries(json).map(([name, value]) => [name, fromParsed(value)] as const));
}

/** JSON as Go writes it: keys sorted. @param line what begins a line; none where all stands in one */
function jsonOf(value: Value, line = ''): string {
  const inner = line === '' ? '' : `${line}  `;
  switch (value.kind) {
    case 'nil':
      return 'null';
    case 'string':
      return JSON.stringify(value.value).replace(/[\u2028\u2029]/g, unicodeEscape);
    case 'float':
      if (!Number.isFinite(value.value)) return '';
      return Object.is(value.value, -0) ? '-0' : String(value.value);
    case 'list':
      return enclosed(
        '[',
        value.elements.map((element) => jsonOf(element, inner)),
        ']',
        line,
      );
    case 'map': {
      const colon = line === '' ? ':' : ': ';
      const pairs = sortedEntries(value.entries).map(
        ([name, one]) => `${jsonOf(string(name))}${colon}${jsonOf(one, inner)}`,
      );
      return enclosed('{', pairs, '}', line);
    }
    default:
      return String(value.value);
  }
}

function enclosed(open: string, parts: readonly string[], close: string, line: string): string {
  if (parts.length === 0) return open + close;
  const inner = line === '' ? '' : `${line}  `;
  return `${open}${parts.map((part) => inner + part).join(',')}${line}${close}`;
}

function escapedForHtml(json: string): string {
  return json.replace(/[<>&]/g, unicodeEscape);
}

function unicodeEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
