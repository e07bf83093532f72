import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { grantInCluster, grantInNamespace, read, write } from '../../../kubernetes/grant';
import { labels, names, type OperatorPartProps } from './names';

const own = ['opentelemetry.io'];
const owned = ['instrumentations', 'opampbridges', 'opentelemetrycollectors', 'targetallocators'];

/**
 * What the operator does with the cluster. Source: config/rbac/role.yaml of v0.158.0.
 *
 * Left out are the groups of OpenShift (config, route, security, operators.coreos.com), which it asks for only where
 * it finds routes, and the kind ClusterObservability, whose feature gate is off and whose definition is not installed.
 */
const managerRules: k8s.PolicyRule[] = [
  { nonResourceUrLs: ['/version'], verbs: ['get'] },
  // What a collector is made of.
  { apiGroups: [''], resources: ['configmaps', 'serviceaccounts', 'services'], verbs: [...read, ...write] },
  {
    apiGroups: ['apps'],
    resources: ['daemonsets', 'deployments', 'statefulsets'],
    verbs: [...read, ...write],
  },
  { apiGroups: ['autoscaling'], resources: ['horizontalpodautoscalers'], verbs: [...read, ...write] },
  { apiGroups: ['policy'], resources: ['poddisruptionbudgets'], verbs: [...read, ...write] },
  {
    apiGroups: ['networking.k8s.io'],
    resources: ['ingresses', 'networkpolicies'],
    verbs: [...read, ...write],
  },
  // Where these definitions are installed; it looks once, when it starts.
  { apiGroups: ['gateway.networking.k8s.io'], resources: ['httproutes'], verbs: [...read, ...write] },
  {
    apiGroups: ['monitoring.coreos.com'],
    resources: ['podmonitors', 'servicemonitors'],
    verbs: [...read, ...write],
  },
  // What a pod belongs to, which becomes its telemetry's resource attributes, and what it mounts.
  {
    apiGroups: [''],
    resources: ['namespaces', 'persistentvolumeclaims', 'persistentvolumes', 'pods', 'secrets'],
    verbs: read,
  },
  { apiGroups: ['apps'], resources: ['replicasets'], verbs: read },
  { apiGroups: ['batch'], resources: ['jobs'], verbs: read },
  { apiGroups: ['apps'], resources: ['deployments/finalizers'], verbs: ['get', 'patch', 'update', 'watch'] },
  // It looks for the API server's endpoints when it starts, and goes on without: they are for its own NetworkPolicy,
  // which is off here.
  { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: ['get', 'list'] },
  { apiGroups: ['', 'events.k8s.io'], resources: ['events'], verbs: ['create', 'patch'] },
  { apiGroups: own, resources: owned, verbs: [...read, ...write] },
  {
    apiGroups: own,
    resources: [...owned.map((kind) => `${kind}/status`), 'opentelemetrycollectors/finalizers'],
    verbs: ['get', 'patch', 'update'],
  },
  {
    apiGroups: own,
    resources: ['opampbridges/finalizers', 'targetallocators/finalizers'],
    verbs: ['update'],
  },
];

/** The operator's ServiceAccount, what it may do, and a role for whoever scrapes its metrics. */
export function grantOperator(scope: Construct, { namespace }: OperatorPartProps): void {
  const to = { name: names.manager, namespace };
  new k8s.KubeServiceAccount(scope, 'service-account', { metadata: { ...to, labels } });

  grantInCluster(scope, { name: 'opentelemetry-operator-manager', labels, rules: managerRules, to });
  // Whether a scraper may GET /metrics.
  grantInCluster(scope, {
    name: 'opentelemetry-operator-proxy',
    labels,
    rules: [
      { apiGroups: ['authentication.k8s.io'], resources: ['tokenreviews'], verbs: ['create'] },
      { apiGroups: ['authorization.k8s.io'], resources: ['subjectaccessreviews'], verbs: ['create'] },
    ],
    to,
  });
  // Upstream allows leases in every namespace; the lease is in the operator's own.
  grantInNamespace(scope, {
    name: 'opentelemetry-operator-leader-election',
    labels,
    rules: [
      {
        apiGroups: ['coordination.k8s.io'],
        resources: ['leases'],
        verbs: ['create', 'get', 'list', 'update'],
      },
    ],
    to,
  });
  new k8s.KubeClusterRole(scope, 'metrics-reader', {
    metadata: { name: 'opentelemetry-operator-metrics-reader', labels },
    rules: [{ nonResourceUrLs: ['/metrics'], verbs: ['get'] }],
  });
}
