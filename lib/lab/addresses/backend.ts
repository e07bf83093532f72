import type { NamespaceNames } from '../namespaces';

/**
 * The address of the backend in the cluster, for whoever sends to it.
 * Ports: https://github.com/grafana/docker-otel-lgtm (Dockerfile and the configuration files beside it).
 */
export const backend = {
  /** The name of the Service and of the Deployment. */
  name: 'backend',
  ports: {
    grafana: 3000,
    loki: 3100,
    tempo: 3200,
    pyroscope: 4040,
    'otlp-grpc': 4317,
    'otlp-http': 4318,
    prometheus: 9090,
  },
} as const;

export type BackendUrls = ReturnType<typeof backendUrlsIn>;

export function backendUrlsIn(namespaces: Pick<NamespaceNames, 'backend'>) {
  const host = `${backend.name}.${namespaces.backend}.svc.cluster.local`;
  return {
    /** Prometheus remote write. */
    prometheus: `http://${host}:${backend.ports.prometheus}/api/v1/write`,
    /** Prometheus, for whoever asks: clients add /api/v1/query. */
    prometheusQuery: `http://${host}:${backend.ports.prometheus}`,
    /** Loki's own push. */
    loki: `http://${host}:${backend.ports.loki}/loki/api/v1/push`,
    /** Loki over OTLP; exporters add /v1/logs. */
    lokiOtlp: `http://${host}:${backend.ports.loki}/otlp`,
    /** OTLP over HTTP, into the collector of the image; exporters add /v1/traces. */
    otlp: `http://${host}:${backend.ports['otlp-http']}`,
    /** Pyroscope; its clients add the path. */
    pyroscope: `http://${host}:${backend.ports.pyroscope}`,
  } as const;
}
