import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';

export const read = ['get', 'list', 'watch'];
export const write = ['create', 'delete', 'patch', 'update'];

export interface GrantProps {
  /** Name of the role and of its binding. */
  readonly name: string;
  readonly labels: Record<string, string>;
  readonly rules: k8s.PolicyRule[];
  /** Who gets it. */
  readonly to: ServiceAccountRef;
}

export interface ServiceAccountRef {
  readonly name: string;
  readonly namespace: string;
}

/** A ClusterRole bound to one ServiceAccount in every namespace. */
export function grantInCluster(scope: Construct, { name, labels, rules, to }: GrantProps): void {
  new k8s.KubeClusterRole(scope, `${name}-role`, { metadata: { name, labels }, rules });
  new k8s.KubeClusterRoleBinding(scope, `${name}-binding`, {
    metadata: { name, labels },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
    subjects: [{ kind: 'ServiceAccount', ...to }],
  });
}

/** A Role bound to one ServiceAccount in the namespace of that ServiceAccount, and nowhere else. */
export function grantInNamespace(scope: Construct, { name, labels, rules, to }: GrantProps): void {
  const metadata = { name, namespace: to.namespace, labels };
  new k8s.KubeRole(scope, `${name}-role`, { metadata, rules });
  new k8s.KubeRoleBinding(scope, `${name}-binding`, {
    metadata,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
    subjects: [{ kind: 'ServiceAccount', ...to }],
  });
}
