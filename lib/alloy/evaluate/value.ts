import type { TypeSchema } from '../schema';

/** What an expression comes to, as far as it is known before Alloy runs. */
export type Evaluated =
  | { readonly kind: 'null' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** Whether Go counts it in floating point: division and text differ. */
      readonly float: boolean;
    }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'array'; readonly elements: readonly Evaluated[] }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Evaluated> }
  | { readonly kind: 'function'; readonly identifier: string }
  /** Of this type, with a value that only Alloy knows. */
  | { readonly kind: 'typed'; readonly type: TypeSchema }
  | { readonly kind: 'unknown' };

/** The types of Alloy's values. */
export type ValueType = 'null' | 'bool' | 'number' | 'string' | 'array' | 'object' | 'function' | 'capsule';

export const unknown: Evaluated = { kind: 'unknown' };
export const nothing: Evaluated = { kind: 'null' };

export function text(value: string): Evaluated {
  return { kind: 'string', value };
}

export function truth(value: boolean): Evaluated {
  return { kind: 'bool', value };
}

/** A value of a type; unknown for `any`. */
export function typed(type: TypeSchema | undefined): Evaluated {
  return type === undefined || type.kind === 'any' ? unknown : { kind: 'typed', type };
}

/** The type of a value; undefined when it is not known. */
export function typeOf(value: Evaluated): ValueType | undefined {
  if (value.kind === 'typed') return typeOfSchema(value.type);
  return value.kind === 'unknown' ? undefined : value.kind;
}

function typeOfSchema(type: TypeSchema): ValueType | undefined {
  switch (type.kind) {
    case 'string':
    case 'duration':
    case 'bytes':
      return 'string';
    case 'number':
    case 'bool':
      return type.kind;
    case 'list':
      return 'array';
    case 'map':
    case 'object':
      return 'object';
    case 'secret':
    case 'optionalSecret':
    case 'capsule':
      return 'capsule';
    case 'any':
      return undefined;
  }
}

/** A JSON value of JavaScript as Alloy reads it. */
export function fromJson(value: unknown): Evaluated {
  if (value === null || value === undefined) return nothing;
  if (typeof value === 'boolean') return truth(value);
  if (typeof value === 'string') return text(value);
  // Go reads every number of JSON in floating point.
  if (typeof value === 'number') return { kind: 'number', value, float: true };
  if (Array.isArray(value)) return { kind: 'array', elements: value.map(fromJson) };
  if (typeof value !== 'object') return unknown;
  return {
    kind: 'object',
    fields: new Map(Object.entries(value).map(([key, item]) => [key, fromJson(item)])),
  };
}

/** A known number as Alloy writes it where text belongs. */
export function numberText({ value, float }: { readonly value: number; readonly float: boolean }): string {
  return float ? String(value) : BigInt(Math.trunc(value)).toString();
}

/** As an error names it. */
export function nameOf(value: Evaluated): string {
  switch (value.kind) {
    case 'string': {
      const spelled = JSON.stringify(value.value);
      return spelled.length > 80 ? `${spelled.slice(0, 77)}...` : spelled;
    }
    case 'number':
      return numberText(value);
    case 'bool':
      return String(value.value);
    case 'array':
      return value.elements.length === 0 ? 'an empty list' : 'a list';
    case 'object':
      return 'an object';
    case 'function':
      return `the function ${value.identifier}`;
    case 'null':
      return 'null';
    case 'typed':
      return describe(value.type);
    case 'unknown':
      return 'a value of unknown type';
  }
}

/** A type in the words of an error. */
export function describe(type: TypeSchema): string {
  switch (type.kind) {
    case 'list':
      return `a list of ${describe(type.elem).replace(/^an? /, '')}`;
    case 'map':
      return `a map of ${describe(type.elem).replace(/^an? /, '')}`;
    case 'capsule':
      return `a reference of type ${type.name}`;
    case 'object':
      return 'an object';
    case 'any':
      return 'any value';
    case 'optionalSecret':
      return 'text or a secret';
    case 'string':
      return 'text';
    default:
      return `a ${type.kind}`;
  }
}
