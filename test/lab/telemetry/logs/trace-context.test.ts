import { sent, spanId, traceId } from '../../pipelines/pod-logs/sent';

describe('the trace of a line goes into its structured metadata, from', () => {
  test.each([
    `{"trace_id":"${traceId}","span_id":"${spanId}","level":"info"}`,
    `{"message":"{\\"traceId\\":\\"${traceId}\\",\\"spanId\\":\\"${spanId}\\"}"}`,
    `level=info traceID=${traceId} spanID=${spanId} msg=x`,
    `Logback 2026-11-24 10:00:00 INFO  c.e.Hello:42 - trkid= traceID=${traceId} span_id=${spanId} - x`,
    `2026-11-24 INFO [otelTraceID=${traceId} otelSpanID=${spanId} otelServiceName=a] - x`,
    `trace.id: ${traceId}, span.id: ${spanId}`,
  ])('%s', (line) => {
    expect(sent([line])[0]?.metadata).toMatchObject({ trace_id: traceId, span_id: spanId });
  });

  test.each([
    'traceID=0 span_id=0',
    `traceID=${'0'.repeat(32)} span_id=${'0'.repeat(16)}`,
    `backtrace_identity=${traceId}`,
    `trace_id=${traceId}ff`,
  ])('but not where there is none: %s', (line) => {
    expect(sent([line])[0]?.metadata).not.toHaveProperty('trace_id');
  });
});
