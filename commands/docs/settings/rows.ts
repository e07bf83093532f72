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
}

/** Every setting below a schema, in the order of the source. */
export function rowsOf(schema: unknown, path: string, sections: ReadonlyMap<string, Meanings>): Row[] {
  return walk(schema, path, '', undefined, sections);
}

function walk(
  schema: unknown,
  path: string,
  meaning: string,
  standard: string | undefined,
  sections: ReadonlyMap<string, Meanings>,
): Row[] {
  const below = (inner: unknown, at = path, given = standard) => walk(inner, at, meaning, given, sections);
  const unless = schema instanceof z.ZodType ? schema.meta()?.unless : undefined;
  if (unless !== undefined) return [leaf(schema, path, meaning, '{}'), ...below(unless, path, undefined)];
  if (schema instanceof z.ZodOptional) return below(schema.unwrap(), path, 'none');
  if (schema instanceof z.ZodDefault)
    return below(schema.unwrap(), path, JSON.stringify(schema.def.defaultValue));
  if (schema instanceof z.ZodPrefault) return below(schema.unwrap());
  if (schema instanceof z.ZodArray) {
    const elements = leadsFurther(schema.element) ? below(schema.element, `${path}[]`, undefined) : [];
    return [leaf(schema, path, meaning, standard), ...elements];
  }
  if (schema instanceof z.ZodDiscriminatedUnion && takesOf(schema) === undefined)
    return schema.options.flatMap((option) => below(option));
  if (schema instanceof z.ZodObject && takesOf(schema) === undefined) {
    const keys = Object.keys(schema.shape);
    const { describes, base } = schema.meta() ?? {};
    const meanings = sections.get(String(describes)) ?? sections.get(keysOf(keys));
    return Object.entries(schema.shape).flatMap(([key, inner]) => {
      const said = meanings?.get(key) ?? sections.get(String(base))?.get(key) ?? meaningOf(inner);
      if (said === undefined)
        throw new SettingsError(
          path === '' ? key : `${path}.${key}`,
          'has no comment: say above its key, or by .describe(...), what it means.',
        );
      return walk(inner, path === '' ? key : `${path}.${key}`, said, undefined, sections);
    });
  }
  return [leaf(schema, path, meaning, standard)];
}

function leadsFurther(schema: unknown): boolean {
  return schema instanceof z.ZodObject;
}

function leaf(schema: unknown, path: string, meaning: string, standard: string | undefined): Row {
  const takes = takesOf(schema);
  if (takes === undefined) throw new Error(`${path} does not say what it takes: add it to the schema.`);
  return { path, meaning, takes, standard };
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
