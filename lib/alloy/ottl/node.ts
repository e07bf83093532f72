/** A value: what an argument, a side of a comparison or an element of a list is. */
export type Value =
  | { readonly kind: 'nil'; readonly at: number }
  | { readonly kind: 'string'; readonly at: number; readonly value: string }
  | { readonly kind: 'bool'; readonly at: number; readonly value: boolean }
  | { readonly kind: 'bytes'; readonly at: number; readonly value: string }
  | { readonly kind: 'enum'; readonly at: number; readonly name: string }
  | { readonly kind: 'list'; readonly at: number; readonly elements: readonly Value[] }
  | { readonly kind: 'map'; readonly at: number; readonly values: readonly Value[] }
  | Computation
  | Term;

/** What stands alone or in a computation. */
export type Term =
  | { readonly kind: 'int'; readonly at: number; readonly value: bigint }
  | { readonly kind: 'float'; readonly at: number; readonly value: number }
  | Call
  | Path;

/** A computation: its operands, each with a sign of its own. One alone may stand in brackets, or have a sign. */
export interface Computation {
  readonly kind: 'math';
  readonly at: number;
  /** The operator is that before an operand; empty for the first. */
  readonly operands: readonly {
    readonly operator: string;
    readonly sign: string;
    readonly value: Term | Computation;
  }[];
}

export interface Call {
  readonly kind: 'call';
  readonly at: number;
  readonly name: string;
  readonly isEditor: boolean;
  readonly arguments: readonly Argument[];
  readonly keys: readonly Key[];
}

export interface Argument {
  readonly at: number;
  readonly name: string;
  /** Undefined where the name of a function stands, without brackets. */
  readonly value: Value | undefined;
  readonly function: string | undefined;
}

export interface Path {
  readonly kind: 'path';
  readonly at: number;
  /** The first name, where a dot follows: the context, or a name like the others. */
  readonly context: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly at: number;
  readonly keys: readonly Key[];
}

/** What stands in square brackets; a text or a number of its own says nothing that could be wrong. */
export type Key = Value;

export type Condition =
  | { readonly kind: 'comparison'; readonly operator: string; readonly left: Value; readonly right: Value }
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'converter'; readonly call: Call }
  | { readonly kind: 'all'; readonly joined: 'and' | 'or'; readonly parts: readonly Condition[] };

export interface Statement {
  readonly call: Call;
  readonly where: Condition | undefined;
}
