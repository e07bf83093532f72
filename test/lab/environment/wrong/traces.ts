import { lab, type Refused } from './base';

const cloudKey = { secret: 'cloud', key: 'token' };
const cloud = {
  kind: 'grafana-cloud',
  otlp: { url: 'https://gateway.example/otlp', username: cloudKey, password: cloudKey },
};

function observed(applicationObservability: object, more: object = {}): object {
  return { ...lab, ...more, pipelines: { applicationObservability } };
}

function tail(change: object): object {
  const policies = [{ name: 'errors', type: 'status', statuses: ['ERROR'] }];
  return observed({ sampling: { tail: { policies, ...change } } });
}

const policies = (...list: object[]) => tail({ policies: list });
const slow = { name: 'slow', type: 'latency', milliseconds: 500 };
const at = 'pipelines.applicationObservability.sampling';

/** What sampling, the makers of metrics and the number of pods are refused. */
export const wrongTraces: Refused<object> = [
  [
    'a maker of metrics that is none',
    observed({ metricsFromTraces: 'mimir' }),
    'pipelines.applicationObservability.metricsFromTraces is "mimir", but it takes alloy, tempo, legacy or none; choose who makes metrics from traces.',
  ],
  [
    'sampling in the SDKs before Alloy makes metrics',
    { ...lab, instrumentation: { samplingRatio: 0.1 } },
    'instrumentation.samplingRatio is 0.1, but pipelines.applicationObservability.metricsFromTraces is "alloy", whose metrics would count only the traces that the SDKs keep; give 1 and sample by pipelines.applicationObservability.sampling, or choose "tempo", which multiplies by the share that was kept.',
  ],
  [
    'proxies that sample otherwise than SDKs',
    { ...lab, pipelines: { mesh: { enabled: true, samplingRatio: 0.1 } } },
    'pipelines.mesh.samplingRatio is 0.1, but instrumentation.samplingRatio is 1, and metrics from traces take every trace to be sampled alike; give both the same, or set pipelines.applicationObservability.metricsFromTraces to "none".',
  ],
  [
    'tail sampling before Tempo makes metrics',
    observed({ metricsFromTraces: 'tempo', sampling: { tail: { policies: [slow] } } }),
    `${at}.tail is given, but pipelines.applicationObservability.metricsFromTraces is "tempo", and the backend would make metrics from the kept traces alone; choose "alloy", which makes them before, or remove tail.`,
  ],
  [
    'two ways to choose which traces are kept',
    observed({ sampling: { share: 0.5, tail: { policies: [slow] } } }),
    `${at}.share is 0.5, but tail says which traces are kept too, and those left over would have been chosen twice; remove one of them, or give tail a policy of the type "probabilistic".`,
  ],
  [
    'a share of no traces',
    observed({ sampling: { share: 0 } }),
    `${at}.share is 0, but it takes a number above 0 and up to 1; give 1 to send every trace on, 0.1 to send one in ten.`,
  ],
  [
    'tail sampling that keeps nothing',
    policies(),
    `${at}.tail.policies is an empty list, which would drop every trace; describe one policy at least, or leave tail out.`,
  ],
  [
    'a wait that is no duration',
    tail({ decisionWait: '10' }),
    `${at}.tail.decisionWait is "10", but it takes a duration from 1s to 10m, in whole seconds or minutes, such as 10s; give the time that a trace takes to be whole.`,
  ],
  [
    'memory for no traces',
    tail({ tracesInMemory: 0 }),
    `${at}.tail.tracesInMemory is 0, but it takes a whole number from 100 to 10000000; give the number of traces that one pod holds.`,
  ],
  [
    'a policy of a type that Alloy would leave out',
    policies({ name: 'slow', type: 'slow' }),
    `${at}.tail.policies[0].type is "slow", but it takes always, latency, status, probabilistic, rate, attribute, and or composite; choose why a trace is kept.`,
  ],
  [
    'a policy without what its type takes',
    policies({ name: 'slow', type: 'latency' }),
    `${at}.tail.policies[0].milliseconds is missing: it takes a whole number from 1 to 3600000; give the least duration of a trace that is kept, in milliseconds.`,
  ],
  [
    'a policy with what another type takes',
    policies({ ...slow, percentage: 10 }),
    `${at}.tail.policies[0] has the unknown key "percentage", but it takes name, type, milliseconds; correct the spelling or remove it.`,
  ],
  [
    'a status that spans do not have',
    policies({ name: 'errors', type: 'status', statuses: ['error'] }),
    `${at}.tail.policies[0].statuses[0] is "error", but it takes OK, ERROR or UNSET; name a status of a span.`,
  ],
  [
    'two policies of one name',
    policies(slow, slow),
    `${at}.tail.policies[1].name is "slow", which another policy is called, but names are unique; rename one of them.`,
  ],
  [
    'a regular expression that Go does not read',
    policies({ name: 'shop', type: 'attribute', key: 'service.name', values: ['(?=shop)'], regex: true }),
    `${at}.tail.policies[0].values has "(?=shop)", but with regex it takes regular expressions of Go (RE2: no lookaround, no backreference); correct it, or set regex to false.`,
  ],
  [
    'an "and" of one policy',
    policies({ name: 'both', type: 'and', policies: [slow] }),
    `${at}.tail.policies[0].policies takes two policies at least, since one alone needs no "and"; add one, or write that one instead.`,
  ],
  [
    'more than all spans given away',
    policies({
      name: 'budget',
      type: 'composite',
      spansPerSecond: 100,
      policies: [
        { percent: 60, policy: slow },
        { percent: 50, policy: { name: 'rest', type: 'always' } },
      ],
    }),
    `${at}.tail.policies[0].policies give away 110 percent together, but there are 100; lower some.`,
  ],
  [
    'the legacy mode with a destination in the cloud',
    observed({ metricsFromTraces: 'legacy' }, { destinations: { cloud } }),
    'pipelines.applicationObservability.metricsFromTraces is "legacy", which sends to a backend in the cluster only, but destinations.cloud is none; choose "alloy" or "tempo", or send applicationObservability to a destination of kind "local" alone.',
  ],
  [
    'sampling in the legacy mode',
    observed({ metricsFromTraces: 'legacy', sampling: { share: 0.5 } }),
    `${at} asks for sampling, but metricsFromTraces is "legacy", whose collector keeps every trace; remove sampling, or choose "alloy".`,
  ],
  [
    'pods that Alloy and the Agent would both scrape',
    {
      ...lab,
      pipelines: {
        applicationObservability: { metricsFromTraces: 'legacy' },
        annotatedPods: { enabled: true },
      },
    },
    'pipelines.annotatedPods.enabled is true, but pipelines.applicationObservability.metricsFromTraces is "legacy", whose Agent collects the same; set it to false, or choose another mode.',
  ],
  [
    'a number of pods beside one that follows the load',
    { ...lab, alloy: { receiver: { replicas: 3, autoscale: { max: 5 } } } },
    'alloy.receiver.replicas is 3, but alloy.receiver.autoscale chooses the number of pods; remove one of them.',
  ],
  [
    'fewer pods at most than at least',
    { ...lab, alloy: { receiver: { autoscale: { min: 5, max: 3 } } } },
    'alloy.receiver.autoscale.min is 5, but it takes at most what max says, 3; lower it or raise max.',
  ],
  [
    'hashmod among a number of pods that changes',
    { ...lab, alloy: { cluster: { sharding: 'hashmod', autoscale: { max: 3 } } } },
    'alloy.cluster.sharding is "hashmod", which divides targets by a number of pods that is written down, but alloy.cluster.autoscale changes it; choose "clustering", or give replicas instead of autoscale.',
  ],
  [
    'a load balancer where there is none',
    { ...lab, alloy: { receiver: { internalLoadBalancer: { sourceRanges: ['10.0.0.0/8'] } } } },
    'alloy.receiver.internalLoadBalancer is given, but cluster.provider is "kind", of which no load balancer inside the network is known; remove it, or use a cluster on GKE, EKS or AKS.',
  ],
  [
    'a load balancer for everybody',
    { ...lab, alloy: { receiver: { internalLoadBalancer: { sourceRanges: ['0.0.0.0/0'] } } } },
    'alloy.receiver.internalLoadBalancer.sourceRanges[0] is "0.0.0.0/0", but it takes a private range of IPv4 addresses with /8 to /32, such as 10.0.0.0/8 or 192.168.4.0/24; name the network that sends; the receiver asks nobody for a password, so nothing public may reach it.',
  ],
  [
    'a public load balancer',
    { ...lab, alloy: { receiver: { loadBalancer: 'public' } } },
    'alloy.receiver has the unknown key "loadBalancer", but it takes replicas, autoscale, from, internalLoadBalancer, resources, scheduling, claim; correct the spelling or remove it.',
  ],
];
