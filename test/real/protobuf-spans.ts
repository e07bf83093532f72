import { randomBytes } from 'node:crypto';
import { parse } from 'protobufjs';

const { root } = parse(`
  syntax = "proto3";

  // https://github.com/open-telemetry/opentelemetry-proto/tree/main/opentelemetry/proto
  message ExportTraceServiceRequest { repeated ResourceSpans resourceSpans = 1; }
  message ResourceSpans { Resource resource = 1; repeated ScopeSpans scopeSpans = 2; }
  message ScopeSpans { repeated Span spans = 2; }
  message Span {
    bytes traceId = 1; bytes spanId = 2; string name = 5; int32 kind = 6;
    fixed64 startTimeUnixNano = 7; fixed64 endTimeUnixNano = 8; repeated KeyValue attributes = 9;
  }
  message Resource { repeated KeyValue attributes = 1; }
  message KeyValue { string key = 1; AnyValue value = 2; }
  message AnyValue { string stringValue = 1; }

  // https://github.com/jaegertracing/jaeger-idl/blob/main/proto/api_v2/collector.proto and model.proto
  message PostSpansRequest { Batch batch = 1; }
  message Batch { repeated JaegerSpan spans = 1; Process process = 2; }
  message JaegerSpan {
    bytes traceId = 1; bytes spanId = 2; string operationName = 3; Time startTime = 6; Time duration = 7;
  }
  message Process { string serviceName = 1; }
  message Time { int64 seconds = 1; int32 nanos = 2; }
`);

/** The method of OTLP by gRPC for traces. */
export const otlpTraces = '/opentelemetry.proto.collector.trace.v1.TraceService/Export';

/** That of Jaeger. */
export const jaegerSpans = '/jaeger.api_v2.CollectorService/PostSpans';

/** Spans of one service by OTLP, each a trace of its own that carries so many characters that compress badly. */
export function otlpSpans(service: string, name: string, count: number, characters: number): Uint8Array {
  const now = Date.now() * 1e6;
  const type = root.lookupType('ExportTraceServiceRequest');
  return encode(type, {
    resourceSpans: [
      {
        resource: { attributes: [{ key: 'service.name', value: { stringValue: service } }] },
        scopeSpans: [
          {
            spans: Array.from({ length: count }, () => ({
              ...ids(),
              name,
              kind: 1,
              startTimeUnixNano: now - 1e6,
              endTimeUnixNano: now,
              attributes: [
                { key: 'text', value: { stringValue: randomBytes(characters / 2).toString('hex') } },
              ],
            })),
          },
        ],
      },
    ],
  });
}

/** A span of one service as Jaeger's model has it. */
export function jaegerSpan(service: string, name: string): Uint8Array {
  const startTime = { seconds: Math.floor(Date.now() / 1000), nanos: 0 };
  return encode(root.lookupType('PostSpansRequest'), {
    batch: {
      process: { serviceName: service },
      spans: [{ ...ids(), operationName: name, startTime, duration: { seconds: 0, nanos: 1_000_000 } }],
    },
  });
}

function ids() {
  return { traceId: randomBytes(16), spanId: randomBytes(8) };
}

function encode(type: ReturnType<typeof root.lookupType>, message: object): Uint8Array {
  return type.encode(type.fromObject(message)).finish();
}
