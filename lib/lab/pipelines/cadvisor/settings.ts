import { destinationNames } from '../../settings/destination-names';
import { section, truth } from '../../settings/formats';
import { alsoKeep, interval } from '../../settings/metrics';
import { verifyCertificate } from '../kubelet/settings';

export const cadvisorSchema = section('the metrics of containers', {
  /** Whether what containers use is scraped, from cAdvisor in each kubelet. */
  enabled: truth('give true to scrape cAdvisor, false not to').default(false),
  /** The time between two scrapes. */
  interval: interval('60s'),
  /** Names of metrics that are kept beside those of docs/metrics.md. */
  alsoKeep,
  /**
   * Whether a kubelet's certificate must be signed by the authority of the cluster. Without it, true on GKE, which signs them, and
   * false on kind, which does not.
   */
  verifyCertificate,
  /** The destinations they go to, by name. Empty: all that take metrics. */
  destinations: destinationNames,
}).prefault({});
