import type { RelabelConfig } from '../../../../imports/alloy/common';
import { serviceLabels } from '../service-name';

/** The labels of a target that is a pod: namespace, pod, container, node, `service_name` and `job`. */
export function podLabels(useLabels?: boolean): readonly RelabelConfig[] {
  return [...placeLabels, ...serviceLabels(useLabels)];
}

/** Where a container runs. */
export const placeLabels: readonly RelabelConfig[] = [
  { sourceLabels: ['__meta_kubernetes_namespace'], targetLabel: 'namespace' },
  { sourceLabels: ['__meta_kubernetes_pod_name'], targetLabel: 'pod' },
  { sourceLabels: ['__meta_kubernetes_pod_container_name'], targetLabel: 'container' },
  { sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: 'node' },
];
