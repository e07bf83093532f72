import { alike, counter, gauge, metricTable } from '../../../dashboards';

const ofContainer = ['namespace', 'pod', 'container', 'image', 'name', 'id'];
const ofPod = ['namespace', 'pod', 'interface', 'image', 'name', 'id'];

/** What containers use: github.com/google/cadvisor metrics/prometheus.go. */
export const cadvisorNames = metricTable({
  container_cpu_usage_seconds_total: counter(...ofContainer, 'cpu'),
  ...alike(
    counter(...ofContainer),
    'container_cpu_cfs_periods_total',
    'container_cpu_cfs_throttled_periods_total',
  ),
  container_cpu_cfs_throttled_seconds_total: counter(...ofContainer),
  ...alike(
    gauge(...ofContainer),
    'container_memory_cache',
    'container_memory_rss',
    'container_memory_usage_bytes',
    'container_memory_working_set_bytes',
    'container_start_time_seconds',
    'container_spec_memory_limit_bytes',
  ),
  container_oom_events_total: counter(...ofContainer),
  ...alike(
    counter(...ofContainer),
    'container_pressure_cpu_waiting_seconds_total',
    'container_pressure_io_waiting_seconds_total',
    'container_pressure_memory_waiting_seconds_total',
  ),
  ...alike(
    counter(...ofContainer, 'device'),
    'container_fs_reads_total',
    'container_fs_reads_bytes_total',
    'container_fs_writes_total',
    'container_fs_writes_bytes_total',
  ),
  ...alike(
    counter(...ofPod),
    ...['receive', 'transmit'].flatMap((way) =>
      ['bytes', 'errors', 'packets', 'packets_dropped'].map(
        (what) => `container_network_${way}_${what}_total`,
      ),
    ),
  ),
  ...alike(gauge('boot_id', 'machine_id', 'system_uuid'), 'machine_cpu_cores', 'machine_memory_bytes'),
});
