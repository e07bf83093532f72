import type { k8s } from 'cdk8s-plus-28';
import type { Settings } from '../lib/lab/environment';
import { requiredSecrets } from '../lib/lab/prerequisites';
import { everythingOn } from './everything-on';
import { environments, labManifests, type Manifest, nameOf } from './lab-manifests';
import { containers, type Pod, pods } from './security/pods';

/** Namespaces of every cluster. */
const builtInNamespaces = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];
/** ClusterRoles of every cluster. */
const builtInRoles = ['system:auth-delegator', 'extension-apiserver-authentication-reader'];

const everySettings: readonly (readonly [string, Settings])[] = [
  ...Object.entries(environments),
  ...Object.entries(everythingOn).map(
    ([name, settings]) => [`${name} with everything on`, settings] as const,
  ),
];

describe.each(everySettings)('in %s', (_name, settings) => {
  const manifests = labManifests(settings);
  const all = pods(manifests);
  const existing = new Set(manifests.map(nameOf));
  const certificates = manifests.filter(({ kind }) => kind === 'Certificate');
  const secrets = new Set([
    ...certificates.map(
      ({ metadata, spec }) => `${metadata.namespace}/${Reflect.get(Object(spec), 'secretName')}`,
    ),
    ...requiredSecrets(settings).map(({ namespace, name }) => `${namespace}/${name}`),
  ]);

  test('no object stands twice', () => {
    const names = manifests.map((manifest) => `${manifest.apiVersion} ${nameOf(manifest)}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('every namespace that an object stands in is made by the lab or part of every cluster', () => {
    const known = [
      ...builtInNamespaces,
      ...manifests.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name),
    ];
    const found = manifests.filter(
      ({ metadata }) => metadata.namespace !== undefined && !known.includes(metadata.namespace),
    );
    expect(found.map(nameOf)).toEqual([]);
  });

  test('every Service selects a pod, and its ports are ports of that pod', () => {
    const services = manifests.filter(({ kind }) => kind === 'Service');
    expect(services.length).toBeGreaterThan(5);
    expect(services.flatMap((service) => serviceProblems(service, all))).toEqual([]);
  });

  test('every disruption budget and network policy selects a pod', () => {
    const found = manifests
      .filter(({ kind }) => ['PodDisruptionBudget', 'NetworkPolicy'].includes(kind))
      .filter((manifest) => {
        const { selector, podSelector } = manifest.spec as {
          selector?: k8s.LabelSelector;
          podSelector?: k8s.LabelSelector;
        };
        return !all.some(
          (pod) =>
            pod.namespace === manifest.metadata.namespace &&
            selects((selector ?? podSelector)?.matchLabels ?? {}, pod),
        );
      });
    expect(found.map(nameOf)).toEqual([]);
  });

  test('every workload selects its own pods', () => {
    const found = all.filter(({ owner, labels }) => {
      const { selector } = owner.spec as { selector?: k8s.LabelSelector };
      return Object.entries(selector?.matchLabels ?? {}).some(([name, value]) => labels[name] !== value);
    });
    expect(found.map(({ where }) => where)).toEqual([]);
  });

  test("every ConfigMap, claim, ServiceAccount and Secret that a pod refers to exists or is the user's to bring", () => {
    const found = all.flatMap((pod) =>
      podReferences(pod)
        .filter((name) => !existing.has(name) && !(name.startsWith('Secret ') && secrets.has(name.slice(7))))
        .map((name) => `${pod.where}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('every role binding names a role and subjects that exist', () => {
    const bindings = manifests.filter(({ kind }) => kind.endsWith('RoleBinding'));
    expect(bindings.length).toBeGreaterThan(5);
    const found = bindings.flatMap((binding) =>
      bindingReferences(binding)
        .filter((name) => !existing.has(name))
        .map((name) => `${nameOf(binding)}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('every webhook calls a Service that exists', () => {
    const found = manifests
      .filter(({ kind }) => kind.endsWith('WebhookConfiguration'))
      .flatMap(webhookServices)
      .filter((name) => !existing.has(name));
    expect(found).toEqual([]);
  });

  test('every StatefulSet is governed by a Service that exists', () => {
    const found = manifests
      .filter(({ kind }) => kind === 'StatefulSet')
      .filter(
        ({ metadata, spec }) =>
          !existing.has(`Service ${metadata.namespace}/${Reflect.get(Object(spec), 'serviceName')}`),
      );
    expect(found.map(nameOf)).toEqual([]);
  });

  test('every injection annotation names an Instrumentation or collector that exists', () => {
    const found = all.flatMap((pod) =>
      injections(pod)
        .filter((name) => !existing.has(name))
        .map((name) => `${pod.where}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});

function selects(selector: Readonly<Record<string, string>>, pod: Pod): boolean {
  return Object.entries(selector).every(([name, value]) => pod.labels[name] === value);
}

/** As it stands in dist/: a port's name or number is a plain value there. */
interface ServiceSpec {
  readonly selector?: Readonly<Record<string, string>>;
  readonly ports?: readonly {
    readonly name?: string;
    readonly port: number;
    readonly targetPort?: string | number;
  }[];
}

function serviceProblems(service: Manifest, all: readonly Pod[]): string[] {
  const { selector = {}, ports = [] } = service.spec as ServiceSpec;
  const selected = all.filter(
    (pod) => pod.namespace === service.metadata.namespace && selects(selector, pod),
  );
  if (Object.keys(selector).length === 0 || selected.length === 0)
    return [`${nameOf(service)} selects no pod`];
  return selected.flatMap((pod) => {
    const open = containers(pod).flatMap((container) => container.ports ?? []);
    const names = new Set<string | number | undefined>(
      open.flatMap(({ name, containerPort }) => [name, containerPort]),
    );
    return ports
      .filter(({ port, targetPort }) => !names.has(targetPort ?? port))
      .map(({ port }) => `${nameOf(service)}: port ${port} leads to no port of ${pod.where}`);
  });
}

function podReferences({ namespace, spec }: Pod): string[] {
  const volumes = (spec.volumes ?? []).flatMap((volume) => [
    ...named('ConfigMap', volume.configMap?.name),
    ...named('Secret', volume.secret?.secretName),
    ...named('PersistentVolumeClaim', volume.persistentVolumeClaim?.claimName),
  ]);
  const variables = [...(spec.initContainers ?? []), ...(spec.containers ?? [])].flatMap(
    ({ env, envFrom }) => [
      ...(env ?? []).flatMap(({ valueFrom }) => [
        ...named('ConfigMap', valueFrom?.configMapKeyRef?.name),
        ...named('Secret', valueFrom?.secretKeyRef?.name),
      ]),
      ...(envFrom ?? []).flatMap((from) => [
        ...named('ConfigMap', from.configMapRef?.name),
        ...named('Secret', from.secretRef?.name),
      ]),
    ],
  );
  const account =
    spec.serviceAccountName === 'default' ? [] : named('ServiceAccount', spec.serviceAccountName);
  return [...volumes, ...variables, ...account].map(([kind, name]) => `${kind} ${namespace}/${name}`);
}

function named(kind: string, name: string | undefined): [string, string][] {
  return name === undefined ? [] : [[kind, name]];
}

function bindingReferences(binding: Manifest): string[] {
  const { roleRef, subjects = [] } = binding as Manifest &
    Pick<k8s.KubeRoleBindingProps, 'roleRef' | 'subjects'>;
  const namespace = roleRef.kind === 'Role' ? `${binding.metadata.namespace}/` : '';
  const role = builtInRoles.includes(roleRef.name) ? [] : [`${roleRef.kind} ${namespace}${roleRef.name}`];
  const accounts = subjects.filter(({ kind }) => kind === 'ServiceAccount');
  return [...role, ...accounts.map((subject) => `ServiceAccount ${subject.namespace}/${subject.name}`)];
}

interface Webhook {
  readonly clientConfig: { readonly service?: { readonly namespace: string; readonly name: string } };
}

function webhookServices(configuration: Manifest): string[] {
  const webhooks: unknown = configuration.webhooks;
  return (Array.isArray(webhooks) ? webhooks : []).flatMap(({ clientConfig: { service } }: Webhook) =>
    service ? [`Service ${service.namespace}/${service.name}`] : [],
  );
}

/** The objects that a pod's injection annotations name: `namespace/name`, or a name in the pod's own namespace. */
function injections(pod: Pod): string[] {
  return Object.entries(pod.annotations).flatMap(([annotation, value]) => {
    const kind = annotation.startsWith('instrumentation.opentelemetry.io/inject-')
      ? 'Instrumentation'
      : annotation === 'sidecar.opentelemetry.io/inject'
        ? 'OpenTelemetryCollector'
        : undefined;
    if (kind === undefined || ['true', 'false'].includes(value)) return [];
    return [`${kind} ${value.includes('/') ? value : `${pod.namespace}/${value}`}`];
  });
}
