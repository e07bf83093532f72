import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import type { Needs } from './derive';
import type { ApiRead } from './needs';

/** The rules of one Role, or of the ClusterRole. */
export interface Grant {
  /** The namespace of a Role; undefined for the ClusterRole. */
  readonly namespace?: string;
  readonly rules: readonly k8s.PolicyRule[];
}

/** The least that lets every component read what it reads: a ClusterRole, and a Role for each namespace. */
export function grantsOf(needs: Needs): readonly Grant[] {
  const cluster: ApiRead[] = [];
  const byNamespace = new Map<string, ApiRead[]>();
  const paths: string[] = [];
  for (const read of needs.reads) {
    if ('paths' in read) paths.push(...read.paths);
    else if (!read.namespaces) cluster.push(read);
    else for (const namespace of read.namespaces) listAt(byNamespace, namespace).push(read);
  }
  const clusterRules = [...rulesOf(cluster), ...pathRules(paths)];
  const namespaces = [...byNamespace].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return [
    ...(clusterRules.length > 0 ? [{ rules: clusterRules }] : []),
    ...namespaces.map(([namespace, reads]) => ({ namespace, rules: rulesOf(reads) })),
  ];
}

/** Whether pods need the token of their ServiceAccount at all. */
export function needsToken(needs: Needs): boolean {
  return needs.reads.length > 0;
}

export interface AccessProps {
  /** Name of the ServiceAccount and of all roles. */
  readonly name: string;
  readonly namespace: string;
  readonly labels: Record<string, string>;
  readonly grants: readonly Grant[];
}

/** The ServiceAccount of a workload and what it may read. */
export class Access extends Construct {
  constructor(scope: Construct, id: string, { name, namespace, labels, grants }: AccessProps) {
    super(scope, id);
    new k8s.KubeServiceAccount(this, 'service-account', {
      metadata: { name, namespace, labels },
      // The pod mounts it, where it is needed.
      automountServiceAccountToken: false,
    });
    const subjects = [{ kind: 'ServiceAccount', name, namespace }];
    for (const grant of grants) {
      const rules = [...grant.rules];
      if (grant.namespace === undefined) {
        // Cluster-scoped names are shared by all namespaces.
        const metadata = { name: `${namespace}-${name}`, labels };
        new k8s.KubeClusterRole(this, 'cluster-role', { metadata, rules });
        new k8s.KubeClusterRoleBinding(this, 'cluster-role-binding', {
          metadata,
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: metadata.name },
          subjects,
        });
      } else {
        const metadata = { name, namespace: grant.namespace, labels };
        new k8s.KubeRole(this, `role-${grant.namespace}`, { metadata, rules });
        new k8s.KubeRoleBinding(this, `role-binding-${grant.namespace}`, {
          metadata,
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
          subjects,
        });
      }
    }
  }
}

/** One rule for each API group, set of verbs and set of names; a resource read in two ways has all its verbs in one. */
function rulesOf(reads: readonly ApiRead[]): readonly k8s.PolicyRule[] {
  const verbs = new Map<
    string,
    { group: string; resource: string; names: readonly string[]; verbs: Set<string> }
  >();
  for (const read of reads) {
    for (const resource of read.resources) {
      const names = read.names ?? [];
      const key = JSON.stringify([read.group, resource, names]);
      const entry = verbs.get(key) ?? { group: read.group, resource, names, verbs: new Set<string>() };
      for (const verb of read.verbs) entry.verbs.add(verb);
      verbs.set(key, entry);
    }
  }
  const rules = new Map<string, k8s.PolicyRule & { readonly resources: string[] }>();
  for (const { group, resource, names, verbs: set } of verbs.values()) {
    const sorted = [...set].sort();
    const key = [group, names.join(), sorted.join()].join(' ');
    const rule = rules.get(key) ?? {
      apiGroups: [group],
      resources: [],
      ...(names.length > 0 ? { resourceNames: [...names] } : {}),
      verbs: sorted,
    };
    rule.resources.push(resource);
    rule.resources.sort();
    rules.set(key, rule);
  }
  return [...rules.keys()].sort().flatMap((key) => rules.get(key) ?? []);
}

function pathRules(paths: readonly string[]): readonly k8s.PolicyRule[] {
  if (paths.length === 0) return [];
  return [{ nonResourceUrLs: [...new Set(paths)].sort(), verbs: ['get'] }];
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
