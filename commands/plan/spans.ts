import type { Settings } from '../../lib/lab/environment';
import type {
  SamplingPolicy,
  SamplingReason,
} from '../../lib/lab/pipelines/application-observability/sampling-policies';
import type { Load } from './load';

/** Traces and spans of a busy second. */
export interface Spans {
  readonly tracesPerSecond: number;
  readonly spansPerSecond: number;
  /** Before compression. */
  readonly bytesPerSecond: number;
  /** The share that is sent to the destinations, from 0 to 1. */
  readonly keptShare: number;
  readonly sentSpansPerSecond: number;
  /** Before compression. */
  readonly sentBytesPerSecond: number;
}

export function spansOf({ instrumentation, pipelines }: Settings, load: Load): Spans {
  const { enabled, traces, sampling } = pipelines.applicationObservability;
  const tracesPerSecond = enabled && traces ? load.requestsPerSecond * instrumentation.samplingRatio : 0;
  const spansPerSecond = tracesPerSecond * load.spansPerRequest;
  const keptShare = sampling.tail
    ? keptByPolicies(sampling.tail.policies, load, spansPerSecond)
    : sampling.share;
  const sentSpansPerSecond = spansPerSecond * keptShare;
  return {
    tracesPerSecond,
    spansPerSecond,
    bytesPerSecond: spansPerSecond * load.bytesPerSpan,
    keptShare,
    sentSpansPerSecond,
    sentBytesPerSecond: sentSpansPerSecond * load.bytesPerSpan,
  };
}

/** A trace is kept when one policy keeps it; policies are taken to be independent of each other. */
export function keptByPolicies(
  policies: readonly SamplingPolicy[],
  load: Pick<Load, 'errorShare' | 'slowShare'>,
  spansPerSecond: number,
): number {
  const dropped = policies.reduce((share, policy) => share * (1 - kept(policy, load, spansPerSecond)), 1);
  return 1 - dropped;
}

function kept(
  reason: SamplingReason,
  load: Pick<Load, 'errorShare' | 'slowShare'>,
  spansPerSecond: number,
): number {
  const upTo = (limit: number) => (spansPerSecond === 0 ? 1 : Math.min(1, limit / spansPerSecond));
  switch (reason.type) {
    case 'always':
      return 1;
    case 'latency':
      return load.slowShare;
    case 'status':
      return reason.statuses.every((status) => status === 'ERROR') ? load.errorShare : 1;
    case 'probabilistic':
      return reason.percentage / 100;
    case 'rate':
      return upTo(reason.spansPerSecond);
    case 'attribute':
      // Nothing is known of the values of attributes: at worst all traces have one of them.
      return 1;
    case 'and':
      return reason.policies.reduce((share, policy) => share * kept(policy, load, spansPerSecond), 1);
    case 'composite':
      return Math.min(
        upTo(reason.spansPerSecond),
        keptByPolicies(
          reason.policies.map(({ policy }) => policy),
          load,
          spansPerSecond,
        ),
      );
  }
}
