import type { TopLevelBlock } from '../../alloy';
import { counter, histogram, type MetricFacts, metricTable } from '../../dashboards';
import { labelOf } from '../telemetry/resource/environment';
import { stringsAt } from './read';

/** What a connector makes of the traces that it sees, by the names and labels that its block says. Tried with Alloy 1.19.2. */
type Maker = (block: TopLevelBlock) => ReadonlyMap<string, MetricFacts>;

export const connectors: Readonly<Record<string, Maker | undefined>> = {
  'otelcol.connector.spanmetrics': spanMetrics,
  'otelcol.connector.servicegraph': serviceGraph,
  'otelcol.connector.host_info': () => metricTable({ traces_host_info: counterless('grafana_host_id') }),
};

/** The names that they make with the settings of the lab, for an environment where they make none. */
export const connectorNames = metricTable({
  traces_host_info: counterless(),
  traces_target_info: counterless(),
  traces_span_metrics_calls_total: counter(),
  traces_span_metrics_duration_seconds: histogram(),
  traces_service_graph_request_total: counter(),
  traces_service_graph_request_failed_total: counter(),
  traces_service_graph_request_server_seconds: histogram(),
  traces_service_graph_request_client_seconds: histogram(),
});

function counterless(...labels: readonly string[]): MetricFacts {
  return { type: 'gauge', labels };
}

function spanMetrics(block: TopLevelBlock): ReadonlyMap<string, MetricFacts> {
  const named = block.literal('namespace');
  const namespace = typeof named === 'string' ? labelOf(named) : 'traces_span_metrics';
  const labels = [
    ...['service_name', 'span_name', 'span_kind', 'status_code', 'job', 'instance'],
    ...stringsAt(block, 'dimension.name').map(labelOf),
  ];
  return metricTable({
    [`${namespace}_calls_total`]: counter(...labels),
    [`${namespace}_duration_seconds`]: histogram(...labels),
    target_info: counterless(
      ...['job', 'instance'],
      ...stringsAt(block, 'resource_metrics_key_attributes').map(labelOf),
    ),
  });
}

function serviceGraph(block: TopLevelBlock): ReadonlyMap<string, MetricFacts> {
  const dimensions = stringsAt(block, 'dimensions').map(labelOf);
  const labels = [
    ...['client', 'server', 'connection_type', 'failed'],
    ...dimensions.flatMap((name) => [`client_${name}`, `server_${name}`]),
  ];
  return metricTable({
    traces_service_graph_request_total: counter(...labels),
    traces_service_graph_request_failed_total: counter(...labels),
    traces_service_graph_request_server_seconds: histogram(...labels),
    traces_service_graph_request_client_seconds: histogram(...labels),
  });
}
