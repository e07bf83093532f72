import type { MetricRule } from '../../telemetry/metrics/metric-rule';

const source = 'kubelet';

/** What the kubelet says of itself and of volumes: k8s.io/kubernetes pkg/kubelet/metrics at 1.37. */
export const kubeletMetrics: readonly MetricRule[] = [
  {
    source,
    effect: 'keep',
    names:
      'kubelet_volume_stats_(?:available_bytes|capacity_bytes|inodes|inodes_free|inodes_used|used_bytes)',
    why: 'how full volumes are; nothing else knows it',
    series: { volumes: 6 },
  },
  {
    source,
    effect: 'keep',
    names: 'kubelet_(?:node_name|running_pods|running_containers)',
    why: 'how many pods and containers run on the node, by state',
    series: { nodes: 5 },
  },
  {
    source,
    effect: 'keep',
    names: 'kubelet_runtime_operations(?:_errors)?_total',
    why: 'whether the container runtime answers, by operation',
    series: { nodes: 25 },
  },
  {
    source,
    effect: 'keep',
    names: 'kubelet_(?:evictions|started_pods_errors_total|started_containers_errors_total)',
    why: 'pods that were evicted or did not start',
    series: { nodes: 5 },
  },
  {
    source,
    effect: 'keep',
    names: 'kubelet_(?:pod_start_sli_duration|pleg_relist_duration)_seconds_(?:sum|count)',
    why: 'mean times of starting pods and of looking after them; buckets would be ten times as many',
    series: { nodes: 4 },
  },
  {
    source,
    effect: 'keep',
    names: 'kubelet_certificate_manager_(?:client|server)_ttl_seconds',
    why: 'certificates that are about to expire',
    series: { nodes: 2 },
  },
  {
    source,
    effect: 'keep',
    names: 'process_(?:cpu_seconds_total|resident_memory_bytes)',
    why: 'what the kubelet itself uses',
    series: { nodes: 2 },
  },
  {
    source,
    effect: 'drop',
    names: '.+',
    why: 'mostly buckets of histograms about the inside of the kubelet and its clients',
    series: { nodes: 2400 },
  },
];
