import type { LokiProcessStage } from '../../../../imports/alloy/loki';

/** Names under which the trace context of a line goes into its structured metadata. */
export const traceContext = ['trace_id', 'span_id'] as const;

/**
 * Takes the ids of trace and span out of a line, as JSON, logfmt or text: `"trace_id":"..."`, `traceID=...`,
 * `spanId: ...`. https://opentelemetry.io/docs/specs/otel/compatibility/logging_trace_context/
 */
export const traceContextStages: readonly LokiProcessStage[] = [
  // 16 digits are a trace of B3 with short ids: https://github.com/openzipkin/b3-propagation
  ...idOf('trace', '[0-9a-f]{32}|[0-9a-f]{16}'),
  ...idOf('span', '[0-9a-f]{16}'),
];

function idOf(what: 'trace' | 'span', digits: string): readonly LokiProcessStage[] {
  const name = `${what}_id`;
  return [
    {
      regex: {
        // Python's instrumentation writes otelTraceID.
        expression: String.raw`(?i:(?:\b|_|otel)${what}[._-]?id\\?["']?\s*[:=]\s*\\?["']?)(?P<${name}>${digits})\b`,
      },
    },
    // An id of zeros says that there is no span: https://www.w3.org/TR/trace-context/#trace-id
    { template: { source: name, template: `{{ with .Value }}{{ if Trim . "0" }}{{ . }}{{ end }}{{ end }}` } },
  ];
}
