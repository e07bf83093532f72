import type { k8s } from 'cdk8s-plus-28';
import type { Needs } from './derive';
import { WorkloadError } from './error';

/** The value of an environment variable: text, or one key of a Secret. */
export type EnvironmentValue = string | { readonly secret: string; readonly key: string };

/** Where the pod finds its namespace. */
export const namespaceVariable = 'K8S_NAMESPACE_NAME';

/** Variables that the pod knows of itself. HOSTNAME is set by the container runtime. */
const fields: Readonly<Record<string, string>> = {
  [namespaceVariable]: 'metadata.namespace',
  K8S_NODE_IP: 'status.hostIP',
  K8S_NODE_NAME: 'spec.nodeName',
  /** Its number among the replicas of a StatefulSet, since Kubernetes 1.28. */
  K8S_POD_INDEX: "metadata.labels['apps.kubernetes.io/pod-index']",
  K8S_POD_IP: 'status.podIP',
  K8S_POD_NAME: 'metadata.name',
  K8S_POD_UID: 'metadata.uid',
  NODE_NAME: 'spec.nodeName',
};

/** Whether the pod knows a variable by itself. */
export function isKnownToPod(name: string): boolean {
  return name === 'HOSTNAME' || Object.hasOwn(fields, name);
}

/**
 * The variables that the configuration and the mounts read, those given, and HOSTNAME where exporters must name
 * their node.
 * @throws WorkloadError for a variable that is read and neither given nor known to the pod.
 */
export function environmentOf(
  needs: Needs,
  given: Readonly<Record<string, EnvironmentValue>>,
  mounts: readonly string[] = [],
): readonly k8s.EnvVar[] {
  const read = needs.environment.map(({ name, component }) => {
    if (name in given || isKnownToPod(name)) return name;
    const known = Object.keys(fields).join(', ');
    throw new WorkloadError(
      component,
      `it reads the environment variable ${name}, which has no value; give it in "env", or read one that the pod knows: ${known}.`,
    );
  });
  const hostname = needs.node.some((need) => need.hostname) ? ['HOSTNAME'] : [];
  const names = [...new Set([...Object.keys(given), ...read, ...mounts, ...hostname])].sort();
  return names.flatMap((name): readonly k8s.EnvVar[] => {
    const value = given[name];
    if (typeof value === 'string') return [{ name, value }];
    if (value) return [{ name, valueFrom: { secretKeyRef: { name: value.secret, key: value.key } } }];
    const field = hostname.includes(name) ? 'spec.nodeName' : fields[name];
    return field === undefined ? [] : [{ name, valueFrom: { fieldRef: { fieldPath: field } } }];
  });
}
