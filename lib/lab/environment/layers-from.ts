import { given, type Rule, refusal, SettingsError } from '../settings/errors';
import type { Layer } from './layers';
import { isBase, layersOf } from './mark';
import { isSection } from './merge';

const above: Rule = {
  takes: 'an object with what is said beside the base',
  advice: 'give {} where that is nothing',
};

/**
 * The layers of one call of `environment` or `defineBase`: those of the base, and what is said above it.
 * @param said the arguments of the call
 * @param name what was called
 * @param file that which calls it
 */
export function layersFrom(
  said: readonly unknown[],
  name: 'environment' | 'defineBase',
  file: string | undefined,
): readonly Layer[] {
  const [first, settings] = said;
  const refuse = (where: string, problem: string) => new SettingsError(where, problem).saidIn(file);
  if (said.length > 2) {
    throw refuse(
      name,
      `takes a base and one object, but it has ${said.length} arguments; write the objects as one, or build one base on another with defineBase(base, { ... }).`,
    );
  }
  if (said.length < 2) {
    if (!isBase(first)) return [{ settings: first, file }];
    throw refuse(
      'the base',
      `stands alone, but a base is no cluster; say what is added to it, as in ${name}(base, { cluster: { name: 'acme', provider: 'eks' } }).`,
    );
  }
  const below = layersOf(first);
  if (below === undefined) throw refuse('the base', noBase(first, name));
  if (!isSection(settings)) throw refuse('what stands above the base', refusal(settings, above));
  return [...below, { settings, file }];
}

function noBase(value: unknown, name: string): string {
  const takes = `it takes what environment({ ... }) or defineBase({ ... }) gives; write ${name}(base, { ... }) with one of them`;
  // Files that import each other in a circle find nothing there yet.
  if (value === undefined) return `is missing: ${takes}, from a file that does not import this one.`;
  return `is ${given(value)}, but ${takes}.`;
}
