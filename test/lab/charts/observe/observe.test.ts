import { checkSettings } from '../../../../lib/lab/environment';
import { chartsOf, type Manifest } from '../../../../lib/lab/manifests';

const shop = { namespace: 'shop', labels: { app: 'cart' }, language: 'java' };

function manifests(observe: readonly object[], more: object = {}): readonly Manifest[] {
  const settings = checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    observe,
    ...more,
  });
  return chartsOf(settings).flatMap((chart) => chart.manifests);
}

function find(all: readonly Manifest[], kind: string, name: string): Manifest {
  const found = all.find((manifest) => manifest.kind === kind && manifest.metadata.name === name);
  if (found === undefined) throw new Error(`no ${kind} ${name}`);
  return found;
}

/** The values of the one selector that names namespaces, wherever it stands. */
function namespacesIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('key' in value && value.key === 'kubernetes.io/metadata.name' && 'values' in value)
    return [value.values];
  return Object.values(value).flatMap(namespacesIn);
}

test('nothing gives pods annotations where nothing is observed', () => {
  expect(
    manifests([])
      .filter(({ kind }) => kind.startsWith('Mutating'))
      .map(({ kind }) => kind),
  ).toEqual(['MutatingWebhookConfiguration', 'MutatingWebhookConfiguration']);
});

test('a policy gives pods their annotations, after what these name', () => {
  const settings = checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    observe: [shop],
  });
  const charts = chartsOf(settings).map(({ chart }) => chart);
  expect(charts.indexOf('45-observe')).toBeGreaterThan(charts.indexOf('40-instrumentation'));
});

test('the policy looks at pods of the observed namespaces only', () => {
  const binding = find(
    manifests([shop, { ...shop, namespace: 'bank' }, { ...shop, labels: { app: 'till' } }]),
    'MutatingAdmissionPolicyBinding',
    'opentelemetry-observe',
  );
  expect(namespacesIn(binding)).toEqual([['bank', 'shop']]);
});

test('the policy looks at pods when they are made, and refuses them where it fails', () => {
  const { spec } = find(manifests([shop]), 'MutatingAdmissionPolicy', 'opentelemetry-observe');
  expect(spec).toMatchObject({
    failurePolicy: 'Fail',
    matchConstraints: { resourceRules: [{ operations: ['CREATE'], resources: ['pods'] }] },
  });
});

test.each([
  ['MutatingWebhookConfiguration', 'opentelemetry-operator-mutating-webhook-configuration'],
  ['ValidatingAdmissionPolicyBinding', 'opentelemetry-injection'],
])('the scope of %s %s holds the observed namespaces', (kind, name) => {
  expect(namespacesIn(find(manifests([shop]), kind, name))).toEqual([['applications', 'shop']]);
});

test('pods of an observed namespace may send to Alloy', () => {
  const policies = manifests([shop]).filter(({ kind }) => kind === 'NetworkPolicy');
  const receiver = policies.find(({ metadata }) => metadata.name === 'alloy-receiver');
  expect(JSON.stringify(receiver)).toContain('"shop"');
});

test('no object stands in an observed namespace, and the namespace is not made', () => {
  const all = manifests([shop]);
  expect(all.filter(({ metadata }) => metadata.namespace === 'shop')).toEqual([]);
  expect(all.filter(({ kind, metadata }) => kind === 'Namespace' && metadata.name === 'shop')).toEqual([]);
});

test('before Kubernetes 1.36 there is no such policy, and the scope is the same', () => {
  const all = manifests([shop], { cluster: { name: 'lab', provider: 'kind', kubernetesVersion: '1.35' } });
  expect(all.filter(({ kind }) => kind === 'MutatingAdmissionPolicy')).toEqual([]);
  const binding = find(all, 'ValidatingAdmissionPolicyBinding', 'opentelemetry-injection');
  expect(namespacesIn(binding)).toEqual([['applications', 'shop']]);
});

test('Secrets by which images are pulled are given to the pods as well', () => {
  const { spec } = find(
    manifests([shop], { images: { pullSecrets: ['mirror'] } }),
    'MutatingAdmissionPolicy',
    'opentelemetry-observe',
  );
  expect(JSON.stringify(spec)).toContain("Object.spec.imagePullSecrets{name: 'mirror'}");
});

test('no expression is longer than the parser of CEL takes, with a thousand entries', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    namespace: `team-${index % 50}`,
    labels: {
      'app.kubernetes.io/name': `service-number-${index}`,
      'app.kubernetes.io/part-of': `part-${index}`,
    },
    containers: [`container-${index}`],
    language: 'nodejs',
    variant: 'auto-sidecar',
  }));
  const { spec } = find(manifests(many), 'MutatingAdmissionPolicy', 'opentelemetry-observe');
  const { variables } = Object(spec) as { readonly variables: readonly { readonly expression: string }[] };
  expect(Math.max(...variables.map(({ expression }) => expression.length))).toBeLessThan(100_000);
});

const legacy = { applicationObservability: { metricsFromTraces: 'legacy' } };

test.each([
  ['podLogs', { podLogs: { enabled: true, namespaces: ['applications'] } }],
  ['clusterEvents', { clusterEvents: { enabled: true, namespaces: ['applications'] } }],
  ['annotatedPods', { annotatedPods: { enabled: true, namespaces: ['applications'] } }],
  ['monitors', { monitors: { enabled: true, namespaces: ['applications'] } }],
  ['annotatedProfiles', { annotatedProfiles: { enabled: true, namespaces: ['applications'] } }],
  ['ebpfProfiles', { ebpfProfiles: { enabled: true, namespaces: ['applications'] } }],
  ['javaProfiles', { javaProfiles: { enabled: true, namespaces: ['applications'] } }],
  ['the Agent in the place of Alloy', legacy],
])('%s looks into the observed namespaces too', (_what, pipelines) => {
  const configuration = (observe: readonly object[]) =>
    JSON.stringify(manifests(observe, { pipelines }).filter(({ kind }) => kind === 'ConfigMap'));
  expect(configuration([])).not.toMatch(/\bshop\b/);
  expect(configuration([shop])).toMatch(/\bshop\b/);
});

test('virtual machines of Java are profiled in no namespace where none is said to be', () => {
  const pipelines = { javaProfiles: { enabled: true, namespaces: ['applications'] } };
  const all = manifests([{ ...shop, language: 'python' }], { pipelines });
  expect(JSON.stringify(all.filter(({ kind }) => kind === 'ConfigMap'))).not.toMatch(/\bshop\b/);
});
