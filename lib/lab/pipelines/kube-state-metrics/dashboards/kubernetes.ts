import { type Dashboard, lines, logs, metrics, row, stat, table, timeseries } from '../../../../dashboards';
import { toNamespace } from '../../../telemetry/dashboards/links';
import { orZero } from '../../../telemetry/dashboards/promql';
import { cluster } from '../../../telemetry/dashboards/variables';

const here = 'cluster=~"$cluster"';
const asked = (resource: string) =>
  `sum(kube_pod_container_resource_requests{${here}, resource="${resource}"})`;
const offered = (resource: string) => `sum(kube_node_status_allocatable{${here}, resource="${resource}"})`;

/** The cluster as a whole. */
export const kubernetes = (): Dashboard => ({
  name: 'kubernetes',
  title: 'Kubernetes',
  description: 'Is the cluster well, and how much of it is taken?',
  variables: [cluster('kube_node_info')],
  rows: [
    row(
      'How it is',
      stat({
        title: 'Nodes that are ready',
        unit: 'percentunit',
        description:
          'The share of nodes that take pods. Below 100 %: open Nodes and see which is not ready, and why.',
        queries: [
          metrics(
            `sum(kube_node_status_condition{${here}, condition="Ready", status="true"}) / count(kube_node_info{${here}})`,
          ),
        ],
        limits: { warning: 1, error: 0.7 },
      }),
      stat({
        title: 'Pods that run',
        unit: 'none',
        description: 'If it falls at once, a node is gone or a namespace was deleted: look at the events.',
        queries: [metrics(`sum(kube_pod_status_phase{${here}, phase="Running"})`)],
      }),
      stat({
        title: 'Pods that wait or failed',
        unit: 'none',
        description: 'Pods that found no node, or ended with an error. Open Pods, which says the reason.',
        queries: [metrics(orZero(`sum(kube_pod_status_phase{${here}, phase=~"Pending|Failed|Unknown"})`))],
        limits: { warning: 1, error: 10 },
      }),
      stat({
        title: 'Processor asked for',
        unit: 'percentunit',
        description:
          'The share of all processors that pods reserve. Near 100 % new pods find no node: add nodes, or lower requests that nobody uses.',
        queries: [metrics(`${asked('cpu')} / ${offered('cpu')}`)],
        limits: { warning: 0.8, error: 0.95 },
      }),
      stat({
        title: 'Memory asked for',
        unit: 'percentunit',
        description:
          'The share of all memory that pods reserve. Near 100 % new pods find no node: add nodes, or lower requests that nobody uses.',
        queries: [metrics(`${asked('memory')} / ${offered('memory')}`)],
        limits: { warning: 0.8, error: 0.95 },
      }),
      stat({
        title: 'Restarts in an hour',
        unit: 'none',
        description: 'Containers that were started again. More than a few: open Pods and look who restarts.',
        queries: [metrics(orZero(`sum(increase(kube_pod_container_status_restarts_total{${here}}[1h]))`))],
        limits: { warning: 5, error: 30 },
      }),
    ),
    row(
      'What is used',
      timeseries({
        title: 'Processor by namespace',
        unit: 'cores',
        description:
          'What containers use. Compare with what is asked for in Namespaces: much more or much less is worth a change.',
        queries: [
          metrics(
            `sum by (namespace) (rate(container_cpu_usage_seconds_total{${here}}[$__rate_interval]))`,
            '{{namespace}}',
          ),
        ],
        stacked: true,
        width: 12,
        links: toNamespace,
      }),
      timeseries({
        title: 'Memory by namespace',
        unit: 'bytes',
        description: 'The working set of containers. A namespace that only grows holds something that leaks.',
        queries: [
          metrics(`sum by (namespace) (container_memory_working_set_bytes{${here}})`, '{{namespace}}'),
        ],
        stacked: true,
        width: 12,
        links: toNamespace,
      }),
    ),
    row(
      'The API server',
      timeseries({
        title: 'Requests',
        unit: 'reqps',
        description: 'Requests by their answer. Many 429 or 5xx: the server is busy, look who asks so much.',
        queries: [
          metrics(`sum by (code) (rate(apiserver_request_total{${here}}[$__rate_interval]))`, '{{code}}'),
        ],
        stacked: true,
        width: 12,
      }),
      timeseries({
        title: 'Mean duration by verb',
        unit: 's',
        description:
          'How fast requests are answered. If all verbs rise, the database is slow; if one does, look at the webhooks.',
        queries: [
          metrics(
            `sum by (verb) (rate(apiserver_request_duration_seconds_sum{${here}, verb!~"WATCH|CONNECT"}[$__rate_interval])) / sum by (verb) (rate(apiserver_request_duration_seconds_count{${here}, verb!~"WATCH|CONNECT"}[$__rate_interval]))`,
            '{{verb}}',
          ),
        ],
        width: 12,
      }),
    ),
    row(
      'What is said',
      table({
        title: 'Versions',
        unit: 'none',
        description:
          'What nodes run. Different versions of the kubelet for long: an upgrade has stopped half way.',
        queries: [
          metrics(
            `count by (kubelet_version, container_runtime_version, os_image) (kube_node_info{${here}})`,
          ),
        ],
        columns: {
          kubelet_version: 'Kubelet',
          container_runtime_version: 'Runtime',
          os_image: 'System',
          Value: 'Nodes',
        },
        height: 5,
      }),
      logs({
        title: 'Warnings',
        unit: 'none',
        description:
          'Events that Kubernetes calls a warning: what could not be scheduled, pulled, mounted or started, and why.',
        queries: [
          lines('{cluster=~"$cluster", job="integrations/kubernetes/eventhandler", level="warning"}'),
        ],
        whenEmpty: 'No warnings',
      }),
    ),
  ],
});
