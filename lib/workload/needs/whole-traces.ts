import type { Table, WholeTraces } from './need';

/** With these two, what one span shows is dropped and all else is kept: a filter, which a trace in two pods does not mislead. */
const filter = ['always_sample', 'drop'];

/** Which components decide about whole traces, so that all spans of one have to come to one pod. */
export const wholeTraces: Table<WholeTraces> = {
  'otelcol.processor.tail_sampling': {
    source: 'processor/tailsamplingprocessor/README.md of opentelemetry-collector-contrib v0.158.0',
    needs: (args) => {
      const types = args.blocks('policy').map((policy) => policy.text('type', ''));
      return types.includes('drop') && types.every((type) => filter.includes(type))
        ? []
        : [{ reason: 'it decides about whole traces' }];
    },
  },
};
