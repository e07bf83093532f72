import type { Settings } from './schema';

/** By a name, so that an environment file and the command may have loaded the package twice. */
const mark = Symbol.for('application-observability-lab/environment');

/** Settings that say of themselves that `environment()` checked them: a helper file exports none. */
export function marked(settings: Settings): Settings {
  return Object.defineProperty(settings, mark, { value: true });
}

/** Whether a value is what `environment()` gave. */
export function isEnvironment(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && mark in value;
}
