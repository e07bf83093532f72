import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Testing } from 'cdk8s';
import {
  OpentelemetryOperator,
  type OpentelemetryOperatorProps,
} from '../../../../lib/lab/charts/opentelemetry-operator';
import { isCustom, schemaErrors } from '../../../crd-schema';
import { Objects } from '../synthesized';

function synth(props: OpentelemetryOperatorProps = {}): Objects {
  return new Objects(new OpentelemetryOperator(Testing.app(), '20-opentelemetry-operator', props));
}

function args(objects: Objects): readonly string[] {
  return objects.pods()[0]?.spec.containers[0]?.args ?? [];
}

const namespace = 'opentelemetry-operator-system';
const objects = synth();
const certificate = objects.one('Certificate', 'opentelemetry-operator-serving-cert');
const webhookService = 'opentelemetry-operator-webhook-service';

test('the four definitions of the release are installed before anything else', () => {
  expect(
    objects
      .every()
      .slice(0, 4)
      .map(({ kind }) => kind),
  ).toEqual(Array(4).fill('CustomResourceDefinition'));
});

test('the container asks for CPU and memory', () => {
  const [container] = objects.pods()[0]?.spec.containers ?? [];
  expect(Object.keys(container?.resources?.requests ?? {})).toEqual(['cpu', 'ephemeral-storage', 'memory']);
});

test('its memory is bounded', () => {
  const [container] = objects.pods()[0]?.spec.containers ?? [];
  expect(container?.resources?.limits).toMatchObject({ memory: '1Gi' });
});

test('the pod is admitted where Pod Security is restricted', () => {
  const [pod] = objects.pods();
  expect(pod?.spec.securityContext).toMatchObject({
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
  });
  expect(pod?.spec.containers[0]?.securityContext).toMatchObject({
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
  });
});

