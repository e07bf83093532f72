import type { IdentifierSchema } from '../schema';
import { type Evaluated, fromJson, nothing, numberText, text, typed, unknown } from './value';

/** What a call comes to when all its arguments are known; undefined when only Alloy can tell. */
export function result(identifier: string, args: readonly Evaluated[]): Evaluated | undefined {
  if (/^(array\.)?concat$/.test(identifier)) return concat(args);
  if (identifier === 'coalesce') return coalesce(args);
  if (identifier === 'encoding.to_json') return undefined;
  const texts = args.map((arg) =>
    arg.kind === 'string' ? arg.value : arg.kind === 'number' ? numberText(arg) : undefined,
  );
  const [first, second, third] = texts;
  if (/^(string\.)?join$/.test(identifier)) return join(args[0], second);
  if (texts.some((value) => value === undefined) || first === undefined) return undefined;
  switch (identifier.replace(/^(string|encoding)\./, '')) {
    case 'to_lower':
      return text(first.toLowerCase());
    case 'to_upper':
      return text(first.toUpperCase());
    case 'trim_space':
      return text(first.trim());
    case 'trim_prefix':
      return second === undefined
        ? undefined
        : text(first.startsWith(second) ? first.slice(second.length) : first);
    case 'trim_suffix':
      return second === undefined
        ? undefined
        : text(second !== '' && first.endsWith(second) ? first.slice(0, -second.length) : first);
    case 'replace':
      return second === undefined || third === undefined
        ? undefined
        : text(first.replaceAll(second, () => third));
    case 'split':
      return second === undefined ? undefined : { kind: 'array', elements: first.split(second).map(text) };
    case 'format':
      return format(first, args.slice(1));
    case 'to_base64':
      return text(Buffer.from(first).toString('base64'));
    case 'from_base64':
    case 'base64_decode':
      return text(Buffer.from(first, 'base64').toString());
    case 'from_json':
    case 'json_decode':
      return json(first);
    default:
      return undefined;
  }
}

/** The text of JSON is right or the call fails: `undefined` from here means that it fails. */
export function json(value: string): Evaluated | undefined {
  try {
    return fromJson(JSON.parse(value));
  } catch {
    return undefined;
  }
}

function concat(lists: readonly Evaluated[]): Evaluated | undefined {
  const known = lists.flatMap((list) => (list.kind === 'array' ? [list.elements] : []));
  if (known.length === lists.length) return { kind: 'array', elements: known.flat() };
  const types = lists.map((list) => (list.kind === 'typed' ? JSON.stringify(list.type) : undefined));
  const [first] = lists;
  return first?.kind === 'typed' && types.every((type) => type === types[0]) ? first : undefined;
}

/** The first value that is neither null nor empty, else the last. */
function coalesce(values: readonly Evaluated[]): Evaluated {
  for (const value of values) {
    if (value.kind === 'unknown' || value.kind === 'typed') return unknown;
    if (!isEmpty(value)) return value;
  }
  return values.at(-1) ?? nothing;
}

function isEmpty(value: Evaluated): boolean {
  switch (value.kind) {
    case 'null':
      return true;
    case 'string':
      return value.value === '';
    case 'number':
      return value.value === 0;
    case 'bool':
      return !value.value;
    case 'array':
      return value.elements.length === 0;
    case 'object':
      return value.fields.size === 0;
    default:
      return false;
  }
}

function join(list: Evaluated | undefined, separator: string | undefined): Evaluated | undefined {
  if (list?.kind !== 'array' || separator === undefined) return undefined;
  const parts = list.elements.map((element) => (element.kind === 'string' ? element.value : undefined));
  return parts.includes(undefined) ? undefined : text(parts.join(separator));
}

/** Go's `%s`, `%d` and `%v` of texts and whole numbers; other verbs are left to Alloy. */
function format(pattern: string, args: readonly Evaluated[]): Evaluated {
  let used = 0;
  let open = false;
  const out = pattern.replace(/%(.)?/gs, (_, verb: string | undefined) => {
    if (verb === '%') return '%';
    const arg = args[used];
    used += 1;
    if ((verb === 's' || verb === 'v') && arg?.kind === 'string') return arg.value;
    if ((verb === 'd' || verb === 'v') && arg?.kind === 'number' && !arg.float) return numberText(arg);
    open = true;
    return '';
  });
  return open || used !== args.length ? typed({ kind: 'string' }) : text(out);
}

/** What is wrong with the number of arguments of a call; undefined where it is right. */
export function countProblem(
  identifier: string,
  schema: IdentifierSchema,
  given: number,
): string | undefined {
  const [least, most] = arity(identifier, schema);
  if (given >= least && given <= most) return undefined;
  const allowed =
    most === Number.POSITIVE_INFINITY
      ? `${least} or more`
      : least === most
        ? `${least}`
        : `${least} to ${most}`;
  return `it takes ${allowed} ${allowed === '1' ? 'argument' : 'arguments'}, not ${given}.`;
}

/** The least and the largest number of arguments. */
function arity(identifier: string, schema: IdentifierSchema): readonly [number, number] {
  const count = schema.parameters?.length ?? 0;
  if (identifier === 'array.combine_maps') return [3, 4];
  if (identifier === 'array.group_by') return [3, 3];
  if (!schema.parameters) return [0, Number.POSITIVE_INFINITY];
  return schema.variadic ? [count - 1, Number.POSITIVE_INFINITY] : [count, count];
}
