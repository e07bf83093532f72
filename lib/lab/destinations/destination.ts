import type { LogsReceiver, MetricsReceiver, OtelcolConsumer, ProfilesReceiver, Ref } from '../../alloy';

/**
 * Where telemetry goes: the inputs that take each form in which it comes, none where the form is not taken. A
 * pipeline sends to all of them: `forwardTo: destination.metrics`.
 */
export interface Destination {
  /** Take Prometheus samples. */
  readonly metrics: readonly Ref<MetricsReceiver>[];
  /** Take OpenTelemetry metrics as they are. */
  readonly otlpMetrics: readonly Ref<OtelcolConsumer>[];
  /** Take OpenTelemetry metrics once they are Prometheus samples: the `metrics` of what takes no OpenTelemetry metrics. */
  readonly convertedMetrics: readonly Ref<MetricsReceiver>[];
  /** Take Loki's log entries. */
  readonly logs: readonly Ref<LogsReceiver>[];
  /** Take OpenTelemetry logs. */
  readonly otlpLogs: readonly Ref<OtelcolConsumer>[];
  /** Take OpenTelemetry traces. */
  readonly traces: readonly Ref<OtelcolConsumer>[];
  /** Take profiles. */
  readonly profiles: readonly Ref<ProfilesReceiver>[];
}

/** How each input is made, for those that there are. */
export type Inputs = {
  readonly [Input in Exclude<keyof Destination, 'convertedMetrics'>]?: () => Destination[Input][number];
};

/**
 * A destination whose inputs are made when they are first asked for: a configuration then holds what its pipelines
 * use, and no component that nothing feeds.
 */
export function lazyDestination(inputs: Inputs): Destination {
  const { metrics, otlpMetrics, logs, otlpLogs, traces, profiles } = inputs;
  const all = {
    metrics: input(metrics),
    otlpMetrics: input(otlpMetrics),
    logs: input(logs),
    otlpLogs: input(otlpLogs),
    traces: input(traces),
    profiles: input(profiles),
  };
  return {
    get metrics() {
      return all.metrics();
    },
    get otlpMetrics() {
      return all.otlpMetrics();
    },
    get convertedMetrics() {
      return otlpMetrics === undefined ? all.metrics() : [];
    },
    get logs() {
      return all.logs();
    },
    get otlpLogs() {
      return all.otlpLogs();
    },
    get traces() {
      return all.traces();
    },
    get profiles() {
      return all.profiles();
    },
  };
}

function input<T>(make: (() => T) | undefined): () => readonly T[] {
  return once(() => (make === undefined ? [] : [make()]));
}

/** `make`, called once however often its result is asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
