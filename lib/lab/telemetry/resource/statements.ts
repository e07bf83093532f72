import { serviceNameSources, workloadAttributes } from '../identity';

/** An attribute of the resource, as OTTL names it. */
export function attribute(name: string): string {
  return `resource.attributes[${JSON.stringify(name)}]`;
}

/** Sets an attribute that is not there yet; nothing where there is nothing to set it to. */
export function fill(name: string, value: string, where?: string): string {
  const isAbsent = `${attribute(name)} == nil`;
  return `set(${attribute(name)}, ${value}) where ${where === undefined ? isAbsent : `${isAbsent} and ${where}`}`;
}

/** What SDKs say that were not told a name: `unknown_service`, with the program behind a colon. */
const unnamed = '^unknown_service(:.*)?$';

/** What a proxy of a mesh says that it is: https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/trace/v3/opentelemetry.proto */
const isProxy = `${attribute('telemetry.sdk.name')} == "envoy"`;

const saidName = 'said.service.name';

/**
 * Before the pod is looked up. A name that is none is put aside, and so is that of a proxy, which calls itself after a label of
 * the pod, and not as the application beside it does.
 */
export const namesAside: readonly string[] = [
  ...[`IsMatch(${attribute('service.name')}, "${unnamed}")`, isProxy].map(
    (where) => `set(${attribute(saidName)}, ${attribute('service.name')}) where ${where}`,
  ),
  `delete_key(resource.attributes, "service.name") where ${attribute(saidName)} != nil`,
  fill('k8s.container.name', '"istio-proxy"', isProxy),
];

/** A name that ends in a dot and the namespace, as meshes write it, without them. */
const withoutNamespace = [
  `set(${attribute('service.name')}, TrimSuffix(${attribute('service.name')}, Concat([".", ${attribute('k8s.namespace.name')}], ""))) where ${attribute('service.name')} != nil and ${attribute('k8s.namespace.name')} != nil`,
];

/** Whose pod is not known: what its name says of the namespace. */
const proxyName = `${isProxy} and IsMatch(${attribute(saidName)}, "^[^.]+\\\\.[^.]+$")`;

/**
 * Behind the look-up, which has filled in annotations, and labels where they name services: namespace, name, version and
 * instance of every resource that does not have them.
 */
export const identity: readonly string[] = [
  fill('service.namespace', attribute('k8s.namespace.name')),
  fill('service.namespace', `Split(${attribute(saidName)}, ".")[1]`, proxyName),
  ...serviceNameSources(false).flatMap((source) => {
    if (source.from === 'workload') return [fill('service.name', attribute(workloadAttributes[source.kind]))];
    // Annotations and labels the look-up has filled in.
    return source.from === 'pod' ? [fill('service.name', attribute('k8s.pod.name'))] : [];
  }),
  fill('service.name', `Split(${attribute(saidName)}, ".")[0]`, proxyName),
  fill('service.name', attribute(saidName)),
  fill('service.name', '"unknown_service"'),
  ...withoutNamespace,
  fill('service.version', attribute('container.image.tag')),
  fill(
    'service.instance.id',
    `Concat([${attribute('k8s.namespace.name')}, ${attribute('k8s.pod.name')}], ".")`,
    `${attribute('k8s.pod.name')} != nil and ${attribute('k8s.namespace.name')} != nil`,
  ),
  // No pod that is known: the address, without the port, which is another for each connection.
  fill('service.instance.id', 'otelcol.client.addr'),
  ...[`^\\\\[(.*)\\\\]:\\\\d+$`, `^([0-9.]+):\\\\d+$`].map(
    (address) =>
      `replace_pattern(${attribute('service.instance.id')}, "${address}", "$1") where ${attribute('k8s.pod.name')} == nil`,
  ),
  `delete_key(resource.attributes, "${saidName}")`,
];

/**
 * What is another one after a restart of the container. On metrics it would make a second target_info of the same instance, and
 * every join with it would fail as long as both are remembered.
 */
export const changing = `^(process\\\\.(pid|parent_pid|vpid|creation\\\\.time|exit\\\\..*|(group|session)_leader\\\\..*)|container\\\\.id|k8s\\\\.container\\\\.restart_count)$`;
