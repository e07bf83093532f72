import type { RelabelConfig } from '../../../../imports/alloy/common';
import { serviceJob, serviceLabels } from '../service-name';

/** The labels of a target that is a pod: where it runs, name, namespace and version of its service, and `job`. */
export function podLabels(useLabels?: boolean): readonly RelabelConfig[] {
  return [...placeLabels, ...serviceLabels(useLabels), serviceJob];
}

/** What a discovery for Prometheus operators' objects leaves out of it: its job, namespace, pod and container are its own. */
export function besideMonitorLabels(useLabels?: boolean): readonly RelabelConfig[] {
  return [...placeLabels.filter(({ targetLabel }) => targetLabel === 'node'), ...serviceLabels(useLabels)];
}

/** Where a container runs. */
export const placeLabels: readonly RelabelConfig[] = [
  { sourceLabels: ['__meta_kubernetes_namespace'], targetLabel: 'namespace' },
  { sourceLabels: ['__meta_kubernetes_pod_name'], targetLabel: 'pod' },
  { sourceLabels: ['__meta_kubernetes_pod_container_name'], targetLabel: 'container' },
  { sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: 'node' },
];
