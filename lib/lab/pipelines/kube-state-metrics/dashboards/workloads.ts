import { type Dashboard, metrics, row, table, timeseries } from '../../../../dashboards';
import { chosenNamespace, cluster, namespace } from '../../../telemetry/dashboards/variables';

const by = (kind: string, metric: string, more = '') =>
  `sum by (namespace, ${kind}) (${metric}{${chosenNamespace}${more}})`;

/** What should run, and what does. */
export const workloads = (): Dashboard => ({
  name: 'workloads',
  title: 'Workloads',
  description: 'Do Deployments, StatefulSets, DaemonSets and Jobs have the pods that they should?',
  variables: [cluster('kube_namespace_status_phase'), namespace('kube_namespace_status_phase')],
  rows: [
    row(
      'Deployments',
      table({
        title: 'Deployments',
        unit: 'none',
        description:
          'Fewer available than wanted for minutes: a rollout does not end. Look at its pods and at the events.',
        queries: [
          metrics(by('deployment', 'kube_deployment_spec_replicas')),
          metrics(by('deployment', 'kube_deployment_status_replicas_available')),
          metrics(by('deployment', 'kube_deployment_status_replicas_updated')),
        ],
        columns: {
          namespace: 'Namespace',
          deployment: 'Deployment',
          'Value #A': 'Wanted',
          'Value #B': 'Available',
          'Value #C': 'Of the newest version',
        },
        links: [{ title: 'Its pods', to: 'pods', labels: { namespace: 'namespace', cluster: '$cluster' } }],
      }),
      timeseries({
        title: 'Pods that Deployments lack',
        unit: 'none',
        description:
          'Above 0 during a rollout only. If it stays, the new pods do not start: Pods says the reason.',
        queries: [
          metrics(
            `${by('deployment', 'kube_deployment_spec_replicas')} - ${by('deployment', 'kube_deployment_status_replicas_available')}`,
            '{{namespace}} {{deployment}}',
          ),
        ],
        width: 24,
      }),
    ),
    row(
      'StatefulSets and DaemonSets',
      table({
        title: 'StatefulSets',
        unit: 'none',
        description:
          'Fewer ready than wanted: the next pod waits for the one before, which often waits for its volume.',
        queries: [
          metrics(by('statefulset', 'kube_statefulset_replicas')),
          metrics(by('statefulset', 'kube_statefulset_status_replicas_ready')),
        ],
        columns: {
          namespace: 'Namespace',
          statefulset: 'StatefulSet',
          'Value #A': 'Wanted',
          'Value #B': 'Ready',
        },
        whenEmpty: 'There are none',
        width: 12,
      }),
      table({
        title: 'DaemonSets',
        unit: 'none',
        description:
          'Fewer ready than wanted: some node lacks a pod. Open Nodes and look for a taint or pressure.',
        queries: [
          metrics(by('daemonset', 'kube_daemonset_status_desired_number_scheduled')),
          metrics(by('daemonset', 'kube_daemonset_status_number_ready')),
        ],
        columns: {
          namespace: 'Namespace',
          daemonset: 'DaemonSet',
          'Value #A': 'Wanted',
          'Value #B': 'Ready',
        },
        width: 12,
      }),
    ),
    row(
      'Jobs and autoscalers',
      table({
        title: 'Failed Jobs',
        unit: 'none',
        description: 'Jobs that gave up. Read the log of their last pod before you delete them.',
        queries: [
          metrics(`sum by (namespace, job_name) (kube_job_failed{${chosenNamespace}, condition="true"}) > 0`),
        ],
        columns: { namespace: 'Namespace', job_name: 'Job' },
        whenEmpty: 'No Job failed',
        width: 8,
      }),
      table({
        title: 'CronJobs',
        unit: 'dateTimeFromNow',
        description:
          'When each ends next. One whose time has gone by is suspended, or its last Job still runs.',
        queries: [
          metrics(`max by (namespace, cronjob) (kube_cronjob_next_schedule_time{${chosenNamespace}}) * 1000`),
        ],
        columns: { namespace: 'Namespace', cronjob: 'CronJob', Value: 'Next' },
        whenEmpty: 'There are none',
        width: 8,
      }),
      table({
        title: 'Autoscalers at their limit',
        unit: 'none',
        description: 'They would have more pods and may not: raise the limit, or make the service faster.',
        queries: [
          metrics(
            `${by('horizontalpodautoscaler', 'kube_horizontalpodautoscaler_status_current_replicas')} >= ${by('horizontalpodautoscaler', 'kube_horizontalpodautoscaler_spec_max_replicas')}`,
          ),
        ],
        columns: { namespace: 'Namespace', horizontalpodautoscaler: 'Autoscaler', Value: 'Pods' },
        whenEmpty: 'None is',
        width: 8,
      }),
    ),
  ],
});
