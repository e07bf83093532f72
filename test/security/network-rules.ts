import type { k8s } from 'cdk8s-plus-28';
import { type Pod, pods } from '../../lib/lab/checks/pods';
import type { Settings } from '../../lib/lab/environment';
import { namespaces } from '../../lib/lab/namespaces';
import { labManifests, type Manifest, nameOf } from '../lab-manifests';

/** The ports that are open to every address, because the API server is no pod: each of a webhook. */
const openToAll: Readonly<Record<string, readonly number[]>> = {
  'NetworkPolicy cert-manager/cert-manager-webhook': [10250],
  'NetworkPolicy opentelemetry-operator-system/opentelemetry-operator': [9443],
};

/** Holds every manifest of some settings to who may reach whom. */
export function networkRules(settings: Settings): void {
  const manifests = labManifests(settings);
  const policies = manifests.filter(({ kind }) => kind === 'NetworkPolicy');
  const ingress = policies.flatMap((policy) =>
    (specOf(policy).ingress ?? []).map((rule) => ({ where: nameOf(policy), rule })),
  );

  test('let only those reach a pod that a NetworkPolicy names', () => {
    const found = pods(manifests).filter((pod) => !policies.some((policy) => limits(policy, pod)));
    expect(found.map(({ where }) => where)).toEqual([]);
  });

  test('let only those reach a pod that the operator makes that a NetworkPolicy names', () => {
    const made = manifests.filter(
      ({ kind, spec }) =>
        kind === 'OpenTelemetryCollector' && Reflect.get(Object(spec), 'mode') !== 'sidecar',
    );
    const limited = policies.filter((policy) => Object.keys(specOf(policy).podSelector).length === 0);
    const found = made.filter(
      ({ metadata }) => !limited.some((policy) => policy.metadata.namespace === metadata.namespace),
    );
    expect(found.map(nameOf)).toEqual([]);
  });

  test('open nothing but webhooks to every address', () => {
    const open = ingress.filter(({ rule }) => !rule.from || rule.from.length === 0);
    const found = open.filter(
      ({ where, rule }) =>
        !rule.ports || rule.ports.some(({ port }) => !openToAll[where]?.includes(Number(port))),
    );
    expect(found).toEqual([]);
  });

  test('open nothing but front ends to the pods of every namespace', () => {
    const { enabled, port } = settings.pipelines.frontEnds;
    const open = ingress.filter(({ rule }) =>
      rule.from?.some(
        ({ namespaceSelector }) => namespaceSelector && Object.keys(namespaceSelector).length === 0,
      ),
    );
    expect(open.flatMap(({ rule }) => (rule.ports ?? []).map((opened) => opened.port))).toEqual(
      enabled ? [port] : [],
    );
  });

  test("let nobody but its replicas ask Alloy's own server, which shows and reloads its configuration", () => {
    const found = ingress.filter(
      ({ rule }) =>
        rule.ports?.some(({ port }) => Number(port) === 12345) &&
        !rule.from?.every(
          ({ podSelector, namespaceSelector }) =>
            namespaceSelector === undefined &&
            podSelector?.matchLabels?.['app.kubernetes.io/instance'] !== undefined,
        ),
    );
    expect(found).toEqual([]);
  });

  test('let the API server reach every webhook', () => {
    const webhooks = manifests.filter(({ kind }) => kind === 'Service').filter(isWebhook);
    expect(webhooks.length).toBeGreaterThan(1);
    const opened = ingress.filter(({ rule }) => !rule.from).flatMap(({ where }) => where);
    for (const namespace of [namespaces.certManager, namespaces.operator]) {
      expect(opened.filter((where) => where.startsWith(`NetworkPolicy ${namespace}/`))).toHaveLength(1);
    }
  });
}

function specOf(policy: Manifest): k8s.NetworkPolicySpec {
  return policy.spec as k8s.NetworkPolicySpec;
}

/** Whether a policy says who may reach a pod. */
function limits(policy: Manifest, { namespace, labels }: Pod): boolean {
  const { podSelector, policyTypes = [] } = specOf(policy);
  if (policy.metadata.namespace !== namespace || !policyTypes.includes('Ingress')) return false;
  return Object.entries(podSelector.matchLabels ?? {}).every(([label, value]) => labels[label] === value);
}

function isWebhook({ spec }: Manifest): boolean {
  const ports: unknown = Reflect.get(Object(spec), 'ports');
  return Array.isArray(ports) && ports.some(({ port }) => port === 443);
}
