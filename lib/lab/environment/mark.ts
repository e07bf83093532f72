import type { Layer, Layered } from './layers';
import type { Settings } from './schema';

/** By a name, so that an environment file and the command may have loaded the package twice. */
const mark = Symbol.for('application-observability-lab/environment');
const baseMark = Symbol.for('application-observability-lab/base');

/** Where an environment comes from. */
interface Origin {
  readonly layers: readonly Layer[];
  readonly together: Layered;
}

/** Settings that say of themselves that `environment()` checked them: a helper file exports none. */
export function marked<Marked extends Settings>(settings: Settings, origin: Origin): Marked {
  return Object.defineProperty(settings, mark, { value: origin }) as Marked;
}

/** Whether a value is what `environment()` gave. */
export function isEnvironment(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && mark in value;
}

/** What says of itself that it is a base, which is no environment of its own. */
export function markedBase<Marked extends object>(layers: readonly Layer[]): Marked {
  return Object.defineProperty({}, baseMark, { value: layers }) as Marked;
}

/** Whether a value is what `defineBase()` gave. */
export function isBase(value: unknown): boolean {
  return typeof value === 'object' && value !== null && baseMark in value;
}

/** What lies below what is built on a base or an environment; undefined for what is neither. */
export function layersOf(value: unknown): readonly Layer[] | undefined {
  if (isBase(value)) return Reflect.get(Object(value), baseMark);
  return isEnvironment(value) ? originOf(value)?.layers : undefined;
}

/** Where settings come from; undefined for those that `environment()` did not give. */
export function originOf(settings: Settings): Origin | undefined {
  return Reflect.get(settings, mark);
}
