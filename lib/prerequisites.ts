import { namespaces } from './namespaces';
import type { Settings } from './settings';

/** A Secret that the lab refers to and does not make: the user brings it. */
export interface RequiredSecret {
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
}

/** The Secrets to make before the lab is applied: none for a backend in the cluster. */
export function requiredSecrets({ destination }: Settings): readonly RequiredSecret[] {
  if (destination.kind === 'local') return [];
  const references = [destination.prometheus, destination.loki, destination.otlp].flatMap(
    ({ username, password }) => [username, password],
  );
  const names = [...new Set(references.map(({ secret }) => secret))];
  return names.map((name) => ({
    namespace: namespaces.monitoring,
    name,
    keys: [...new Set(references.filter(({ secret }) => secret === name).map(({ key }) => key))],
  }));
}
