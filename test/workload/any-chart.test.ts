import { Chart, type ChartProps, Testing } from 'cdk8s';
import { release } from '../../imports/alloy/release';
import { AlloyConfig } from '../../lib/alloy';
import { AlloyWorkload, type AlloyWorkloadProps, peersHost } from '../../lib/workload';
import { component, discover, events, idle, otlp, together, unix } from './components';
import { at, type Components, type Manifest, only, podSpec } from './manifests';

type Props = Partial<Omit<AlloyWorkloadProps, 'config'>>;

/** The workload `alloy` in a chart that is no chart of the lab. */
function manifests(components: Components, props: Props = {}, chartProps?: ChartProps): readonly Manifest[] {
  const chart = new Chart(Testing.app(), 'chart', chartProps);
  const config = new AlloyConfig(chart, 'config', { stability: 'experimental' });
  components(config);
  new AlloyWorkload(chart, 'alloy', { config, resources: { cpu: '100m', memory: '256Mi' }, ...props });
  return chart.toJson();
}

/** What holds pods, found by the pods. */
const controllerOf = (list: readonly Manifest[]) => list.find((object) => at(object, 'spec.template'));

const own = discover({ role: 'pod', namespaces: { ownNamespace: true } });
const everywhere = discover({ role: 'pod' });

describe('labels', () => {
  test('no object is part of anything unless a label says so', () => {
    expect(JSON.stringify(manifests(together(otlp(), own)))).not.toMatch(/part-of|observability-lab/);
  });

  test('those given stand on all objects and on the pods', () => {
    const labels = { 'app.kubernetes.io/part-of': 'shop', team: 'payments' };
    const list = manifests(otlp(), { labels, replicas: 2 });
    for (const { metadata } of list) expect(metadata.labels).toMatchObject(labels);
    expect(at(controllerOf(list), 'spec.template.metadata.labels')).toMatchObject(labels);
  });

  test('those given do not become part of a selector', () => {
    const list = manifests(otlp(), { labels: { team: 'payments' } });
    expect(at(controllerOf(list), 'spec.selector.matchLabels')).not.toHaveProperty('team');
    expect(at(only('Service', list), 'spec.selector')).not.toHaveProperty('team');
  });

  test('a label that the selector consists of is refused', () => {
    expect(() => manifests(idle, { labels: { 'app.kubernetes.io/name': 'collector' } })).toThrow(
      'alloy: "labels" has app.kubernetes.io/name, by which the workload finds its pods and which is "alloy"; leave it out.',
    );
  });
});

describe('images', () => {
  const imagesOf = (props: Props) => {
    const containers = at(podSpec(manifests(idle, props)), 'containers');
    return Array.isArray(containers) ? containers.map(({ image }) => image) : [];
  };

  test('by default Alloy is the official image of the release that the types come from', () => {
    expect(imagesOf({})[0]).toBe(`docker.io/grafana/alloy:${release}`);
  });

  test('both can be taken from a registry of one’s own', () => {
    const [image, reloaderImage] = [
      'registry.example/alloy:v1.19.2-boringcrypto',
      'registry.example/reloader:v1',
    ];
    expect(imagesOf({ image, reloaderImage })).toEqual([image, reloaderImage]);
  });

  test('without the reloader there is one container', () => {
    expect(imagesOf({ image: 'registry.example/alloy:v1', reloaderImage: false })).toEqual([
      'registry.example/alloy:v1',
    ]);
  });

  test('without the reloader another configuration makes other pods', () => {
    const template = (components: Components) =>
      at(controllerOf(manifests(components, { reloaderImage: false })), 'spec.template.metadata.annotations');
    expect(template(idle)).toEqual(template(idle));
    expect(
      template(together(idle, component('discovery.file', { files: ['/tmp/targets.json'] }))),
    ).not.toEqual(template(idle));
  });

  test('with the reloader another configuration leaves the pods as they are', () => {
    const template = (components: Components) =>
      at(controllerOf(manifests(components)), 'spec.template.metadata.annotations');
    expect(template(together(idle, component('discovery.file', { files: ['/tmp/targets.json'] })))).toEqual(
      template(idle),
    );
  });
});

describe('a namespace that nobody gives', () => {
  test('is on no object', () => {
    const list = manifests(together(otlp(), own), { replicas: 2 });
    expect(list.filter(({ metadata }) => 'namespace' in metadata)).toEqual([]);
    expect(at(only('RoleBinding', list), 'subjects.0')).toEqual({ kind: 'ServiceAccount', name: 'alloy' });
  });

  test('is that of the chart, on every object that stands in one', () => {
    const list = manifests(together(otlp(), everywhere), {}, { namespace: 'shop' });
    const cluster = list.filter(({ kind }) => kind.startsWith('ClusterRole'));
    expect(cluster).toHaveLength(2);
    for (const { metadata } of cluster)
      expect(metadata).toEqual(expect.not.objectContaining({ namespace: 'shop' }));
    for (const { kind, metadata } of list) {
      if (!kind.startsWith('ClusterRole')) expect(metadata.namespace).toBe('shop');
    }
    expect(at(only('ClusterRoleBinding', list), 'subjects.0.namespace')).toBe('shop');
  });

  test('gives way to that of the workload', () => {
    const list = manifests(otlp(), { namespace: 'telemetry' }, { namespace: 'shop' });
    expect(new Set(list.map(({ metadata }) => metadata.namespace))).toEqual(new Set(['telemetry']));
  });

  test.each([
    ['objects of the whole cluster', events()],
    ['objects of another namespace', events({ namespaces: ['shop'] })],
  ])('is missed where the configuration reads %s', (_, components) => {
    expect(() => manifests(components)).toThrow(
      'it reads from the Kubernetes API beyond the namespace of its workload, which nobody gave and which the role binding must name; give "namespace" to the workload or to its chart.',
    );
  });

  test('leaves the Service its short name, which its own namespace resolves', () => {
    const chart = new Chart(Testing.app(), 'chart');
    const config = new AlloyConfig(chart, 'config');
    otlp()(config);
    const { service } = new AlloyWorkload(chart, 'alloy', {
      config,
      resources: { cpu: '100m', memory: '256Mi' },
    });
    expect(service.host).toBe('alloy');
    expect(peersHost('alloy')).toBe('alloy-peers');
  });

  test('keeps what stays on the node in a directory that the pod names after it', () => {
    const readsNode = together(unix(), component('loki.source.journal', { forwardTo: [] }));
    const list = manifests(readsNode);
    const volumes = at(podSpec(list), 'volumes');
    expect(volumes).toContainEqual({
      name: 'storage',
      hostPath: { path: '/var/lib/alloy', type: 'DirectoryOrCreate' },
    });
    const alloy = at(podSpec(list), 'containers.0');
    expect(at(alloy, 'volumeMounts')).toContainEqual({
      name: 'storage',
      mountPath: '/var/lib/alloy/data',
      subPathExpr: '$(K8S_NAMESPACE_NAME)-alloy',
    });
    expect(at(alloy, 'env')).toContainEqual({
      name: 'K8S_NAMESPACE_NAME',
      valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } },
    });
  });
});
