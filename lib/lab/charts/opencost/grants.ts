import type { k8s } from 'cdk8s-plus-28';

const verbs = ['list', 'watch'];

/** What OpenCost watches in the cluster: core/pkg/clustercache of opencost/opencost. Secrets are not among it. */
export const watchedInCluster: k8s.PolicyRule[] = [
  {
    apiGroups: [''],
    resources: [
      'namespaces',
      'nodes',
      'persistentvolumeclaims',
      'persistentvolumes',
      'pods',
      'replicationcontrollers',
      'resourcequotas',
      'services',
    ],
    verbs,
  },
  { apiGroups: ['apps'], resources: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'], verbs },
  { apiGroups: ['batch'], resources: ['jobs'], verbs },
  { apiGroups: ['policy'], resources: ['poddisruptionbudgets'], verbs },
  { apiGroups: ['storage.k8s.io'], resources: ['storageclasses'], verbs },
];

/** Its own settings, which it takes from ConfigMaps of its namespace where somebody makes them. */
export const watchedInNamespace: k8s.PolicyRule[] = [
  { apiGroups: [''], resources: ['configmaps'], verbs: ['get', ...verbs] },
];
