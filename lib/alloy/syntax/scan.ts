import { AlloyConfigError } from '../error';
import type { BinaryOperator } from './node';

/** The words of Alloy's text. A terminator ends a statement: it stands where a line ends after a value or a bracket. */
export type TokenKind =
  | 'identifier'
  | 'integer'
  | 'float'
  | 'string'
  | 'keyword'
  | 'terminator'
  | 'end'
  | BinaryOperator
  | '!'
  | '='
  | '{'
  | '}'
  | '('
  | ')'
  | '['
  | ']'
  | ','
  | '.';

export interface Token {
  readonly kind: TokenKind;
  /** As it is spelled, quotes included. */
  readonly text: string;
  /** Where it starts in the source. */
  readonly offset: number;
}

/** The longer ones first. */
const symbols = [
  ...(['||', '&&', '!=', '==', '<=', '>='] as const),
  ...(['!', '=', '<', '>', '+', '-', '*', '/', '%', '^', '{', '}', '(', ')', '[', ']', ',', '.'] as const),
];
const spaces = /[ \t\r]*/y;
const identifiers = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const numbers = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d*)?/y;
const quoted = /"(?:[^"\\\n]|\\[^\n])*"/y;
const raw = /`[^`]*`/y;
const lineComments = /\/\/[^\n]*/y;
const blockComments = /\/\*.*?\*\//sy;
/** Comments with nothing after them on the line where the first one starts. */
const closingComments = /(?:[ \t\r]*\/\*[^\n]*?\*\/)*[ \t\r]*(?:\/\/|\n|$|\/\*(?:(?!\*\/)[^\n])*(?:\n|$))/y;
const escapes = /\\(?:[0-7]{3}|x.{2}|u.{4}|U.{8}|.)/g;
/** What may end a statement: after these, the end of the line is a terminator. */
const ending: ReadonlySet<TokenKind> = new Set([
  'identifier',
  'integer',
  'float',
  'string',
  'keyword',
  '}',
  ')',
  ']',
]);

/**
 * The tokens of an Alloy text, an `end` token last. Comments are left out: the syntax tree has no place for
 * them, and what a pipeline is for is said in the program that builds it.
 *
 * @throws AlloyConfigError with the line and column of what Alloy's scanner refuses too.
 */
export function scan(source: string): Token[] {
  refuseIllegal(source);
  const tokens: Token[] = [];
  let offset = source.startsWith('\uFEFF') ? 1 : 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = offset;
    return pattern.exec(source)?.[0];
  };
  const add = (kind: TokenKind, text: string): void => {
    tokens.push({ kind, text, offset });
    offset += text.length;
  };
  const mayEnd = (): boolean => ending.has(tokens.at(-1)?.kind ?? 'terminator');

  for (;;) {
    offset += take(spaces)?.length ?? 0;
    const char = source[offset];
    const comment = take(lineComments) ?? take(blockComments);
    if (
      mayEnd() &&
      (char === undefined || char === '\n' || (char === '/' && take(closingComments) !== undefined))
    ) {
      tokens.push({ kind: 'terminator', text: '\n', offset });
    } else if (char === undefined) {
      return [...tokens, { kind: 'end', text: '', offset }];
    } else if (char === '\n') {
      offset += 1;
    } else if (comment !== undefined) {
      offset += comment.length;
    } else if (source.startsWith('/*', offset)) {
      throw syntaxError(source, offset, 'the comment has no end; close it with */.');
    } else {
      const [kind, text] = word(source, offset, take);
      add(kind, text);
    }
  }
}

type Take = (pattern: RegExp) => string | undefined;

function word(source: string, offset: number, take: Take): [TokenKind, string] {
  const identifier = take(identifiers);
  if (identifier !== undefined) {
    return [/^(true|false|null)$/.test(identifier) ? 'keyword' : 'identifier', identifier];
  }
  const number = take(numbers);
  if (number !== undefined) {
    if (/[eE][+-]?$/.test(number)) throw syntaxError(source, offset, 'the exponent has no digits; add them.');
    return [/^\d+$/.test(number) ? 'integer' : 'float', number];
  }
  const char = source[offset];
  if (char === '"' || char === '`') {
    const text = take(char === '"' ? quoted : raw);
    if (text === undefined) throw syntaxError(source, offset, `the text has no end; close it with ${char}.`);
    if (char === '"') refuseEscapes(source, offset, text);
    return ['string', text];
  }
  const symbol = symbols.find((candidate) => source.startsWith(candidate, offset));
  if (symbol !== undefined) return [symbol, symbol];
  const given = String.fromCodePoint(source.codePointAt(offset) ?? 0);
  throw syntaxError(source, offset, `${JSON.stringify(given)} has no meaning in Alloy; remove it.`);
}

/** Characters that Alloy's scanner refuses anywhere, in text and comments too. */
function refuseIllegal(source: string): void {
  const at = source.search(/\0|(?!^)\uFEFF|[\uD800-\uDFFF]/u);
  if (at >= 0)
    throw syntaxError(source, at, 'a NUL, byte order mark or half a character stands there; remove it.');
}

function refuseEscapes(source: string, offset: number, text: string): void {
  for (const { 0: spelled, index } of text.matchAll(escapes)) {
    if (isEscape(spelled)) continue;
    throw syntaxError(source, offset + index, `${spelled} is no escape; write \\\\ for a backslash.`);
  }
}

function isEscape(spelled: string): boolean {
  if (/^\\(?:[abfnrtv\\"]|[0-3][0-7]{2}|x[0-9a-fA-F]{2})$/.test(spelled)) return true;
  if (!/^\\[uU][0-9a-fA-F]+$/.test(spelled)) return false;
  const code = Number.parseInt(spelled.slice(2), 16);
  return code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
}

/** An error at a place of the source, both counted from 1. */
export function syntaxError(source: string, offset: number, problem: string): AlloyConfigError {
  const before = source.slice(0, offset).split('\n');
  const column = [...(before.at(-1) ?? '')].length + 1;
  return new AlloyConfigError(`Alloy text, line ${before.length}, column ${column}`, problem);
}
