import {
  bars,
  type Dashboard,
  lines,
  logs,
  metrics,
  row,
  stat,
  table,
  timeseries,
} from '../../../../dashboards';
import { orZero } from '../../../telemetry/dashboards/promql';
import { cluster } from '../../../telemetry/dashboards/variables';

const job = 'cluster=~"$cluster", job="integrations/alloy"';
const rate = (metric: string, by = 'pod') => `sum by (${by}) (rate(${metric}{${job}}[$__rate_interval]))`;
const nothingLost = 'Nothing was lost';

/** Whether collectors do their work. */
export const collectors = (): Dashboard => ({
  name: 'collectors',
  title: 'Collectors',
  description: 'Does all telemetry come in and go out, and what is refused, dropped or waits?',
  variables: [cluster('alloy_build_info')],
  rows: [
    row(
      'How they are',
      stat({
        title: 'Collectors',
        unit: 'none',
        description: 'Alloys that tell of themselves. Fewer than pods: one does not run, look at its pod.',
        queries: [metrics(`count(alloy_build_info{${job}})`)],
      }),
      stat({
        title: 'Configurations refused',
        unit: 'none',
        description:
          'Collectors that go on with their former configuration. Read the log below: it names component and line.',
        queries: [metrics(orZero(`count(alloy_config_last_load_successful{${job}} == 0)`))],
        limits: { warning: 1, error: 2 },
      }),
      stat({
        title: 'Components that are not healthy',
        unit: 'none',
        description:
          'Open the log below, and the interface of the collector: kubectl port-forward to port 12345.',
        queries: [
          metrics(
            orZero(`sum(alloy_component_controller_running_components{${job}, health_type!="healthy"})`),
          ),
        ],
        limits: { warning: 1, error: 5 },
      }),
      stat({
        title: 'Fullest queue',
        unit: 'percentunit',
        description:
          'How much waits, of what may. It fills while a destination is down or slow; when it is full, senders are refused.',
        queries: [
          metrics(
            `max(max by (pod, component_id) (otelcol_exporter_queue_size{${job}}) / max by (pod, component_id) (otelcol_exporter_queue_capacity{${job}}))`,
          ),
        ],
        limits: { warning: 0.5, error: 0.9 },
      }),
      table({
        title: 'Versions and configurations',
        unit: 'none',
        description: 'Different versions for long: a rollout has stopped.',
        queries: [metrics(`count by (namespace, pod, node, version) (alloy_build_info{${job}})`)],
        columns: { namespace: 'Namespace', pod: 'Pod', node: 'Node', version: 'Version' },
        width: 8,
        height: 8,
      }),
    ),
    row(
      'In',
      timeseries({
        title: 'Spans, points and log records by OTLP',
        unit: 'cps',
        description:
          'What the receivers take. If one ends, no application sends it any more, or cannot reach the receiver.',
        queries: ['spans', 'metric_points', 'log_records'].map((what) =>
          metrics(`sum(rate(otelcol_receiver_accepted_${what}_total{${job}}[$__rate_interval]))`, what),
        ),
      }),
      timeseries({
        title: 'Samples of scrapes',
        unit: 'cps',
        description:
          'Samples that components pass on. A step down is a target that is gone: look for up == 0.',
        queries: [metrics(rate('prometheus_forwarded_samples_total'), '{{pod}}')],
      }),
      timeseries({
        title: 'Targets',
        unit: 'none',
        description:
          'What is scraped, by pod. Where replicas share them, the parts should be about the same.',
        queries: [metrics(`sum by (pod) (prometheus_scrape_targets_gauge{${job}})`, '{{pod}}')],
      }),
    ),
    row(
      'Out',
      timeseries({
        title: 'Samples sent',
        unit: 'cps',
        description:
          'What destinations took. If it falls below what comes in, the rest waits or is lost: see below.',
        queries: [
          metrics(rate('prometheus_remote_storage_samples_total', 'component_id'), '{{component_id}}'),
        ],
      }),
      timeseries({
        title: 'Log lines sent',
        unit: 'cps',
        description: 'Lines that Loki took. No line for minutes: is a pod there whose logs are read?',
        queries: [metrics(rate('loki_write_sent_entries_total', 'component_id'), '{{component_id}}')],
      }),
      timeseries({
        title: 'Spans sent',
        unit: 'cps',
        description:
          'Spans that the destination took. Fewer than come in is right where traces are sampled or filtered.',
        queries: [metrics(rate('otelcol_exporter_sent_spans_total', 'component_id'), '{{component_id}}')],
      }),
      timeseries({
        title: 'Samples that wait',
        unit: 'none',
        description: 'It should come back to 0. If it rises, the destination is slow or refuses.',
        queries: [metrics(`sum by (pod) (prometheus_remote_storage_samples_pending{${job}})`, '{{pod}}')],
        width: 12,
      }),
      timeseries({
        title: 'Queues of OTLP',
        unit: 'percentunit',
        description:
          'How full they are. When one is full, senders are told to come again, and drop what they cannot keep.',
        queries: [
          metrics(
            `max by (pod, component_id) (otelcol_exporter_queue_size{${job}}) / max by (pod, component_id) (otelcol_exporter_queue_capacity{${job}})`,
            '{{pod}} {{component_id}}',
          ),
        ],
        limits: { warning: 0.5, error: 0.9 },
        width: 12,
      }),
    ),
    row(
      'Lost',
      bars({
        title: 'Refused at the door',
        unit: 'cps',
        description:
          'The memory limiter or a full queue sent it back. Give the receiver more memory, or more replicas.',
        queries: ['spans', 'metric_points', 'log_records'].map((what) =>
          metrics(rate(`otelcol_receiver_refused_${what}_total`), `{{pod}} ${what}`),
        ),
        whenEmpty: nothingLost,
      }),
      bars({
        title: 'Refused by destinations',
        unit: 'cps',
        description:
          'What was not taken for good. The log below has the answer of the destination: a limit, a wrong token, or what is too old.',
        queries: [
          metrics(rate('prometheus_remote_storage_samples_failed_total'), '{{pod}} samples'),
          metrics(rate('loki_write_dropped_entries_total', 'pod, reason'), '{{pod}} lines: {{reason}}'),
          metrics(rate('otelcol_exporter_send_failed_spans_total'), '{{pod}} spans'),
        ],
        whenEmpty: nothingLost,
      }),
      bars({
        title: 'Lines dropped on purpose',
        unit: 'cps',
        description:
          'By the rules of the lab, each by its reason. If one drops more than you want, leave it out in the settings.',
        queries: [metrics(rate('loki_process_dropped_lines_total', 'reason'), '{{reason}}')],
        whenEmpty: 'None was dropped',
      }),
    ),
    row(
      'What they use',
      timeseries({
        title: 'Memory',
        unit: 'bytes',
        description: 'Near the limit of the pod it is killed: raise it, or lower what is collected.',
        queries: [metrics(`sum by (pod) (process_resident_memory_bytes{${job}})`, '{{pod}}')],
        width: 12,
      }),
      timeseries({
        title: 'Processor',
        unit: 'cores',
        description:
          'If one replica stands out, what it takes is not shared evenly: gRPC clients keep to one connection.',
        queries: [metrics(rate('process_cpu_seconds_total'), '{{pod}}')],
        width: 12,
      }),
    ),
    row(
      'What they say',
      logs({
        title: 'Errors and warnings',
        unit: 'none',
        description: 'Each names its component_id: look for it in the graph of the collector.',
        queries: [lines('{cluster=~"$cluster", job="integrations/alloy"} | level=~"error|warn"')],
        whenEmpty: 'No errors, no warnings',
      }),
    ),
  ],
});
