import { destinationNames } from '../../settings/destination-names';
import { section, truth } from '../../settings/formats';
import { interval, scrapedNamespaces } from '../../settings/metrics';

export const javaProfilesSchema = section('the profiles of Java', {
  /**
   * Whether async-profiler is attached to every Java process, by a collector on each node that is root and may do what
   * the processes may. GKE Autopilot refuses it.
   */
  enabled: truth('give true to profile Java, false not to').default(false),
  /** The time between two profiles of a process. */
  interval: interval('60s'),
  /** The namespaces whose pods are profiled. Empty: all of them. */
  namespaces: scrapedNamespaces,
  /** The destinations they go to, by name. Empty: all that take profiles. */
  destinations: destinationNames,
}).prefault({});
