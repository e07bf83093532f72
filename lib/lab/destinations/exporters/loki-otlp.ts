/** Loki takes OTLP beside its own push address: https://grafana.com/docs/loki/latest/send-data/otel/ */
export function lokiOtlpUrl(pushUrl: string): string {
  return pushUrl.replace(/\/loki\/api\/v1\/push$/, '/otlp');
}
