import { fail } from './problem';
import { unquote } from './unquote';

/** Kinds of tokens, in the order in which OTTL's lexer tries them: pkg/ottl/grammar.go, buildLexer. */
const kinds = [
  ['Bytes', '0x[a-fA-F0-9]+'],
  ['Float', String.raw`(?:\d+\.\d*|\d*\.\d+)(?:[eE][-+]?\d+)?`],
  ['Int', String.raw`\d+`],
  ['String', String.raw`"[^\\"]*(?:\\[^\n][^\\"]*)*"`],
  ['Nil', String.raw`nil(?!\w)`],
  ['OpNot', String.raw`not(?!\w)`],
  ['OpOr', String.raw`or(?!\w)`],
  ['OpAnd', String.raw`and(?!\w)`],
  ['OpComparison', '==|!=|>=|<=|>|<'],
  ['LambdaArrow', '=>'],
  ['OpAddSub', '[-+]'],
  ['OpMultDiv', '[/*]'],
  ['Boolean', String.raw`(?:true|false)(?!\w)`],
  ['Equal', '='],
  ['Punct', String.raw`[(){}:,.[\]]`],
  ['Uppercase', '[A-Z][A-Z0-9_]*'],
  ['Lowercase', '[a-z][a-z0-9_]*'],
  ['Space', String.raw`[\t\n\f\r ]+`],
  ['Underscore', String.raw`_(?!\w)`],
] as const;

export type TokenKind = (typeof kinds)[number][0];

export interface Token {
  readonly kind: TokenKind;
  /** What it says; a string's text without its quotes. */
  readonly value: string;
  readonly at: number;
}

const pattern = kinds.map(([, expression]) => `(${expression})`).join('|');

/** @throws OttlFailure where a character begins no token */
export function tokensOf(text: string): readonly Token[] {
  const expression = new RegExp(pattern, 'y');
  const tokens: Token[] = [];
  while (expression.lastIndex < text.length) {
    const at = expression.lastIndex;
    const match = expression.exec(text);
    if (!match) return noToken(text, at);
    const kind = kinds[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]?.[0];
    if (kind === undefined || kind === 'Space') continue;
    const [value] = match;
    tokens.push({ kind, value: kind === 'String' ? unquote(value.slice(1, -1), at + 1) : value, at });
  }
  return tokens;
}

function noToken(text: string, at: number): never {
  if (text[at] === '"') fail(at, 'there is a quote that is not closed', 'close it');
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return fail(
    at,
    `${JSON.stringify(character)} begins no word of OTTL`,
    character === "'" ? 'write double quotes' : 'remove it, or quote the text',
  );
}
