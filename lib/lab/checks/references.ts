import type { k8s } from 'cdk8s-plus-28';
import { type Manifest, nameOf } from '../manifest';
import { containers, type Pod, pods } from './pods';
import type { Installation, Problem } from './problem';

interface Indexed extends Installation {
  readonly pods: readonly Pod[];
  /** Every object by its name, for example `ConfigMap monitoring/alloy`. */
  readonly existing: ReadonlySet<string>;
}

/** Namespaces of every cluster. */
const builtInNamespaces = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];
/** ClusterRoles of every cluster. */
const builtInRoles = ['system:auth-delegator', 'extension-apiserver-authentication-reader'];

/** What has to hold between the objects of one installation, each with the sentence that says it. */
export const references = {
  'no object stands twice': twice,
  'every namespace that an object stands in is made by the lab or part of every cluster': namespaces,
  'every Service selects a pod, and its ports are ports of that pod': services,
  'every disruption budget and network policy selects a pod': selectors,
  'every workload selects its own pods': ownPods,
  "every ConfigMap, claim, ServiceAccount and Secret that a pod refers to exists or is the user's to bring":
    podReferences,
  'every role binding names a role and subjects that exist': bindings,
  'every webhook calls a Service that exists': webhooks,
  'every StatefulSet is governed by a Service that exists': governors,
  'every injection annotation names an Instrumentation or collector that exists': injections,
} as const satisfies Readonly<Record<string, (installation: Indexed) => readonly Problem[]>>;

export type ReferenceRule = keyof typeof references;

/** What of one rule is broken. */
export function brokenReferences(rule: ReferenceRule, installation: Installation): readonly Problem[] {
  const { manifests } = installation;
  return references[rule]({
    ...installation,
    pods: pods(manifests),
    existing: new Set(manifests.map(nameOf)),
  });
}

function twice({ manifests }: Indexed): readonly Problem[] {
  const seen = new Set<string>();
  return manifests.flatMap((object) => {
    const name = `${object.apiVersion} ${nameOf(object)}`;
    const problem = { object, problem: 'stands twice' };
    if (seen.has(name)) return [problem];
    seen.add(name);
    return [];
  });
}

function namespaces({ manifests }: Indexed): readonly Problem[] {
  const known = new Set([
    ...builtInNamespaces,
    ...manifests.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name),
  ]);
  return manifests.flatMap((object) => {
    const { namespace } = object.metadata;
    if (namespace === undefined || known.has(namespace)) return [];
    return [{ object, problem: `stands in the namespace ${namespace}, which nobody makes` }];
  });
}

function services({ manifests, pods: all }: Indexed): readonly Problem[] {
  return manifests
    .filter(({ kind }) => kind === 'Service')
    .flatMap((object) => serviceProblems(object, all).map((problem) => ({ object, problem })));
}

function selectors({ manifests, pods: all }: Indexed): readonly Problem[] {
  return manifests
    .filter(({ kind }) => ['PodDisruptionBudget', 'NetworkPolicy'].includes(kind))
    .filter(({ metadata, spec }) => {
      const { selector, podSelector } = Object(spec) as Readonly<
        Record<'selector' | 'podSelector', k8s.LabelSelector | undefined>
      >;
      return !all.some(
        (pod) =>
          pod.namespace === metadata.namespace && selects((selector ?? podSelector)?.matchLabels ?? {}, pod),
      );
    })
    .map((object) => ({ object, problem: 'selects no pod' }));
}

function ownPods({ pods: all }: Indexed): readonly Problem[] {
  return all
    .filter(({ owner }) => owner.kind !== 'Pod')
    .filter(({ owner, labels }) => {
      const { selector } = Object(owner.spec) as { readonly selector?: k8s.LabelSelector };
      return Object.entries(selector?.matchLabels ?? {}).some(([name, value]) => labels[name] !== value);
    })
    .map(({ owner }) => ({ object: owner, problem: 'does not select its own pods' }));
}

function podReferences({
  pods: all,
  existing,
  manifests,
  secrets,
  brought: others = [],
}: Indexed): readonly Problem[] {
  const brought = new Set([
    ...manifests
      .filter(({ kind }) => kind === 'Certificate')
      .map(({ metadata, spec }) => `Secret ${metadata.namespace}/${Reflect.get(Object(spec), 'secretName')}`),
    ...secrets.map(({ namespace, name }) => `Secret ${namespace}/${name}`),
    ...others,
  ]);
  return all.flatMap((pod) => missing(pod.owner, referred(pod), existing, brought));
}

function bindings({ manifests, existing }: Indexed): readonly Problem[] {
  return manifests
    .filter(({ kind }) => kind.endsWith('RoleBinding'))
    .flatMap((binding) => missing(binding, bound(binding), existing));
}

function webhooks({ manifests, existing }: Indexed): readonly Problem[] {
  return manifests
    .filter(({ kind }) => kind.endsWith('WebhookConfiguration'))
    .flatMap((configuration) => missing(configuration, webhookServices(configuration), existing));
}

function governors({ manifests, existing }: Indexed): readonly Problem[] {
  return manifests
    .filter(({ kind }) => kind === 'StatefulSet')
    .flatMap((object) =>
      missing(
        object,
        [`Service ${object.metadata.namespace}/${Reflect.get(Object(object.spec), 'serviceName')}`],
        existing,
      ),
    );
}

function injections({ pods: all, existing }: Indexed): readonly Problem[] {
  return all.flatMap((pod) => missing(pod.owner, injected(pod), existing));
}

/** What of the named objects is in none of the sets. */
function missing(
  object: Manifest,
  names: readonly string[],
  ...sets: readonly ReadonlySet<string>[]
): readonly Problem[] {
  return names
    .filter((name) => !sets.some((set) => set.has(name)))
    .map((name) => ({ object, problem: `refers to ${name}, which nobody makes` }));
}

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
  const { selector = {}, ports = [] } = Object(service.spec) as ServiceSpec;
  const selected = all.filter(
    (pod) => pod.namespace === service.metadata.namespace && selects(selector, pod),
  );
  if (Object.keys(selector).length === 0 || selected.length === 0) return ['selects no pod'];
  return selected.flatMap((pod) => {
    const open = containers(pod).flatMap((container) => container.ports ?? []);
    const names = new Set<string | number | undefined>(
      open.flatMap(({ name, containerPort }) => [name, containerPort]),
    );
    return ports
      .filter(({ port, targetPort }) => !names.has(targetPort ?? port))
      .map(({ port }) => `has the port ${port}, which leads to no port of ${pod.where}`);
  });
}

function referred({ namespace, spec }: Pod): string[] {
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
  const pulls = (spec.imagePullSecrets ?? []).flatMap(({ name }) => named('Secret', name));
  return [...volumes, ...variables, ...account, ...pulls].map(
    ([kind, name]) => `${kind} ${namespace}/${name}`,
  );
}

function named(kind: string, name: string | undefined): [string, string][] {
  return name === undefined ? [] : [[kind, name]];
}

function bound(binding: Manifest): string[] {
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
function injected(pod: Pod): string[] {
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