test('a second replica answers the webhooks while the first is away, on another node where there is one', () => {
  const { spec } = objects.one('Deployment', 'opentelemetry-operator-controller-manager');
  expect(spec).toMatchObject({ replicas: 2 });
  expect(spec?.template?.spec.topologySpreadConstraints).toEqual([
    expect.objectContaining({ topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway' }),
  ]);
  expect(args(objects)).toContain('--enable-leader-election=true');
});

test('nodes are drained one replica at a time', () => {
  const budget = objects.one('PodDisruptionBudget', 'opentelemetry-operator-controller-manager');
  expect(budget.spec).toMatchObject({ maxUnavailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow' });
});

test('every webhook calls the Service that sends to the operator', () => {
  const services = objects.webhooks().map(({ clientConfig }) => clientConfig.service);
  expect([...new Set(services.map((service) => `${service.namespace}/${service.name}`))]).toEqual([
    `${namespace}/${webhookService}`,
  ]);
  expect(objects.behind(webhookService)).toEqual(['opentelemetry-operator-controller-manager']);
});

test('the Service of the webhooks leads to the port of the webhook server', () => {
  const ports = objects.pods()[0]?.spec.containers[0]?.ports;
  expect(objects.one('Service', webhookService).spec?.ports).toEqual([
    expect.objectContaining({ port: 443, targetPort: 'webhook-server' }),
  ]);
  expect(ports).toContainEqual(expect.objectContaining({ name: 'webhook-server', containerPort: 9443 }));
});

test('the certificate is for the names of that Service', () => {
  expect(certificate.spec?.dnsNames).toEqual([
    `${webhookService}.${namespace}.svc`,
    `${webhookService}.${namespace}.svc.cluster.local`,
  ]);
});

test('the pod mounts the Secret that the certificate is written to', () => {
  expect(objects.pods()[0]?.spec.volumes).toContainEqual({
    name: 'cert',
    secret: { secretName: certificate.spec?.secretName },
  });
});

test('what asks for an authority names a Certificate of the chart', () => {
  const asked = objects
    .every()
    .map(({ metadata }) => metadata.annotations?.['cert-manager.io/inject-ca-from'])
    .filter((annotation) => annotation !== undefined);
  expect(asked).toEqual(Array(3).fill(`${certificate.metadata.namespace}/${certificate.metadata.name}`));
});

test('the conversion of collectors calls the same Service', () => {
  const text = readFileSync(
    join(__dirname, '../../../../imports/crds/opentelemetrycollectors.opentelemetry.io.json'),
    'utf8',
  );
  expect(JSON.parse(text)).toMatchObject({
    spec: { conversion: { webhook: { clientConfig: { service: { name: webhookService, namespace } } } } },
  });
});

test('no webhook carries an authority of its own', () => {
  expect(objects.webhooks().filter(({ clientConfig }) => clientConfig.caBundle !== undefined)).toEqual([]);
});

test('pods pass by the operator only in the namespace of the applications', () => {
  const pods = objects.webhooks().find(({ name }) => name === 'mpod.kb.io');
  expect(pods?.namespaceSelector).toEqual({
    matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['applications'] }],
  });
});

test('the namespaces of injection can be others', () => {
  const pods = synth({ injectedNamespaces: ['shop', 'bank'] })
    .webhooks()
    .find(({ name }) => name === 'mpod.kb.io');
  expect(pods?.namespaceSelector?.matchExpressions?.[0]?.values).toEqual(['shop', 'bank']);
});

test('an absent operator refuses its own kinds, and neither pods nor deletions', () => {
  const ignoring = objects.webhooks().filter(({ failurePolicy }) => failurePolicy === 'Ignore');
  expect(ignoring.map(({ name }) => name)).toEqual([
    'mpod.kb.io',
    'vinstrumentationdelete.kb.io',
    'vopampbridgedelete.kb.io',
    'vopentelemetrycollectordeletebeta.kb.io',
    'vtargetallocatordeletebeta.kb.io',
  ]);
});

test('every webhook of an own kind is for a version that is served', () => {
  const served: Readonly<Record<string, string>> = {
    instrumentations: 'v1alpha1',
    opampbridges: 'v1alpha1',
    opentelemetrycollectors: 'v1beta1',
    targetallocators: 'v1alpha1',
  };
  const rules = objects
    .webhooks()
    .flatMap((webhook) => webhook.rules)
    .flatMap(({ apiVersions, resources }) => resources.map((resource) => ({ resource, apiVersions })))
    .filter(({ resource }) => resource !== 'pods');
  expect(rules).toHaveLength(12);
  expect(rules.filter(({ resource, apiVersions }) => apiVersions[0] !== served[resource])).toEqual([]);
});

test('the operator may do nothing with OpenShift', () => {
  const groups = objects
    .every('ClusterRole')
    .flatMap(({ rules }) => rules?.flatMap((rule) => rule.apiGroups));
  expect(groups.filter((group) => group?.includes('openshift') || group === 'operators.coreos.com')).toEqual(
    [],
  );
});

test('the operator may not write Secrets', () => {
  expect(objects.verbs('', 'secrets')).toEqual(['get', 'list', 'watch']);
});

test('leases are allowed in the namespace of the operator only', () => {
  expect(objects.verbs('coordination.k8s.io', 'leases', objects.every('ClusterRole'))).toEqual([]);
  expect(objects.verbs('coordination.k8s.io', 'leases', objects.every('Role'))).toContain('update');
});

test('agents of all five languages may be injected, Go among them', () => {
  expect(args(objects)).toContain('--enable-go-instrumentation=true');
});

test('an agent that the environment does not ask for is off', () => {
  const flags = args(synth({ languages: ['java'] }));
  expect(
    flags.filter((flag) => flag.startsWith('--enable-') && flag.endsWith('-instrumentation=true')),
  ).toEqual(['--enable-java-instrumentation=true']);
});

test('the NetworkPolicy that the operator would make for itself is off', () => {
  expect(args(objects)).toContain('--feature-gates=-operator.networkpolicy');
});

test('the Issuer and the Certificate follow their definitions', () => {
  const custom = objects.every().filter(isCustom);
  expect(custom.map(({ kind }) => kind)).toEqual(['Issuer', 'Certificate']);
  expect(custom.flatMap(schemaErrors)).toEqual([]);
});

test('admission rules say their scope, as the API server would complete them', () => {
  const configurations = ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'].flatMap((kind) =>
    objects.every(kind),
  );
  expect(configurations).toHaveLength(2);
  for (const configuration of configurations) {
    const rules = JSON.stringify(configuration).match(/"operations":/g) ?? [];
    expect(JSON.stringify(configuration).match(/"scope":"\*"/g)).toHaveLength(rules.length);
  }
});
