import { z } from 'zod';
import { SettingsError } from '../../../lib/lab/settings/errors';
import { keysOf, type Meanings } from './meanings';

export interface Row {
  /** Path in the environment file, for example `applications[].port`. */
  readonly path: string;
  readonly meaning: string;
  readonly takes: string;
  /** The default as it would be written; undefined where the setting has to be given. */
  readonly standard: string | undefined;
  /** The section that may be left out as a whole, or the list that may be empty, in which it stands; undefined where none is. */
  readonly within?: string;
}

/** What is known of a schema from where it stands. */
interface Place {
  readonly path: string;
  readonly meaning: string;
  readonly standard?: string;
  readonly within?: string;
}

/** Every setting below a schema, in the order of the source. */
export function rowsOf(schema: unknown, path: string, sections: ReadonlyMap<string, Meanings>): Row[] {
  return walk(schema, { path, meaning: '' }, sections);
}

function walk(schema: unknown, place: Place, sections: ReadonlyMap<string, Meanings>): Row[] {
  const { path } = place;
  const below = (inner: unknown, change: Partial<Place> = {}) =>
    walk(inner, { ...place, ...change }, sections);
  const unless = schema instanceof z.ZodType ? schema.meta()?.unless : undefined;
  if (unless !== undefined) {
    return [leaf(schema, { ...place, standard: '{}' }), ...below(unless, { standard: undefined })];
  }
  if (schema instanceof z.ZodOptional) {
    const inner = schema.unwrap();
    if (!isSection(inner)) return below(inner, { standard: 'none' });
    const { meaning, within } = place;
    const section = { path, meaning, takes: 'a section with the keys below', standard: 'none', within };
    return [section, ...below(inner, { within: path, standard: undefined })];
  }
  if (schema instanceof z.ZodDefault)
    return below(schema.unwrap(), { standard: JSON.stringify(schema.def.defaultValue) });
  if (schema instanceof z.ZodPrefault) return below(schema.unwrap());
  if (schema instanceof z.ZodArray) {
    const each = { path: `${path}[]`, standard: undefined, within: `${path}[]` };
    const elements = leadsFurther(schema.element) ? below(schema.element, each) : [];
    return [leaf(schema, place), ...elements];
  }
  if (schema instanceof z.ZodDiscriminatedUnion && takesOf(schema) === undefined)
    return schema.options.flatMap((option) => below(option));
  if (isSection(schema)) {
    const keys = Object.keys(schema.shape);
    const { describes, base } = schema.meta() ?? {};
    const meanings = sections.get(String(describes)) ?? sections.get(keysOf(keys));
    return Object.entries(schema.shape).flatMap(([key, inner]) => {
      const at = path === '' ? key : `${path}.${key}`;
      const meaning = meanings?.get(key) ?? sections.get(String(base))?.get(key) ?? meaningOf(inner);
      if (meaning === undefined)
        throw new SettingsError(
          at,
          'has no comment: say above its key, or by .describe(...), what it means.',
        );
      return walk(inner, { path: at, meaning, within: place.within }, sections);
    });
  }
  return [leaf(schema, place)];
}

/** A section whose keys have rows of their own. */
function isSection(schema: unknown): schema is z.ZodObject {
  return schema instanceof z.ZodObject && takesOf(schema) === undefined;
}

function leadsFurther(schema: unknown): boolean {
  return schema instanceof z.ZodObject;
}

function leaf(schema: unknown, { path, meaning, standard, within }: Place): Row {
  const takes = takesOf(schema);
  if (takes === undefined) throw new Error(`${path} does not say what it takes: add it to the schema.`);
  return { path, meaning, takes, standard, within };
}

function takesOf(schema: unknown): string | undefined {
  const takes = schema instanceof z.ZodType ? schema.meta()?.takes : undefined;
  return typeof takes === 'string' ? takes : undefined;
}

/** What a schema says of itself where no comment stands above its key: the settings of a pipeline. */
function meaningOf(schema: unknown): string | undefined {
  const { meaning, description } = schema instanceof z.ZodType ? (schema.meta() ?? {}) : {};
  if (typeof description === 'string') return description;
  return typeof meaning === 'string' ? meaning : undefined;
}
