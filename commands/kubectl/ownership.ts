import { partOf } from '../../lib/lab/labels';
import { DeployError } from './errors';
import { fieldManager } from './kubectl';
import { type KubernetesObject, nameOf } from './object';

const label = 'app.kubernetes.io/part-of';

/** Whether the lab made an object: it says so itself, or the API server remembers who applied it. */
export function isOurs({ metadata }: KubernetesObject): boolean {
  return (
    metadata.labels[label] === partOf ||
    metadata.managedFields.some(({ manager }) => manager === fieldManager)
  );
}

/** Refuses to overwrite what somebody else made under a name that the lab needs. */
export function refuseForeign(objects: readonly KubernetesObject[]): void {
  const [first, ...rest] = objects.filter((object) => !isOurs(object));
  if (first === undefined) return;
  const others = rest.length === 0 ? '' : `, and so do ${list(rest)}`;
  throw new DeployError(
    `${nameOf(first)} exists already and was not made by the lab${others}; nothing was overwritten. Remove it, or hand it over with ${handOver(first)}`,
    first,
  );
}

function list(objects: readonly KubernetesObject[]): string {
  const shown = objects.slice(0, 3).map(nameOf).join(', ');
  return objects.length > 3 ? `${shown} and ${objects.length - 3} more` : shown;
}

function handOver({ kind, metadata: { name, namespace } }: KubernetesObject): string {
  const where = namespace === undefined ? '' : ` --namespace ${namespace}`;
  return `kubectl label ${kind.toLowerCase()} ${name}${where} ${label}=${partOf}`;
}
