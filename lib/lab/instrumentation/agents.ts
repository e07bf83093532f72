import type { Language } from '../settings/instrumentation';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string>>;

/**
 * What every SDK is told. OTLP over HTTP is the one protocol that all five agents can speak; said out loud, because
 * their defaults differ by language and release, and a gRPC port answers HTTP with nothing.
 * https://opentelemetry.io/docs/specs/otel/protocol/exporter/
 */
export const sdkEnvironment: Environment = {
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
  OTEL_TRACES_EXPORTER: 'otlp',
  OTEL_METRICS_EXPORTER: 'otlp',
  OTEL_LOGS_EXPORTER: 'otlp',
};

/** W3C trace context, and W3C baggage. */
export const propagators = ['tracecontext', 'baggage'] as const;

/** Keeps a share of the traces, unless the caller has decided already. */
export const sampler = 'parentbased_traceidratio';

/**
 * The names of HTTP attributes and metrics that the others use too. Without it instrumentation-http 0.220 of Node.js and
 * opentelemetry-instrumentation 0.64b0 of Python keep to the old ones, such as http.method; the other three have the new
 * ones only. https://opentelemetry.io/docs/specs/semconv/non-normative/http-migration/
 */
const stableNames: Environment = { OTEL_SEMCONV_STABILITY_OPT_IN: 'http' };

/** What agents of a language are told about names, whether they are injected or in the image. */
export const semanticConventions: Readonly<Record<Language, Environment>> = {
  java: {},
  nodejs: stableNames,
  python: stableNames,
  dotnet: {},
  go: {},
};

/** Request headers that become attributes of spans. The original services log this one with each request. */
const capturedHeaders = 'actionName';

/** What the agent of one language is told beside that. The header variables take names of headers, never `true`. */
export const agentEnvironment: Readonly<Record<Language, Environment>> = {
  // https://opentelemetry.io/docs/zero-code/java/agent/instrumentation/http/
  java: {
    OTEL_INSTRUMENTATION_HTTP_CLIENT_CAPTURE_REQUEST_HEADERS: capturedHeaders,
    OTEL_INSTRUMENTATION_HTTP_SERVER_CAPTURE_REQUEST_HEADERS: capturedHeaders,
  },
  // Its HTTP instrumentation (0.220) takes headers in code only.
  nodejs: semanticConventions.nodejs,
  // https://opentelemetry-python-contrib.readthedocs.io/en/latest/instrumentation/wsgi/wsgi.html
  python: {
    ...semanticConventions.python,
    OTEL_INSTRUMENTATION_HTTP_CAPTURE_HEADERS_SERVER_REQUEST: capturedHeaders,
    OTEL_PYTHON_LOGGING_AUTO_INSTRUMENTATION_ENABLED: 'true',
  },
  // https://github.com/open-telemetry/opentelemetry-dotnet-instrumentation/blob/main/docs/config.md
  dotnet: {
    OTEL_DOTNET_AUTO_TRACES_ASPNETCORE_INSTRUMENTATION_CAPTURE_REQUEST_HEADERS: capturedHeaders,
    OTEL_DOTNET_AUTO_TRACES_HTTP_INSTRUMENTATION_CAPTURE_REQUEST_HEADERS: capturedHeaders,
  },
  go: {},
};
