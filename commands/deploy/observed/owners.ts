import { z } from 'zod';
import type { Kubectl } from '../../kubectl/kubectl';
import { type KubernetesObject, nameOf, type Reference } from '../../kubectl/object';
import type { StalePod } from './look';

/** Pods of one owner that are not as they should be. */
export interface StaleWorkload {
  /** What made them, as far up as somebody wrote it; the pod itself where nobody did. */
  readonly owner: Reference;
  readonly pods: readonly StalePod[];
  /** Why it cannot be restarted, as the end of a sentence; undefined where it can. */
  readonly stays?: string;
}

const ownersSchema = z.array(
  z.looseObject({
    apiVersion: z.string(),
    kind: z.string(),
    name: z.string(),
    controller: z.boolean().default(false),
  }),
);

/** Gathers pods by what made them, in the order of their names. */
export async function workloadsOf(
  kubectl: Kubectl,
  pods: readonly StalePod[],
): Promise<readonly StaleWorkload[]> {
  const owners = new Map<string, { owner: KubernetesObject | Reference; pods: StalePod[] }>();
  for (const stale of pods) {
    const owner = await topOf(kubectl, stale.pod);
    const known = owners.get(nameOf(owner));
    if (known === undefined) owners.set(nameOf(owner), { owner, pods: [stale] });
    else known.pods.push(stale);
  }
  return [...owners]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([, workload]) => ({ ...workload, stays: reasonToStay(workload.owner) }));
}

/** A Deployment above its ReplicaSet, a CronJob above its Job. */
async function topOf(kubectl: Kubectl, object: KubernetesObject): Promise<KubernetesObject | Reference> {
  const owner = ownersSchema.parse(object.metadata.ownerReferences).find(({ controller }) => controller);
  if (owner === undefined) return object;
  const { apiVersion, kind, name } = owner;
  const reference = { apiVersion, kind, metadata: { name, namespace: object.metadata.namespace } };
  const [found] = isKnown(reference) ? await kubectl.get([reference]) : [];
  return found === undefined ? reference : topOf(kubectl, found);
}

/** What made it may be of a kind that nobody may read; those of Kubernetes itself everybody may who installs the lab. */
function isKnown({ apiVersion }: Reference): boolean {
  return apiVersion === 'apps/v1' || apiVersion === 'batch/v1';
}

const workloadSchema = z.object({
  spec: z.looseObject({
    paused: z.boolean().default(false),
    updateStrategy: z.object({ type: z.string().default('RollingUpdate') }).prefault({}),
  }),
});

function reasonToStay(owner: KubernetesObject | Reference): string | undefined {
  switch (owner.kind) {
    case 'Deployment':
    case 'StatefulSet':
    case 'DaemonSet': {
      const { spec } = workloadSchema.parse({ spec: {}, ...owner });
      if (spec.paused) return 'is paused; resume it, and its pods are made anew';
      if (spec.updateStrategy.type === 'OnDelete') {
        return 'replaces a pod only when somebody deletes it; delete its pods one after the other';
      }
      return undefined;
    }
    case 'Pod':
      return 'is owned by nobody, who would make it anew; make it anew yourself';
    case 'Job':
      return 'runs to its end as it is; the next one is right';
    case 'CronJob':
      return 'finishes this run as it is; the next one is right';
    default:
      return 'is of a kind that kubectl cannot restart; replace its pods as its controller has it';
  }
}
