import { hasInjectedAgent } from '../instrumentation/injected';
import type { Settings } from './schema';

/**
 * The first application that gets the agent of Go: a privileged container, for which the namespace of all applications has to
 * admit such pods. None: the namespace is restricted.
 */
export function privilegedApplication({ applications }: Pick<Settings, 'applications'>): string | undefined {
  return applications.find(
    ({ variant, language, containers }) =>
      hasInjectedAgent({ variant }) &&
      [language, ...containers.map((container) => container.language)].includes('go'),
  )?.name;
}
