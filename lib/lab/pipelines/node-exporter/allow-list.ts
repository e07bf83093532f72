import type { MetricRule } from '../../telemetry/metrics/metric-rule';

const source = 'node-exporter';

/** What a node uses. The counts are those of the exporter in Alloy with the collectors of the pipeline, counted. */
export const nodeExporterMetrics: readonly MetricRule[] = [
  {
    source,
    effect: 'drop',
    names: 'node_cpu_seconds_total',
    where: { label: 'mode', values: 'nice|irq|softirq' },
    why: 'seldom above zero; the modes that are kept tell what a processor is busy with',
    series: { cpus: 3 },
  },
  {
    source,
    effect: 'keep',
    names: 'node_cpu_seconds_total',
    why: 'processor time by mode: idle, iowait, steal, system, user',
    series: { cpus: 5 },
  },
  {
    source,
    effect: 'keep',
    names: 'node_load(?:1|5|15)',
    why: 'how many processes want to run',
    series: { nodes: 3 },
  },
  {
    source,
    effect: 'keep',
    names:
      'node_memory_(?:MemTotal|MemFree|MemAvailable|Buffers|Cached|SwapTotal|SwapFree|SReclaimable)_bytes',
    why: 'memory, and what could be freed of it',
    series: { nodes: 8 },
  },
  {
    source,
    effect: 'keep',
    names: 'node_filesystem_(?:avail_bytes|size_bytes|files|files_free|readonly|device_error)',
    why: 'how full file systems are, in bytes and inodes, and whether they can be written to',
    series: { filesystems: 6 },
  },
  {
    source,
    effect: 'keep',
    names:
      'node_disk_(?:read_bytes|written_bytes|reads_completed|writes_completed|io_time_seconds|io_time_weighted_seconds)_total',
    why: 'throughput, operations and business of disks',
    series: { disks: 6 },
  },
  {
    source,
    effect: 'keep',
    names: 'node_network_(?:receive|transmit)_(?:bytes|errs|drop|packets)_total',
    why: 'traffic of the interfaces and what is lost of it; only where the network is measured',
    series: { interfaces: 8 },
  },
  {
    source,
    effect: 'keep',
    names: 'node_netstat_Tcp(?:Ext_ListenOverflows|Ext_TCPSynRetrans|_RetransSegs|_OutSegs|_CurrEstab)',
    why: 'connections and retransmissions; only where the network is measured',
    series: { nodes: 5 },
  },
  {
    source,
    effect: 'keep',
    names: 'node_nf_conntrack_entries(?:_limit)?',
    why: 'a full table of connections drops packets; only where the network is measured',
    series: { nodes: 2 },
  },
  {
    source,
    effect: 'keep',
    names: 'node_pressure_(?:cpu|io|memory)_(?:waiting|stalled)_seconds_total',
    why: 'time spent waiting for what is scarce',
    series: { nodes: 5 },
  },
  {
    source,
    effect: 'keep',
    names: 'node_vmstat_(?:oom_kill|pgmajfault)',
    why: 'processes killed for want of memory, and the paging before it',
    series: { nodes: 2 },
  },
  {
    source,
    effect: 'keep',
    names:
      'node_(?:boot_time_seconds|context_switches_total|procs_blocked|procs_running|filefd_allocated|filefd_maximum)',
    why: 'restarts of the node, its processes and its open files',
    series: { nodes: 6 },
  },
  {
    source,
    effect: 'keep',
    names: 'node_(?:uname_info|os_info|timex_offset_seconds|timex_sync_status)',
    why: 'what the node runs, and whether its clock is right',
    series: { nodes: 4 },
  },
  {
    source,
    effect: 'drop',
    names: '.+',
    why: 'details of memory, sockets, disks and time that no question was asked about yet',
    series: { nodes: 174, disks: 12, filesystems: 1, interfaces: 8 },
  },
];
