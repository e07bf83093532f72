import { Testing } from 'cdk8s';
import { Alloy } from '../../../lib/lab/charts/alloy';
import { placementOf } from '../../../lib/lab/collectors/placement';
import { checkSettings, type SettingsInput } from '../../../lib/lab/environment';
import { shardingOf } from '../../../lib/lab/telemetry/sharding/sharding';

const pulled = {
  annotatedPods: { enabled: true },
  cadvisor: { enabled: true },
  kubelet: { enabled: true },
  kubeStateMetrics: { enabled: true },
} as const;

function settings(cluster: NonNullable<SettingsInput['alloy']>['cluster'], more: object = {}) {
  return checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    alloy: { cluster },
    pipelines: { ...pulled, ...more },
  });
}

interface Workload {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec?: {
    readonly replicas?: number;
    readonly template?: {
      readonly spec: {
        readonly containers: readonly {
          readonly args?: readonly string[];
          readonly env?: readonly { readonly name: string }[];
        }[];
      };
    };
  };
}

function workload(name: string, ...of: Parameters<typeof settings>): Workload | undefined {
  const chart = new Alloy(Testing.app(), 'alloy', settings(...of));
  const manifests: readonly Workload[] = Testing.synth(chart);
  return manifests.find(({ metadata, spec }) => metadata.name === name && spec?.template !== undefined);
}

test.each(['clustering', 'hashmod'] as const)('what is pulled is together with %s', (sharding) => {
  const placement = placementOf(settings({ replicas: 3, sharding }));
  expect(placement.get('alloy-cluster')?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(Object.keys(pulled)),
  );
});

test('there are as many shards as replicas', () => {
  expect(shardingOf(settings({ replicas: 3, sharding: 'hashmod' }).alloy)).toEqual({
    by: 'hashmod',
    shards: 3,
  });
  expect(shardingOf(settings({ replicas: 3 }).alloy)).toEqual({ by: 'clustering' });
});

test('with hashmod the pods of a StatefulSet know their numbers and form no cluster', () => {
  const { kind, spec } = workload('alloy-cluster', { replicas: 3, sharding: 'hashmod' }) ?? {};
  const [alloy] = spec?.template?.spec.containers ?? [];
  expect([kind, spec?.replicas]).toEqual(['StatefulSet', 3]);
  expect(alloy?.env?.map(({ name }) => name)).toEqual(['K8S_POD_INDEX']);
  expect(alloy?.args).not.toContain('--cluster.enabled=true');
});

test('with clustering they form one and need no numbers', () => {
  const [alloy] = workload('alloy-cluster', { replicas: 3 })?.spec?.template?.spec.containers ?? [];
  expect(alloy?.env).toBeUndefined();
  expect(alloy?.args).toContain('--cluster.enabled=true');
});

test('the node exporter runs on every node, beside nothing that is shared', () => {
  const more = { nodeExporter: { enabled: true } };
  expect(workload('alloy-node', { replicas: 2 }, more)?.kind).toBe('DaemonSet');
  expect(
    placementOf(settings({ replicas: 2 }, more))
      .get('alloy-node')
      ?.map(({ name }) => name),
  ).toEqual(['nodeExporter']);
});
