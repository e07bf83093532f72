import { alike, counter, gauge, metricTable } from '../../../dashboards';

const memory = [
  'MemTotal',
  'MemFree',
  'MemAvailable',
  'Buffers',
  'Cached',
  'SwapTotal',
  'SwapFree',
  'SReclaimable',
];
const disk = [
  'read_bytes',
  'written_bytes',
  'reads_completed',
  'writes_completed',
  'io_time_seconds',
  'io_time_weighted_seconds',
];
const filesystem = [
  'avail_bytes',
  'size_bytes',
  'free_bytes',
  'files',
  'files_free',
  'readonly',
  'device_error',
];

/** What the exporter inside Alloy v1.19.2 tells of a node, recorded in test/lab/telemetry/metrics/recorded. */
export const nodeExporterNames = metricTable({
  node_cpu_seconds_total: counter('cpu', 'mode'),
  ...alike(gauge(), 'node_load1', 'node_load5', 'node_load15'),
  ...alike(gauge(), ...memory.map((name) => `node_memory_${name}_bytes`)),
  ...alike(gauge('device', 'fstype', 'mountpoint'), ...filesystem.map((name) => `node_filesystem_${name}`)),
  ...alike(counter('device'), ...disk.map((name) => `node_disk_${name}_total`)),
  ...alike(
    counter('device'),
    ...['receive', 'transmit'].flatMap((way) =>
      ['bytes', 'errs', 'drop', 'packets'].map((what) => `node_network_${way}_${what}_total`),
    ),
  ),
  ...alike(
    counter(),
    'node_netstat_TcpExt_ListenOverflows',
    'node_netstat_TcpExt_TCPSynRetrans',
    'node_netstat_Tcp_RetransSegs',
    'node_netstat_Tcp_OutSegs',
  ),
  node_netstat_Tcp_CurrEstab: gauge(),
  ...alike(gauge(), 'node_nf_conntrack_entries', 'node_nf_conntrack_entries_limit'),
  ...alike(
    counter(),
    'node_pressure_cpu_waiting_seconds_total',
    'node_pressure_io_waiting_seconds_total',
    'node_pressure_io_stalled_seconds_total',
    'node_pressure_memory_waiting_seconds_total',
    'node_pressure_memory_stalled_seconds_total',
  ),
  ...alike(counter(), 'node_vmstat_oom_kill', 'node_vmstat_pgmajfault', 'node_context_switches_total'),
  ...alike(
    gauge(),
    'node_boot_time_seconds',
    'node_procs_blocked',
    'node_procs_running',
    'node_filefd_allocated',
    'node_filefd_maximum',
    'node_timex_offset_seconds',
    'node_timex_sync_status',
  ),
  node_uname_info: gauge('nodename', 'release', 'version', 'machine', 'sysname', 'domainname'),
  node_os_info: gauge('id', 'name', 'pretty_name', 'version', 'version_id'),
});
