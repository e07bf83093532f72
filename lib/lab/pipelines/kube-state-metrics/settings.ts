import { destinationNames } from '../../settings/destination-names';
import { section, truth } from '../../settings/formats';
import { alsoKeep, interval } from '../../settings/metrics';
import { ownScheduling } from '../../settings/scheduling';

export const kubeStateMetricsSchema = section('the state of the objects', {
  /** Whether kube-state-metrics is installed and scraped. */
  enabled: truth('give true to install and scrape kube-state-metrics, false not to').default(false),
  /** The time between two scrapes. */
  interval: interval('60s'),
  /** Names of metrics that are kept beside those of docs/metrics.md. */
  alsoKeep,
  /** The destinations they go to, by name. Empty: all that take metrics. */
  destinations: destinationNames,
  /** Where its pod runs. What it says takes the place of the same key of `scheduling`. */
  scheduling: ownScheduling,
}).prefault({});
