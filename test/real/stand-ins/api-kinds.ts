/** The resources that Alloy's components list, by group and version, with their kinds. */
export const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  v1: {
    pods: 'Pod',
    nodes: 'Node',
    services: 'Service',
    endpoints: 'Endpoints',
    events: 'Event',
    namespaces: 'Namespace',
    secrets: 'Secret',
    configmaps: 'ConfigMap',
  },
  'apps/v1': {
    replicasets: 'ReplicaSet',
    deployments: 'Deployment',
    statefulsets: 'StatefulSet',
    daemonsets: 'DaemonSet',
  },
  'batch/v1': { jobs: 'Job', cronjobs: 'CronJob' },
  'discovery.k8s.io/v1': { endpointslices: 'EndpointSlice' },
  'networking.k8s.io/v1': { ingresses: 'Ingress' },
  'coordination.k8s.io/v1': { leases: 'Lease' },
  'monitoring.coreos.com/v1': {
    servicemonitors: 'ServiceMonitor',
    podmonitors: 'PodMonitor',
    probes: 'Probe',
    prometheusrules: 'PrometheusRule',
  },
  'monitoring.coreos.com/v1alpha1': { scrapeconfigs: 'ScrapeConfig' },
  'monitoring.grafana.com/v1alpha2': { podlogs: 'PodLogs' },
};

/** `/apis`: the groups, each with its versions. */
export function groupList(): object {
  const versions = Object.keys(kinds).filter((groupVersion) => groupVersion.includes('/'));
  const names = [...new Set(versions.map((groupVersion) => groupVersion.split('/')[0] ?? ''))];
  const groups = names.map((name) => {
    const all = versions
      .filter((groupVersion) => groupVersion.startsWith(`${name}/`))
      .map((groupVersion) => ({ groupVersion, version: groupVersion.slice(name.length + 1) }));
    return { name, versions: all, preferredVersion: all[0] };
  });
  return { kind: 'APIGroupList', apiVersion: 'v1', groups };
}

/** `/apis/apps/v1`: what a version of a group has. */
export function resourceList(groupVersion: string): object {
  const resources = Object.entries(kinds[groupVersion] ?? {}).map(([name, kind]) => ({
    name,
    singularName: kind.toLowerCase(),
    namespaced: name !== 'nodes' && name !== 'namespaces',
    kind,
    verbs: ['get', 'list', 'watch'],
  }));
  return { kind: 'APIResourceList', apiVersion: 'v1', groupVersion, resources };
}
