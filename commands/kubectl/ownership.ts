import { partOf } from '../../lib/lab/labels';
import { DeployError } from './errors';
import { fieldManager } from './kubectl';
import { groupOf, type KubernetesObject, nameOf } from './object';

const label = 'app.kubernetes.io/part-of';

/** Helm writes it on everything that it installs. */
const ofHelm = 'meta.helm.sh/release-name';

/**
 * Whether the lab made an object: the API server remembers who applied it, or it says so itself. What Helm installed is
 * Helm's, even where `kubectl apply` has added the label to it later.
 */
export function isOurs({ metadata }: KubernetesObject): boolean {
  if (metadata.managedFields.some(({ manager }) => manager === fieldManager)) return true;
  return metadata.labels[label] === partOf && !(ofHelm in metadata.annotations);
}

/** Refuses to overwrite what somebody else made under a name that the lab needs. */
export function refuseForeign(objects: readonly KubernetesObject[], context: string): void {
  const foreign = objects.filter((object) => !isOurs(object));
  const [first, ...rest] = foreign;
  if (first === undefined) return;
  const others = rest.length === 0 ? '' : `, and neither ${rest.length === 1 ? 'was' : 'were'} ${list(rest)}`;
  throw new DeployError(
    [
      `${nameOf(first)} exists already and was not made by the lab${others}; nothing was overwritten. Choose another cluster, or, where the lab may take them over, hand them over. Be aware that it then writes over them, and that its removal deletes them:`,
      ...handOver(foreign, context).map((command) => `  ${command}`),
    ].join('\n'),
    first,
  );
}

function list(objects: readonly KubernetesObject[]): string {
  const shown = objects.slice(0, 3).map(nameOf).join(', ');
  return objects.length > 3 ? `${shown} and ${objects.length - 3} more` : shown;
}

/** A command for each kind and namespace. */
function handOver(objects: readonly KubernetesObject[], context: string): readonly string[] {
  const names = new Map<string, string[]>();
  for (const object of objects) {
    const { name, namespace } = object.metadata;
    const where = namespace === undefined ? '' : ` --namespace ${namespace}`;
    const command = `kubectl --context ${context}${where} label ${resourceOf(object)}`;
    names.set(command, [...(names.get(command) ?? []), name]);
  }
  return [...names].map(([command, named]) => `${command} ${named.join(' ')} ${label}=${partOf}`);
}

/** A kind as kubectl takes it, with its group: several groups may have one of that name. */
function resourceOf(object: KubernetesObject): string {
  const group = groupOf(object);
  return `${object.kind.toLowerCase()}${group === '' ? '' : `.${group}`}`;
}
