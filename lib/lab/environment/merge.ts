import { z } from 'zod';
import { given, oneOf, pathOf, SettingsError } from '../settings/errors';

export type Section = Readonly<Record<string, unknown>>;

export function isSection(value: unknown): value is Section {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What stands at a path when a layer says something above another one.
 * @param schema what may stand there; undefined where it is unknown
 * @param say is told each path whose value is the upper layer's
 */
export function merged(
  schema: unknown,
  below: unknown,
  above: unknown,
  path: readonly string[],
  say: (path: readonly string[]) => void,
): unknown {
  if (!isSection(below) || !isSection(above) || isOther(schema, below, above)) {
    say(path);
    return above;
  }
  const result: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const at = [...path, key];
    if (value === null) {
      throw new SettingsError(
        pathOf(at),
        'is null, which says nothing; give undefined to take out what the base says, or remove the line.',
      );
    }
    if (value === undefined) {
      refuseNothingToTake(schema, below, at);
      delete result[key];
      say(at);
    } else if (below[key] === undefined) {
      result[key] = value;
      say(at);
    } else {
      result[key] = merged(inside(schema, key, { ...below, ...above }), below[key], value, at, say);
    }
  }
  return result;
}

/** Among entries whose names are the user's own, a name that nothing has is a slip; of keys the compiler knows the names. */
function refuseNothingToTake(schema: unknown, below: Section, path: readonly string[]): void {
  const key = path.at(-1) ?? '';
  if (!(unwrapped(schema) instanceof z.ZodRecord) || key in below) return;
  const names = Object.keys(below);
  const there = names.length === 0 ? 'nothing' : oneOf(names.map(given));
  throw new SettingsError(
    pathOf(path),
    `is undefined, which takes it out of the base, but there is ${there}; correct the name, or remove the line.`,
  );
}

/** Whether the upper layer chooses another alternative, such as another kind of destination: nothing of the lower one fits it. */
function isOther(schema: unknown, below: Section, above: Section): boolean {
  const union = unwrapped(schema);
  if (!(union instanceof z.ZodDiscriminatedUnion)) return false;
  const key = union.def.discriminator;
  return above[key] !== undefined && above[key] !== below[key];
}

/** The schema of what stands below a key of a section that says `said`. */
function inside(schema: unknown, key: string, said: Section): unknown {
  const outer = unwrapped(schema);
  if (outer instanceof z.ZodObject) return outer.shape[key];
  if (outer instanceof z.ZodRecord) return outer.valueType;
  if (!(outer instanceof z.ZodDiscriminatedUnion)) return undefined;
  const { discriminator } = outer.def;
  const option = outer.options
    .map(unwrapped)
    .find((one) => one instanceof z.ZodObject && isLiteral(one.shape[discriminator], said[discriminator]));
  return inside(option, key, said);
}

function isLiteral(schema: unknown, value: unknown): boolean {
  return schema instanceof z.ZodLiteral && schema.values.has(value as never);
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
    ? unwrapped(schema.unwrap())
    : schema;
}
