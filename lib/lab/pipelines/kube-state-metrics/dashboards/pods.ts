import {
  type Dashboard,
  lines,
  logs,
  metrics,
  row,
  table,
  timeseries,
  type Variable,
} from '../../../../dashboards';
import { chosenNamespace, cluster, namespace } from '../../../telemetry/dashboards/variables';

const pod: Variable = { name: 'pod', title: 'Pod', label: 'pod', of: [`kube_pod_info{${chosenNamespace}}`] };
const here = `${chosenNamespace}, pod=~"$pod"`;
const per = 'namespace, pod';
const container = '{{pod}} {{container}}';
const rate = (metric: string) => `sum by (${per}) (rate(${metric}{${here}}[$__rate_interval]))`;

/** Pods and their containers. */
export const pods = (): Dashboard => ({
  name: 'pods',
  title: 'Pods',
  description: 'Which pods do not start, restart, or use more than they may?',
  variables: [cluster('kube_pod_info'), namespace('kube_pod_info'), pod],
  rows: [
    row(
      'How they are',
      table({
        title: 'Containers that wait',
        unit: 'none',
        description:
          'ImagePullBackOff: the name or the secret of the image. CrashLoopBackOff: read the last log lines. CreateContainerConfigError: a ConfigMap or Secret is missing.',
        queries: [
          metrics(
            `sum by (namespace, pod, container, reason) (kube_pod_container_status_waiting_reason{${here}}) > 0`,
          ),
        ],
        columns: { namespace: 'Namespace', pod: 'Pod', container: 'Container', reason: 'Reason' },
        whenEmpty: 'None waits',
        width: 12,
      }),
      table({
        title: 'Why containers ended last',
        unit: 'none',
        description:
          'OOMKilled: more memory than the limit. Error: the program ended by itself, its log says why.',
        queries: [
          metrics(
            `sum by (namespace, pod, container, reason) (kube_pod_container_status_last_terminated_reason{${here}}) > 0`,
          ),
        ],
        columns: { namespace: 'Namespace', pod: 'Pod', container: 'Container', reason: 'Reason' },
        whenEmpty: 'None has ended',
        width: 12,
      }),
      timeseries({
        title: 'Restarts',
        unit: 'none',
        description:
          'Containers that were started again. Together with memory at its limit it is the limit; else the program.',
        queries: [
          metrics(
            `sum by (${per}) (increase(kube_pod_container_status_restarts_total{${here}}[$__rate_interval]))`,
            '{{pod}}',
          ),
        ],
        width: 12,
      }),
      table({
        title: 'Where they run',
        unit: 'none',
        description: 'If all pods of a service are on one node, they go with it: spread them.',
        queries: [
          metrics(
            `count by (namespace, pod, node, created_by_kind, created_by_name) (kube_pod_info{${here}})`,
          ),
        ],
        columns: {
          namespace: 'Namespace',
          pod: 'Pod',
          node: 'Node',
          created_by_kind: 'Made by',
          created_by_name: 'Name',
        },
        links: [{ title: 'This node', to: 'nodes', labels: { node: 'node', cluster: '$cluster' } }],
        width: 12,
      }),
    ),
    row(
      'What they use',
      timeseries({
        title: 'Processor',
        unit: 'cores',
        description: 'What containers use. If it is flat at the limit, see how often they are held back.',
        queries: [
          metrics(
            `sum by (pod, container) (rate(container_cpu_usage_seconds_total{${here}}[$__rate_interval]))`,
            container,
          ),
        ],
      }),
      timeseries({
        title: 'Share of time held back by the limit',
        unit: 'percentunit',
        description:
          'Above 10 % answers come late because of the limit of the processor: raise or remove it.',
        queries: [
          metrics(
            `sum by (pod, container) (rate(container_cpu_cfs_throttled_periods_total{${here}}[$__rate_interval])) / sum by (pod, container) (rate(container_cpu_cfs_periods_total{${here}}[$__rate_interval]))`,
            container,
          ),
        ],
        whenEmpty: 'No container has such a limit',
      }),
      timeseries({
        title: 'Memory',
        unit: 'bytes',
        description:
          'The working set. A line that only rises ends at the limit, and the container is killed there.',
        queries: [
          metrics(`sum by (pod, container) (container_memory_working_set_bytes{${here}})`, container),
        ],
      }),
      timeseries({
        title: 'Memory, of what is allowed',
        unit: 'percentunit',
        description: 'Above 90 % the container will be killed soon: raise the limit or find what grows.',
        queries: [
          metrics(
            `sum by (pod, container) (container_memory_working_set_bytes{${here}}) / sum by (pod, container) (kube_pod_container_resource_limits{${here}, resource="memory"})`,
            container,
          ),
        ],
        limits: { warning: 0.8, error: 0.95 },
      }),
      timeseries({
        title: 'Time spent waiting',
        unit: 'percentunit',
        description:
          'Processor, disk and memory that containers waited for. It is early: it shows before anything fails.',
        queries: ['cpu', 'io', 'memory'].map((what) =>
          metrics(
            `sum by (pod) (rate(container_pressure_${what}_waiting_seconds_total{${here}}[$__rate_interval]))`,
            `{{pod}} ${what}`,
          ),
        ),
      }),
      timeseries({
        title: 'Network errors and drops',
        unit: 'cps',
        description: 'Packets that were lost. Above 0 for long: look at the node and its network plugin.',
        queries: [
          metrics(
            `${rate('container_network_receive_packets_dropped_total')} + ${rate('container_network_receive_errors_total')}`,
            '{{pod}} in',
          ),
          metrics(
            `${rate('container_network_transmit_packets_dropped_total')} + ${rate('container_network_transmit_errors_total')}`,
            '{{pod}} out',
          ),
        ],
      }),
    ),
    row(
      'What they say',
      logs({
        title: 'Logs',
        unit: 'none',
        description:
          'What the containers print. Open a line: its trace_id leads to the request that it belongs to.',
        queries: [lines('{cluster=~"$cluster", namespace=~"$namespace", pod=~"$pod"}')],
      }),
    ),
  ],
});
