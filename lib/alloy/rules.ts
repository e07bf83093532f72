import type { TopLevelBlock } from './block';
import { AlloyConfigError } from './error';
import type { Graph } from './graph';

/** A rule that the types and the schema cannot say. It throws when `block` breaks it. */
type Rule = (block: TopLevelBlock, graph: Graph) => void;

const samplers = ['otelcol.processor.probabilistic_sampler', 'otelcol.processor.tail_sampling'];
const metricsFromTraces = [
  'otelcol.connector.spanmetrics',
  'otelcol.connector.servicegraph',
  'otelcol.connector.host_info',
];

/** Metrics made from sampled traces count only what was kept. */
function noMetricsAfterSampling(block: TopLevelBlock, graph: Graph): void {
  if (!samplers.includes(block.component)) return;
  const connector = [...graph.downstream(block)].find(({ component }) =>
    metricsFromTraces.includes(component),
  );
  if (!connector) return;
  throw new AlloyConfigError(
    block.where,
    `it samples before ${connector.where} makes metrics from traces, which would then count only the kept ones; put it after.`,
  );
}

const rules: readonly Rule[] = [noMetricsAfterSampling];

/** @throws AlloyConfigError for the first rule that a block breaks. */
export function checkRules(graph: Graph): void {
  for (const block of graph.blocks) for (const rule of rules) rule(block, graph);
}
