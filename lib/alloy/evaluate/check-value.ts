import type { OwnRule } from '../problem';
import type { BodySchema, TypeSchema } from '../schema';
import type { ArrayNode, Node, ObjectNode } from '../syntax/node';
import { conversionProblem } from './convert';
import { evaluate } from './evaluate';
import { EvaluationFailure } from './failure';
import type { Scope } from './scope';
import { describe, type Evaluated, nameOf } from './value';

/** What an expression is checked with, and who hears of what is wrong. */
export interface ValueContext {
  readonly scope: Scope;
  bodySchema(key: string): BodySchema;
  report(at: object, path: string, problem: string, rule?: OwnRule): void;
}

/** Checks an expression against the type of where it stands: what Alloy would refuse when it decodes it. */
export function checkValue(node: Node, type: TypeSchema, path: string, context: ValueContext): void {
  if (node.kind === 'paren') checkValue(node.inner, type, path, context);
  else if (node.kind === 'array' && type.kind === 'list') checkList(node, type.elem, path, context);
  else if (node.kind === 'object' && type.kind === 'map') checkMap(node, type.elem, path, context);
  else if (node.kind === 'object' && type.kind === 'object') checkObject(node, type.body, path, context);
  else checkWhole(node, type, path, context);
}

function checkWhole(node: Node, type: TypeSchema, path: string, context: ValueContext): void {
  const value = evaluated(node, path, context);
  if (!value) return;
  const needed = conversionProblem(value, type);
  if (needed !== undefined) {
    const given =
      value.kind === 'typed' ? `and the expression yields ${describe(value.type)}` : `not ${nameOf(value)}`;
    context.report(literalIn(node), path, `${needed} is needed, ${given}.`);
    return;
  }
  checkOwnRules(node, value, type, path, context);
}

/** Alloy points at the number of `-5`, not at its sign. */
function literalIn(node: Node): Node {
  return node.kind === 'unary' && node.operand.kind === 'literal' ? node.operand : node;
}

function evaluated(node: Node, path: string, context: ValueContext): Evaluated | undefined {
  try {
    return evaluate(node, context.scope);
  } catch (error) {
    if (!(error instanceof EvaluationFailure)) throw error;
    context.report(error.at, path, error.problem);
    return undefined;
  }
}

function checkOwnRules(
  node: Node,
  value: Evaluated,
  type: TypeSchema,
  path: string,
  { report }: ValueContext,
): void {
  if (type.kind === 'secret' && value.kind === 'string') {
    report(node, path, secretProblem, 'secret-literal');
  }
  if (type.kind !== 'number' || value.kind !== 'number' || !type.integer) return;
  if (Number.isInteger(value.value) && !(type.unsigned && value.value < 0)) return;
  report(node, path, `${numberWords(type)} is needed, not ${nameOf(value)}.`, 'whole-number');
}

/** What is said of a secret that stands in the configuration. */
export const secretProblem =
  'a secret takes no literal: refer to a value of remote.kubernetes.secret or an environment variable by sys.env.';

/** A type of number in the words of an error. */
export function numberWords(type: Extract<TypeSchema, { kind: 'number' }>): string {
  if (!type.integer) return 'a number';
  return `a whole number${type.unsigned ? ' of 0 or more' : ''}`;
}

function checkList(node: ArrayNode, elem: TypeSchema, path: string, context: ValueContext): void {
  for (const [index, element] of node.elements.entries())
    checkValue(element, elem, `${path}[${index}]`, context);
}

function checkMap(node: ObjectNode, elem: TypeSchema, path: string, context: ValueContext): void {
  for (const { name, value } of node.fields)
    checkValue(value, elem, `${path}[${JSON.stringify(name)}]`, context);
}

function checkObject(node: ObjectNode, body: string, path: string, context: ValueContext): void {
  const { attributes } = context.bodySchema(body);
  for (const { name, value } of node.fields) {
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (attribute) checkValue(value, attribute.type, `${path}.${name}`, context);
    else {
      const allowed = Object.keys(attributes).join(', ') || 'none';
      context.report(node, path, `"${name}" is not a field; allowed are ${allowed}.`);
    }
  }
  const given = new Set(node.fields.map(({ name }) => name));
  for (const [name, { required }] of Object.entries(attributes)) {
    if (required && !given.has(name))
      context.report(node, `${path}.${name}`, `a value is required; set "${name}".`);
  }
}
