import { environments, labManifests } from '../../lab-manifests';
import { type NamespaceOfPod, type PodToAdmit, refusal } from './admission';
import { injected, injectionBy, pod } from './injected-pods';
import { policyFor, synth, webhookFor } from './injection-policies';

const { policy, binding } = policyFor();
const webhook = webhookFor();

const java = 'instrumentation.opentelemetry.io/inject-java';
const sdk = 'instrumentation.opentelemetry.io/inject-sdk';
const sidecar = 'sidecar.opentelemetry.io/inject';
const asked = 'opentelemetry-collector/auto';

function message(object: PodToAdmit, namespace: NamespaceOfPod = { metadata: {} }): string | undefined {
  return refusal(policy, object, namespace);
}

test('the message names what is missing, with the value that asks for it, and nothing else', () => {
  const annotations = { [java]: asked, [sidecar]: 'true', [sdk]: 'false' };
  expect(message(injected(injectionBy(sidecar), pod(annotations)))).toMatch(
    /^the pod asks for instrumentation\.opentelemetry\.io\/inject-java: opentelemetry-collector\/auto and arrives without: /,
  );
});

test('the message names all that is missing', () => {
  expect(message(pod({ [java]: 'one', [sidecar]: 'two' }))).toContain(`${sidecar}: two and ${java}: one and`);
});

test('the message names the value of the namespace where the pod has none', () => {
  expect(message(pod({}), { metadata: { annotations: { [java]: 'shared' } } })).toContain(`${java}: shared`);
});

test('the message says where to look, in one line', () => {
  const text = message(pod({ [java]: 'true' }));
  expect(text).toContain(
    'kubectl --namespace=opentelemetry-operator-system logs deployment/opentelemetry-operator-controller-manager',
  );
  expect(text).not.toContain('\n');
});

test('a policy that cannot be evaluated refuses the pod', () => {
  expect([policy.failurePolicy, binding.validationActions]).toEqual(['Fail', ['Deny']]);
});

test.each([
  ['the policy', policy.matchConstraints?.resourceRules],
  ['the webhook', webhook.rules],
])('%s looks at pods when they are made, and at nothing else', (_form, rules) => {
  expect(rules).toEqual([
    { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'], scope: '*' },
  ]);
});

const inShopAndBank = {
  matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['shop', 'bank'] }],
};

test('other namespaces are left alone by the policy', () => {
  const { matchResources } = policyFor({ namespaces: ['shop', 'bank'] }).binding;
  expect(matchResources?.namespaceSelector).toEqual(inShopAndBank);
});

test('other namespaces are left alone by the webhook', () => {
  expect(webhookFor({ namespaces: ['shop', 'bank'] }).namespaceSelector).toEqual(inShopAndBank);
});

test('the webhook fails closed and is fast about it', () => {
  expect(webhook).toMatchObject({ failurePolicy: 'Fail', timeoutSeconds: 1 });
});

test.each(['1.28', '1.29'])('Kubernetes %s gets the webhook alone, because it has no policies', (version) => {
  expect(synth({ kubernetesVersion: version }).map(({ kind }) => kind)).toEqual([
    'ValidatingWebhookConfiguration',
  ]);
});

test('Kubernetes 1.30 gets the policy alone', () => {
  expect(synth({ kubernetesVersion: '1.30' }).map(({ kind }) => kind)).toEqual([
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
  ]);
});

const { kind } = environments;

test('the lab has it before everything that it is for', () => {
  const kinds = kind ? labManifests(kind).map((manifest) => manifest.kind) : [];
  expect(kinds.indexOf('ValidatingAdmissionPolicyBinding')).toBeLessThan(kinds.indexOf('Deployment'));
  expect(kinds).toContain('ValidatingAdmissionPolicyBinding');
});

test('an environment can do without', () => {
  const without = kind && { ...kind, instrumentation: { ...kind.instrumentation, enforce: false } };
  const kinds = without ? labManifests(without).map((manifest) => manifest.kind) : [];
  expect(kinds).toContain('Deployment');
  expect(kinds.filter((name) => name.startsWith('ValidatingAdmissionPolicy'))).toEqual([]);
});
