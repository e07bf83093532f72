import { Logging, Tracing } from '../../../../imports/alloy/config';
import { DiscoveryRelabel } from '../../../../imports/alloy/discovery';
import { LokiProcess } from '../../../../imports/alloy/loki';
import { OtelcolProcessorTransform } from '../../../../imports/alloy/otelcol';
import {
  PrometheusExporterSelf,
  PrometheusRelabel,
  PrometheusScrape,
} from '../../../../imports/alloy/prometheus';
import { type AlloyConfig, type Expression, Pipeline, string, sys } from '../../../alloy';
import type { Destination } from '../../destinations/destination';
import { filtered, type LogFilter } from '../../telemetry/logs/filters';
import { withoutLineEnd } from '../../telemetry/logs/joined-lines';
import { cut, type EntryLimits } from '../../telemetry/logs/limits';
import { type RedactionRule, redaction } from '../../telemetry/logs/redaction';
import { timing } from '../../telemetry/metrics/scrape';
import { type EnvironmentAttributes, environmentStatements } from '../../telemetry/resource/environment';

export interface CollectorHealthProps {
  /** Whether the collector's metrics are sent. */
  readonly metrics: boolean;
  /** Whether its logs are sent; they stay on standard error as well. */
  readonly logs: boolean;
  /** The share of its traces that is sent, from 0 to 1; with 0 none are made. */
  readonly traceRatio: number;
  /** The time between two scrapes, a Go duration such as `60s`. */
  readonly interval: string;
  readonly redaction: readonly RedactionRule[];
  readonly limits: EntryLimits;
  /** Logs that are dropped. @default none */
  readonly filters?: readonly LogFilter[];
  /** What its traces carry, as all others do; metrics and logs have it from the destination. */
  readonly environment: EnvironmentAttributes;
  readonly destination: Pick<Destination, 'metrics' | 'logs' | 'traces'>;
}

const program = 'alloy';
const job = 'integrations/alloy';
const namespace = sys.env('K8S_NAMESPACE_NAME');
const pod = sys.env('K8S_POD_NAME');
const node = sys.env('K8S_NODE_NAME');

/**
 * Names of metrics that say whether a collector does its work, each a regular expression for the whole name: fewer
 * than 200 series of a pod, and some more where it scrapes for many pipelines.
 */
export const healthMetrics: readonly string[] = [
  // Whether it is there, its configuration is loaded, and components run.
  'up|alloy_build_info|alloy_config_.+|alloy_component_controller_.+|alloy_component_evaluation_.+',
  // What it uses.
  'alloy_resources_.+|process_(?:cpu_seconds_total|resident_memory_bytes|start_time_seconds|open_fds|max_fds)',
  'go_goroutines|go_gc_duration_seconds_(?:count|sum)|go_memstats_(?:heap_inuse|heap_alloc|sys)_bytes',
  // Whether the replicas see one another.
  'cluster_node_.+|cluster_transport_[rt]x_packets_failed_total',
  // Whether targets are found.
  'prometheus_sd_kubernetes_failures_total|prometheus_target_sync_failed_total',
  // What comes in, what goes out, what waits and what is lost: metrics,
  'prometheus_(?:forwarded_samples_total|remote_storage_.+|remote_write_wal_.+|scrape_targets_gauge)',
  'prometheus_target_scrapes_(?:exceeded_sample_limit|sample_.+)_total',
  'prometheus_tsdb_wal_(?:writes|truncations)_failed_total|prometheus_wal_watcher_record_decode_failures_total',
  // logs,
  'loki_(?:process_(?:dropped_lines|truncated_fields|cri_.+)_total|source_.+|write_.+)|faro_receiver_.+_total',
  // what comes by OTLP, and what is made of it,
  'otelcol_(?:exporter|processor|receiver|connector)_.+_total|otelcol_exporter_queue_(?:capacity|size)',
  'otelcol_loadbalancer_(?:num_backends|backend_outcome_total)',
  // and profiles.
  'pyroscope_(?:ingest|fanout|write)_.+|pyroscope_(?:ebpf|forwarded|receive_http)_.+_total',
];

