import type { IdentifierSchema, TypeSchema } from '../../../lib/alloy/schema';
import { standardLibrary } from '../../../lib/alloy/schemas';
import type { Yield } from './yields';

export const text: TypeSchema = { kind: 'string' };

/** What the schema says of a function or a constant. */
export function identifierOf(name: string): IdentifierSchema | undefined {
  const { identifiers } = standardLibrary();
  return Object.hasOwn(identifiers, name) ? identifiers[name] : undefined;
}

const maps: TypeSchema = { kind: 'list', elem: { kind: 'map', elem: text } };

/** As our library declares them; undefined for a call with too few or too many. */
export function parametersOf(
  name: string,
  schema: IdentifierSchema,
  count: number,
): readonly TypeSchema[] | undefined {
  const own = special[name];
  const known = own?.parameters ?? schema.parameters;
  if (!known) return undefined;
  const variadic = own?.variadic ?? schema.variadic ?? false;
  const least = own?.least ?? (variadic ? known.length - 1 : known.length);
  if (count < least || (!variadic && count > known.length)) return undefined;
  const last = known.at(-1) ?? { kind: 'any' };
  return Array.from({ length: count }, (_, index) => known[index] ?? last);
}

interface Special {
  readonly parameters: readonly TypeSchema[];
  readonly variadic?: boolean;
  readonly least?: number;
  readonly returns?: Yield;
}

/** What our library says more exactly than the schema. */
const special: Readonly<Record<string, Special>> = {
  'array.combine_maps': {
    parameters: [maps, maps, { kind: 'list', elem: text }, { kind: 'bool' }],
    least: 3,
    returns: maps,
  },
  'array.group_by': {
    parameters: [{ kind: 'list', elem: { kind: 'any' } }, text, { kind: 'bool' }],
    returns: { kind: 'list', elem: { kind: 'map', elem: { kind: 'any' } } },
  },
  'convert.nonsensitive': { parameters: [{ kind: 'secret' }], returns: text },
  'encoding.from_json': { parameters: [{ kind: 'optionalSecret' }], returns: 'never' },
  'encoding.from_yaml': { parameters: [{ kind: 'optionalSecret' }], returns: 'never' },
  'encoding.to_json': { parameters: [{ kind: 'map', elem: { kind: 'any' } }], returns: text },
  'file.path_join': { parameters: [text], variadic: true, least: 1, returns: text },
  json_path: {
    parameters: [{ kind: 'optionalSecret' }, text],
    returns: 'never[]',
  },
  'string.format': { parameters: [text, { kind: 'any' }], variadic: true, least: 1, returns: text },
  'string.join': { parameters: [{ kind: 'list', elem: text }, text], returns: text },
  'string.split': { parameters: [text, text], returns: { kind: 'list', elem: text } },
};

/** What a call yields. */
export function returns(name: string, schema: IdentifierSchema): Yield {
  return special[name]?.returns ?? schema.returns ?? 'never';
}
