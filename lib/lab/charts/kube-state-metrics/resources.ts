/** What is watched, by API group: what lib/pipelines/metrics/allow-list/kube-state-metrics.ts keeps something of. */
export const watchedResources: readonly { readonly group: string; readonly resources: readonly string[] }[] =
  [
    { group: '', resources: ['namespaces', 'nodes', 'persistentvolumeclaims', 'pods', 'resourcequotas'] },
    { group: 'apps', resources: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'] },
    { group: 'autoscaling', resources: ['horizontalpodautoscalers'] },
    { group: 'batch', resources: ['cronjobs', 'jobs'] },
  ];
