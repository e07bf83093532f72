import { alike, counter, gauge, histogram, metricTable } from '../../../dashboards';

const request = ['verb', 'resource', 'subresource', 'group', 'version', 'scope', 'component', 'dry_run'];

/** What API servers tell: k8s.io/apiserver pkg/endpoints/metrics of Kubernetes 1.37. */
export const apiServerNames = metricTable({
  apiserver_request_total: counter(...request, 'code'),
  apiserver_request_duration_seconds: histogram(...request),
  apiserver_current_inflight_requests: gauge('request_kind'),
  apiserver_current_inqueue_requests: gauge('request_kind'),
  ...alike(gauge('resource', 'group'), 'apiserver_storage_objects', 'apiserver_resource_objects'),
  apiserver_storage_size_bytes: gauge('storage_cluster_id'),
  process_cpu_seconds_total: counter(),
  ...alike(gauge(), 'process_resident_memory_bytes', 'process_start_time_seconds', 'go_goroutines'),
  apiserver_audit_event_total: counter(),
});
