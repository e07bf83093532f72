import { DiscoveryKubernetes, DiscoveryRelabel } from '../../imports/alloy/discovery';
import { PrometheusOperatorPodmonitors, PrometheusScrape } from '../../imports/alloy/prometheus';
import { sys } from '../../lib/alloy';
import { deriveNeeds } from '../../lib/workload';
import { newConfig } from '../alloy/new-config';
import { together, unix } from './components';
import { at, type Components, manifests, only, podSpec, workload } from './manifests';

const hashmod = (modulus: number) =>
  [
    { action: 'hashmod', sourceLabels: ['__address__'], targetLabel: '__tmp_shard', modulus },
    { action: 'keep', sourceLabels: ['__tmp_shard'], regex: sys.env('K8S_POD_INDEX') },
  ] as const;

/** Pods of which each replica scrapes its part. */
function sharded(modulus: number): Components {
  return (config) => {
    const { targets } = new DiscoveryKubernetes(config, 'pods', { role: 'pod' });
    const own = new DiscoveryRelabel(config, 'pods', { targets, rule: hashmod(modulus) });
    new PrometheusScrape(config, 'pods', { targets: own.output, forwardTo: [] });
  };
}

const monitors: Components = (config) => {
  new PrometheusOperatorPodmonitors(config, 'pods', { rule: hashmod(2), forwardTo: [] });
};

test('replicas that share targets by their numbers are a StatefulSet without a cluster', () => {
  const { kind, needs } = workload(sharded(3), { replicas: 3 });
  expect([kind, needs.clustered]).toEqual(['StatefulSet', []]);
});

test('each pod knows its number by the label that a StatefulSet gives it', () => {
  const spec = podSpec(manifests(sharded(3), { replicas: 3 }));
  expect(at(spec, 'containers.0.env')).toEqual([
    {
      name: 'K8S_POD_INDEX',
      valueFrom: { fieldRef: { fieldPath: "metadata.labels['apps.kubernetes.io/pod-index']" } },
    },
  ]);
  expect(only('StatefulSet', manifests(sharded(3), { replicas: 3 }))).toHaveProperty('spec.replicas', 3);
});

test('objects of the Prometheus operator may be shared in the same way', () => {
  expect(workload(monitors, { replicas: 2 }).kind).toBe('StatefulSet');
});

test('a hash that no pod compares with its number shares nothing', () => {
  const config = newConfig();
  new DiscoveryRelabel(config, 'pods', { targets: [], rule: hashmod(2).slice(0, 1) });
  expect(deriveNeeds(config, 'monitoring').shards).toEqual([]);
});

test.each<[what: string, build: () => unknown, sentence: string]>([
  [
    'fewer replicas than parts',
    () => workload(sharded(3), { replicas: 2 }),
    'discovery.relabel "pods": it divides targets among 3 replicas by their numbers, but there are 2; use the same number for both.',
  ],
  [
    'a Deployment, whose pods have no numbers',
    () => workload(sharded(1), { overrides: { kind: 'Deployment' } }),
    'alloy: a Deployment was asked for, but discovery.relabel "pods" divides targets by the numbers of replicas, which only a StatefulSet gives; ask for one or leave the kind out.',
  ],
  [
    'a collector on every node',
    () => workload(together(unix(), sharded(2))),
    'alloy: prometheus.exporter.unix "node" needs a collector on every node, and discovery.relabel "pods" divides targets among 2 replicas by their numbers, which pods of a DaemonSet do not have; put them into two configurations.',
  ],
])('%s is refused', (_what, build, sentence) => {
  expect(build).toThrow(sentence);
});
