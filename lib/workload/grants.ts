import type { k8s } from 'cdk8s-plus-28';
import type { Needs } from './derive';
import { WorkloadError } from './error';
import type { ApiRead } from './needs';

/** The rules of the ClusterRole, or of one Role. */
export type Grant =
  | { readonly kind: 'ClusterRole'; readonly rules: readonly k8s.PolicyRule[] }
  | {
      readonly kind: 'Role';
      /** Undefined for that of the workload, where nobody gave one. */
      readonly namespace?: string;
      readonly rules: readonly k8s.PolicyRule[];
    };

/** The least that lets every component read what it reads: a ClusterRole, and a Role for each namespace. */
export function grantsOf(needs: Needs): readonly Grant[] {
  const cluster: ApiRead[] = [];
  const byNamespace = new Map<string | undefined, ApiRead[]>();
  const paths: string[] = [];
  for (const read of needs.reads) {
    if ('paths' in read) paths.push(...read.paths);
    else if (!read.namespaces) cluster.push(read);
    else for (const namespace of read.namespaces) listAt(byNamespace, namespace).push(read);
  }
  const clusterRules = [...rulesOf(cluster), ...pathRules(paths)];
  const namespaces = [...byNamespace].sort(([a = ''], [b = '']) => a.localeCompare(b, 'en'));
  return [
    ...(clusterRules.length > 0 ? [{ kind: 'ClusterRole', rules: clusterRules } as const] : []),
    ...namespaces.map(([namespace, reads]) => ({ kind: 'Role', namespace, rules: rulesOf(reads) }) as const),
  ];
}

/**
 * A binding names the namespace of its ServiceAccount, except in that namespace itself.
 * @throws WorkloadError for what is read elsewhere by a workload whose namespace nobody gave
 */
export function refuseWithoutNamespace({ reads }: Needs): void {
  const elsewhere = reads.find((read) =>
    'paths' in read ? read.paths.length > 0 : !read.namespaces?.every((namespace) => namespace === undefined),
  );
  if (!elsewhere) return;
  throw new WorkloadError(
    elsewhere.component,
    'it reads from the Kubernetes API beyond the namespace of its workload, which nobody gave and which the role binding must name; give "namespace" to the workload or to its chart.',
  );
}

/** Whether pods need the token of their ServiceAccount at all. */
export function needsToken(needs: Needs): boolean {
  return needs.reads.length > 0;
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

function listAt<Key, T>(lists: Map<Key, T[]>, key: Key): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
