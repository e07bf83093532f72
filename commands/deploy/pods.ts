import { z } from 'zod';
import type { Manifest } from '../../lib/lab/manifests';
import type { Kubectl } from '../kubectl/kubectl';
import type { KubernetesObject } from '../kubectl/object';

const workloadSchema = z.object({
  spec: z.object({ selector: z.object({ matchLabels: z.record(z.string(), z.string()) }) }),
});

/** The pods of a workload that are not on their way out. */
export async function podsOf(workload: Manifest, kubectl: Kubectl): Promise<readonly KubernetesObject[]> {
  const { matchLabels } = workloadSchema.parse(workload).spec.selector;
  const selector = Object.entries(matchLabels)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
  const pods = await kubectl.list('pods', workload.metadata.namespace ?? 'default', selector);
  return pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
}
