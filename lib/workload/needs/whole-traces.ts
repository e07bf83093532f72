import type { Table, WholeTraces } from './need';

/** Types of policies that keep everything, or drop what one span of it shows: a part of a trace is decided about alike. */
const ofParts = ['always_sample', 'drop'];

/** Which components decide about whole traces, so that all spans of one have to come to one pod. */
export const wholeTraces: Table<WholeTraces> = {
  'otelcol.processor.tail_sampling': {
    source: 'processor/tailsamplingprocessor/README.md of opentelemetry-collector-contrib v0.158.0',
    needs: (args) => {
      const types = args.blocks('policy').map((policy) => policy.text('type', ''));
      return types.length > 0 && types.every((type) => ofParts.includes(type))
        ? []
        : [{ reason: 'it decides about whole traces' }];
    },
  },
};
