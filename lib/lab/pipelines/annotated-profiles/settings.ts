import { destinationNames } from '../../settings/destination-names';
import { choice, listOf, section, truth } from '../../settings/formats';
import { interval, scrapedNamespaces } from '../../settings/metrics';

const types = [
  'cpu',
  'memory',
  'goroutine',
  'block',
  'mutex',
  'fgprof',
  'godeltaprof_memory',
  'godeltaprof_block',
  'godeltaprof_mutex',
] as const;

export const annotatedProfilesSchema = section('the profiles of annotated pods', {
  /** Whether pods are asked for profiles that say so by annotations, profiles.grafana.com/TYPE.scrape and others. */
  enabled: truth('give true to ask annotated pods, false not to').default(false),
  /** The types that pods may ask for. Each costs a request to every pod that asks, each interval. */
  types: listOf(choice(types, 'choose types that programs offer'), {
    takes: 'a list of types of profiles',
    advice: 'name those that pods may ask for',
  }).default(['cpu', 'memory', 'goroutine']),
  /** The time between two profiles; one of the processor lasts a second less. */
  interval: interval('15s'),
  /** The namespaces whose pods are asked. Empty: all of them. */
  namespaces: scrapedNamespaces,
  /** The destinations they go to, by name. Empty: all that take profiles. */
  destinations: destinationNames,
})
  .refine(({ enabled, types }) => !enabled || types.length > 0, {
    path: ['types'],
    error:
      'is an empty list, but annotated pods are to be asked for profiles; name the types, or set enabled to false.',
  })
  .prefault({});
