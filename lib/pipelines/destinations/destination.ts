import type { MetricsReceiver, OtelcolConsumer, Ref } from '../../alloy';

/** Where telemetry goes: one input for each signal, made by a file of this folder. */
export interface Destination {
  /** Takes Prometheus samples. */
  readonly metrics: Ref<MetricsReceiver>;
  /** Takes OpenTelemetry logs. */
  readonly logs: Ref<OtelcolConsumer>;
  /** Takes OpenTelemetry traces. */
  readonly traces: Ref<OtelcolConsumer>;
}

/** The name of the file that holds the destination's components. */
export const destinationFile = 'destination';
