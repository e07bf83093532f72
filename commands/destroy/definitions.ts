import { DeployError } from '../kubectl/errors';
import type { Kubectl } from '../kubectl/kubectl';
import { type KubernetesObject, nameOf, type Reference } from '../kubectl/object';
import { isOurs } from '../kubectl/ownership';

/**
 * Refuses to remove definitions while others have objects of their kinds: those would go with them, and what depends on
 * them would find no cert-manager and no operator any more.
 */
export async function refuseForeignResources(
  definitions: readonly Reference[],
  namespaces: readonly Reference[],
  kubectl: Kubectl,
): Promise<void> {
  const lab = namespaces.map(({ metadata }) => metadata.name);
  const found: KubernetesObject[] = [];
  for (const { metadata } of (await kubectl.get(definitions)).filter(isOurs)) {
    found.push(...(await kubectl.list(metadata.name, '*')));
  }
  const foreign = found.filter(
    (object) =>
      !isOurs(object) &&
      object.metadata.ownerReferences.length === 0 &&
      !lab.includes(object.metadata.namespace ?? ''),
  );
  const [one, ...rest] = foreign;
  if (one === undefined) return;
  const more = rest.length === 0 ? 'is' : `and ${rest.length} more are`;
  throw new DeployError(
    `${nameOf(one)} ${more} not of the lab, and would be deleted with the definition of its kind; nothing was removed. Delete what you do not need, or keep the lab.`,
  );
}
