import { destinationNames } from '../../settings/destination-names';
import { section, truth } from '../../settings/formats';
import { alsoKeep, interval } from '../../settings/metrics';

export const apiServerSchema = section('the metrics of the API servers', {
  /** Whether the Kubernetes API servers are scraped. */
  enabled: truth('give true to scrape the API servers, false not to').default(false),
  /** The time between two scrapes. */
  interval: interval('60s'),
  /** Names of metrics that are kept beside those of docs/metrics.md. */
  alsoKeep,
  /**
   * Whether the distributions of how long requests take are kept, in five buckets for each verb and resource: more series than
   * all else of an API server. Their means are kept anyway.
   */
  durationBuckets: truth('give true to keep them, false to keep means alone').default(false),
  /** The destinations they go to, by name. Empty: all that take metrics. */
  destinations: destinationNames,
}).prefault({});
