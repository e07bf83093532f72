import { destinationNames } from '../../settings/destination-names';
import { section, truth } from '../../settings/formats';
import { alsoKeep, interval } from '../../settings/metrics';

/** Whether the kubelet proves who it is. */
export const verifyCertificate = truth(
  'give true where the cluster signs the certificates of kubelets (serverTLSBootstrap), false where it does not',
).optional();

export const kubeletSchema = section('the metrics of the kubelets', {
  /** Whether what each kubelet says of itself and of volumes is scraped. */
  enabled: truth('give true to scrape the kubelets, false not to').default(false),
  /** The time between two scrapes. */
  interval: interval('60s'),
  /** Names of metrics that are kept beside those of docs/metrics.md. */
  alsoKeep,
  /**
   * Whether a kubelet's certificate must be signed by the authority of the cluster. Without it, true on GKE and EKS, which sign
   * them, and false elsewhere.
   */
  verifyCertificate,
  /** The destinations they go to, by name. Empty: all that take metrics. */
  destinations: destinationNames,
}).prefault({});
