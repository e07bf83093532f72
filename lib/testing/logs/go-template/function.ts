import { fail, typeOf, type Value } from './value';

/** The type of a parameter, as Go has it. */
export type Parameter = 'any' | 'string' | 'int' | 'float' | 'bool' | 'map';

/** A function that templates may call. */
export interface GoFunction {
  readonly takes: readonly Parameter[];
  /** The type of what may follow, as often as one likes. */
  readonly more?: Parameter;
  run(args: readonly Value[]): Value;
}

export type Functions = Readonly<Record<string, GoFunction>>;

/** The type of an argument at a place. @throws ExecutionFailure where there is none */
export function parameterAt({ takes, more }: GoFunction, index: number): Parameter {
  return takes[index] ?? more ?? fail('wrong number of args');
}

/** A value as an argument. @throws ExecutionFailure where its type is another */
export function argument(value: Value, parameter: Parameter): Value {
  const fits =
    parameter === 'map'
      ? value.kind === 'nil' || (value.kind === 'map' && value.of === 'any')
      : parameter === 'int'
        ? value.kind === 'integer' && value.type === 'int'
        : parameter === 'any' || parameter === value.kind;
  return fits ? value : fail(`wrong type for value; expected ${parameter}; got ${typeOf(value)}`);
}

/** What argument() has made sure of. */
export function textOf(value: Value | undefined): string {
  return value?.kind === 'string' ? value.value : fail('a string is expected');
}

export function countOf(value: Value | undefined): number {
  return value?.kind === 'integer' ? Number(value.value) : fail('an int is expected');
}

export function elementsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' ? value.elements : fail('a slice is expected');
}

/** The map that a function changes; one that is nil is empty. */
export function entriesOf(value: Value | undefined): Map<string, Value> {
  return value?.kind === 'map' ? value.entries : new Map();
}
