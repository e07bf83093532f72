import { Testing } from 'cdk8s';
import { CertManager } from '../../../../lib/lab/charts/cert-manager';
import { StartupCheck } from '../../../../lib/lab/charts/cert-manager/startup-check';
import { Objects } from '../synthesized';

const objects = new Objects(new CertManager(Testing.app(), '10-cert-manager'));
const deployments = ['cert-manager', 'cert-manager-cainjector', 'cert-manager-webhook'];

test('the three processes and the startup check are installed', () => {
  expect(objects.pods().map(({ name }) => name)).toEqual([...deployments, StartupCheck.job]);
});

test('all six definitions are installed before anything else', () => {
  expect(
    objects
      .every()
      .slice(0, 6)
      .map(({ kind }) => kind),
  ).toEqual(Array(6).fill('CustomResourceDefinition'));
});

test('the namespace is left to the chart of the namespaces', () => {
  expect(objects.every('Namespace')).toEqual([]);
});

test('every namespaced object stands in cert-manager, so nothing is in kube-system', () => {
  const found = objects.every().map(({ metadata }) => metadata.namespace ?? 'cert-manager');
  expect([...new Set(found)]).toEqual(['cert-manager']);
});

test('every container asks for CPU and memory', () => {
  const containers = objects.pods().flatMap(({ spec }) => spec.containers);
  expect(containers.map(({ resources }) => Object.keys(resources?.requests ?? {}))).toEqual(
    Array(4).fill(['cpu', 'ephemeral-storage', 'memory']),
  );
});

test('every pod is admitted where Pod Security is restricted', () => {
  for (const { spec } of objects.pods()) {
    expect(spec.securityContext).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    for (const { securityContext } of spec.containers) {
      expect(securityContext).toMatchObject({
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
      });
    }
  }
});

test.each(['cert-manager', 'cert-manager-cainjector'])(
  '%s elects its leader in its own namespace',
  (name) => {
    const pod = objects.pods().find((found) => found.name === name);
    expect(pod?.spec.containers[0]?.args).toContain('--leader-election-namespace=$(POD_NAMESPACE)');
  },
);

test.each(deployments)('the Service %s sends to the pods of that name only', (name) => {
  expect(objects.behind(name)).toEqual([name]);
});

test('both webhooks call the Service of the webhook, on the port it has', () => {
  const services = objects.webhooks().map(({ clientConfig }) => clientConfig.service);
  expect(services.map(({ name, namespace }) => `${namespace}/${name}`)).toEqual(
    Array(2).fill('cert-manager/cert-manager-webhook'),
  );
  expect(objects.one('Service', 'cert-manager-webhook').spec?.ports).toContainEqual(
    expect.objectContaining({ port: 443, targetPort: 'https' }),
  );
});

test('the authority that is injected is the Secret the webhook writes', () => {
  const pod = objects.pods().find(({ name }) => name === 'cert-manager-webhook');
  const annotations = objects
    .every('MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration')
    .map(({ metadata }) => metadata.annotations?.['cert-manager.io/inject-ca-from-secret']);
  expect(annotations).toEqual(Array(2).fill('cert-manager/cert-manager-webhook-ca'));
  expect(pod?.spec.containers[0]?.args).toContain('--dynamic-serving-ca-secret-name=cert-manager-webhook-ca');
});

test('the webhook serves the name by which the API server calls it', () => {
  const pod = objects.pods().find(({ name }) => name === 'cert-manager-webhook');
  expect(pod?.spec.containers[0]?.args).toContain(
    '--dynamic-serving-dns-names=cert-manager-webhook.$(POD_NAMESPACE).svc',
  );
});

test('no webhook carries an authority of its own', () => {
  expect(objects.webhooks().map(({ clientConfig }) => clientConfig.caBundle)).toEqual([undefined, undefined]);
});

test('users cannot create a Challenge (CVE-2026-62290)', () => {
  const user = [
    objects.one('ClusterRole', 'cert-manager-edit'),
    objects.one('ClusterRole', 'cert-manager-view'),
  ];
  expect(objects.verbs('acme.cert-manager.io', 'challenges', user)).not.toContain('create');
});

test.each(['create', 'patch', 'update'])('users cannot %s an Order (CVE-2026-62290)', (verb) => {
  const user = [
    objects.one('ClusterRole', 'cert-manager-edit'),
    objects.one('ClusterRole', 'cert-manager-view'),
  ];
  expect(objects.verbs('acme.cert-manager.io', 'orders', user)).not.toContain(verb);
});

test('the role for editors is added to the roles edit and admin of the cluster', () => {
  expect(objects.one('ClusterRole', 'cert-manager-edit').metadata.labels).toMatchObject({
    'rbac.authorization.k8s.io/aggregate-to-edit': 'true',
    'rbac.authorization.k8s.io/aggregate-to-admin': 'true',
  });
});

test('the startup check may do nothing but ask for a certificate', () => {
  expect(objects.one('Role', 'cert-manager-startupapicheck:create-cert').rules).toEqual([
    { apiGroups: ['cert-manager.io'], resources: ['certificaterequests'], verbs: ['create'] },
  ]);
});

test("the startup check's Job is named by its version, because a Job cannot be changed", () => {
  expect(StartupCheck.job).toBe('cert-manager-startupapicheck-v1-21-2');
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
