import type { RelabelConfig } from '../../../../imports/alloy/common';

/**
 * The labels of a target that is a pod: namespace, pod, container, node, `service_name` as logs and traces have it, and
 * `job`, which joins namespace and service as OpenTelemetry does when it becomes Prometheus's `job`.
 *
 * The name of the service is what the OpenTelemetry operator would set: the annotation for it, else the label
 * app.kubernetes.io/name, here also app, else the workload, else the container
 * (https://opentelemetry.io/docs/specs/semconv/non-normative/k8s-attributes/).
 */
export const podLabels: readonly RelabelConfig[] = [
  { sourceLabels: ['__meta_kubernetes_namespace'], targetLabel: 'namespace' },
  { sourceLabels: ['__meta_kubernetes_pod_name'], targetLabel: 'pod' },
  { sourceLabels: ['__meta_kubernetes_pod_container_name'], targetLabel: 'container' },
  { sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: 'node' },
  // From the weakest to the strongest: each takes the place of those before it, where it is there.
  { sourceLabels: ['__meta_kubernetes_pod_container_name'], targetLabel: 'service_name' },
  ...fromWorkload(),
  ...[
    '__meta_kubernetes_pod_label_app',
    '__meta_kubernetes_pod_label_app_kubernetes_io_name',
    '__meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_name',
  ].map((label): RelabelConfig => ({ sourceLabels: [label], regex: '(.+)', targetLabel: 'service_name' })),
  { sourceLabels: ['namespace', 'service_name'], separator: '/', targetLabel: 'job' },
];

/** Without what a Deployment adds to the name of its ReplicaSet, a hash, and a CronJob to that of its Job, a time. */
function fromWorkload(): readonly RelabelConfig[] {
  const kind = '__meta_kubernetes_pod_controller_kind';
  const name = '__meta_kubernetes_pod_controller_name';
  const hash = '__meta_kubernetes_pod_label_pod_template_hash';
  const targetLabel = 'service_name';
  return [
    { sourceLabels: [kind, name], regex: '(?:DaemonSet|Job|ReplicaSet|StatefulSet);(.+)', targetLabel },
    { sourceLabels: [kind, name], regex: 'Job;(.+)-\\d{8,}', targetLabel },
    { sourceLabels: [kind, hash, name], regex: 'ReplicaSet;[^;]+;(.+)-[^-]+', targetLabel },
  ];
}
