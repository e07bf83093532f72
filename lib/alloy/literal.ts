import { milliseconds } from './duration';
import { className, given } from './error';
import { camelCase } from './naming';
import type { BodySchema, TypeSchema } from './schema';
import type { Node } from './syntax/node';
import { isKey, keyProblem } from './syntax/text';
import { Expression } from './value';

/** Where a value stands, and what to do with what is found in it. */
export interface Place {
  readonly at: string;
  fail(at: string, problem: string): never;
  bodySchema(key: string): BodySchema;
  use(expression: Expression<unknown>, expected: TypeSchema): void;
}

const durations =
  /^-?(0|(\d+(\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)((\d+(\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h))*)$/;
const sizes = /^\d+(\.\d+)?\s?([KMGTPE]i?)?B?$/i;

/** A literal or an expression as a syntax tree, when it fits `type`; else the place's `fail`. */
export function literalNode(type: TypeSchema, value: unknown, place: Place): Node {
  if (value instanceof Expression) return expressionNode(type, value, place);
  switch (type.kind) {
    case 'string':
      return text(
        value,
        place,
        'text',
        (given) => type.enum === undefined || type.enum.includes(given),
        type.enum,
      );
    case 'optionalSecret':
      return text(value, place, 'text', () => true);
    case 'duration':
      return duration(value, place);
    case 'bytes':
      return text(value, place, 'a size such as "10MiB"', (given) => sizes.test(given));
    case 'secret':
      return place.fail(
        place.at,
        'a secret takes no literal: refer to a value of remote.kubernetes.secret or an environment variable by sys.env.',
      );
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
  place.use(expression, type);
  return expression.node;
}

/** Whether a value of type `from` may stand where `to` is accepted. Text converts to what is written as text. */
function fits(from: TypeSchema, to: TypeSchema): boolean {
  if (to.kind === 'any' || from.kind === 'any') return true;
  if (isText(from) && (isText(to) || to.kind === 'secret' || to.kind === 'optionalSecret')) return true;
  if (from.kind === 'optionalSecret')
    return isText(to) || to.kind === 'secret' || to.kind === 'optionalSecret';
  if (from.kind === 'secret') return to.kind === 'secret' || to.kind === 'optionalSecret';
  // Alloy converts between numbers and text both ways.
  if ((from.kind === 'number' && isText(to)) || (isText(from) && to.kind === 'number')) return true;
  if (from.kind === 'list' && to.kind === 'list') return fits(from.elem, to.elem);
  if (from.kind === 'map' && to.kind === 'map') return fits(from.elem, to.elem);
  if (from.kind === 'capsule' && to.kind === 'capsule') return from.name === to.name;
  if (from.kind === 'capsule')
    return from.name === 'discovery.Target' && (to.kind === 'map' || to.kind === 'object');
  if (to.kind === 'capsule')
    return to.name === 'discovery.Target' && (from.kind === 'map' || from.kind === 'object');
  if (from.kind === 'object' || to.kind === 'object')
    return [from.kind, to.kind].every((kind) => kind === 'object' || kind === 'map');
  return from.kind === to.kind;
}

function isText(type: TypeSchema): boolean {
  return type.kind === 'string' || type.kind === 'duration' || type.kind === 'bytes';
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

function text(
  value: unknown,
  place: Place,
  what: string,
  allowed: (text: string) => boolean,
  values?: readonly string[],
): Node {
  if (typeof value !== 'string') return wrong(value, what, place);
  if (/[\uD800-\uDFFF]/u.test(value))
    return place.fail(
      place.at,
      'the text holds half a character (a lone surrogate), which Alloy cannot read; remove it.',
    );
  if (!allowed(value))
    return wrong(
      value,
      values === undefined ? what : `one of ${values.map((v) => JSON.stringify(v)).join(', ')}`,
      place,
    );
  return { kind: 'literal', value };
}

/** Go counts nanoseconds in 64 bits, with a sign. */
const longest = 2 ** 63 / 1e6;

function duration(value: unknown, place: Place): Node {
  const written = typeof value === 'string' && durations.test(value);
  if (written && Math.abs(milliseconds(value)) >= longest)
    return wrong(value, 'a duration of less than 292 years', place);
  return text(value, place, 'a duration such as "30s" or "1m30s"', () => written);
}

function number(type: Extract<TypeSchema, { kind: 'number' }>, value: unknown, place: Place): Node {
  const what = type.integer ? `a whole number${type.unsigned ? ' of 0 or more' : ''}` : 'a number';
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong(value, what, place);
  if (type.integer && !Number.isSafeInteger(value)) return wrong(value, what, place);
  if (type.unsigned && value < 0) return wrong(value, what, place);
  return numberNode(value);
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
  return { ...place, at: place.at + part };
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
