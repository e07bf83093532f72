import { Testing } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import { parse } from 'yaml';
import { backend, backendUrlsIn } from '../../../../lib/lab/addresses/backend';
import { Backend } from '../../../../lib/lab/charts/backend';
import { tempoConfig } from '../../../../lib/lab/charts/backend/tempo';
import { writableDirectories } from '../../../../lib/lab/charts/backend/writable';

import { resourceStatements } from '../../../../lib/lab/pipelines/application-observability/resource';
import type { MetricsFromTraces } from '../../../../lib/lab/pipelines/application-observability/settings';

const chart = new Backend(Testing.app(), 'backend', {
  retention: '3d',
  storage: { size: '6Gi', persistent: false },
  grafana: { anonymous: 'editor' },
  internet: false,
});
const objects: { readonly kind: string; readonly [key: string]: unknown }[] = Testing.synth(chart);

function specOf<Spec>(kind: string): Spec {
  return objects.find((object) => object.kind === kind)?.spec as Spec;
}

const { containers = [], volumes = [] } = specOf<k8s.DeploymentSpec>('Deployment').template.spec ?? {};
const [container] = containers;
const environment = new Map(container?.env?.map(({ name, value }) => [name, value]));

test('nothing outside the cluster reaches it by itself', () => {
  expect(specOf<k8s.ServiceSpec>('Service').type).toBe('ClusterIP');
  expect(objects.map(({ kind }) => kind)).not.toContain('Ingress');
});

test('the Service opens every port of the container by its name', () => {
  const opened = specOf<k8s.ServiceSpec>('Service').ports?.map(({ targetPort }) => targetPort);
  expect(opened).toEqual(container?.ports?.map(({ name }) => name));
});

test('the addresses name ports of the Service', () => {
  const open = Object.values<number>(backend.ports);
  expect(
    Object.values(backendUrlsIn({ backend: 'backend' })).filter(
      (url) => !open.includes(Number(new URL(url).port)),
    ),
  ).toEqual([]);
});

test('only Alloy may send to it, and Grafana is open to nobody', () => {
  const [rule] = specOf<k8s.NetworkPolicySpec>('NetworkPolicy').ingress ?? [];
  expect(rule?.from).toEqual([
    { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } },
    { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring-nodes' } } },
  ]);
  expect(rule?.ports?.map(({ port }) => port)).not.toContain('grafana');
});

test('nothing of it leaves the pod, unless it may', () => {
  expect(specOf<k8s.NetworkPolicySpec>('NetworkPolicy').policyTypes).toEqual(['Ingress', 'Egress']);
  expect(specOf<k8s.NetworkPolicySpec>('NetworkPolicy').egress).toBeUndefined();
  const open = new Backend(Testing.app(), 'open', {
    retention: '3d',
    storage: { size: '6Gi', persistent: false },
    grafana: { anonymous: 'editor' },
    internet: true,
  });
  const policy: unknown = Testing.synth(open).find(({ kind }) => kind === 'NetworkPolicy').spec.policyTypes;
  expect(policy).toEqual(['Ingress']);
});

test('it has started when its start script says so, and not by the word of an earlier start', () => {
  expect(container?.startupProbe?.exec?.command).toEqual(['cat', '/tmp/ready']);
  expect(container?.command?.at(-1)).toMatch(/^rm -f \/tmp\/ready && exec /);
});

test('every writable directory is a bounded volume', () => {
  const mounted = new Map(container?.volumeMounts?.map(({ name, mountPath }) => [name, mountPath]));
  for (const { name, path, sizeLimit } of writableDirectories) {
    expect(mounted.get(name)).toBe(path);
    expect(volumes.find((volume) => volume.name === name)?.emptyDir).toEqual({ sizeLimit });
  }
});

test('metrics, logs and traces are kept equally long', () => {
  const configMap = objects.find(({ kind }) => kind === 'ConfigMap') as { data?: Record<string, string> };
  const tempo = parse(configMap.data?.['tempo.yaml'] ?? '');
  expect(environment.get('PROMETHEUS_EXTRA_ARGS')).toContain('--storage.tsdb.retention.time=72h');
  expect(environment.get('LOKI_EXTRA_ARGS')).toContain('-store.retention=72h');
  expect(tempo.overrides.defaults.compaction).toEqual({ block_retention: '72h' });
});

function generator(mode: MetricsFromTraces) {
  return parse(tempoConfig('24h', mode)).overrides.defaults.metrics_generator;
}

test.each(['alloy', 'legacy'] as const)(
  'Tempo makes no service graph in the mode %s, where a collector makes it',
  (mode) => {
    expect(generator(mode).processors).toEqual(['span-metrics']);
  },
);

test('Tempo makes no metrics where nobody is to make any', () => {
  expect(generator('none').processors).toEqual([]);
});

test('in the mode tempo it makes both, and multiplies by the share of traces that Alloy writes', () => {
  const { processors, processor } = generator('tempo');
  const [traces] = resourceStatements({ clusterName: 'lab', attributes: {} }, 0.1).traceStatements ?? [];
  expect(processors).toEqual(['service-graphs', 'span-metrics']);
  for (const { span_multiplier_key: key } of Object.values<{ span_multiplier_key: string }>(processor)) {
    expect(traces?.statements).toContain(`set(resource.attributes["${key}"], 0.100000)`);
  }
});
