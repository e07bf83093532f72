import type { z } from 'zod';
import { destinationNames } from '../../settings/destination-names';
import { choice, section } from '../../settings/formats';
import { samplingSchema } from './sampling-settings';

const metricsFromTracesSchema = choice(
  ['alloy', 'tempo', 'legacy', 'none'],
  'choose who makes metrics from traces',
);

/** Who makes metrics from traces. */
export type MetricsFromTraces = z.output<typeof metricsFromTracesSchema>;

export const applicationObservabilitySchema = section('the telemetry of the applications', {
  /**
   * Who makes metrics from traces (rates, errors, durations, the service graph): `alloy`; `tempo`, the metrics generator of
   * the backend; `legacy`, an OpenTelemetry Collector beside a Grafana Agent in static mode, as it was run before Alloy and
   * as docs/migration.md leads away from; `none`. docs/traces.md compares them.
   */
  metricsFromTraces: metricsFromTracesSchema.default('alloy'),
  /** Which traces are sent on. docs/traces.md says what to choose. */
  sampling: samplingSchema,
  /** The destinations it goes to, by name. Empty: all. */
  destinations: destinationNames,
}).prefault({});
