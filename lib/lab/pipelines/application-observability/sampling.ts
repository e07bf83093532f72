import {
  OtelcolProcessorProbabilisticSampler,
  OtelcolProcessorTailSampling,
  type OtelcolProcessorTailSamplingPolicy,
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

/**
 * @param dropped OTTL conditions on a span with which its whole trace goes, whatever policies keep
 * @returns what takes the traces: `output` itself where all are sent on
 */
export function sampled(
  scope: Pipeline,
  sampling: Sampling,
  dropped: readonly string[],
  output: Ref<OtelcolConsumer>,
): Ref<OtelcolConsumer> {
  switch (sampling.kind) {
    case 'all':
      return withoutTraces(scope, dropped, output);
    case 'probabilistic':
      return new OtelcolProcessorProbabilisticSampler(scope, 'default', {
        samplingPercentage: sampling.percentage,
        output: { traces: [withoutTraces(scope, dropped, output)] },
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
        policy: [...dropPolicies(dropped), ...sampling.policies.map(tailSamplingPolicy)],
        output: { traces: [output] },
      }).input;
  }
}

/**
 * A filter would drop the first span of a probe and leave those below it without their parent, since it looks at one span at a
 * time. Traces wait until a moment after their first span came, which ends last; one whose first span is late is kept.
 */
function withoutTraces(
  scope: Pipeline,
  dropped: readonly string[],
  output: Ref<OtelcolConsumer>,
): Ref<OtelcolConsumer> {
  if (dropped.length === 0) return output;
  return new OtelcolProcessorTailSampling(scope, 'probes', {
    decisionWait: '5s',
    decisionWaitAfterRootReceived: '1s',
    numTraces: 50_000,
    // Who sends waits then, instead of the oldest traces being lost.
    blockOnOverflow: true,
    decisionCache: { sampledCacheSize: 100_000, nonSampledCacheSize: 100_000 },
    policy: [...dropPolicies(dropped), { name: 'everything-else', type: 'always_sample' }],
    output: { traces: [output] },
  }).input;
}

function dropPolicies(conditions: readonly string[]): readonly OtelcolProcessorTailSamplingPolicy[] {
  if (conditions.length === 0) return [];
  return [
    {
      name: 'filters',
      type: 'drop',
      drop: {
        dropSubPolicy: [
          {
            name: 'filtered',
            type: 'ottl_condition',
            ottlCondition: { errorMode: 'ignore', span: conditions },
          },
        ],
      },
    },
  ];
}
