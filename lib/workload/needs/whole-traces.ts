import type { Table, WholeTraces } from './need';

/** Which components decide about whole traces, so that all spans of one have to come to one pod. */
export const wholeTraces: Table<WholeTraces> = {
  'otelcol.processor.tail_sampling': {
    source: 'processor/tailsamplingprocessor/README.md of opentelemetry-collector-contrib v0.158.0',
    needs: () => [{ reason: 'it decides about whole traces' }],
  },
};
