import { type Dashboard, metrics, row, table, timeseries } from '../../../../dashboards';
import { chosenNamespace, cluster, namespace } from '../../../telemetry/dashboards/variables';

const sum = (of: string, metric: string, more = '') =>
  `sum by (${of}) (${metric}{${chosenNamespace}${more}})`;
const cpu = 'sum by (namespace) (rate(container_cpu_usage_seconds_total';
const toPods = [{ title: 'Its pods', to: 'pods', labels: { namespace: 'namespace', cluster: '$cluster' } }];

/** What namespaces use, ask for and may have. */
export const namespaces = (): Dashboard => ({
  name: 'namespaces',
  title: 'Namespaces',
  description: 'What does each namespace use, of what it has asked for?',
  variables: [cluster('kube_namespace_status_phase'), namespace('kube_namespace_status_phase')],
  rows: [
    row(
      'Now',
      table({
        title: 'Pods and requests',
        unit: 'none',
        description:
          'Pods of each namespace, and what they reserve. A namespace without requests is the first that is evicted.',
        queries: [
          metrics(sum('namespace', 'kube_pod_status_phase', ', phase="Running"')),
          metrics(sum('namespace', 'kube_pod_container_resource_requests', ', resource="cpu"')),
          metrics(sum('namespace', 'kube_pod_container_resource_requests', ', resource="memory"')),
        ],
        columns: {
          namespace: 'Namespace',
          'Value #A': 'Running pods',
          'Value #B': 'Processors asked for',
          'Value #C': 'Bytes asked for',
        },
        links: toPods,
      }),
    ),
    row(
      'What is used',
      timeseries({
        title: 'Processor',
        unit: 'cores',
        description:
          'What containers use. A step up that stays is a change: compare with the last rollout in Workloads.',
        queries: [metrics(`${cpu}{${chosenNamespace}}[$__rate_interval]))`, '{{namespace}}')],
        links: toPods,
      }),
      timeseries({
        title: 'Memory',
        unit: 'bytes',
        description: 'The working set of containers. A line that only rises is a leak.',
        queries: [metrics(sum('namespace', 'container_memory_working_set_bytes'), '{{namespace}}')],
        links: toPods,
      }),
      timeseries({
        title: 'Processor, of what was asked for',
        unit: 'percentunit',
        description:
          'Above 100 % it depends on what others leave: raise the requests. Below 10 % it keeps from others what it does not need.',
        queries: [
          metrics(
            `${cpu}{${chosenNamespace}}[$__rate_interval])) / ${sum('namespace', 'kube_pod_container_resource_requests', ', resource="cpu"')}`,
            '{{namespace}}',
          ),
        ],
      }),
      timeseries({
        title: 'Received from the network',
        unit: 'Bps',
        description: 'What pods receive. A peak without more requests may be a large answer of a database.',
        queries: [
          metrics(
            `sum by (namespace) (rate(container_network_receive_bytes_total{${chosenNamespace}}[$__rate_interval]))`,
            '{{namespace}}',
          ),
        ],
        width: 12,
      }),
      timeseries({
        title: 'Sent to the network',
        unit: 'Bps',
        description: 'What pods send. Traffic to other zones and to the internet is paid for.',
        queries: [
          metrics(
            `sum by (namespace) (rate(container_network_transmit_bytes_total{${chosenNamespace}}[$__rate_interval]))`,
            '{{namespace}}',
          ),
        ],
        width: 12,
      }),
    ),
    row(
      'Quotas',
      timeseries({
        title: 'Quota used',
        unit: 'percentunit',
        description: 'At 100 % no new pod is admitted: raise the quota or delete what is not needed.',
        queries: [
          metrics(
            `sum by (namespace, resource) (kube_resourcequota{${chosenNamespace}, type="used"}) / sum by (namespace, resource) (kube_resourcequota{${chosenNamespace}, type="hard"})`,
            '{{namespace}} {{resource}}',
          ),
        ],
        whenEmpty: 'No namespace has a quota',
        width: 24,
      }),
    ),
  ],
});
