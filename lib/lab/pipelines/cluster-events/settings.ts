import { destinationNames } from '../../settings/destination-names';
import { dnsLabel, listOf, section, truth } from '../../settings/formats';

export const clusterEventsSchema = section('the events of the cluster', {
  /** Whether events of the Kubernetes API are kept as logs. */
  enabled: truth('give true to keep events, false not to').default(false),
  /** The namespaces whose events are kept. Empty: all of them, and then the collector reads events cluster-wide. */
  namespaces: listOf(dnsLabel('name a namespace'), {
    takes: 'a list of namespaces',
    advice: 'name those whose events are kept, or leave it empty for all',
  }).default([]),
  /** The destinations they go to, by name. Empty: all that take logs. */
  destinations: destinationNames,
}).prefault({});
