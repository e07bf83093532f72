import { parse } from 'protobufjs';
import { z } from 'zod';

/** The parts that tests read of what Alloy sends: field numbers of the published messages, all others are skipped. */
const { root } = parse(`
  syntax = "proto3";

  // https://github.com/prometheus/prometheus/blob/main/prompb/remote.proto
  message WriteRequest { repeated TimeSeries timeseries = 1; }
  message TimeSeries {
    repeated Label labels = 1; repeated Sample samples = 2; repeated Exemplar exemplars = 3;
    repeated Histogram histograms = 4;
  }
  message Histogram { uint64 countInt = 1; double sum = 3; sint32 schema = 4; }
  message Label { string name = 1; string value = 2; }
  message Sample { double value = 1; }
  message Exemplar { repeated Label labels = 1; double value = 2; }

  // https://github.com/grafana/loki/blob/main/pkg/push/push.proto
  message PushRequest { repeated Stream streams = 1; }
  message Stream { string labels = 1; repeated Entry entries = 2; }
  message Entry { string line = 2; repeated Label structuredMetadata = 3; }

  // https://github.com/grafana/pyroscope/blob/main/api/push/v1/push.proto
  message ProfilesRequest { repeated RawProfileSeries series = 1; }
  message RawProfileSeries { repeated Label labels = 1; }

  // https://github.com/open-telemetry/opentelemetry-proto/tree/main/opentelemetry/proto
  message ExportTraceServiceRequest { repeated ResourceSpans resourceSpans = 1; }
  message ResourceSpans { Resource resource = 1; repeated ScopeSpans scopeSpans = 2; }
  message ScopeSpans { repeated Span spans = 2; }
  message Span {
    bytes traceId = 1; bytes spanId = 2; bytes parentSpanId = 4; string name = 5; int32 kind = 6;
    repeated KeyValue attributes = 9;
  }
  message ExportLogsServiceRequest { repeated ResourceLogs resourceLogs = 1; }
  message ResourceLogs { Resource resource = 1; repeated ScopeLogs scopeLogs = 2; }
  message ScopeLogs { repeated LogRecord logRecords = 2; }
  message LogRecord { AnyValue body = 5; repeated KeyValue attributes = 6; bytes traceId = 9; }
  message ExportMetricsServiceRequest { repeated ResourceMetrics resourceMetrics = 1; }
  message ResourceMetrics { Resource resource = 1; repeated ScopeMetrics scopeMetrics = 2; }
  message ScopeMetrics { repeated Metric metrics = 2; }
  message Metric { string name = 1; }
  message Resource { repeated KeyValue attributes = 1; }
  message KeyValue { string key = 1; AnyValue value = 2; }
  message AnyValue {
    oneof value { string stringValue = 1; bool boolValue = 2; int64 intValue = 3; double doubleValue = 4; }
  }
`);

const value = z.record(z.string(), z.unknown());
const keyValues = z.array(z.object({ key: z.string(), value }));
const pairs = z.array(z.object({ name: z.string(), value: z.string() }));
const bytes = z.instanceof(Uint8Array).default(new Uint8Array());
const resource = z.object({ attributes: keyValues }).default({ attributes: [] });

const writeRequestFields = z.object({
  timeseries: z.array(
    z.object({
      labels: pairs,
      samples: z.array(z.object({ value: z.number().default(0) })),
      exemplars: z.array(z.object({ labels: pairs })),
      histograms: z.array(
        z.object({
          countInt: z.number().default(0),
          sum: z.number().default(0),
          schema: z.number().default(0),
        }),
      ),
    }),
  ),
});

const pushRequestFields = z.object({
  streams: z.array(
    z.object({
      labels: z.string(),
      entries: z.array(z.object({ line: z.string().default(''), structuredMetadata: pairs })),
    }),
  ),
});

const span = z.object({
  traceId: bytes,
  spanId: bytes,
  parentSpanId: bytes,
  name: z.string(),
  kind: z.number().default(0),
  attributes: keyValues,
});

const traceRequestFields = z.object({
  resourceSpans: z.array(
    z.object({
      resource,
      scopeSpans: z.array(z.object({ spans: z.array(span) })),
    }),
  ),
});

const logsRequestFields = z.object({
  resourceLogs: z.array(
    z.object({
      resource,
      scopeLogs: z.array(
        z.object({
          logRecords: z.array(z.object({ body: value, attributes: keyValues, traceId: bytes })),
        }),
      ),
    }),
  ),
});

const metricsRequestFields = z.object({
  resourceMetrics: z.array(
    z.object({
      resource,
      scopeMetrics: z.array(z.object({ metrics: z.array(z.object({ name: z.string() })) })),
    }),
  ),
});

const profilesRequestFields = z.object({ series: z.array(z.object({ labels: pairs })) });

export type Attributes = Readonly<Record<string, unknown>>;
export type WriteRequest = z.infer<typeof writeRequestFields>;
export type PushRequest = z.infer<typeof pushRequestFields>;
export type TraceRequest = z.infer<typeof traceRequestFields>;
export type MetricsRequest = z.infer<typeof metricsRequestFields>;
export type ProfilesRequest = z.infer<typeof profilesRequestFields>;
export type LogsRequest = z.infer<typeof logsRequestFields>;

export function writeRequest(body: Uint8Array): WriteRequest {
  return writeRequestFields.parse(decode('WriteRequest', body));
}

export function pushRequest(body: Uint8Array): PushRequest {
  return pushRequestFields.parse(decode('PushRequest', body));
}

export function profilesRequest(body: Uint8Array): ProfilesRequest {
  return profilesRequestFields.parse(decode('ProfilesRequest', body));
}

export function traceRequest(body: Uint8Array): TraceRequest {
  return traceRequestFields.parse(decode('ExportTraceServiceRequest', body));
}

export function logsRequest(body: Uint8Array): LogsRequest {
  return logsRequestFields.parse(decode('ExportLogsServiceRequest', body));
}

export function attributesOf(attributes: z.infer<typeof keyValues>): Attributes {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}

export function metricsRequest(body: Uint8Array): MetricsRequest {
  return metricsRequestFields.parse(decode('ExportMetricsServiceRequest', body));
}

export function labelsOf(labels: z.infer<typeof pairs>): Record<string, string> {
  return Object.fromEntries(labels.map(({ name, value }) => [name, value]));
}

/** A message as plain values: a list is there also when it is empty, an integer is a number. */
function decode(name: string, body: Uint8Array): unknown {
  const type = root.lookupType(name);
  return type.toObject(type.decode(body), { arrays: true, longs: Number });
}
