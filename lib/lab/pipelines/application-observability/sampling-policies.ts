import type { OtelcolProcessorTailSamplingPolicy } from '../../../../imports/alloy/otelcol';

/** A reason to keep a trace, under a name that the sampler's own metrics carry. */
export type SamplingPolicy = { readonly name: string } & SamplingReason;

export type SamplingReason =
  | SimpleReason
  /** All of them have to hold. */
  | { readonly type: 'and'; readonly policies: readonly ({ readonly name: string } & SimpleReason)[] }
  /** The first ones first, until so many spans of a second are kept, each with its share of them. */
  | {
      readonly type: 'composite';
      readonly spansPerSecond: number;
      readonly policies: readonly {
        /** The share of the spans that this one may fill, in percent. */
        readonly percent: number;
        readonly policy: { readonly name: string } & SimpleReason;
      }[];
    };

export type SimpleReason =
  | { readonly type: 'always' }
  /** From its first span's start to its last span's end it took at least so long. */
  | { readonly type: 'latency'; readonly milliseconds: number }
  /** One span has one of these statuses. */
  | { readonly type: 'status'; readonly statuses: readonly ('OK' | 'ERROR' | 'UNSET')[] }
  /** One in so many, by a hash of the trace's id. */
  | { readonly type: 'probabilistic'; readonly percentage: number }
  /** As long as not more spans than that were kept in this second. */
  | { readonly type: 'rate'; readonly spansPerSecond: number }
  /** An attribute of a span or its resource has one of these values, or matches one of them as regular expressions (RE2). */
  | {
      readonly type: 'attribute';
      readonly key: string;
      readonly values: readonly string[];
      readonly regex?: boolean;
    };

/** A policy as otelcol.processor.tail_sampling takes it. */
export function tailSamplingPolicy({ name, ...reason }: SamplingPolicy): OtelcolProcessorTailSamplingPolicy {
  switch (reason.type) {
    case 'and':
      return { name, type: 'and', and: { andSubPolicy: reason.policies.map(simple) } };
    case 'composite':
      return {
        name,
        type: 'composite',
        composite: {
          maxTotalSpansPerSecond: reason.spansPerSecond,
          policyOrder: reason.policies.map(({ policy }) => policy.name),
          compositeSubPolicy: reason.policies.map(({ policy }) => simple(policy)),
          rateAllocation: reason.policies.map(({ policy, percent }) => ({ policy: policy.name, percent })),
        },
      };
    default:
      return simple({ name, ...reason });
  }
}

function simple({ name, ...reason }: { readonly name: string } & SimpleReason) {
  switch (reason.type) {
    case 'always':
      return { name, type: 'always_sample' as const };
    case 'latency':
      return { name, type: 'latency' as const, latency: { thresholdMs: reason.milliseconds } };
    case 'status':
      return { name, type: 'status_code' as const, statusCode: { statusCodes: reason.statuses } };
    case 'probabilistic':
      return {
        name,
        type: 'probabilistic' as const,
        probabilistic: { samplingPercentage: reason.percentage },
      };
    case 'rate':
      return {
        name,
        type: 'rate_limiting' as const,
        rateLimiting: { spansPerSecond: reason.spansPerSecond },
      };
    case 'attribute':
      return {
        name,
        type: 'string_attribute' as const,
        stringAttribute: {
          key: reason.key,
          values: reason.values,
          enabledRegexMatching: reason.regex === true ? true : undefined,
        },
      };
  }
}
