/** https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/#prometheus-exporter */
const standard = 9464;

/** Where an agent that is told to shows its metrics to Prometheus, instead of sending them. */
export function prometheusPort(env: Readonly<Record<string, string>>): number | undefined {
  const exporters = (env.OTEL_METRICS_EXPORTER ?? '').split(',').map((name) => name.trim());
  if (!exporters.includes('prometheus')) return undefined;
  return Number(env.OTEL_EXPORTER_PROMETHEUS_PORT ?? standard);
}
