import { alike, counter, gauge, metricTable, summary } from '../../../dashboards';

/** What kubelets tell that the lab has a question about: k8s.io/kubernetes pkg/kubelet/metrics at 1.37. */
export const kubeletNames = metricTable({
  ...alike(
    gauge('namespace', 'persistentvolumeclaim'),
    'kubelet_volume_stats_available_bytes',
    'kubelet_volume_stats_capacity_bytes',
    'kubelet_volume_stats_used_bytes',
    'kubelet_volume_stats_inodes',
    'kubelet_volume_stats_inodes_free',
    'kubelet_volume_stats_inodes_used',
  ),
  kubelet_node_name: gauge(),
  kubelet_running_pods: gauge(),
  kubelet_running_containers: gauge('container_state'),
  kubelet_runtime_operations_total: counter('operation_type'),
  kubelet_runtime_operations_errors_total: counter('operation_type'),
  kubelet_evictions: counter('eviction_signal'),
  kubelet_started_pods_errors_total: counter('code'),
  kubelet_started_containers_errors_total: counter('container_type', 'code'),
  kubelet_pod_start_sli_duration_seconds: summary(),
  kubelet_pleg_relist_duration_seconds: summary(),
  ...alike(
    gauge(),
    'kubelet_certificate_manager_client_ttl_seconds',
    'kubelet_certificate_manager_server_ttl_seconds',
  ),
  process_cpu_seconds_total: counter(),
  process_resident_memory_bytes: gauge(),
  kubelet_pod_worker_duration_seconds: summary('operation_type'),
  rest_client_requests_total: counter('code', 'host', 'method'),
  go_goroutines: gauge(),
});
