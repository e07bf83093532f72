import type { MetricRule } from '../../telemetry/metrics/metric-rule';

const source = 'kube-state-metrics';

/** The state of objects. The counts are those of docs/metrics of k8s.io/kube-state-metrics at v2.19.1, and counted. */
export const kubeStateMetrics: readonly MetricRule[] = [
  {
    source,
    effect: 'keep',
    names: 'kube_pod_(?:info|owner|start_time)',
    why: 'where a pod runs, what made it, and for how long: joins other metrics to workloads and nodes',
    series: { pods: 3 },
  },
  {
    source,
    effect: 'keep',
    names: 'kube_pod_status_phase',
    why: 'pods that wait or failed: one series for each phase',
    series: { pods: 5 },
  },
  {
    source,
    effect: 'keep',
    names: 'kube_pod_container_status_(?:restarts_total|ready|waiting_reason|last_terminated_reason)',
    why: 'containers that restart, do not start, or were killed for want of memory; the reasons only while there is one',
    series: { containers: 2 },
  },
  {
    source,
    effect: 'keep',
    names: 'kube_pod_container_(?:resource_limits|resource_requests|info)',
    why: 'what containers reserve and may use, to compare with what they use',
    series: { containers: 5 },
  },
  {
    source,
    effect: 'keep',
    names:
      'kube_node_(?:info|spec_unschedulable|spec_taint|status_allocatable|status_capacity|status_condition)',
    why: 'what nodes offer, and whether they are well',
    series: { nodes: 25 },
  },
  {
    source,
    effect: 'keep',
    names:
      'kube_deployment_(?:spec_replicas|status_replicas_available|status_replicas_updated|status_condition|status_observed_generation|metadata_generation)',
    why: 'rollouts that do not end',
    series: { deployments: 11 },
  },
  {
    source,
    effect: 'keep',
    names:
      'kube_statefulset_(?:replicas|status_replicas_ready|status_replicas_updated|status_observed_generation|metadata_generation)',
    why: 'rollouts that do not end',
    series: { statefulSets: 5 },
  },
  {
    source,
    effect: 'keep',
    names:
      'kube_daemonset_status_(?:desired_number_scheduled|number_ready|number_misscheduled|updated_number_scheduled)',
    why: 'nodes that lack a pod',
    series: { daemonSets: 4 },
  },
  {
    source,
    effect: 'keep',
    names: 'kube_replicaset_owner',
    why: 'leads from a pod to its Deployment',
    series: { replicaSets: 1 },
  },
  {
    source,
    effect: 'keep',
    names: 'kube_job_(?:failed|status_failed|status_start_time|owner|complete)',
    why: 'jobs that failed or take too long',
    series: { jobs: 6 },
  },
  {
    source,
    effect: 'keep',
    names: 'kube_cronjob_(?:next_schedule_time|status_last_successful_time|spec_suspend|status_active)',
    why: 'jobs that were to run and did not',
    series: { cronJobs: 4 },
  },
  {
    source,
    effect: 'keep',
    names:
      'kube_horizontalpodautoscaler_(?:spec_max_replicas|spec_min_replicas|status_current_replicas|status_desired_replicas)',
    why: 'autoscalers at their limit',
    series: { autoscalers: 4 },
  },
  {
    source,
    effect: 'keep',
    names: 'kube_persistentvolumeclaim_(?:info|resource_requests_storage_bytes|status_phase)',
    why: 'claims that nothing serves',
    series: { volumes: 5 },
  },
  {
    source,
    effect: 'keep',
    names: 'kube_namespace_status_phase|kube_resourcequota',
    why: 'namespaces, and how much of a quota is used; quotas come on top',
    series: { namespaces: 2 },
  },
  {
    source,
    effect: 'drop',
    names: '.+',
    why: 'times of creation, tolerations, reasons and conditions that others imply, each in every state it could have',
    series: {
      pods: 28,
      containers: 4,
      nodes: 4,
      deployments: 9,
      replicaSets: 8,
      statefulSets: 7,
      daemonSets: 6,
      jobs: 8,
      cronJobs: 6,
      autoscalers: 10,
      volumes: 7,
      namespaces: 1,
    },
  },
];
