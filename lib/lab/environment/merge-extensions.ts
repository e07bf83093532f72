import { isSection, type Section } from './merge';

/** What a layer says of extensions. */
export interface SaidOfExtensions {
  readonly extend: unknown;
}

/**
 * What is somebody's own adds up, from the lowest layer to the highest: pipelines of all, each once; `objects` and `charts`
 * of all, called one after the other. `undefined` takes out what lies below. What is no extension stays what it is, for the
 * schema to refuse.
 */
export function mergedExtensions(layers: readonly SaidOfExtensions[]): unknown {
  return layers.reduce<unknown>(
    (below, { extend }) => (isSection(below) && isSection(extend) ? together(below, extend) : extend),
    undefined,
  );
}

function together(below: Section, above: Section): Section {
  const entries = Object.entries(above).map(([key, value]) => [
    key,
    value === undefined ? undefined : both(below[key], value),
  ]);
  return { ...below, ...Object.fromEntries(entries) };
}

function both(below: unknown, above: unknown): unknown {
  if (Array.isArray(below) && Array.isArray(above)) return [...new Set([...below, ...above])];
  if (typeof below !== 'function' || typeof above !== 'function') return above;
  return (...given: unknown[]) => {
    below(...given);
    above(...given);
  };
}
