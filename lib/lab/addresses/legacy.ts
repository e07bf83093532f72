import { namespaces } from '../namespaces';

/**
 * What stands where Alloy stands in the mode `legacy`: a Grafana Agent in static mode, and an OpenTelemetry Collector,
 * whose Service the operator names after the object and `-collector`.
 */
export const legacy = {
  agent: { name: 'grafana-agent', namespace: namespaces.monitoring, port: 8080 },
  collector: { name: 'gateway', namespace: namespaces.collector },
} as const;

/** Where applications and sidecars send to in that mode. */
export const legacyReceiver = {
  host: `${legacy.collector.name}-collector.${legacy.collector.namespace}.svc.cluster.local`,
  grpcPort: 4317,
  httpPort: 4318,
} as const;
