import type { Settings } from './environment';
import { namespaces } from './namespaces';

/** A Secret that the lab refers to and does not make: the user brings it. */
export interface RequiredSecret {
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
}

/** The Secrets to make before the lab is applied: those that destinations and switched-on pipelines refer to. */
export function requiredSecrets({ destinations, pipelines }: Settings): readonly RequiredSecret[] {
  const used = Object.values(pipelines).filter((pipeline) => !('enabled' in pipeline) || pipeline.enabled);
  const references = [...Object.values(destinations), ...used].flatMap(referencesIn);
  const names = [...new Set(references.map(({ secret }) => secret))];
  return names.map((name) => ({
    namespace: namespaces.monitoring,
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
