import type { RelabelConfig } from '../../../../imports/alloy/common';
import { DiscoveryKubernetes } from '../../../../imports/alloy/discovery';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import {
  type ListedMetricsProps,
  type SharedMetricsProps,
  scrapeListed,
} from '../../telemetry/metrics/scrape';
import { kubeStateMetrics } from './allow-list';

export interface PodsOfKubeStateMetrics {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly port: number;
}

export interface KubeStateMetricsProps extends ListedMetricsProps, SharedMetricsProps {
  /** `host:port` of kube-state-metrics, or its pods. */
  readonly at: string | PodsOfKubeStateMetrics;
}

/**
 * The state of the objects of the Kubernetes API, as kube-state-metrics tells it.
 *
 *     the Service, or pods -> scrape -> allow list -> the destination
 *
 * The labels namespace, pod, container and node are about the object, so the target itself gets none of them.
 */
export class KubeStateMetrics extends Pipeline {
  constructor(config: AlloyConfig, props: KubeStateMetricsProps) {
    super(config, 'kube-state-metrics');
    const { at } = props;
    const job = { targetLabel: 'job', replacement: 'integrations/kubernetes/kube-state-metrics' };
    scrapeListed(this, 'kube_state_metrics', {
      ...props,
      list: kubeStateMetrics,
      ...(typeof at === 'string'
        ? { targets: [{ __address__: at }], rule: [job] }
        : { targets: this.pods(at), rule: [onPort(at.port), job] }),
    });
  }

  private pods({ namespace, labels }: PodsOfKubeStateMetrics) {
    const label = Object.entries(labels)
      .map(([name, value]) => `${name}=${value}`)
      .join(',');
    return new DiscoveryKubernetes(this, 'kube_state_metrics', {
      role: 'pod',
      namespaces: { names: [namespace] },
      ...(label !== '' && { selectors: [{ role: 'pod', label }] }),
    }).targets;
  }
}

/** A pod is a target for each of its ports. */
function onPort(port: number): RelabelConfig {
  return {
    sourceLabels: ['__meta_kubernetes_pod_container_port_number'],
    regex: String(port),
    action: 'keep',
  };
}
