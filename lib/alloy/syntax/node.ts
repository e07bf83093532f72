/**
 * The syntax tree of an Alloy file, as far as a generated configuration needs it: no comments and no
 * positions, so that there is exactly one way to print a tree.
 */
export interface Body {
  /** Attributes and blocks in the order they stand. */
  readonly statements: readonly Statement[];
}

export type Statement = Attribute | Block;

export interface Attribute {
  readonly kind: 'attribute';
  readonly name: string;
  readonly value: Node;
}

export interface Block {
  readonly kind: 'block';
  /** The full name, for example `loki.write` or `stage.json`. */
  readonly name: string;
  readonly label?: string;
  readonly body: Body;
}

/** An expression. */
export type Node =
  | LiteralNode
  | ArrayNode
  | ObjectNode
  | IdentifierNode
  | AccessNode
  | IndexNode
  | CallNode
  | UnaryNode
  | BinaryNode
  | ParenNode;

export interface LiteralNode {
  readonly kind: 'literal';
  readonly value: string | number | boolean | null;
  /** The spelling to keep, for a number or string that was parsed from text. */
  readonly text?: string;
}

export interface ArrayNode {
  readonly kind: 'array';
  readonly elements: readonly Node[];
}

export interface ObjectNode {
  readonly kind: 'object';
  readonly fields: readonly { readonly name: string; readonly value: Node }[];
}

export interface IdentifierNode {
  readonly kind: 'identifier';
  readonly name: string;
}

/** `of.name` */
export interface AccessNode {
  readonly kind: 'access';
  readonly of: Node;
  readonly name: string;
}

/** `of[index]` */
export interface IndexNode {
  readonly kind: 'index';
  readonly of: Node;
  readonly index: Node;
}

export interface CallNode {
  readonly kind: 'call';
  readonly callee: Node;
  readonly args: readonly Node[];
}

export interface UnaryNode {
  readonly kind: 'unary';
  readonly operator: '-' | '!';
  readonly operand: Node;
}

export interface BinaryNode {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Node;
  readonly right: Node;
}

/** Alloy's binary operators, from the loosest to the tightest. */
export type BinaryOperator =
  | '||'
  | '&&'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '^';

export interface ParenNode {
  readonly kind: 'paren';
  readonly inner: Node;
}

/** The expression `a.b.c` from its words. */
export function path(...words: readonly [string, ...string[]]): Node {
  const [first, ...rest] = words;
  return rest.reduce<Node>((of, name) => ({ kind: 'access', of, name }), { kind: 'identifier', name: first });
}

/** An expression in brackets where an operator stands in it, so that what is written around it binds it whole. */
export function grouped(node: Node): Node {
  return node.kind === 'unary' || node.kind === 'binary' ? { kind: 'paren', inner: node } : node;
}

/** A chain of operators that group from the left, `a + b + c`, as a list: a long sum is a deep tree. */
export function chainOf(node: BinaryNode): {
  readonly first: Node;
  readonly rest: readonly { readonly operator: BinaryOperator; readonly right: Node }[];
} {
  const rest: BinaryNode[] = [];
  let first: Node = node;
  while (first.kind === 'binary') {
    rest.push(first);
    first = first.left;
  }
  return { first, rest: rest.reverse() };
}
