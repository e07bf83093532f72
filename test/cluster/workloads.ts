import { z } from 'zod';
import type { TestCluster } from '../../tools/test-cluster/cluster';
import { until } from '../../tools/test-cluster/until';

const workloadList = z.object({
  items: z.array(
    z.object({
      kind: z.string(),
      metadata: z.object({ name: z.string(), namespace: z.string(), generation: z.number() }),
      spec: z.object({ replicas: z.number().optional() }),
      status: z.object({
        observedGeneration: z.number().optional(),
        readyReplicas: z.number().default(0),
        updatedReplicas: z.number().default(0),
        replicas: z.number().default(0),
        desiredNumberScheduled: z.number().default(0),
        numberReady: z.number().default(0),
        updatedNumberScheduled: z.number().default(0),
      }),
    }),
  ),
});

type Workload = z.infer<typeof workloadList>['items'][number];

/** Waits until every Deployment, StatefulSet and DaemonSet has all its pods, of its newest template, ready. */
export async function workloadsReady(cluster: TestCluster): Promise<void> {
  let waiting: string[] = [];
  await until(
    'all workloads to be ready',
    async () => {
      const { items } = workloadList.parse(
        JSON.parse(
          await cluster.kubectl.run([
            'get',
            'deployments,statefulsets,daemonsets',
            '--all-namespaces',
            '--output=json',
          ]),
        ),
      );
      waiting = items
        .filter((workload) => !isReady(workload))
        .map(({ kind, metadata }) => `${kind} ${metadata.name}`);
      if (waiting.length > 0) throw new Error(waiting.join(', '));
      return true;
    },
    { seconds: 90, every: 0.5 },
  );
}

function isReady({ kind, metadata, spec, status }: Workload): boolean {
  if (status.observedGeneration !== metadata.generation) return false;
  if (kind === 'DaemonSet') {
    const { desiredNumberScheduled, numberReady, updatedNumberScheduled } = status;
    return numberReady === desiredNumberScheduled && updatedNumberScheduled === desiredNumberScheduled;
  }
  const wanted = spec.replicas ?? 1;
  return [status.readyReplicas, status.updatedReplicas, status.replicas].every((count) => count === wanted);
}
