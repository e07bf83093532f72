import { type Dashboard, metrics, row, stat, table, timeseries } from '../../../dashboards';
import { orZero } from '../../telemetry/dashboards/promql';
import { chosenNamespace, cluster, namespace } from '../../telemetry/dashboards/variables';

const of = (what: string) =>
  `max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_${what}{${chosenNamespace}})`;
const claim = '{{namespace}} {{persistentvolumeclaim}}';
const noClaims = 'No pod has mounted a claim';

/** How full volumes are. */
const volumes = (): Dashboard => ({
  name: 'volumes',
  title: 'Volumes',
  description: 'Which volume fills up, and when?',
  variables: [
    cluster('kubelet_running_pods'),
    namespace(
      'kube_persistentvolumeclaim_info',
      'kube_namespace_status_phase',
      'kubelet_volume_stats_used_bytes',
    ),
  ],
  from: '6h',
  rows: [
    row(
      'Claims',
      stat({
        title: 'Volumes above 80 %',
        unit: 'none',
        description:
          'Enlarge them before they are full, where their class allows it, or delete what is not needed.',
        queries: [metrics(orZero(`count(${of('used_bytes')} / ${of('capacity_bytes')} > 0.8)`))],
        limits: { warning: 1, error: 3 },
        width: 6,
      }),
      stat({
        title: 'Claims that nothing serves',
        unit: 'none',
        description:
          'Claims that wait for a volume: is there a default class, and can it make volumes in the zone of the pod?',
        queries: [
          metrics(
            orZero(`sum(kube_persistentvolumeclaim_status_phase{${chosenNamespace}, phase="Pending"})`),
          ),
        ],
        limits: { warning: 1, error: 3 },
        width: 6,
      }),
      table({
        title: 'Claims',
        unit: 'none',
        description: 'What each claim holds. Sort by the share that is used.',
        queries: [
          metrics(`${of('used_bytes')} / ${of('capacity_bytes')}`),
          metrics(of('capacity_bytes')),
          metrics(of('inodes_free')),
        ],
        columns: {
          namespace: 'Namespace',
          persistentvolumeclaim: 'Claim',
          'Value #A': 'Share used',
          'Value #B': 'Bytes',
          'Value #C': 'Free inodes',
        },
        whenEmpty: noClaims,
      }),
      timeseries({
        title: 'Share used',
        unit: 'percentunit',
        description: 'A straight line that rises has an end: the panel beside it says when.',
        queries: [metrics(`${of('used_bytes')} / ${of('capacity_bytes')}`, claim)],
        limits: { warning: 0.8, error: 0.95 },
        whenEmpty: noClaims,
        width: 12,
      }),
      timeseries({
        title: 'Free in four days, if it goes on like this',
        unit: 'bytes',
        description: 'At 0 the volume is full before: enlarge it now.',
        queries: [
          metrics(
            `clamp_min(max by (namespace, persistentvolumeclaim) (predict_linear(kubelet_volume_stats_available_bytes{${chosenNamespace}}[6h], 345600)), 0)`,
            claim,
          ),
        ],
        whenEmpty: noClaims,
        width: 12,
      }),
    ),
    row(
      'The kubelets themselves',
      timeseries({
        title: 'Operations of the runtime that failed',
        unit: 'ops',
        description: 'What the container runtime could not do. If one node stands out, look at its journal.',
        queries: [
          metrics(
            'sum by (node, operation_type) (rate(kubelet_runtime_operations_errors_total{cluster=~"$cluster"}[$__rate_interval]))',
            '{{node}} {{operation_type}}',
          ),
        ],
        whenEmpty: 'Nothing failed',
        width: 12,
      }),
      timeseries({
        title: 'Mean time to start a pod',
        unit: 's',
        description:
          'Without pulling images. Above some seconds the node is busy, or volumes take long to mount.',
        queries: [
          metrics(
            'sum by (node) (rate(kubelet_pod_start_sli_duration_seconds_sum{cluster=~"$cluster"}[$__rate_interval])) / sum by (node) (rate(kubelet_pod_start_sli_duration_seconds_count{cluster=~"$cluster"}[$__rate_interval]))',
            '{{node}}',
          ),
        ],
        whenEmpty: 'No pod was started',
        width: 12,
      }),
    ),
  ],
});

export const kubeletDashboards = (): readonly Dashboard[] => [volumes()];
