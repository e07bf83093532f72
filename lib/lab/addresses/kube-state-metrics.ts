import { namespaces } from '../namespaces';

const name = 'kube-state-metrics';

/** Where kube-state-metrics is installed, what opens which port, and where it is scraped. */
export const kubeStateMetrics = {
  name,
  namespace: namespaces.monitoring,
  ports: { metrics: 8080, telemetry: 8081 },
  address: `${name}.${namespaces.monitoring}.svc.cluster.local:8080`,
} as const;
