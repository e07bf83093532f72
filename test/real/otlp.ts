import { createHash } from 'node:crypto';
import { until } from '../../tools/test-cluster/until';

export type Signal = 'traces' | 'metrics' | 'logs';

/** A call as an SDK reports it. */
export interface SentSpan {
  /** The attributes of whoever reports it. */
  readonly resource: SentAttributes;
  readonly name: string;
  readonly kind: 'internal' | 'server' | 'client';
  readonly milliseconds: number;
  readonly attributes?: SentAttributes;
  readonly failed?: boolean;
}

export type SentAttributes = Readonly<Record<string, string | number>>;

/** https://opentelemetry.io/docs/specs/otlp/: numbers of Span.SpanKind and of Status.StatusCode */
const kindNumbers = { internal: 1, server: 2, client: 3 };
const errorStatus = 2;

/** The id of the trace of a name: always the same, so that a share of traces is always the same ones. */
export function traceId(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}

/** A trace in which each span is called by the one before it, as the body of OTLP over HTTP. */
export function traceOf(name: string, spans: readonly SentSpan[]): object {
  const spanId = (index: number) => traceId(`${name} ${index}`).slice(0, 16);
  const end = Date.now();
  return {
    resourceSpans: spans.map(({ resource, kind, milliseconds, attributes, failed, ...span }, index) => ({
      resource: { attributes: keyValues(resource) },
      scopeSpans: [
        {
          spans: [
            {
              name: span.name,
              traceId: traceId(name),
              spanId: spanId(index),
              parentSpanId: index > 0 ? spanId(index - 1) : undefined,
              kind: kindNumbers[kind],
              startTimeUnixNano: nanoseconds(end - milliseconds),
              endTimeUnixNano: nanoseconds(end),
              attributes: keyValues(attributes),
              status: failed ? { code: errorStatus } : {},
            },
          ],
        },
      ],
    })),
  };
}

/** One value of a gauge. */
export function gaugeOf(resource: SentAttributes, name: string, value: number): object {
  return metricsOf(resource, [{ name, gauge: { dataPoints: [point({ asDouble: value })] } }]);
}

/** Metrics as OTLP in JSON has them. */
export function metricsOf(resource: SentAttributes, metrics: readonly object[]): object {
  return {
    resourceMetrics: [{ resource: { attributes: keyValues(resource) }, scopeMetrics: [{ metrics }] }],
  };
}

/** A data point of now, since a minute ago. */
export function point(fields: object): object {
  const now = Date.now();
  return { startTimeUnixNano: nanoseconds(now - 60_000), timeUnixNano: nanoseconds(now), ...fields };
}

/** https://opentelemetry.io/docs/specs/otel/metrics/data-model/#temporality */
export const temporality = { delta: 1, cumulative: 2 } as const;

/** One log record, of a trace. */
export function logOf(resource: SentAttributes, text: string, trace: string): object {
  return {
    resourceLogs: [
      {
        resource: { attributes: keyValues(resource) },
        scopeLogs: [
          {
            logRecords: [
              {
                timeUnixNano: nanoseconds(Date.now()),
                severityText: 'INFO',
                body: { stringValue: text },
                traceId: traceId(trace),
                spanId: traceId(trace).slice(0, 16),
              },
            ],
          },
        ],
      },
    ],
  };
}

/** Sends as an SDK does. @throws Error when it is not taken */
export async function send(receiver: string, signal: Signal, body: object): Promise<void> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  // Alloy is ready a moment before its components listen.
  const response = await until('the receiver', () => fetch(`${receiver}/v1/${signal}`, request));
  if (!response.ok) throw new Error(`${signal} were not taken: ${response.status} ${await response.text()}`);
}

function keyValues(attributes: SentAttributes = {}): object[] {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { intValue: value } : { stringValue: value },
  }));
}

function nanoseconds(milliseconds: number): string {
  return `${milliseconds}000000`;
}
