import { fail } from './problem';
import type { Token } from './token';

const escapes = /\\(?:([abfnrtv\\])|(["'])|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{3})|)/g;

/** The text of a string, as strconv.Unquote reads it. @throws TemplateFailure */
export function textOf(token: Token): string {
  const inside = token.value.slice(1, -1);
  if (token.kind === 'rawString') return inside.replaceAll('\r', '');
  checkEscapes(token, '"');
  return inside;
}

function checkEscapes({ value, at }: Token, quote: string): void {
  for (const match of value.slice(1, -1).matchAll(escapes)) {
    const [whole, letter, quoted, x, u, long, octal] = match;
    const code = octal === undefined ? Number.parseInt(x ?? u ?? long ?? '', 16) : Number.parseInt(octal, 8);
    const isCharacter =
      octal === undefined ? code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) : code <= 0xff;
    if (letter !== undefined || quoted === quote || isCharacter) continue;
    fail(
      at + 1 + match.index,
      `${whole === '\\' ? 'a backslash' : whole} begins no escape of Go`,
      'write \\\\ for a backslash',
    );
  }
}

/** @throws TemplateFailure when a constant is none of Go's */
export function checkConstant(token: Token): void {
  if (token.kind === 'characterConstant') {
    checkCharacter(token);
    return;
  }
  const parts = token.kind === 'complex' ? complexParts(token.value) : [token.value];
  if (parts?.every((part) => (token.kind === 'complex' ? isFloat(part) : isNumber(part)))) return;
  fail(token.at, `${token.value} is no number of Go`, 'correct it');
}

function checkCharacter(token: Token): void {
  checkEscapes(token, "'");
  const characters = [...token.value.slice(1, -1).replace(escapes, 'x')];
  if (characters.length !== 1)
    fail(token.at, `${token.value} is not one character`, 'write double quotes around a text');
}

function complexParts(value: string): readonly string[] | undefined {
  const match = /^([-+]?[^i]*?[^eEpP])([-+].*)i$/.exec(value);
  return match?.[1] === undefined || match[2] === undefined ? undefined : [match[1], match[2]];
}

const integer = /^[-+]?(?:0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO]?(?:_?[0-7])+|0|[1-9](?:_?\d)*)$/;

function isNumber(text: string): boolean {
  if (text.endsWith('i') && isFloat(text.slice(0, -1))) return true;
  if (integer.test(text)) {
    const digits = text.replace(/^[-+]/, '').replaceAll('_', '');
    const value = BigInt(/^0\d/.test(digits) ? `0o${digits}` : digits);
    const limit = text.startsWith('-') ? 2n ** 63n : text.startsWith('+') ? 2n ** 63n - 1n : 2n ** 64n - 1n;
    if (value <= limit) return true;
  }
  return /[.eEpP]/.test(text) && isFloat(text);
}

/** Whether strconv.ParseFloat reads it: underscores separate digits. */
function isFloat(text: string): boolean {
  if (/_$|__|(^|[^\da-fA-FxX])_|_[^\da-fA-F]/.test(text)) return false;
  const plain = text.replaceAll('_', '');
  if (/^[-+]?0x/i.test(plain)) return /^[-+]?0x(?:[\da-f]+\.?[\da-f]*|\.[\da-f]+)p[-+]?\d+$/i.test(plain);
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain));
}
