import { z } from 'zod';
import { autoscaleSchema } from './autoscale';
import { choice, memory, section, text, wholeNumber } from './formats';
import type { Immutable } from './immutable';
import { internalLoadBalancerSchema } from './internal-load-balancer';
import { resourcesSchema } from './resources';
import { ownScheduling } from './scheduling';
import { senderNamespaces } from './senders';
import { claimSchema } from './storage';

export const stabilities = ['generally-available', 'public-preview', 'experimental'] as const;

/** An Alloy with few components takes this much when it starts. */
const least = '64Mi';

const replicas = wholeNumber(1, 100, 'give the number of pods').default(1);

const receiverSchema = section('the receiver', {
  /** How many pods share the load. */
  replicas,
  /** Lets the number of pods follow their load, instead of `replicas`. The cluster needs the metrics API (metrics-server). */
  autoscale: autoscaleSchema.optional(),
  /**
   * The namespaces whose pods may send, beside `applications`: names, or `all`. What others send is dropped by the cluster's
   * network, so they time out. Front ends have `pipelines.frontEnds.sourceRanges`.
   */
  from: senderNamespaces,
  /** Lets senders outside the cluster reach the receiver, by an address inside its network: on GKE only. */
  internalLoadBalancer: internalLoadBalancerSchema.optional(),
  /** What each pod asks for. The memory limiter of the pipeline keeps below the memory limit. */
  resources: resourcesSchema({ cpu: '100m', memory: '512Mi', least }),
  /** Where its pods run. What it says takes the place of the same key of `scheduling`. */
  scheduling: ownScheduling,
  /** The claim of each pod, for what has to outlive it. */
  claim: claimSchema,
});

const clusterSchema = section('the clustered collector', {
  /** How many pods share the targets. */
  replicas,
  /** Lets the number of pods follow their load, instead of `replicas`. The cluster needs the metrics API (metrics-server). */
  autoscale: autoscaleSchema.optional(),
  /**
   * How they share what they scrape: by Alloy's clustering, which moves few targets when a pod comes or goes, or by
   * hashmod, where each pod keeps those targets whose hash is its own number. docs/metrics.md compares them.
   */
  sharding: choice(['clustering', 'hashmod'], 'choose how targets are shared').default('clustering'),
  /** What each pod asks for. */
  resources: resourcesSchema({ cpu: '100m', memory: '512Mi', least }),
  /** Where its pods run. What it says takes the place of the same key of `scheduling`. */
  scheduling: ownScheduling,
  /** The claim of each pod, for what has to outlive it. */
  claim: claimSchema,
});

const samplerSchema = section('the sampler', {
  /** How many pods share the traces. When it changes, traces under way are seen in two parts: it does not follow the load. */
  replicas: wholeNumber(1, 100, 'give the number of pods').default(2),
  /** What each pod asks for. Traces wait in its memory for their decision. */
  resources: resourcesSchema({ cpu: '200m', memory: '1Gi', least }),
  /** Where its pods run. What it says takes the place of the same key of `scheduling`. */
  scheduling: ownScheduling,
  /** The claim of each pod, for what has to outlive it. */
  claim: claimSchema,
});

const nodeSchema = section('the collector on each node', {
  /** What the pod on each node asks for. */
  resources: resourcesSchema({ cpu: '50m', memory: '256Mi', least }),
  /**
   * On which nodes it runs. What it says takes the place of the same key of `scheduling`; its tolerations also take the place
   * of those that let it run on each node with a taint of the effect NoSchedule.
   */
  scheduling: ownScheduling,
});

const singletonSchema = section('the collector that runs once', {
  /** What its pod asks for. */
  resources: resourcesSchema({ cpu: '50m', memory: '256Mi', least }),
  /** Where its pods run. What it says takes the place of the same key of `scheduling`. */
  scheduling: ownScheduling,
  /** The claim of each pod, for what has to outlive it. */
  claim: claimSchema,
});

const queuesSchema = section('the queues', {
  /**
   * Where traces and logs of applications wait while a destination does not take them: in memory, where they are lost
   * with the process, or on disk, for which `stability` has to be public-preview or experimental. docs/durability.md says
   * what is lost when, for these and all other signals.
   */
  place: choice(['memory', 'disk'], 'choose where traces and logs of applications wait').default('memory'),
  /** The most that waits for one address of a destination; what comes then is dropped. Without it, 32Mi in memory and 256Mi on disk. */
  size: memory('give the most that may wait, or leave it out').optional(),
});

const env = z
  .record(
    z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/),
    text({ takes: 'text', advice: 'put the value in quotes' }, () => true),
    {
      error: (issue) =>
        issue.code === 'invalid_key'
          ? 'has the name of no variable, but it takes names of letters, digits and underscores; correct the name.'
          : 'takes an object of names and values; write { NAME: "value" }.',
    },
  )
  .meta({ takes: 'an object of names and values' })
  .default({});

export const alloySchema = section('Grafana Alloy', {
  /** The least stable components that a pipeline may use; Alloy is started with this level. */
  stability: choice(stabilities, 'choose the least stable level you accept').default('generally-available'),
  /**
   * Values of variables that pipelines of your own read by `sys.env`, given to the collectors that read them. Secrets are
   * read by remote.kubernetes.secret.
   */
  env,
  /** What is done with telemetry that a destination does not take at once. */
  queues: queuesSchema.prefault({}),
  /** The collector that applications push to. */
  receiver: receiverSchema.prefault({}),
  /** The collector that pulls: its pods share the targets. */
  cluster: clusterSchema.prefault({}),
  /** The collector that decides about whole traces, where `pipelines.applicationObservability.sampling.tail` is given. */
  sampler: samplerSchema.prefault({}),
  /** The collector on each node, for what can only be read there. */
  node: nodeSchema.prefault({}),
  /** The collector for what two would do twice. */
  singleton: singletonSchema.prefault({}),
}).prefault({});

export type AlloySettings = Immutable<z.output<typeof alloySchema>>;
export type WorkloadSettings = AlloySettings['receiver'];
export type ResourceSettings = WorkloadSettings['resources'];
