import { broken, type Rule } from './rule';

const samplers = ['otelcol.processor.probabilistic_sampler', 'otelcol.processor.tail_sampling'];
const connectors = [
  'otelcol.connector.spanmetrics',
  'otelcol.connector.servicegraph',
  'otelcol.connector.host_info',
  'otelcol.connector.count',
];

/** Metrics made from sampled traces count only what was kept. */
export const metricsBeforeSampling: Rule = (block, graph) => {
  if (!samplers.includes(block.component)) return;
  const connector = [...graph.downstream(block)].find(({ component }) => connectors.includes(component));
  if (!connector) return;
  broken(
    block,
    '',
    `it samples before ${connector.where} makes metrics from traces, which would then count only the kept ones; put it after.`,
  );
};
