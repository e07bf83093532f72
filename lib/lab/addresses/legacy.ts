import type { NamespaceNames } from '../namespaces';

/**
 * What stands where Alloy stands in the mode `legacy`: a Grafana Agent in static mode, and an OpenTelemetry Collector,
 * whose Service the operator names after the object and `-collector`.
 */
export function legacyIn({ monitoring, collector }: NamespaceNames) {
  return {
    agent: { name: 'grafana-agent', namespace: monitoring, port: 8080 },
    collector: { name: 'gateway', namespace: collector },
  } as const;
}

/** The ports of the collector. */
export const legacyPorts = { grpcPort: 4317, httpPort: 4318 } as const;

/** Where applications and sidecars send to in that mode. */
export function legacyReceiverIn(namespaces: NamespaceNames) {
  const { name, namespace } = legacyIn(namespaces).collector;
  return { host: `${name}-collector.${namespace}.svc.cluster.local`, ...legacyPorts } as const;
}
