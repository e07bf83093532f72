import { type ApiObject, Chart, JsonPatch } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import type { Grant } from './grants';

export interface AccessProps {
  /** Name of the ServiceAccount and of all roles. */
  readonly name: string;
  readonly namespace?: string;
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
      if (grant.kind === 'ClusterRole') {
        // Cluster-scoped names are shared by all namespaces.
        const metadata = { name: `${namespace}-${name}`, labels };
        const role = new k8s.KubeClusterRole(this, 'cluster-role', { metadata, rules });
        const binding = new k8s.KubeClusterRoleBinding(this, 'cluster-role-binding', {
          metadata,
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: metadata.name },
          subjects,
        });
        for (const object of [role, binding]) withoutNamespace(object);
      } else {
        const metadata = { name, namespace: grant.namespace, labels };
        const place = grant.namespace ?? 'own';
        new k8s.KubeRole(this, `role-${place}`, { metadata, rules });
        new k8s.KubeRoleBinding(this, `role-binding-${place}`, {
          metadata,
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
          subjects,
        });
      }
    }
  }
}

/** A chart gives its namespace to every object, also to those that stand in none. */
function withoutNamespace(object: ApiObject): void {
  if (Chart.of(object).namespace !== undefined) object.addJsonPatch(JsonPatch.remove('/metadata/namespace'));
}
