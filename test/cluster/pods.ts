import { z } from 'zod';
import type { TestCluster } from '../../tools/test-cluster/cluster';

const container = z.object({ name: z.string() });
const podList = z.object({
  items: z.array(
    z.object({
      metadata: z.object({
        name: z.string(),
        annotations: z.record(z.string(), z.string()).default({}),
        deletionTimestamp: z.string().optional(),
      }),
      spec: z.object({ containers: z.array(container), initContainers: z.array(container).default([]) }),
    }),
  ),
});

export interface RunningPod {
  readonly name: string;
  readonly annotations: Readonly<Record<string, string>>;
  /** Names of its containers, those of the start and of sidecars included. */
  readonly containers: readonly string[];
}

export async function podsIn(cluster: TestCluster, namespace: string): Promise<RunningPod[]> {
  const json = await cluster.kubectl.run(['get', 'pods', `--namespace=${namespace}`, '--output=json']);
  return podList
    .parse(JSON.parse(json))
    .items.filter(({ metadata }) => metadata.deletionTimestamp === undefined)
    .map(({ metadata, spec }) => ({
      name: metadata.name,
      annotations: metadata.annotations,
      containers: [...spec.initContainers, ...spec.containers].map(({ name }) => name),
    }));
}

const eventList = z.object({
  items: z.array(
    z.object({
      message: z.string().default(''),
      involvedObject: z.object({ kind: z.string(), name: z.string(), namespace: z.string().default('') }),
    }),
  ),
});

/** What controllers said about pods that the API server did not let them make. */
export async function refusedPods(cluster: TestCluster): Promise<string[]> {
  const json = await cluster.kubectl.run([
    'get',
    'events',
    '--all-namespaces',
    '--field-selector=reason=FailedCreate',
    '--output=json',
  ]);
  return eventList
    .parse(JSON.parse(json))
    .items.map(
      ({ involvedObject: { kind, name, namespace }, message }) => `${kind} ${namespace}/${name}: ${message}`,
    );
}
