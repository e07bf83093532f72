import { lab, type Refused } from './base';

const telemetry = (given: object) => ({ ...lab, telemetry: given });
const applications = (given: object, alloy: object = {}) => ({
  ...lab,
  alloy,
  pipelines: { applicationObservability: given },
});
const otlp = (given: object) => ({
  ...lab,
  destinations: { vendor: { kind: 'otlp', url: 'https://otlp.example', ...given } },
});

/** What telemetry says of itself, and what becomes of it. */
export const wrongTelemetry: Refused<unknown> = [
  [
    'an attribute without a value',
    telemetry({ attributes: { team: '' } }),
    'telemetry.attributes.team is "", but it takes text; put the value in quotes.',
  ],
  [
    'a label of pods that cannot be one',
    telemetry({ fromPods: { labels: { 'not a label': 'team' } } }),
    'telemetry.fromPods.labels["not a label"] has a key that is no name, but it takes an object from names of labels to names of attributes; correct the name.',
  ],
  [
    'a label that names a service in one signal',
    telemetry({ fromPods: { labels: { app: 'service.name' } } }),
    'telemetry.fromPods.labels.app is "service.name", which is found the same way for all signals, but it takes the name of another attribute; annotate the pods with resource.opentelemetry.io/service.name, or set instrumentation.useLabels.',
  ],
  [
    'an OTTL condition whose bracket is not closed',
    telemetry({ filters: { rules: [{ name: 'x', traces: ['IsRootSpan('] }] } }),
    'telemetry.filters.rules[0].traces[0] is "IsRootSpan(", which is no OTTL at column 12: the text ends too early; write ")" there.',
  ],
  [
    'an OTTL statement whose quote is not closed',
    telemetry({ transforms: [{ name: 'x', context: 'span', statements: ['set(span.name, "x)'] }] }),
    'telemetry.transforms[0].statements[0] is "set(span.name, \\"x)", which is no OTTL at column 16: there is a quote that is not closed; close it.',
  ],
  [
    'an OTTL statement with a misspelled function',
    telemetry({
      transforms: [{ name: 'x', context: 'log', statements: ['delet_key(log.attributes, "a")'] }],
    }),
    'telemetry.transforms[0].statements[0] is "delet_key(log.attributes, \\"a\\")", which is no OTTL at column 1: there is no function delet_key in the context log; did you mean delete_key?',
  ],
  [
    'an OTTL condition on a path that its context does not have',
    telemetry({ filters: { rules: [{ name: 'x', metrics: ['datapoint.value_int == 1'] }] } }),
    'telemetry.filters.rules[0].metrics[0] is "datapoint.value_int == 1", which is no OTTL at column 1: there is no path metric.datapoint.value_int; the contexts are instrumentation_scope, metric, otelcol, resource, scope; write one of metric.aggregation_temporality, metric.data_points, metric.description, metric.is_monotonic, metric.metadata, metric.name, metric.type, metric.unit, metric.cache.',
  ],
  [
    'a filter that the lab does not have',
    telemetry({ filters: { without: ['probes'] } }),
    'telemetry.filters.without[0] is "probes", but it takes health-checks, health-checkers, grpc-health-checks, scrapes or database-pings; name a filter of the lab.',
  ],
  [
    'buckets that are not in order',
    applications({ spanMetrics: { buckets: ['1s', '500ms'] } }),
    'pipelines.applicationObservability.spanMetrics.buckets is not in order, but each bound is above the one before it; sort them and leave out what stands there twice.',
  ],
  [
    'deltas that are converted by a component that is not admitted',
    applications({ deltaMetrics: 'convert' }),
    'pipelines.applicationObservability.deltaMetrics is "convert", which takes an experimental component, but alloy.stability is "generally-available"; choose experimental there, or "drop" here.',
  ],
  [
    'deltas that come to several pods',
    applications({ deltaMetrics: 'convert' }, { stability: 'experimental', receiver: { replicas: 2 } }),
    'pipelines.applicationObservability.deltaMetrics is "convert", which adds up in one pod, but there are, or may be, several receivers; give alloy.receiver one replica and no autoscale, or choose "drop".',
  ],
  [
    'an SDK that sends deltas, which are dropped',
    {
      ...lab,
      applications: [
        {
          name: 'shop',
          language: 'java',
          image: 'docker.io/example/shop:1.0.0',
          port: 8080,
          env: { OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE: 'delta' },
        },
      ],
    },
    'applications[0].env.OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE is "delta", but metrics of delta temporality are dropped; give "cumulative", or set pipelines.applicationObservability.deltaMetrics to "convert".',
  ],
  [
    'a proxy for gRPC',
    otlp({ protocol: 'grpc', proxy: 'http://proxy.example:3128' }),
    'destinations.vendor.proxy is given, but the gRPC exporter of Alloy goes through none; use the protocol "http" or remove proxy.',
  ],
  [
    'a header whose value is a literal',
    otlp({ headers: { 'x-api-key': 'secret' } }),
    'destinations.vendor.headers["x-api-key"] is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace of the collectors and name it here.',
  ],
  [
    'an address of one signal for all',
    otlp({ url: 'https://otlp.example/v1/traces' }),
    'destinations.vendor.url is "https://otlp.example/v1/traces", but it takes an http:// or https:// address without /v1/traces, /v1/metrics and /v1/logs, which are added to it; give the address of an OTLP receiver, such as https://otlp.example.com or https://gateway.example/otlp.',
  ],
];
