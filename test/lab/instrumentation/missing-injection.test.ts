import { type Pod, pods } from '../../../lib/lab/checks/pods';
import { proofs } from '../../../lib/lab/instrumentation/missing-injection';
import { environments, labManifests } from '../../lab-manifests';
import { isCalled, type PodToAdmit, refusal } from '../charts/admission';
import { appContainer, injected, injectionBy, injections, pod } from '../charts/injected-pods';
import { policyFor, webhookFor } from '../charts/injection-policies';

const { policy } = policyFor();
const webhook = webhookFor();
const plainNamespace = { metadata: {} };

const java = 'instrumentation.opentelemetry.io/inject-java';
const sdk = 'instrumentation.opentelemetry.io/inject-sdk';
const sidecar = 'sidecar.opentelemetry.io/inject';
const asked = 'opentelemetry-collector/auto';

/** The terms are used in two forms, which say the same of a pod as far as both can know. */
const forms: readonly [string, (object: PodToAdmit) => boolean][] = [
  ['the policy of Kubernetes 1.30', (object) => refusal(policy, object, plainNamespace) !== undefined],
  ['the webhook of Kubernetes 1.29', (object) => isCalled(webhook, object)],
];

describe.each(forms)('%s', (_form, isRefused) => {
  test.each(injections)('refuses a pod that asks for %s and arrives without', (_name, { annotation }) => {
    expect(isRefused(pod({ [annotation]: asked }))).toBe(true);
  });

  test.each(injections)('admits a pod that asks for %s and has it', (_name, injection) => {
    expect(isRefused(injected(injection, pod({ [injection.annotation]: asked })))).toBe(false);
  });

  test.each(['true', 'TRUE', 'auto', 'opentelemetry-collector/auto'])(
    'takes the value %s for asking',
    (value) => {
      expect(isRefused(pod({ [java]: value }))).toBe(true);
    },
  );

  test.each(['false', 'False', ''])('takes the value "%s" for not asking', (value) => {
    expect(isRefused(pod({ [java]: value }))).toBe(false);
  });

  test('admits a pod without annotations', () => {
    expect(isRefused({ metadata: {}, spec: { containers: [appContainer] } })).toBe(false);
  });

  test('admits a pod with annotations of others', () => {
    expect(isRefused(pod({ 'prometheus.io/scrape': 'true' }))).toBe(false);
  });

  test('admits a pod with everything that it asks for', () => {
    const annotations = Object.fromEntries(injections.map(([, { annotation }]) => [annotation, 'true']));
    const all = injections.reduce((object, [, injection]) => injected(injection, object), pod(annotations));
    expect(isRefused(all)).toBe(false);
  });

  test('refuses a pod that has the sidecar and lacks the agent', () => {
    expect(isRefused(injected(injectionBy(sidecar), pod({ [sidecar]: 'true', [java]: 'true' })))).toBe(true);
  });

  test('refuses a pod that has the agent and lacks the sidecar', () => {
    expect(isRefused(injected(injectionBy(java), pod({ [sidecar]: 'true', [java]: 'true' })))).toBe(true);
  });

  test('takes nothing inside the sidecar for the SDK of the application', () => {
    expect(isRefused(injected(injectionBy(sidecar), pod({ [sidecar]: 'true', [sdk]: 'true' })))).toBe(true);
  });

  test('refuses a pod that the agent was brought to, but no container mounts', () => {
    const { metadata, spec } = injected(injectionBy(java), pod({ [java]: 'true' }));
    expect(isRefused({ metadata, spec: { ...spec, containers: [appContainer] } })).toBe(true);
  });

  test('admits an agent in a container that runs before the application', () => {
    const { metadata, spec } = injected(injectionBy(java), pod({ [java]: 'true' }));
    const [agent, application] = [spec.initContainers?.[0], spec.containers[0]];
    const initContainers = [agent, application].flatMap((container) => container ?? []);
    expect(isRefused({ metadata, spec: { containers: [appContainer], initContainers } })).toBe(false);
  });

  describe.each(Object.entries(environments))('in the lab of %s', (_name, settings) => {
    const all = pods(labManifests(settings)).filter(({ namespace }) => namespace === 'applications');
    const [asking, clean] = [all.filter(asks), all.filter((one) => !asks(one))];

    test('refuses every application that is to be injected, as it stands', () => {
      expect(asking.length).toBeGreaterThan(0);
      expect(asking.filter((one) => !isRefused(asNew(one)))).toEqual([]);
    });

    test('admits all others', () => {
      expect(clean.filter((one) => isRefused(asNew(one)))).toEqual([]);
    });
  });
});

test.each([
  ['asks', 'true', undefined],
  ['asks', undefined, 'other'],
  ['asks', 'false', 'true'],
  ['asks', 'other', 'true'],
  ['asks', 'true', ''],
  ['does not ask', 'true', 'false'],
  ['does not ask', 'false', undefined],
  ['does not ask', '', ''],
])('a pod %s where its namespace says %s and it says %s', (outcome, ofNamespace, own) => {
  const namespace = { metadata: { annotations: annotatedJava(ofNamespace) } };
  expect(refusal(policy, pod(annotatedJava(own)), namespace) !== undefined).toBe(outcome === 'asks');
});

test('everything that an application of the lab can ask for has its proof', () => {
  const annotations = Object.values(environments).flatMap((settings) =>
    pods(labManifests(settings)).flatMap((one) => Object.keys(one.annotations)),
  );
  const asking = annotations.filter((annotation) => /(^|\/)inject(-|$)/.test(annotation));
  expect(asking.length).toBeGreaterThan(0);
  expect(asking.filter((annotation) => !(annotation in proofs))).toEqual([]);
});

function annotatedJava(value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [java]: value };
}

function asks({ annotations }: Pod): boolean {
  return Object.keys(annotations).some((annotation) => annotation.includes('opentelemetry.io/inject'));
}

function asNew({ annotations, spec }: Pod): PodToAdmit {
  return { metadata: { annotations }, spec };
}
