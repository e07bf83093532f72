import type { NamespaceNames } from '../namespaces';

const name = 'kube-state-metrics';

/** Where kube-state-metrics is installed, what opens which port, and where it is scraped. */
export function kubeStateMetricsIn({ monitoring }: Pick<NamespaceNames, 'monitoring'>) {
  return {
    name,
    namespace: monitoring,
    ports: { metrics: 8080, telemetry: 8081 },
    address: `${name}.${monitoring}.svc.cluster.local:8080`,
  } as const;
}
