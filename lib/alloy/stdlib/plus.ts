import { AlloyConfigError } from '../error';
import { literalNode } from '../literal';
import type { TypeSchema } from '../schema';
import type { Node } from '../syntax/node';
import type { Use } from '../use';
import { Expression, type Value } from '../value';

/** `a + b`: texts behind one another. `string.format` says the same where there are many. */
export function plus(first: Value<string>, ...rest: readonly Value<string>[]): Expression<string>;
/** `a + b`: the sum of numbers. */
export function plus(first: Value<number>, ...rest: readonly Value<number>[]): Expression<number>;
export function plus(...terms: readonly (Value<string> | Value<number>)[]): Expression<string | number> {
  const type: TypeSchema = { kind: terms.some(isNumber) ? 'number' : 'string' };
  const uses: Use[] = [];
  const nodes = terms.map((term, index) => termNode(type, term, `term ${index + 1}`, uses));
  const [first = { kind: 'literal', value: '' } as const, ...rest] = nodes;
  const node = rest.reduce<Node>((left, right) => ({ kind: 'binary', operator: '+', left, right }), first);
  const fromText = terms.some((term) => term instanceof Expression && term.fromText);
  return new Expression(node, type, uses, fromText);
}

function isNumber(term: unknown): boolean {
  return typeof term === 'number' || (term instanceof Expression && term.type?.kind === 'number');
}

function termNode(type: TypeSchema, term: unknown, at: string, uses: Use[]): Node {
  const fail = (where: string, problem: string): never => {
    throw new AlloyConfigError(`+: ${where}`, problem);
  };
  const use = (expression: Expression<unknown>) => uses.push(...expression.uses);
  return literalNode(type, term, { at, fail, use, bodySchema: (key) => fail(key, 'a sum takes no block.') });
}
