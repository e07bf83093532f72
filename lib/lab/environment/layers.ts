import { SettingsError, said } from '../settings/errors';
import { isSection, merged } from './merge';
import { mergedExtensions } from './merge-extensions';
import { SaidBy } from './said-by';
import { ownPipelinesIn, settingsSchemaOf } from './schema';

/** What one file says of an environment: a base, or what is built on one. */
export interface Layer {
  readonly settings: unknown;
  /** Absolute; undefined where no file is known. */
  readonly file: string | undefined;
}

/** What all of them say together, and which file says what of it. */
export interface Layered {
  readonly input: unknown;
  readonly saidBy: SaidBy;
}

/**
 * One input of several layers, the first the lowest: deep where there is a section, whole where there is a list, another
 * alternative or a value; `undefined` takes out what lies below; extensions add up.
 */
export function layered(layers: readonly Layer[]): Layered {
  const saidBy = new SaidBy(layers.at(-1)?.file);
  const [lowest, ...upper] = layers;
  saidBy.say([], lowest?.file);
  if (upper.length === 0) return { input: lowest?.settings, saidBy };
  const extend = mergedExtensions(layers.flatMap(({ settings }) => (saysExtend(settings) ? [settings] : [])));
  const schema = settingsSchemaOf(ownPipelinesIn({ extend }));
  const input = upper.reduce<unknown>(
    (below, { settings, file }) =>
      saidIn(file, () => merged(schema, below, settings, [], (path) => saidBy.say(path, file))),
    lowest?.settings,
  );
  return { input: isSection(input) && extend !== undefined ? { ...input, extend } : input, saidBy };
}

/** The file that says what stands at a path; the last one, which should have said it, where nothing is said. */
export function fileThatSays({ input, saidBy }: Layered, path: readonly PropertyKey[]): string | undefined {
  const value = path.reduce<unknown>((section, key) => said(section, String(key)), input);
  return value === undefined ? saidBy.last : saidBy.fileOf(path);
}

function saysExtend(settings: unknown): settings is { readonly extend: unknown } {
  return isSection(settings) && 'extend' in settings;
}

function saidIn<T>(file: string | undefined, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof SettingsError ? error.saidIn(file) : error;
  }
}
