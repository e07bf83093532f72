import type { k8s } from 'cdk8s-plus-28';
import type { TestCluster } from '../../tools/test-cluster/cluster';
import { until } from '../../tools/test-cluster/until';

/** A pod as the API server has it. */
export interface LivePod {
  readonly metadata: {
    readonly name: string;
    readonly uid: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly ownerReferences?: readonly { readonly name: string; readonly uid: string }[];
  };
  readonly spec: k8s.PodSpec;
}

/** The pod of an application, as soon as there is one. */
export function podOf(cluster: TestCluster, application: string): Promise<LivePod> {
  return until(`a pod of ${application}`, async () => {
    const { items }: { items: LivePod[] } = JSON.parse(
      await cluster.kubectl.run([
        ...['get', 'pods', '--namespace=applications', '--output=json'],
        `--selector=app.kubernetes.io/name=${application}`,
      ]),
    );
    return items[0];
  });
}

/** Its containers, those that run before the others and sidecars included. */
export function containersOf({ spec }: LivePod): readonly k8s.Container[] {
  return [...(spec.initContainers ?? []), ...spec.containers];
}

/** @throws Error when there is none of that name */
export function containerOf(pod: LivePod, name: string): k8s.Container {
  const found = containersOf(pod).find((container) => container.name === name);
  if (found) return found;
  throw new Error(`${pod.metadata.name} has no container ${name}`);
}

/** The literal variables of a container. */
export function literals({ env = [] }: k8s.Container): Readonly<Record<string, string>> {
  return Object.fromEntries(env.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
}
