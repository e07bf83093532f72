import { z } from 'zod';
import type { Kubectl } from '../kubectl/kubectl';
import { isSame, type KubernetesObject, nameOf } from '../kubectl/object';
import { refuseForeign } from '../kubectl/ownership';
import type { Awaited, Patience } from '../kubectl/patience';
import { awaitedOf, hasFailed } from './conditions';
import { first, type Stage } from './stages';

/**
 * Brings one stage about. Whatever was done by an earlier run is found as it is, so that a stage that was finished
 * takes as long as looking at it.
 * @throws DeployError when it cannot be, or not in time
 */
export async function install(stage: Stage, kubectl: Kubectl, patience: Patience): Promise<void> {
  const { manifests, checks, hurry } = stage;
  await patience.until(() => awaitRoom(stage, kubectl));
  await patience.until(async () => void (await kubectl.apply(manifests)));
  await patience.until(async () => {
    await hurry?.(kubectl);
    const ready = await awaitedIn(stage, kubectl);
    if (ready !== undefined) return ready;
    for (const check of checks) {
      const awaited = await check(kubectl);
      if (awaited !== undefined) return awaited;
    }
    return undefined;
  });
}

/** Refuses what is somebody else's, and waits for what is on its way out, or must be made anew. */
async function awaitRoom({ manifests }: Stage, kubectl: Kubectl): Promise<Awaited | undefined> {
  const existing = await kubectl.get(manifests);
  refuseForeign(existing, kubectl.context);
  await kubectl.delete(existing.filter(hasFailed));
  return first(existing.map(leaving));
}

/** What keeps the name of an object from being used. */
export function leaving(object: KubernetesObject): Awaited | undefined {
  if (hasFailed(object)) return { text: `${nameOf(object)} has failed and is made anew`, object };
  if (object.metadata.deletionTimestamp === undefined) return undefined;
  const { finalizers } = object.metadata;
  const by = finalizers.length === 0 ? '' : `, kept by its finalizer ${finalizers.join(', ')}`;
  return { text: `${nameOf(object)} is being deleted${by}${remains(object)}`, object };
}

const namespaceStatus = z
  .object({
    conditions: z.array(z.object({ type: z.string(), status: z.string(), message: z.string() })).optional(),
  })
  .default({});

/** What a namespace that is being deleted says of what is still in it. */
function remains({ kind, status }: KubernetesObject): string {
  if (kind !== 'Namespace') return '';
  const { conditions = [] } = namespaceStatus.parse(status);
  const messages = conditions
    .filter(({ type, status: value }) => value === 'True' && /Remaining$/.test(type))
    .map(({ message }) => message);
  return messages.length === 0 ? '' : `: ${messages.join(' ')}`;
}

async function awaitedIn({ manifests }: Stage, kubectl: Kubectl): Promise<Awaited | undefined> {
  const found = await kubectl.get(manifests);
  return first(
    manifests.map((manifest) => {
      const object = found.find((candidate) => isSame(candidate, manifest));
      return object === undefined
        ? { text: `${nameOf(manifest)} does not exist yet`, object: manifest }
        : awaitedOf(object);
    }),
  );
}
