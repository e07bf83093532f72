import { goEscapes } from '../../../alloy/go-escapes';
import type { Token } from '../../../alloy/go-template/token';
import { float, integer, type Value } from './value';

const letters: Readonly<Record<string, string>> = { ...goEscapes, "'": "'", '"': '"' };

const escapes = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{3})|(.))/gs;

/** The text that stands between quotes, as strconv.Unquote reads it. */
export function unquoted({ kind, value }: Pick<Token, 'kind' | 'value'>): string {
  const inside = value.slice(1, -1);
  if (kind === 'rawString') return inside.replaceAll('\r', '');
  if (!inside.includes('\\')) return inside;
  // \x and \ooo are bytes, of which several may make a character.
  const pieces: Buffer[] = [];
  let end = 0;
  for (const match of inside.matchAll(escapes)) {
    const [whole, x, u, long, octal, letter = ''] = match;
    pieces.push(Buffer.from(inside.slice(end, match.index)));
    const byte = x === undefined ? octal && Number.parseInt(octal, 8) : Number.parseInt(x, 16);
    const code = u ?? long;
    if (typeof byte === 'number') pieces.push(Buffer.from([byte]));
    else
      pieces.push(
        Buffer.from(
          code === undefined ? (letters[letter] ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
        ),
      );
    end = match.index + whole.length;
  }
  return Buffer.concat([...pieces, Buffer.from(inside.slice(end))]).toString();
}

/** The number of a character in single quotes. */
export function characterOf(spelling: string): number {
  const inside = spelling.slice(1, -1);
  const octal = /^\\([0-7]{3})$|^\\x([\da-fA-F]{2})$/.exec(inside);
  if (octal?.[1] !== undefined) return Number.parseInt(octal[1], 8);
  if (octal?.[2] !== undefined) return Number.parseInt(octal[2], 16);
  return unquoted({ kind: 'string', value: spelling }).codePointAt(0) ?? 0;
}

/** What a number is where nobody says its type; undefined for one that is too large, or complex. */
export function numberOf(spelling: string): Value | undefined {
  const text = spelling.replaceAll('_', '');
  if (text.endsWith('i') && !/^0x/i.test(text)) return undefined;
  const isHexInteger = /^[-+]?0x/i.test(text) && !/p/i.test(text);
  if (/[.eEpP]/.test(text) && !isHexInteger) {
    const value = floatOf(text);
    return value === undefined ? undefined : float(value);
  }
  const digits = text.replace(/^[-+]/, '');
  const size = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const value = text.startsWith('-') ? -size : size;
  return BigInt.asIntN(64, value) === value ? integer(value) : undefined;
}

/** Decimal, or hexadecimal with an exponent of two. */
function floatOf(text: string): number | undefined {
  const hex = /^([-+]?)0x([\da-f]*)\.?([\da-f]*)p([-+]?\d+)$/i.exec(text);
  if (!hex) return Number(text);
  const [, sign, whole = '', fraction = '', power] = hex;
  const value = Number.parseInt(whole + fraction, 16) * 2 ** (Number(power) - 4 * fraction.length);
  return sign === '-' ? -value : value;
}
