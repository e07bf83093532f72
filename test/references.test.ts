import { brokenReferences, type ReferenceRule, references } from '../lib/lab/checks/references';
import type { Settings } from '../lib/lab/environment';
import { type Manifest, nameOf } from '../lib/lab/manifest';
import { requiredSecrets } from '../lib/lab/prerequisites';
import { everythingOn } from './everything-on';
import { environments, labManifests } from './lab-manifests';

const everySettings: readonly (readonly [string, Settings])[] = [
  ...Object.entries(environments),
  ...Object.entries(everythingOn).map(
    ([name, settings]) => [`${name} with everything on`, settings] as const,
  ),
];

const rules = Object.keys(references) as ReferenceRule[];

describe.each(everySettings)('in %s', (_name, settings) => {
  const manifests = labManifests(settings);
  const secrets = requiredSecrets(settings);

  test('there is something to check', () => {
    const number = (kind: string) => manifests.filter((manifest) => manifest.kind.endsWith(kind)).length;
    expect([number('Service'), number('RoleBinding'), number('Deployment')].every((count) => count > 2)).toBe(
      true,
    );
  });

  test.each(rules)('%s', (rule) => {
    const found = brokenReferences(rule, { manifests, secrets });
    expect(found.map(({ object, problem }) => `${nameOf(object)} ${problem}`)).toEqual([]);
  });
});

const metadata = { name: 'shop', namespace: 'default' };
const template = {
  metadata: { labels: { app: 'shop' }, annotations: {} },
  spec: { containers: [{ name: 'shop', ports: [{ name: 'http', containerPort: 80 }] }] },
};
const deployment: Manifest = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata,
  spec: { selector: { matchLabels: { app: 'shop' } }, template },
};

/** A deployment with something else in its pods. */
function withPod(spec: object, annotations: object = {}): Manifest {
  return {
    ...deployment,
    spec: {
      selector: { matchLabels: { app: 'shop' } },
      template: {
        metadata: { ...template.metadata, annotations },
        spec: { ...template.spec, ...spec },
      },
    },
  };
}

test.each<[ReferenceRule, Manifest, string]>([
  ['no object stands twice', deployment, 'Deployment default/shop stands twice'],
  [
    'every namespace that an object stands in is made by the lab or part of every cluster',
    { ...deployment, metadata: { name: 'shop', namespace: 'shop' } },
    'Deployment shop/shop stands in the namespace shop, which nobody makes',
  ],
  [
    'every Service selects a pod, and its ports are ports of that pod',
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { selector: { app: 'shop' }, ports: [{ port: 81 }] },
    },
    'Service default/shop has the port 81, which leads to no port of Deployment default/shop',
  ],
  [
    'every disruption budget and network policy selects a pod',
    {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata,
      spec: { selector: { matchLabels: { app: 'other' } } },
    },
    'PodDisruptionBudget default/shop selects no pod',
  ],
  [
    'every workload selects its own pods',
    { ...deployment, spec: { selector: { matchLabels: { app: 'other' } }, template } },
    'Deployment default/shop does not select its own pods',
  ],
  [
    "every ConfigMap, claim, ServiceAccount and Secret that a pod refers to exists or is the user's to bring",
    withPod({ volumes: [{ name: 'config', configMap: { name: 'missing' } }] }),
    'Deployment default/shop refers to ConfigMap default/missing, which nobody makes',
  ],
  [
    'every role binding names a role and subjects that exist',
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: 'shop' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'missing' },
    },
    'ClusterRoleBinding shop refers to ClusterRole missing, which nobody makes',
  ],
  [
    'every webhook calls a Service that exists',
    {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'MutatingWebhookConfiguration',
      metadata: { name: 'shop' },
      webhooks: [{ clientConfig: { service: { namespace: 'default', name: 'missing' } } }],
    },
    'MutatingWebhookConfiguration shop refers to Service default/missing, which nobody makes',
  ],
  [
    'every StatefulSet is governed by a Service that exists',
    {
      ...deployment,
      kind: 'StatefulSet',
      spec: { serviceName: 'missing', selector: { matchLabels: { app: 'shop' } }, template },
    },
    'StatefulSet default/shop refers to Service default/missing, which nobody makes',
  ],
  [
    'every injection annotation names an Instrumentation or collector that exists',
    withPod({}, { 'instrumentation.opentelemetry.io/inject-java': 'other/agents' }),
    'Deployment default/shop refers to Instrumentation other/agents, which nobody makes',
  ],
])('"%s" finds what breaks it', (rule, broken, sentence) => {
  const manifests = [deployment, broken].slice(broken.kind === 'Deployment' && broken !== deployment ? 1 : 0);
  const found = brokenReferences(rule, { manifests, secrets: [] });
  expect(found.map(({ object, problem }) => `${nameOf(object)} ${problem}`)).toEqual([sentence]);
});
