import type { z } from 'zod';
import { destinationNames } from '../../settings/destination-names';
import { choice, dnsLabel, listOf, section, truth } from '../../settings/formats';
import { serviceGraphSchema, spanMetricsSchema } from './metrics-settings';
import { receiversSchema } from './receivers-settings';
import { samplingSchema } from './sampling-settings';

const metricsFromTracesSchema = choice(
  ['alloy', 'tempo', 'legacy', 'none'],
  'choose who makes metrics from traces',
);

/** Who makes metrics from traces. */
export type MetricsFromTraces = z.output<typeof metricsFromTracesSchema>;

export const applicationObservabilitySchema = section('the telemetry of the applications', {
  /**
   * Whether Alloy takes what applications send by OTLP. Without it nothing is injected either: neither the operator nor what pods ask
   * it for is installed.
   */
  enabled: truth('give true to take OTLP, false to be without').default(true),
  /** Whether traces are taken. Without them `metricsFromTraces` makes nothing. */
  traces: truth('give true to take traces, false to be without').default(true),
  /** Whether metrics are taken that applications send. Those from traces are a matter of `metricsFromTraces`. */
  metrics: truth('give true to take metrics, false to be without').default(true),
  /** Whether logs are taken that applications send; what their containers print is a matter of `podLogs`. */
  logs: truth('give true to take logs, false to be without').default(true),
  /**
   * Who makes metrics from traces (rates, errors, durations, the service graph): `alloy`; `tempo`, the metrics generator of
   * the backend; `legacy`, an OpenTelemetry Collector beside a Grafana Agent in static mode, as it was run before Alloy and
   * as docs/migration.md leads away from; `none`. docs/traces.md compares them.
   */
  metricsFromTraces: metricsFromTracesSchema.default('alloy'),
  /** The metrics of spans that `alloy` makes: rates, errors and durations of each service and span name. */
  spanMetrics: spanMetricsSchema,
  /** The service graph that `alloy` makes: rates, errors and durations of the calls between services. */
  serviceGraph: serviceGraphSchema,
  /** What the receiver takes beside OTLP. */
  receivers: receiversSchema,
  /**
   * Namespaces whose pods send for other pods, such as the collectors of a gateway: what they say of the pod that telemetry comes
   * from is believed. Of all other pods the address of the connection says who they are. docs/identity.md.
   */
  forwarders: listOf(dnsLabel('name a namespace'), {
    takes: 'a list of namespaces',
    advice: 'name those whose pods send for others, or leave it empty',
  }).default([]),
  /**
   * What is done with metrics by OTLP of delta temporality, which Prometheus has no form for: `drop` counts them in the health of
   * the collector; `convert` makes them cumulative, which takes one receiver and `alloy.stability: 'experimental'`.
   */
  deltaMetrics: choice(['drop', 'convert'], 'choose what is done with metrics of delta temporality').default(
    'drop',
  ),
  /** Which traces are sent on. docs/traces.md says what to choose. */
  sampling: samplingSchema,
  /** The destinations it goes to, by name. Empty: all. */
  destinations: destinationNames,
}).prefault({});
