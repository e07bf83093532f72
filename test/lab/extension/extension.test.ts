import { ApiObject, Chart, JsonPatch } from 'cdk8s';
import { checkSettings, type Extension } from '../../../lib/lab/environment';
import { chartsOf, type Manifest } from '../../../lib/lab/manifests';

function manifests(extend: Extension): readonly Manifest[] {
  return chartsOf(
    checkSettings({
      cluster: { name: 'lab', provider: 'kind' },
      destinations: { local: { kind: 'local' } },
      extend,
    }),
  ).flatMap((chart) => chart.manifests);
}

const isBackend = ({ kind, name }: ApiObject) => kind === 'Deployment' && name === 'backend';

function withChart(id: string, object: object): Extension {
  return {
    charts: (app) => {
      const chart = new Chart(app, id);
      new ApiObject(chart, 'object', {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'shop', namespace: 'default' },
        ...object,
      });
    },
  };
}

test('every object passes the function of the environment, and patches are applied', () => {
  const seen: string[] = [];
  const all = manifests({
    objects: (object) => {
      seen.push(object.kind);
      if (isBackend(object)) object.addJsonPatch(JsonPatch.replace('/spec/replicas', 0));
      object.metadata.addLabel('team', 'platform');
    },
  });
  expect(seen).toHaveLength(all.length);
  expect(all.every(({ metadata }) => metadata.labels?.team === 'platform')).toBe(true);
  expect(
    all.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'backend')?.spec,
  ).toMatchObject({
    replicas: 0,
  });
});

test('a chart of the environment is a file in its place, and its objects can be changed as those of the lab', () => {
  const charts = chartsOf(
    checkSettings({
      cluster: { name: 'lab', provider: 'kind' },
      destinations: { local: { kind: 'local' } },
      extend: {
        ...withChart('45-shop', {}),
        objects: (object: ApiObject) => object.metadata.addLabel('team', 'platform'),
      },
    }),
  );
  const ids = charts.map(({ chart }) => chart);
  expect(ids.indexOf('45-shop')).toBe(ids.indexOf('40-instrumentation') + 1);
  expect(charts.find(({ chart }) => chart === '45-shop')?.manifests[0]?.metadata).toMatchObject({
    name: 'shop',
    labels: { team: 'platform' },
  });
});

test.each<[string, Extension, string]>([
  [
    'a patch that does not fit',
    {
      objects: (object) => {
        if (isBackend(object)) object.addJsonPatch(JsonPatch.remove('/spec/nothing'));
      },
    },
    'extend.objects: Deployment observability-backend/backend (apps/v1) failed: Cannot perform the operation at a path that does not exist; correct it.',
  ],
  [
    'a function that throws',
    {
      objects: () => {
        throw new Error('no idea');
      },
    },
    'extend.objects: Namespace cert-manager (v1) failed: no idea; correct it.',
  ],
  [
    'charts that throw',
    {
      charts: () => {
        throw 'no idea';
      },
    },
    'extend.charts failed: no idea; correct it.',
  ],
  [
    'an id that names no file of the lab',
    withChart('shop', {}),
    'extend.charts adds the chart "shop", but the id names its file and its place in the order: two digits, a hyphen and a name, such as 70-shop; rename it.',
  ],
  [
    'a reference to nothing',
    withChart('70-shop', { metadata: { name: 'shop', namespace: 'elsewhere' } }),
    'extend leads to a broken lab: ConfigMap elsewhere/shop stands in the namespace elsewhere, which nobody makes; correct it, or annotate the object with application-observability-lab/exception and the reason.',
  ],
  [
    'a Secret',
    withChart('70-shop', { kind: 'Secret' }),
    'extend leads to a broken lab: Secret default/shop would be readable in the manifests;',
  ],
  [
    'a pod that the level of its namespace refuses',
    withChart('70-shop', {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'shop', namespace: 'monitoring' },
      spec: { containers: [{ name: 'shop', image: 'docker.io/shop:v1' }] },
    }),
    'extend leads to a broken lab: Pod monitoring/shop would be refused in the namespace monitoring, which enforces the restricted level: container shop allows privilege escalation;',
  ],
  [
    'an image without a version',
    {
      objects: (object) => {
        if (isBackend(object)) {
          object.addJsonPatch(
            JsonPatch.replace('/spec/template/spec/containers/0/image', 'docker.io/lgtm:latest'),
          );
        }
      },
    },
    'extend leads to a broken lab: Deployment observability-backend/backend gives the container otel-lgtm the image "docker.io/lgtm:latest", which says no version;',
  ],
])('%s is one sentence', (_what, extend, sentence) => {
  expect(() => manifests(extend)).toThrow(sentence);
});

test('an object that says why a rule does not hold for it is left alone', () => {
  const extend = withChart('70-shop', {
    metadata: {
      name: 'shop',
      namespace: 'elsewhere',
      annotations: { 'application-observability-lab/exception': 'the namespace is there' },
    },
  });
  expect(manifests(extend).map(({ metadata }) => metadata.name)).toContain('shop');
});
