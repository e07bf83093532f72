import { destinationNames } from '../../settings/destination-names';
import { choice, listOf, section, truth } from '../../settings/formats';
import { matchLabels } from '../../settings/kubernetes-labels';
import { interval, scrapedNamespaces } from '../../settings/metrics';

export const monitorsSchema = section('what monitors describe', {
  /**
   * Whether objects of the Prometheus operator are followed: ServiceMonitor, PodMonitor, Probe. Their
   * CustomResourceDefinitions are not installed by the lab: docs/metrics.md says how.
   */
  enabled: truth('give true to follow monitors, false not to').default(false),
  /** The time between two scrapes of what says none. */
  interval: interval('60s'),
  /** The kinds of objects that are followed: all of them have to be installed. */
  kinds: listOf(choice(['ServiceMonitor', 'PodMonitor', 'Probe'], 'choose kinds that are installed'), {
    takes: 'a list of kinds',
    advice: 'name those that are followed',
  }).default(['ServiceMonitor', 'PodMonitor', 'Probe']),
  /** The namespaces whose objects are followed. Empty: all of them. */
  namespaces: scrapedNamespaces,
  /** Labels that an object must have to be followed. Empty: none. */
  matchLabels: matchLabels.default({}),
  /** The destinations they go to, by name. Empty: all that take metrics. */
  destinations: destinationNames,
}).prefault({});
