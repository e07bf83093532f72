/** A value of Go on its way through a template. */
export type Value =
  | { readonly kind: 'nil' }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'integer'; readonly type: IntegerType; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'list'; readonly of: ElementType; readonly elements: readonly Value[] }
  /** By its keys in no order; a map is what functions change. */
  | { readonly kind: 'map'; readonly of: 'any' | 'string'; readonly entries: Map<string, Value> };

/** Go tells them apart: a function that takes one refuses the other. */
export type IntegerType = 'int' | 'int64' | 'uint8';
export type ElementType = 'any' | 'string' | 'int';

export const nothing: Value = { kind: 'nil' };

export function string(value: string): Value {
  return { kind: 'string', value };
}

export function bool(value: boolean): Value {
  return { kind: 'bool', value };
}

export function integer(value: bigint | number, type: IntegerType = 'int'): Value {
  const whole = BigInt(value);
  return {
    kind: 'integer',
    type,
    value: type === 'uint8' ? BigInt.asUintN(8, whole) : BigInt.asIntN(64, whole),
  };
}

export function float(value: number): Value {
  return { kind: 'float', value };
}

export function list(elements: readonly Value[], of: ElementType = 'any'): Value {
  return { kind: 'list', of, elements };
}

export function strings(values: readonly string[]): Value {
  return list(values.map(string), 'string');
}

export function map(entries: Iterable<readonly [string, Value]>, of: 'any' | 'string' = 'any'): Value {
  return { kind: 'map', of, entries: new Map(entries) };
}

/** What `if` takes for true: what is not its type's zero. */
export function isTrue(value: Value): boolean {
  switch (value.kind) {
    case 'nil':
      return false;
    case 'string':
      return value.value !== '';
    case 'bool':
      return value.value;
    case 'integer':
      return value.value !== 0n;
    case 'float':
      return value.value !== 0;
    case 'list':
      return value.elements.length > 0;
    case 'map':
      return value.entries.size > 0;
  }
}

/** Go's name of its type. */
export function typeOf(value: Value): string {
  switch (value.kind) {
    case 'nil':
      return '<nil>';
    case 'integer':
      return value.type;
    case 'float':
      return 'float64';
    case 'list':
      return `[]${value.of === 'any' ? 'interface {}' : value.of}`;
    case 'map':
      return `map[string]${value.of === 'any' ? 'interface {}' : value.of}`;
    default:
      return value.kind;
  }
}

/** Go's name of its kind. */
export function kindOf(value: Value): string {
  if (value.kind === 'nil') return 'invalid';
  if (value.kind === 'list') return 'slice';
  return value.kind === 'map' ? 'map' : typeOf(value);
}

/** Ends the execution of a template, which then changes nothing. */
export class ExecutionFailure extends Error {}

/** @throws ExecutionFailure always */
export function fail(problem: string): never {
  throw new ExecutionFailure(problem);
}

/** Keys in Go's order: by their bytes. */
export function sortedEntries(entries: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...entries].sort(([a], [b]) => compareBytes(a, b));
}

export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
