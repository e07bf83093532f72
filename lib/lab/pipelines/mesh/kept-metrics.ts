/**
 * Names of the metrics of Istio that are kept, each a regular expression for the whole name. Envoy and istiod offer
 * some hundred more: https://istio.io/latest/docs/reference/config/metrics/
 */
export const keptMeshMetrics: readonly string[] = [
  // Requests between workloads, by sidecars and waypoints. Sizes without their buckets: 20 more series of each pair.
  'istio_requests_total|istio_request_duration_milliseconds_(?:bucket|count|sum)',
  'istio_(?:request|response)_bytes_(?:count|sum)|istio_(?:request|response)_messages_total',
  // Connections, by sidecars and ztunnels.
  'istio_tcp_(?:connections_(?:opened|closed)|(?:sent|received)_bytes)_total',
  // The control plane: what proxies know, how soon they know it, and what is wrong with the configuration.
  'pilot_(?:info|xds|xds_pushes|services|virt_services|proxy_convergence_time_(?:bucket|count|sum))',
  'pilot_(?:total_xds_internal_errors|total_xds_rejects|xds_write_timeout|push_triggers)',
  'pilot_(?:conflict_(?:inbound|outbound)_listener.*|duplicate_envoy_clusters|no_ip|endpoint_not_ready)',
  'galley_validation_(?:passed|failed)|sidecar_injection_(?:requests|success|failure)_total',
  'citadel_server_(?:csr_count|success_cert_issuance_count|root_cert_expiry_timestamp)',
  // The proxies themselves.
  'istio_build|workload_manager_active_proxy_count|envoy_server_(?:uptime|memory_allocated|live)',
  'envoy_cluster_upstream_cx_active|envoy_cluster_upstream_rq_total',
  'process_(?:cpu_seconds_total|resident_memory_bytes|start_time_seconds)|go_goroutines',
];
