import { destinationNames } from '../../settings/destination-names';
import { choice, listOf, section, truth, wholeNumber } from '../../settings/formats';
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

export const pushedProfilesSchema = section('the profiles that are pushed', {
  /** Whether the receiver takes what the SDKs of Pyroscope push. */
  enabled: truth('give true to take profiles, false not to').default(false),
  /** The port of the receiver for it. */
  port: wholeNumber(1024, 65535, 'give a port that nothing else of the receiver has').default(4040),
  /** The destinations they go to, by name. Empty: all that take profiles. */
  destinations: destinationNames,
}).prefault({});
