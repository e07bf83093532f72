import { alike, counter, gauge, histogram, metricTable, summary } from '../../../dashboards';

const ends = ['source', 'destination'].flatMap((end) =>
  [
    'workload',
    'workload_namespace',
    'principal',
    'app',
    'version',
    'canonical_service',
    'canonical_revision',
    'cluster',
  ].map((what) => `${end}_${what}`),
);
const traffic = [
  ...ends,
  ...['reporter', 'destination_service', 'destination_service_name', 'destination_service_namespace'],
  ...['request_protocol', 'response_flags', 'connection_security_policy'],
];
const request = [...traffic, 'response_code', 'grpc_response_status'];

/** What Istio tells: https://istio.io/latest/docs/reference/config/metrics/ */
export const meshNames = metricTable({
  istio_requests_total: counter(...request),
  istio_request_duration_milliseconds: histogram(...request),
  istio_request_bytes: summary(...request),
  istio_response_bytes: summary(...request),
  ...alike(counter(...request), 'istio_request_messages_total', 'istio_response_messages_total'),
  ...alike(
    counter(...traffic),
    'istio_tcp_connections_opened_total',
    'istio_tcp_connections_closed_total',
    'istio_tcp_sent_bytes_total',
    'istio_tcp_received_bytes_total',
  ),
  pilot_info: gauge('version'),
  pilot_xds: gauge('version'),
  pilot_xds_pushes: counter('type'),
  ...alike(gauge(), 'pilot_services', 'pilot_virt_services', 'pilot_no_ip', 'pilot_endpoint_not_ready'),
  pilot_proxy_convergence_time: histogram(),
  pilot_push_triggers: counter('type'),
  ...alike(
    counter(),
    'pilot_total_xds_internal_errors',
    'pilot_total_xds_rejects',
    'pilot_xds_write_timeout',
  ),
  galley_validation_passed: counter('group', 'resource', 'version'),
  galley_validation_failed: counter('group', 'resource', 'version', 'reason'),
  ...alike(
    counter(),
    'sidecar_injection_requests_total',
    'sidecar_injection_success_total',
    'sidecar_injection_failure_total',
    'citadel_server_csr_count',
    'citadel_server_success_cert_issuance_count',
  ),
  citadel_server_root_cert_expiry_timestamp: gauge(),
  istio_build: gauge('component', 'tag'),
  workload_manager_active_proxy_count: gauge(),
  ...alike(gauge(), 'envoy_server_uptime', 'envoy_server_memory_allocated', 'envoy_server_live'),
  envoy_cluster_upstream_cx_active: gauge('cluster_name'),
  envoy_cluster_upstream_rq_total: counter('cluster_name'),
  process_cpu_seconds_total: counter(),
  ...alike(gauge(), 'process_resident_memory_bytes', 'process_start_time_seconds', 'go_goroutines'),
});
