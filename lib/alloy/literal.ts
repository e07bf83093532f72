import { className, given } from './error';
import { checkValue, numberWords, secretProblem } from './evaluate/check-value';
import { enumProblem, fits } from './evaluate/convert';
import { durationProblem, numberIn, sizeProblem } from './evaluate/formats';
import { libraryScope } from './evaluate/scope';
import { describe } from './evaluate/value';
import { camelCase } from './naming';
import type { BodySchema, TypeSchema } from './schema';
import type { Node } from './syntax/node';
import { deepest } from './syntax/reader';
import { isKey, keyProblem } from './syntax/text';
import { Expression } from './value';

/** Where a value stands, and what to do with what is found in it. */
export interface Place {
  readonly at: string;
  fail(at: string, problem: string): never;
  bodySchema(key: string): BodySchema;
  use(expression: Expression<unknown>, expected: TypeSchema): void;
  /** How many lists and objects stand around it. @default 0 */
  readonly depth?: number;
}

/** A literal or an expression as a syntax tree, when it fits `type`; else the place's `fail`. */
export function literalNode(type: TypeSchema, value: unknown, place: Place): Node {
  if (value instanceof Expression) return expressionNode(type, value, place);
  switch (type.kind) {
    case 'string':
      return text(value, place, 'text', (given) => enumProblem(given, type));
    case 'optionalSecret':
      return typeof value === 'number' ? wrong(value, 'text', place) : text(value, place, 'text', fine);
    case 'duration':
      return text(value, place, 'a duration such as "30s" or "1m30s"', durationProblem);
    case 'bytes':
      return text(value, place, 'a size such as "10MiB"', sizeProblem);
    case 'secret':
      return place.fail(place.at, secretProblem);
    case 'number':
      return number(type, value, place);
    case 'bool':
      if (typeof value !== 'boolean') return wrong(value, 'true or false', place);
      return { kind: 'literal', value };
    case 'list':
      if (!Array.isArray(value)) return wrong(value, 'a list', place);
      return {
        kind: 'array',
        elements: value.map((item, index) => literalNode(type.elem, item, within(place, `[${index}]`))),
      };
    case 'map':
      return map(type.elem, value, place);
    case 'object':
      return object(place.bodySchema(type.body), value, place);
    case 'capsule':
      if (type.name === 'discovery.Target') return map({ kind: 'string' }, value, place);
      return wrong(value, `a reference to an export of type ${type.name}`, place);
    case 'any':
      return anyNode(value, place);
  }
}

function expressionNode(type: TypeSchema, expression: Expression<unknown>, place: Place): Node {
  if (expression.type && !fits(expression.type, type)) {
    place.fail(
      place.at,
      `${describe(type)} is needed, and the expression yields ${describe(expression.type)}.`,
    );
  }
  if (expression.fromText) {
    checkValue(expression.node, type, place.at, {
      scope: libraryScope(),
      bodySchema: place.bodySchema,
      report: (_, at, problem) => place.fail(at, problem),
    });
  }
  place.use(expression, type);
  return expression.node;
}

/** Text, or a number where text belongs, which Alloy converts. */
function text(
  value: unknown,
  place: Place,
  what: string,
  problemOf: (text: string) => string | undefined,
): Node {
  const given = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof given !== 'string') return wrong(value, what, place);
  if (/[\uD800-\uDFFF]/u.test(given))
    return place.fail(
      place.at,
      'the text holds half a character (a lone surrogate), which Alloy cannot read; remove it.',
    );
  const needed = problemOf(given);
  if (needed !== undefined) return wrong(value, needed, place);
  return typeof value === 'number' ? numberNode(value) : { kind: 'literal', value: given };
}

function fine(): undefined {
  return undefined;
}

/** A number, or text where a number belongs, which Alloy converts. */
function number(type: Extract<TypeSchema, { kind: 'number' }>, value: unknown, place: Place): Node {
  const given = typeof value === 'string' ? numberIn(value) : value;
  const fits =
    typeof given === 'number' &&
    Number.isFinite(given) &&
    (!type.integer || Number.isSafeInteger(given)) &&
    !(type.unsigned && given < 0);
  if (!fits) return wrong(value, numberWords(type), place);
  return typeof value === 'string' ? { kind: 'literal', value } : numberNode(given);
}

function numberNode(value: number): Node {
  const magnitude: Node = { kind: 'literal', value: Math.abs(value) };
  return value < 0 ? { kind: 'unary', operator: '-', operand: magnitude } : magnitude;
}

function map(elem: TypeSchema, value: unknown, place: Place): Node {
  if (!isRecord(value)) return wrong(value, 'an object', place);
  const fields = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([name, item]) => {
      if (!isKey(name)) return place.fail(place.at, `the key ${JSON.stringify(name)} ${keyProblem}`);
      return { name, value: literalNode(elem, item, within(place, `[${JSON.stringify(name)}]`)) };
    });
  return { kind: 'object', fields };
}

function object(schema: BodySchema, value: unknown, place: Place): Node {
  if (!isRecord(value)) return wrong(value, 'an object', place);
  const known = Object.keys(schema.attributes);
  for (const key of Object.keys(value)) {
    if (known.some((name) => camelCase(name) === key) || value[key] === undefined) continue;
    place.fail(place.at, `"${key}" is not a field; allowed are ${known.map(camelCase).join(', ')}.`);
  }
  const fields = Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    const item = value[camelCase(name)];
    const at = within(place, `.${name}`);
    if (item === undefined && attribute.required)
      return place.fail(at.at, `a value is required; set "${camelCase(name)}".`);
    return item === undefined ? [] : [{ name, value: literalNode(attribute.type, item, at) }];
  });
  return { kind: 'object', fields };
}

/** A value whose type Alloy learns only when it runs: keys stay as they are given. */
function anyNode(value: unknown, place: Place): Node {
  if (value instanceof Expression) return expressionNode({ kind: 'any' }, value, place);
  if (value === null || typeof value === 'boolean') return { kind: 'literal', value };
  if (typeof value === 'string') return literalNode({ kind: 'string' }, value, place);
  if (typeof value === 'number') return literalNode({ kind: 'number' }, value, place);
  if (Array.isArray(value)) return literalNode({ kind: 'list', elem: { kind: 'any' } }, value, place);
  return map({ kind: 'any' }, value, place);
}

function within(place: Place, part: string): Place {
  const depth = (place.depth ?? 0) + 1;
  if (depth > deepest)
    place.fail(
      place.at.slice(0, 80),
      `more than ${deepest} levels stand in one another here; take some out.`,
    );
  return { ...place, at: place.at + part, depth };
}

function wrong(value: unknown, allowed: string, place: Place): never {
  return place.fail(place.at, `${allowed} is needed, not ${given(value)}.`);
}

/** Whether `value` is written as an object: instances of classes are not. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && className(value) === undefined && !Array.isArray(value)
  );
}
