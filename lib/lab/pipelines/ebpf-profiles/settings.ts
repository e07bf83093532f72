import { destinationNames } from '../../settings/destination-names';
import { section, truth, wholeNumber } from '../../settings/formats';
import { scrapedNamespaces } from '../../settings/metrics';

export const ebpfProfilesSchema = section('the profiles by eBPF', {
  /** Whether every container is profiled from its node, by a collector there that is root. GKE Autopilot refuses it. */
  enabled: truth('give true to profile by eBPF, false not to').default(false),
  /** How many times a second each processor is looked at. */
  sampleRate: wholeNumber(1, 1000, 'give the number of samples a second').default(19),
  /** The namespaces whose pods are profiled. Empty: all of them. */
  namespaces: scrapedNamespaces,
  /** The destinations they go to, by name. Empty: all that take profiles. */
  destinations: destinationNames,
}).prefault({});
