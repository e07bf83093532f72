import type { ExistingNamespace } from '../../../lib/lab/existing';
import type { PodSecurityLevel } from '../../../lib/lab/lab-namespaces';
import { DeployError } from '../../kubectl/errors';
import type { Kubectl } from '../../kubectl/kubectl';

/** From what admits the least to what admits all. */
const levels: readonly string[] = [
  'restricted',
  'baseline',
  'privileged',
] satisfies readonly PodSecurityLevel[];

const enforce = 'pod-security.kubernetes.io/enforce';

/** Refuses a cluster that lacks a namespace of somebody else's, or whose namespace would not let the lab's pods in. */
export async function requireNamespaces(
  kubectl: Kubectl,
  namespaces: readonly ExistingNamespace[],
): Promise<void> {
  const found = await kubectl.get(
    namespaces.map(({ name }) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })),
  );
  for (const { name, level, reason, labels } of namespaces) {
    const namespace = found.find(({ metadata }) => metadata.name === name);
    const as = `kubectl --context ${kubectl.context}`;
    if (namespace === undefined) {
      throw new DeployError(
        `Namespace ${name} does not exist, but the environment says by create: false that it does; make it with\n  ${as} create namespace ${name}\nor let the lab make it.`,
      );
    }
    const own = namespace.metadata.labels[enforce];
    const admitted = own === undefined ? -1 : levels.indexOf(own);
    if (admitted >= 0 && admitted < levels.indexOf(level)) {
      throw new DeployError(
        `Namespace ${name} enforces the Pod Security level ${own}, but ${reason ?? `the lab needs ${level} there`}; the lab leaves its labels alone, so change it with\n  ${as} label namespace ${name} ${enforce}=${level} --overwrite\nor choose another namespace.`,
      );
    }
    const missing = Object.entries(labels).filter(([key, value]) => namespace.metadata.labels[key] !== value);
    if (missing.length === 0) continue;
    const wanted = missing.map(([key, value]) => `${key}=${value}`).join(' ');
    throw new DeployError(
      `Namespace ${name} has no label ${wanted}, by which the mesh knows what to do with its pods; the lab leaves its labels alone, so add it with\n  ${as} label namespace ${name} ${wanted} --overwrite`,
    );
  }
}
