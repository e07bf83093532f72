import { section } from '../formats';
import { applicationObservabilitySchema } from './application-observability';
import { clusterEventsSchema } from './cluster-events';

/** What is collected: the telemetry of the applications always, everything else where it is switched on. */
export const pipelinesSchema = section('the pipelines', {
  /** Metrics, logs and traces of the applications, by OTLP. */
  applicationObservability: applicationObservabilitySchema,
  /** Events of the Kubernetes API, as logs. */
  clusterEvents: clusterEventsSchema,
}).prefault({});
