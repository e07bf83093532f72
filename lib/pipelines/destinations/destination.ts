import type { LogsReceiver, MetricsReceiver, OtelcolConsumer, Ref } from '../../alloy';

/** Where telemetry goes: one input for each form in which it comes. */
export interface Destination {
  /** Takes Prometheus samples. */
  readonly metrics: Ref<MetricsReceiver>;
  /** Takes Loki's log entries. */
  readonly logs: Ref<LogsReceiver>;
  /** Takes OpenTelemetry logs. */
  readonly otlpLogs: Ref<OtelcolConsumer>;
  /** Takes OpenTelemetry traces. */
  readonly traces: Ref<OtelcolConsumer>;
}

/** The name of the file that holds the destination's components. */
export const destinationFile = 'destination';

/**
 * A destination whose inputs are made when they are first asked for: a configuration then holds what its pipelines
 * use, and no component that nothing feeds.
 */
export function lazyDestination(
  make: { readonly [Input in keyof Destination]: () => Destination[Input] },
): Destination {
  const [metrics, logs, otlpLogs, traces] = [
    once(make.metrics),
    once(make.logs),
    once(make.otlpLogs),
    once(make.traces),
  ];
  return {
    get metrics() {
      return metrics();
    },
    get logs() {
      return logs();
    },
    get otlpLogs() {
      return otlpLogs();
    },
    get traces() {
      return traces();
    },
  };
}

/** `make`, called once however often its result is asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
