const resources = [
  ['monitoring.coreos.com', 'ServiceMonitor'],
  ['monitoring.coreos.com', 'PodMonitor'],
  ['monitoring.coreos.com', 'Probe'],
  ['monitoring.coreos.com', 'ScrapeConfig'],
  ['monitoring.grafana.com', 'PodLogs'],
] as const;

/**
 * Definitions of what Alloy reads and the lab does not install, with any content: kubectl takes a resource that the
 * cluster does not know for one of another group.
 */
export const monitoringDefinitions: readonly object[] = resources.map(([group, kind]) => {
  const singular = kind.toLowerCase();
  const plural = singular.endsWith('s') ? singular : `${singular}s`;
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope: 'Namespaced',
      names: { kind, singular, plural },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
        },
      ],
    },
  };
});
