import { section } from '../formats';
import { destinationNames } from './destinations';

export const applicationObservabilitySchema = section('the telemetry of the applications', {
  /** The destinations it goes to, by name. Empty: all. */
  destinations: destinationNames,
}).prefault({});
