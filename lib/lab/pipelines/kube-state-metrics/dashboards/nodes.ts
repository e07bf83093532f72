import { type Dashboard, metrics, row, table, timeseries } from '../../../../dashboards';
import { chosenNode, cluster, node } from '../../../telemetry/dashboards/variables';

const legend = '{{node}}';

/** Nodes, as Kubernetes and as their own system see them. */
export const nodes = (): Dashboard => ({
  name: 'nodes',
  title: 'Nodes',
  description: 'Are the nodes well, and what do they run short of?',
  variables: [cluster('kube_node_info'), node('kube_node_info')],
  rows: [
    row(
      'As Kubernetes sees them',
      table({
        title: 'Conditions that hold',
        unit: 'none',
        description:
          'Ready is good. MemoryPressure, DiskPressure and PIDPressure: the node evicts pods. Not ready at all: its kubelet does not answer.',
        queries: [
          metrics(`sum by (node, condition) (kube_node_status_condition{${chosenNode}, status="true"}) > 0`),
        ],
        columns: { node: 'Node', condition: 'Condition' },
        width: 12,
      }),
      table({
        title: 'Pods and what they reserve',
        unit: 'none',
        description:
          'What is reserved on each node. Where one is full and another empty, look for node selectors and volumes that bind.',
        queries: [
          metrics(`count by (node) (kube_pod_info{${chosenNode}})`),
          metrics(`sum by (node) (kube_pod_container_resource_requests{${chosenNode}, resource="cpu"})`),
          metrics(`sum by (node) (kube_pod_container_resource_requests{${chosenNode}, resource="memory"})`),
        ],
        columns: { node: 'Node', 'Value #A': 'Pods', 'Value #B': 'Processors', 'Value #C': 'Bytes' },
        width: 12,
      }),
    ),
    row(
      'What containers use of them',
      timeseries({
        title: 'Processor used by containers',
        unit: 'percentunit',
        description: 'Above 80 % pods slow each other down: add nodes, or spread what is busy.',
        queries: [
          metrics(
            `sum by (node) (rate(container_cpu_usage_seconds_total{${chosenNode}}[$__rate_interval])) / sum by (node) (machine_cpu_cores{${chosenNode}})`,
            legend,
          ),
        ],
        width: 12,
      }),
      timeseries({
        title: 'Memory used by containers',
        unit: 'percentunit',
        description: 'Above 90 % the kubelet begins to evict: lower what pods use, or add nodes.',
        queries: [
          metrics(
            `sum by (node) (container_memory_working_set_bytes{${chosenNode}}) / sum by (node) (machine_memory_bytes{${chosenNode}})`,
            legend,
          ),
        ],
        width: 12,
      }),
    ),
    row(
      'As their own system sees them',
      timeseries({
        title: 'Processor busy',
        unit: 'percentunit',
        description:
          'All that the node does, system and kubelet too. Much iowait is a disk, much steal a neighbour on the same machine.',
        queries: [
          metrics(
            `1 - avg by (node) (rate(node_cpu_seconds_total{${chosenNode}, mode="idle"}[$__rate_interval]))`,
            legend,
          ),
        ],
      }),
      timeseries({
        title: 'Memory that is left',
        unit: 'percentunit',
        description: 'Below 10 % the node will evict pods. If containers do not use it, the system does.',
        queries: [
          metrics(
            `sum by (node) (node_memory_MemAvailable_bytes{${chosenNode}}) / sum by (node) (node_memory_MemTotal_bytes{${chosenNode}})`,
            legend,
          ),
        ],
      }),
      timeseries({
        title: 'Time spent waiting',
        unit: 'percentunit',
        description: 'Work that waited for processor, disk or memory. It rises before anything fails.',
        queries: ['cpu', 'io', 'memory'].map((what) =>
          metrics(
            `sum by (node) (rate(node_pressure_${what}_waiting_seconds_total{${chosenNode}}[$__rate_interval]))`,
            `{{node}} ${what}`,
          ),
        ),
      }),
      timeseries({
        title: 'File systems used',
        unit: 'percentunit',
        description:
          'At 85 % the kubelet deletes images and evicts pods: delete what is not needed, or enlarge the disk.',
        queries: [
          metrics(
            `1 - sum by (node, mountpoint) (node_filesystem_avail_bytes{${chosenNode}}) / sum by (node, mountpoint) (node_filesystem_size_bytes{${chosenNode}})`,
            '{{node}} {{mountpoint}}',
          ),
        ],
        limits: { warning: 0.75, error: 0.85 },
      }),
      timeseries({
        title: 'Disk busy',
        unit: 'percentunit',
        description: 'Near 100 % everything that writes waits: find the pod that does in Pods.',
        queries: [
          metrics(
            `max by (node, device) (rate(node_disk_io_time_seconds_total{${chosenNode}}[$__rate_interval]))`,
            '{{node}} {{device}}',
          ),
        ],
      }),
      timeseries({
        title: 'Clock apart',
        unit: 's',
        description:
          'How far the clock is from true time. Above some tenths of a second traces and logs are put in the wrong order: look at the time service.',
        queries: [metrics(`max by (node) (abs(node_timex_offset_seconds{${chosenNode}}))`, legend)],
      }),
    ),
  ],
});
