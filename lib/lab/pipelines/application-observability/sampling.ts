import {
  OtelcolProcessorProbabilisticSampler,
  OtelcolProcessorTailSampling,
} from '../../../../imports/alloy/otelcol';
import type { OtelcolConsumer, Pipeline, Ref } from '../../../alloy';
import { type SamplingPolicy, tailSamplingPolicy } from './sampling-policies';

/** Which traces are sent on. */
export type Sampling =
  | { readonly kind: 'all' }
  /** A share of them, by a hash of the trace's id: every pod decides alike, and none has to wait for the whole trace. */
  | { readonly kind: 'probabilistic' /** From 0 to 100. */; readonly percentage: number }
  | TailSampling;

/** Those that one of the policies keeps, decided when the trace is likely to be whole. */
export interface TailSampling {
  readonly kind: 'tail';
  /** How long spans are collected from the first span of a trace on. Format: duration. */
  readonly decisionWait: string;
  /** How many traces wait for their decision at once; when there are more, the oldest are dropped undecided. */
  readonly tracesInMemory: number;
  /** How many traces begin in a second: what memory is set aside for at the start. */
  readonly expectedTracesPerSecond: number;
  readonly policies: readonly SamplingPolicy[];
}

/** @returns what takes the traces: `output` itself where all are sent on */
export function sampled(
  scope: Pipeline,
  sampling: Sampling,
  output: Ref<OtelcolConsumer>,
): Ref<OtelcolConsumer> {
  switch (sampling.kind) {
    case 'all':
      return output;
    case 'probabilistic':
      return new OtelcolProcessorProbabilisticSampler(scope, 'default', {
        samplingPercentage: sampling.percentage,
        output: { traces: [output] },
      }).input;
    case 'tail':
      return new OtelcolProcessorTailSampling(scope, 'default', {
        decisionWait: sampling.decisionWait,
        numTraces: sampling.tracesInMemory,
        expectedNewTracesPerSec: sampling.expectedTracesPerSecond,
        // Spans that come after the decision get the same one, as long as it is remembered.
        decisionCache: {
          sampledCacheSize: 2 * sampling.tracesInMemory,
          nonSampledCacheSize: 2 * sampling.tracesInMemory,
        },
        policy: sampling.policies.map(tailSamplingPolicy),
        output: { traces: [output] },
      }).input;
  }
}
