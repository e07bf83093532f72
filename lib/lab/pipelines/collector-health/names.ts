import { alike, counter, gauge, metricTable, summary } from '../../../dashboards';

const component = ['component_id', 'component_path'];
const remote = [...component, 'remote_name', 'url'];
const loki = [...component, 'host', 'tenant'];
const items = ['spans', 'metric_points', 'log_records'];
const sent = [...component, 'exporter', 'server_address', 'server_port', 'url_path'];

const times = (prefix: string, names: readonly string[], suffix: string) =>
  names.map((name) => `${prefix}${name}${suffix}`);

/** What Alloy v1.19.2 tells of itself, read from its /metrics while it sent every signal; what it counts of losses from its sources. */
export const collectorNames = metricTable({
  alloy_build_info: gauge('branch', 'goarch', 'goos', 'goversion', 'revision', 'version'),
  ...alike(gauge(), 'alloy_config_last_load_successful', 'alloy_config_last_load_success_timestamp_seconds'),
  alloy_config_hash: gauge('cluster_name', 'sha256'),
  alloy_config_load_failures_total: counter(),
  alloy_component_controller_running_components: gauge('controller_id', 'controller_path', 'health_type'),
  alloy_component_controller_evaluating: gauge('controller_id', 'controller_path'),
  alloy_component_evaluation_queue_size: gauge('controller_id', 'controller_path'),
  alloy_component_evaluation_seconds: summary('controller_id', 'controller_path'),
  ...alike(
    counter(),
    'alloy_resources_machine_rx_bytes_total',
    'alloy_resources_machine_tx_bytes_total',
    'alloy_resources_process_cpu_seconds_total',
    'process_cpu_seconds_total',
  ),
  ...alike(
    gauge(),
    'alloy_resources_process_resident_memory_bytes',
    'process_resident_memory_bytes',
    'process_start_time_seconds',
    'process_open_fds',
    'process_max_fds',
    'go_goroutines',
    'go_memstats_heap_inuse_bytes',
    'go_memstats_heap_alloc_bytes',
    'go_memstats_sys_bytes',
  ),
  cluster_node_peers: gauge('cluster_name', 'state'),
  cluster_node_info: gauge('cluster_name', 'state'),
  ...alike(
    counter('cluster_name'),
    'cluster_transport_rx_packets_failed_total',
    'cluster_transport_tx_packets_failed_total',
  ),
  prometheus_sd_kubernetes_failures_total: counter(...component),
  prometheus_target_sync_failed_total: counter(...component, 'scrape_job'),
  prometheus_scrape_targets_gauge: gauge(...component),
  ...alike(
    counter(...component),
    'prometheus_forwarded_samples_total',
    ...times(
      'prometheus_target_scrapes_',
      ['exceeded_sample_limit', 'sample_duplicate_timestamp', 'sample_out_of_bounds', 'sample_out_of_order'],
      '_total',
    ),
    ...times(
      'prometheus_remote_write_wal_',
      [
        'corruptions',
        'samples_appended',
        'exemplars_appended',
        'out_of_order_samples',
        'storage_created_series',
        'storage_removed_series',
      ],
      '_total',
    ),
  ),
  prometheus_remote_write_wal_storage_active_series: gauge(...component),
  ...alike(
    counter(...remote),
    ...times(
      'prometheus_remote_storage_',
      [
        'bytes',
        'samples',
        'samples_failed',
        'samples_retried',
        'samples_dropped',
        'histograms',
        'histograms_failed',
        'exemplars',
        'exemplars_failed',
        'enqueue_retries',
      ],
      '_total',
    ),
  ),
  ...alike(
    gauge(...remote),
    ...times(
      'prometheus_remote_storage_',
      [
        'samples_pending',
        'shards',
        'shards_desired',
        'shards_max',
        'shard_capacity',
        'queue_highest_sent_timestamp_seconds',
      ],
      '',
    ),
  ),
  prometheus_remote_storage_highest_timestamp_in_seconds: gauge(...component),
  ...alike(
    counter(...loki),
    ...times('loki_write_', ['sent_bytes', 'sent_entries', 'batch_retries'], '_total'),
  ),
  ...alike(counter(...loki, 'reason'), 'loki_write_dropped_bytes_total', 'loki_write_dropped_entries_total'),
  loki_write_request_duration_seconds: summary(...loki, 'status_code'),
  loki_process_dropped_lines_total: counter(...component, 'reason'),
  loki_process_truncated_fields_total: counter(...component, 'field'),
  ...alike(
    counter(...component, 'receiver', 'transport'),
    ...['accepted', 'refused', 'failed'].flatMap((what) =>
      times(`otelcol_receiver_${what}_`, items, '_total'),
    ),
  ),
  ...alike(
    counter(...sent),
    ...['sent', 'send_failed', 'enqueue_failed'].flatMap((what) =>
      times(`otelcol_exporter_${what}_`, items, '_total'),
    ),
  ),
  ...alike(
    gauge(...component, 'exporter', 'data_type'),
    'otelcol_exporter_queue_size',
    'otelcol_exporter_queue_capacity',
  ),
  ...alike(
    counter(...component, 'processor', 'otel_signal'),
    'otelcol_processor_incoming_items_total',
    'otelcol_processor_outgoing_items_total',
  ),
  ...alike(
    counter(...component, 'filter'),
    ...times('otelcol_processor_filter_', ['spans', 'logs', 'datapoints'], '_filtered_total'),
  ),
  otelcol_processor_tail_sampling_global_count_traces_sampled_total: counter(
    ...component,
    'sampled',
    'decision',
  ),
  otelcol_processor_tail_sampling_sampling_trace_dropped_too_early_total: counter(...component),
  ...alike(
    counter(...component),
    ...times('otelcol_connector_servicegraph_', ['edges', 'dropped_spans'], '_total'),
  ),
  otelcol_loadbalancer_num_backends: gauge(...component, 'resolver'),
  otelcol_loadbalancer_backend_outcome_total: counter(...component, 'endpoint', 'success'),
  ...alike(
    counter(...component),
    ...times('faro_receiver_', ['logs', 'measurements', 'exceptions', 'events', 'exporter_errors'], '_total'),
  ),
  faro_receiver_rate_limiter_requests_total: counter(...component, 'app', 'environment', 'allowed'),
  ...alike(
    counter(...component, 'endpoint'),
    ...times(
      'pyroscope_write_',
      ['sent_bytes', 'sent_profiles', 'dropped_bytes', 'dropped_profiles'],
      '_total',
    ),
  ),
});
