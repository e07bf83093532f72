/** Every container image of the lab, with its tag; nothing else in the tree names one. */
export const images = {
  alloy: 'docker.io/grafana/alloy:v1.19.2',
  configReloader: 'quay.io/prometheus-operator/prometheus-config-reloader:v0.91.0',
  backend: 'docker.io/grafana/otel-lgtm:0.30.0',
} as const;
