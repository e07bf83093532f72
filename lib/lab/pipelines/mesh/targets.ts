import type { RelabelConfig } from '../../../../imports/alloy/common';
import { podLabels } from '../../telemetry/metrics/pod-labels';

/** How the mesh is built: a proxy in each pod, or one on each node and one for each group of pods. */
export type MeshMode = 'sidecar' | 'ambient';

/** Container, port and the pod's label `app` of what tells metrics. */
const origins = {
  /** Declared in every version; the port of the metrics is another, which older ones do not declare. */
  istiod: 'discovery;8080;.*',
  /** Envoy's own port, which sidecars, gateways and waypoints have. Their agent's would tell the application's too. */
  envoy: 'istio-proxy;15090;.*',
  /** The same number is the agent's in gateways and waypoints. */
  ztunnel: 'istio-proxy;15020;ztunnel',
} as const;

/**
 * Of the discovered ports those where the mesh tells its metrics: one of each istiod, Envoy and ztunnel. Init
 * containers are looked at as well: since Kubernetes 1.29 a sidecar may be one that does not end.
 */
export function meshTargets(mode: MeshMode, useLabels?: boolean): readonly RelabelConfig[] {
  const ip = '__meta_kubernetes_pod_ip';
  const port = '__meta_kubernetes_pod_container_port_number';
  const { istiod, envoy, ztunnel } = origins;
  return [
    { sourceLabels: ['__meta_kubernetes_pod_phase'], regex: 'Running', action: 'keep' },
    {
      sourceLabels: ['__meta_kubernetes_pod_container_name', port, '__meta_kubernetes_pod_label_app'],
      regex: [istiod, envoy, ...(mode === 'ambient' ? [ztunnel] : [])].join('|'),
      action: 'keep',
    },
    {
      sourceLabels: [ip, port],
      regex: '([^:;]+);8080',
      targetLabel: '__address__',
      replacement: '$1:15014',
    },
    {
      sourceLabels: [ip, port],
      regex: '([^;]*:[^;]*);8080',
      targetLabel: '__address__',
      replacement: '[$1]:15014',
    },
    {
      sourceLabels: [port],
      regex: '15090',
      targetLabel: '__metrics_path__',
      replacement: '/stats/prometheus',
    },
    ...podLabels(useLabels),
    { targetLabel: 'job', replacement: 'integrations/istio' },
  ];
}
