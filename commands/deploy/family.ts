import { z } from 'zod';
import type { Kubectl } from '../kubectl/kubectl';
import { isSame, type KubernetesObject, nameOf, type Reference } from '../kubectl/object';

/** What controllers make of one another: a Deployment its ReplicaSets, these their pods. */
const made = [
  'deployments',
  'statefulsets',
  'daemonsets',
  'replicasets',
  'jobs',
  'pods',
  'persistentvolumeclaims',
].join(',');

const ownerSchema = z.object({ kind: z.string(), name: z.string() });

/**
 * An object as it is in the cluster, and everything that was made of it, by the owners that they name. The claims of a
 * StatefulSet name none: they end in its name and a number.
 */
export async function familyOf(kubectl: Kubectl, object: Reference): Promise<readonly KubernetesObject[]> {
  const { namespace } = object.metadata;
  const found = await kubectl.get([object]);
  if (namespace === undefined) return found;
  const candidates = (await kubectl.list(made, namespace)).filter((candidate) => !isSame(candidate, object));
  const family = new Set(found);
  const names = new Set([nameless(object)]);
  // Three generations at most, and an object may stand before its owner.
  for (const _ of candidates) {
    const [...children] = candidates.filter(
      (candidate) => !family.has(candidate) && ownersOf(candidate).some((owner) => names.has(owner)),
    );
    if (children.length === 0) break;
    for (const child of children) {
      family.add(child);
      names.add(nameless(child));
    }
  }
  for (const claim of candidates.filter((candidate) => isClaimOf(candidate, object))) family.add(claim);
  return [...family];
}

/** All are in one namespace, which owner references leave out. */
function nameless({ kind, metadata: { name } }: Reference): string {
  return `${kind} ${name}`;
}

function ownersOf({ metadata }: KubernetesObject): readonly string[] {
  return metadata.ownerReferences.flatMap((reference) => {
    const owner = ownerSchema.safeParse(reference);
    return owner.success ? [`${owner.data.kind} ${owner.data.name}`] : [];
  });
}

function isClaimOf({ kind, metadata }: KubernetesObject, object: Reference): boolean {
  const ending = metadata.name.slice(0, metadata.name.lastIndexOf('-'));
  return (
    kind === 'PersistentVolumeClaim' &&
    object.kind === 'StatefulSet' &&
    ending.endsWith(`-${object.metadata.name}`)
  );
}

/** Whether an event is about one of them. */
export function isAbout(
  family: readonly Reference[],
  involved: { readonly kind: string; readonly name: string },
): boolean {
  return family.some(({ kind, metadata }) => kind === involved.kind && metadata.name === involved.name);
}

/** `Pod cart-1`, in the namespace that the sentence has named already. */
export function shortNameOf(object: Reference): string {
  return nameOf({ ...object, metadata: { name: object.metadata.name } });
}
