export type TokenKind =
  | 'text'
  | 'left'
  | 'right'
  | 'space'
  | 'assign'
  | 'declare'
  | 'pipe'
  | 'open'
  | 'close'
  | 'char'
  | 'string'
  | 'rawString'
  | 'characterConstant'
  | 'number'
  | 'complex'
  | 'variable'
  | 'field'
  | 'dot'
  | 'bool'
  | 'nil'
  | 'keyword'
  | 'identifier'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly value: string;
  readonly at: number;
}
