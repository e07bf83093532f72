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
export const symbols = [
  ...(['||', '&&', '!=', '==', '<=', '>='] as const),
  ...(['!', '=', '<', '>', '+', '-', '*', '/', '%', '^', '{', '}', '(', ')', '[', ']', ',', '.'] as const),
];

/** What may end a statement: after these, the end of the line is a terminator. */
export const ending: ReadonlySet<TokenKind> = new Set([
  'identifier',
  'integer',
  'float',
  'string',
  'keyword',
  '}',
  ')',
  ']',
]);
