import type { MetricRule } from '../../telemetry/metrics/metric-rule';

const source = 'cadvisor';

/** What containers use. The counts are those of cAdvisor's collector: github.com/google/cadvisor metrics/prometheus.go. */
export const cadvisorMetrics: readonly MetricRule[] = [
  {
    source,
    effect: 'drop',
    names: 'container_(?:cpu|memory|oom|fs|pressure)_.+',
    where: { label: 'container', values: '' },
    why: 'sums of pods and slices, and the pause container: adding them up would count everything twice',
    series: { pods: 75, nodes: 230 },
  },
  {
    source,
    effect: 'drop',
    names: 'container_network_.+',
    where: { label: 'pod', values: '' },
    why: 'the interfaces of the node, which the node exporter measures',
    series: { nodes: 24 },
  },
  {
    source,
    effect: 'keep',
    names: 'container_cpu_usage_seconds_total',
    why: 'processor time used',
    series: { containers: 1 },
  },
  {
    source,
    effect: 'keep',
    names: 'container_cpu_cfs_(?:throttled_)?periods_total',
    why: 'how often a limit of the processor holds a container back; only containers with such a limit have it',
    series: { containers: 2 },
  },
  {
    source,
    effect: 'keep',
    names: 'container_memory_(?:cache|rss|usage_bytes|working_set_bytes)',
    why: 'memory used, and the working set that decides about eviction',
    series: { containers: 4 },
  },
  {
    source,
    effect: 'keep',
    names: 'container_oom_events_total',
    why: 'processes killed for want of memory',
    series: { containers: 1 },
  },
  {
    source,
    effect: 'keep',
    names: 'container_pressure_(?:cpu|io|memory)_waiting_seconds_total',
    why: 'time spent waiting for what is scarce',
    series: { containers: 3 },
  },
  {
    source,
    effect: 'keep',
    names: 'container_fs_(?:reads|writes)(?:_bytes)?_total',
    why: 'what is read from and written to disks',
    series: { containerDisks: 4 },
  },
  {
    source,
    effect: 'keep',
    names: 'container_network_(?:receive|transmit)_(?:bytes|errors|packets|packets_dropped)_total',
    why: 'traffic of a pod and what is lost of it',
    series: { pods: 8 },
  },
  {
    source,
    effect: 'keep',
    names: 'machine_(?:cpu_cores|memory_bytes)',
    why: 'the size of the node, to compare with',
    series: { nodes: 2 },
  },
  {
    source,
    effect: 'drop',
    names: '.+',
    why: 'limits, which kube-state-metrics tells, page faults, inodes, sockets, topology of the processor',
    series: { containers: 42, containerDisks: 2, pods: 31, nodes: 113, cpus: 1 },
  },
];
