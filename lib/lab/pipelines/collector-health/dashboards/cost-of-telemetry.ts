import { type Dashboard, metrics, row, stat, table, timeseries } from '../../../../dashboards';
import { cluster } from '../../../telemetry/dashboards/variables';

const here = 'cluster=~"$cluster"';
const job = `${here}, job="integrations/alloy"`;
const perDay = 86_400;

/** What telemetry and the cluster cost. */
export const costOfTelemetry = (): Dashboard => ({
  name: 'costs',
  title: 'What it costs',
  description: 'How many series, spans and bytes does the lab send, of whom, and what does the cluster cost?',
  variables: [cluster('alloy_build_info')],
  rows: [
    row(
      'Series',
      stat({
        title: 'Series that are written',
        unit: 'short',
        description:
          'What metrics are paid by. If it rises without more pods, a label has too many values: see which job below.',
        queries: [metrics(`sum(prometheus_remote_write_wal_storage_active_series{${job}})`)],
        width: 6,
      }),
      stat({
        title: 'Samples a day',
        unit: 'short',
        description: 'What is written of those series. Longer intervals of scrapes make fewer.',
        queries: [
          metrics(`${perDay} * sum(rate(prometheus_remote_storage_samples_total{${job}}[$__rate_interval]))`),
        ],
        width: 6,
      }),
      stat({
        title: 'Spans a day',
        unit: 'short',
        description:
          'What traces are paid by, together with their bytes. Sampling keeps a part of them: docs/traces.md.',
        queries: [
          metrics(`${perDay} * sum(rate(otelcol_exporter_sent_spans_total{${job}}[$__rate_interval]))`),
        ],
        width: 6,
      }),
      stat({
        title: 'Bytes of logs a day',
        unit: 'bytes',
        description: 'What logs are paid by. The services below that print most are worth a filter.',
        queries: [metrics(`${perDay} * sum(rate(loki_write_sent_bytes_total{${job}}[$__rate_interval]))`)],
        width: 6,
      }),
      table({
        title: 'Series by job',
        unit: 'short',
        description:
          'Which source makes most series. An allow list or a dimension less makes fewer: docs/metrics.md.',
        queries: [metrics(`topk(20, count by (job) ({${here}, job!=""}))`)],
        columns: { job: 'Job', Value: 'Series' },
        width: 12,
      }),
      timeseries({
        title: 'Series over time',
        unit: 'short',
        description:
          'A step comes from a rollout: pods with new names begin new series. A slope that does not end is a label that never repeats.',
        queries: [
          metrics(`sum by (pod) (prometheus_remote_write_wal_storage_active_series{${job}})`, '{{pod}}'),
        ],
        stacked: true,
        width: 12,
      }),
    ),
    row(
      'By service',
      table({
        title: 'Span metrics by service',
        unit: 'short',
        description: 'Series that spans of each service make. Many of one service: its span names hold ids.',
        queries: [metrics(`topk(20, count by (service_name) (traces_span_metrics_calls_total{${here}}))`)],
        columns: { service_name: 'Service', Value: 'Series' },
        width: 12,
      }),
      timeseries({
        title: 'Spans by service',
        unit: 'cps',
        description:
          'Spans before sampling. A service with many times the spans of the others traces something in a loop.',
        queries: [
          metrics(
            `sum by (service_name) (rate(traces_span_metrics_calls_total{${here}}[$__rate_interval]))`,
            '{{service_name}}',
          ),
        ],
        width: 12,
      }),
      table({
        title: 'Bytes of logs by service',
        unit: 'bytes',
        description:
          'What each service printed in this time. Look at its most frequent lines, and filter those that nobody reads.',
        queries: [
          {
            logql:
              'topk(20, sum by (service_name) (bytes_over_time({cluster=~"$cluster", service_name!=""} [$__range])))',
          },
        ],
      }),
    ),
    row(
      'The cluster',
      stat({
        title: 'Nodes, an hour',
        unit: 'currencyUSD',
        description:
          'By the prices that OpenCost has. Without a key of a provider they are examples: they compare, and are no bill.',
        queries: [metrics(`sum(node_total_hourly_cost{${here}})`)],
        width: 6,
      }),
      timeseries({
        title: 'By namespace, an hour',
        unit: 'currencyUSD',
        description:
          'The larger of what was asked for and used, at the price of the node. Lower requests make it less.',
        queries: [
          metrics(
            `sum by (namespace) (container_cpu_allocation{${here}} * on (node) group_left () max by (node) (node_cpu_hourly_cost{${here}}) + on (namespace, pod, container, node) container_memory_allocation_bytes{${here}} / 2^30 * on (node) group_left () max by (node) (node_ram_hourly_cost{${here}}))`,
            '{{namespace}}',
          ),
        ],
        stacked: true,
        width: 18,
      }),
    ),
  ],
});
