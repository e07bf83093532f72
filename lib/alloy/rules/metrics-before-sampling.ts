import type { BlockData } from '../block-data';
import { type Rule, setting } from './rule';

const samplers = ['otelcol.processor.probabilistic_sampler', 'otelcol.processor.tail_sampling'];
const connectors = [
  'otelcol.connector.spanmetrics',
  'otelcol.connector.servicegraph',
  'otelcol.connector.host_info',
  'otelcol.connector.count',
];

/** Whether it hands traces to a second tier. Its routing key is the trace's id unless it says otherwise. */
function sendsByTrace(block: BlockData): boolean {
  return (
    block.component === 'otelcol.exporter.loadbalancing' &&
    setting(block, 'routing_key', 'traceID') === 'traceID'
  );
}

/**
 * Metrics made from sampled traces count only what was kept. The same holds across two tiers: what a collector sends by
 * trace is for a second one that makes metrics from whole traces or decides about them.
 */
export const metricsBeforeSampling: Rule = (block, graph, broken) => {
  if (!samplers.includes(block.component)) return;
  const connector = [...graph.downstream(block)].find(({ component }) => connectors.includes(component));
  if (connector) {
    broken(
      '',
      `it samples before ${connector.where} makes metrics from traces, which would then count only the kept ones; put it after.`,
    );
  }
  const tier = [...graph.downstream(block)].find(sendsByTrace);
  if (tier) {
    broken(
      '',
      `it samples before ${tier.where} sends each trace to the collector that sees it whole, whose metrics and decisions would then be about the kept ones only; sample in that collector.`,
    );
  }
};
