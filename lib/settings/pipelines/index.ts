import { section } from '../formats';
import { clusterEventsSchema } from './cluster-events';

/** What is collected beside the telemetry of the applications, which always is. */
export const pipelinesSchema = section('the pipelines', {
  /** Events of the Kubernetes API, as logs. */
  clusterEvents: clusterEventsSchema,
}).prefault({});
