import type { Kubectl } from './kubectl';
import type { KubernetesObject } from './object';
import { isOurs } from './ownership';

/** What runs, or is asked for; a ConfigMap or a Secret beside the lab is for the lab. */
const kinds = ['deployments', 'statefulsets', 'daemonsets', 'jobs', 'cronjobs', 'pods', 'services'].join(',');

/** What somebody else has in a namespace, which would go with the namespace. */
export async function inhabitants(kubectl: Kubectl, namespace: string): Promise<readonly KubernetesObject[]> {
  const found = await kubectl.list(kinds, namespace);
  return found.filter((object) => !isOurs(object) && object.metadata.ownerReferences.length === 0);
}
