import { cluster, lab, label, type Refused } from './base';

const pipeline = (name: string, change: unknown) => ({ ...lab, pipelines: { [name]: change } });
const onAutopilot = (name: string) => ({
  ...pipeline(name, { enabled: true }),
  cluster: { ...cluster, provider: 'gke-autopilot' },
});
const duration = 'a duration from 5s to 10m, in whole seconds or minutes, such as 30s or 1m';

/** The pipelines of profiles. */
export const wrongProfiles: Refused<unknown> = [
  [
    'annotated profiles that are switched on by a word',
    pipeline('annotatedProfiles', { enabled: 'yes' }),
    'pipelines.annotatedProfiles.enabled is "yes", but it takes true or false; give true to ask annotated pods, false not to.',
  ],
  [
    'a type of profiles that programs do not offer',
    pipeline('annotatedProfiles', { types: ['heap'] }),
    'pipelines.annotatedProfiles.types[0] is "heap", but it takes cpu, memory, goroutine, block, mutex, fgprof, godeltaprof_memory, godeltaprof_block or godeltaprof_mutex; choose types that programs offer.',
  ],
  [
    'types of profiles that are no list',
    pipeline('annotatedProfiles', { types: 'cpu' }),
    'pipelines.annotatedProfiles.types is "cpu", but it takes a list of types of profiles; name those that pods may ask for.',
  ],
  [
    'annotated profiles without a type',
    pipeline('annotatedProfiles', { enabled: true, types: [] }),
    'pipelines.annotatedProfiles.types is an empty list, but annotated pods are to be asked for profiles; name the types, or set enabled to false.',
  ],
  [
    'a profile every second',
    pipeline('annotatedProfiles', { interval: '1s' }),
    `pipelines.annotatedProfiles.interval is "1s", but it takes ${duration}; give the time between two scrapes.`,
  ],
  [
    'a namespace of profiles that has no such name',
    pipeline('annotatedProfiles', { namespaces: ['Shop'] }),
    `pipelines.annotatedProfiles.namespaces[0] is "Shop", but it takes ${label}; name a namespace.`,
  ],
  [
    'a port for all types',
    pipeline('annotatedProfiles', { port: 6060 }),
    'pipelines.annotatedProfiles has the unknown key "port", but it takes enabled, types, interval, namespaces, destinations; correct the spelling or remove it.',
  ],
  [
    'a rate of samples of zero',
    pipeline('ebpfProfiles', { sampleRate: 0 }),
    'pipelines.ebpfProfiles.sampleRate is 0, but it takes a whole number from 1 to 1000; give the number of samples a second.',
  ],
  [
    'a rate of samples in hertz',
    pipeline('ebpfProfiles', { sampleRate: '97Hz' }),
    'pipelines.ebpfProfiles.sampleRate is "97Hz", but it takes a whole number from 1 to 1000; give the number of samples a second.',
  ],
  [
    'eBPF on Autopilot',
    onAutopilot('ebpfProfiles'),
    'pipelines.ebpfProfiles.enabled is true, but eBPF takes the process namespace of the node, which GKE Autopilot refuses; set it to false and profile by annotatedProfiles or pushedProfiles there.',
  ],
  [
    'a profiler for Java on Autopilot',
    onAutopilot('javaProfiles'),
    "pipelines.javaProfiles.enabled is true, but attaching to processes takes the process namespace of the node, which GKE Autopilot refuses; set it to false and let Pyroscope's agent for Java push to pushedProfiles there.",
  ],
  [
    'a profile of Java every hour',
    pipeline('javaProfiles', { interval: '1h' }),
    `pipelines.javaProfiles.interval is "1h", but it takes ${duration}; give the time between two scrapes.`,
  ],
  [
    'a port for profiles that takes a capability',
    pipeline('pushedProfiles', { enabled: true, port: 80 }),
    'pipelines.pushedProfiles.port is 80, but it takes a whole number from 1024 to 65535; give a port that nothing else of the receiver has.',
  ],
  [
    'the port of OTLP for profiles',
    pipeline('pushedProfiles', { enabled: true, port: 4317 }),
    'pipelines.pushedProfiles.port is 4317, which is the port of OTLP over gRPC in the same pods; choose another port.',
  ],
  [
    'a destination of profiles that there is not',
    pipeline('pushedProfiles', { enabled: true, destinations: ['pyroscope'] }),
    'pipelines.pushedProfiles.destinations[0] is "pyroscope", which is no destination, but there is local; name local, or add it to destinations.',
  ],
];
