import type { DestinationSettings, Settings } from './environment';
import { namespaces } from './namespaces';

/** A Secret that the lab refers to and does not make: the user brings it. */
export interface RequiredSecret {
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
}

/**
 * The Secrets to make before the lab is applied: those that destinations and switched-on pipelines refer to, where the
 * collectors read them, and those of the backend beside it.
 */
export function requiredSecrets({ destinations, pipelines }: Settings): readonly RequiredSecret[] {
  const isBackend = ({ kind }: DestinationSettings) => kind === 'local';
  const all = Object.values(destinations);
  const used = Object.values(pipelines).filter((pipeline) => !('enabled' in pipeline) || pipeline.enabled);
  return [
    ...secretsIn(namespaces.monitoring, [...all.filter((one) => !isBackend(one)), ...used]),
    ...secretsIn(namespaces.backend, all.filter(isBackend)),
  ];
}

function secretsIn(namespace: string, settings: readonly object[]): readonly RequiredSecret[] {
  const references = settings.flatMap(referencesIn);
  const names = [...new Set(references.map(({ secret }) => secret))];
  return names.map((name) => ({
    namespace,
    name,
    keys: [...new Set(references.filter(({ secret }) => secret === name).map(({ key }) => key))],
  }));
}

interface Reference {
  readonly secret: string;
  readonly key: string;
}

/** Every reference to a key of a Secret, however deep it stands. */
function referencesIn(value: unknown): readonly Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('secret' in value && 'key' in value) return [{ secret: String(value.secret), key: String(value.key) }];
  return Object.values(value).flatMap(referencesIn);
}