/** Distributions are many series each; their counts and sums are kept. */
const buckets = '.+_bucket';

/**
 * How the collector itself is doing: it stands in the configuration of every collector.
 *
 *     exporter.self -> relabel -> scrape -> relabel -> the destination
 *     logging -> process -> the destination
 *     tracing -> transform -> the destination
 *
 * It scrapes itself, so nothing is clustered, and each replica does its own part.
 */
export class CollectorHealth extends Pipeline {
  constructor(config: AlloyConfig, props: CollectorHealthProps) {
    super(config, 'collector-health');
    if (props.metrics) this.metrics(props);
    if (props.logs) this.logs(props);
    if (props.traceRatio > 0) this.traces(props);
  }

  private metrics({ interval, destination }: CollectorHealthProps): void {
    const kept = new PrometheusRelabel(this, 'collector_health', {
      rule: [
        { sourceLabels: ['__name__'], regex: buckets, action: 'drop' },
        { sourceLabels: ['__name__'], regex: healthMetrics.join('|'), action: 'keep' },
      ],
      forwardTo: destination.metrics,
    });
    const self = new DiscoveryRelabel(this, 'collector_health', {
      targets: new PrometheusExporterSelf(this, 'collector_health').targets,
      rule: [
        { targetLabel: 'job', replacement: job },
        { targetLabel: 'instance', replacement: pod },
        { targetLabel: 'namespace', replacement: namespace },
        { targetLabel: 'pod', replacement: pod },
        { targetLabel: 'container', replacement: program },
        { targetLabel: 'node', replacement: node },
        { targetLabel: 'service_name', replacement: program },
        { targetLabel: 'service_namespace', replacement: namespace },
      ],
    });
    new PrometheusScrape(this, 'collector_health', {
      targets: self.output,
      ...timing(interval),
      forwardTo: [kept.receiver],
    });
  }

  private logs({ redaction: rules, limits, filters, destination }: CollectorHealthProps): void {
    const process = new LokiProcess(this, 'collector_health', {
      forwardTo: destination.logs,
      stage: [
        withoutLineEnd,
        ...redaction(rules),
        { logfmt: { mapping: { level: '', component_id: '' } } },
        { structuredMetadata: { values: { level: '', component_id: '' } } },
        {
          staticLabels: {
            values: {
              ...{ namespace, pod, container: program, app: program, job },
              ...{ service_name: program, service_namespace: namespace },
            },
          },
        },
        // Alloy puts the label component on all, with one value.
        { labelDrop: { values: ['component'] } },
        ...filtered(filters),
        ...cut(limits),
      ],
    });
    new Logging(this, { format: 'logfmt', writeTo: [process.receiver] });
  }

  private traces({ traceRatio, environment, destination }: CollectorHealthProps): void {
    const resource = new OtelcolProcessorTransform(this, 'collector_health', {
      errorMode: 'ignore',
      traceStatements: [
        {
          context: 'resource',
          statements: [
            setTo('k8s.namespace.name', namespace),
            setTo('k8s.pod.name', pod),
            setTo('k8s.node.name', node),
            setTo('service.namespace', namespace),
            setTo('service.instance.id', pod),
            ...environmentStatements(environment),
          ],
        },
        // Requests to destinations carry headers, and one may come from a Secret.
        { context: 'span', statements: [withoutHeaders] },
      ],
      output: { traces: destination.traces },
    });
    // A span of sending spans makes another one in so many cases as are sampled: with all of them it never ends.
    new Tracing(this, { samplingFraction: traceRatio, writeTo: [resource.input] });
  }
}

export const withoutHeaders = String.raw`delete_matching_keys(attributes, "^http\\.(request|response)\\.header\\.")`;

/** Names of Kubernetes objects need no escapes in OTTL. */
function setTo(attribute: string, value: Expression<string>): Expression<string> {
  return string.format(`set(resource.attributes["${attribute}"], "%s")`, value);
}
