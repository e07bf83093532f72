import { AlloyConfigError } from '../error';
import { countProblem } from '../evaluate/functions';
import { literalNode } from '../literal';
import type { Stability, TypeSchema } from '../schema';
import { standardLibrary } from '../schemas';
import { type Node, path } from '../syntax/node';
import type { Use } from '../use';
import { Expression } from '../value';

/** What a function of Alloy's standard library accepts and yields. */
export interface Signature {
  /** In order; the last stands for all further arguments. */
  readonly parameters: readonly [TypeSchema, ...TypeSchema[]];
  readonly returns: TypeSchema;
  /** @default generally-available */
  readonly stability?: Stability;
}

export const text: TypeSchema = { kind: 'string' };
export const bool: TypeSchema = { kind: 'bool' };
export const anything: TypeSchema = { kind: 'any' };
export const texts: TypeSchema = { kind: 'list', elem: text };
export const list: TypeSchema = { kind: 'list', elem: anything };
export const map: TypeSchema = { kind: 'map', elem: anything };

/**
 * A call of the function that Alloy knows as `identifier`; arguments that are undefined are left out.
 * @throws AlloyConfigError for an argument of the wrong type.
 */
export function call<T>(
  identifier: string,
  { parameters, returns, stability = 'generally-available' }: Signature,
  ...values: readonly unknown[]
): Expression<T> {
  const uses: Use[] = [{ kind: 'library', identifier, stability }];
  const args = values
    .filter((value) => value !== undefined)
    .map((value, index): Node => {
      const type = parameters[Math.min(index, parameters.length - 1)] ?? anything;
      return argument(identifier, index, type, value, uses);
    });
  const fromText = values.some((value) => value instanceof Expression && value.fromText);
  checkCount(identifier, args.length);
  return new Expression<T>({ kind: 'call', callee: named(identifier), args }, returns, uses, fromText);
}

/** A constant that Alloy knows as `identifier`. */
export function constant(identifier: string): Expression<string> {
  return new Expression<string>(named(identifier), text, [
    { kind: 'library', identifier, stability: 'generally-available' },
  ]);
}

function checkCount(identifier: string, given: number): void {
  const schema = standardLibrary().identifiers[identifier];
  const problem = schema && countProblem(identifier, schema, given);
  if (problem !== undefined) throw new AlloyConfigError(identifier, problem);
}

function argument(identifier: string, index: number, type: TypeSchema, value: unknown, uses: Use[]): Node {
  const fail = (where: string, problem: string): never => {
    throw new AlloyConfigError(`${identifier}: ${where}`, problem);
  };
  return literalNode(type, value, {
    at: `argument ${index + 1}`,
    fail,
    bodySchema: (key) => fail(key, 'a function takes no block.'),
    use: (expression) => uses.push(...expression.uses),
  });
}

function named(identifier: string): Node {
  const [first = identifier, ...rest] = identifier.split('.');
  return path(first, ...rest);
}

/** The type that all expressions among `values` yield; `otherwise` where they differ or there is none. */
export function commonType(values: readonly unknown[], otherwise: TypeSchema): TypeSchema {
  const types = values.map((value) => (value instanceof Expression ? value.type : undefined));
  const [first] = types;
  return first && types.every((type) => JSON.stringify(type) === JSON.stringify(first)) ? first : otherwise;
}
