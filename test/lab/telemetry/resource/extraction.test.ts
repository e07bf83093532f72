import { environmentLabels } from '../../../../lib/lab/telemetry/resource/environment';
import { extraction } from '../../../../lib/lab/telemetry/resource/extraction';

const none = { labels: {}, annotations: {} };
const nothing = { useLabels: false, fromPods: none, fromNamespaces: none, fromNodes: none };

test('labels name services where they are heeded, the stronger one last, since it takes the place of the other', () => {
  const keys = extraction({ ...nothing, useLabels: true }).label?.map(({ tagName, key }) => [tagName, key]);
  expect(keys).toEqual([
    ['service.name', 'app.kubernetes.io/name'],
    ['service.name', 'app.kubernetes.io/instance'],
    ['service.version', 'app.kubernetes.io/version'],
  ]);
  expect(extraction(nothing).label).toEqual([]);
});

test('labels and annotations of pods, namespaces and nodes become the attributes of the settings', () => {
  const { label, annotation, otelAnnotations } = extraction({
    ...nothing,
    fromPods: { labels: { team: 'team' }, annotations: { 'example.com/tier': 'tier' } },
    fromNamespaces: { labels: { stage: 'deployment.stage' }, annotations: {} },
    fromNodes: { labels: { zone: 'zone' }, annotations: {} },
  });
  expect(label).toEqual([
    { tagName: 'team', key: 'team', from: 'pod' },
    { tagName: 'deployment.stage', key: 'stage', from: 'namespace' },
    { tagName: 'zone', key: 'zone', from: 'node' },
  ]);
  expect(annotation).toEqual([{ tagName: 'tier', key: 'example.com/tier', from: 'pod' }]);
  expect(otelAnnotations).toBe(true);
});

test('attributes of the environment are labels by names that Prometheus takes, and the cluster is what it is', () => {
  const attributes = { 'cost.center': '42', cluster: 'mine' };
  expect(environmentLabels({ clusterName: 'lab', environment: 'staging', attributes })).toEqual({
    cluster: 'lab',
    cost_center: '42',
    deployment_environment: 'staging',
    deployment_environment_name: 'staging',
  });
});
