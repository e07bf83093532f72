import { type AlloyConfig, Pipeline } from '../../../alloy';
import {
  type ListedMetricsProps,
  type SharedMetricsProps,
  scrapeListed,
} from '../../telemetry/metrics/scrape';
import { kubeStateMetrics } from './allow-list';

export interface KubeStateMetricsProps extends ListedMetricsProps, SharedMetricsProps {
  /** `host:port` of kube-state-metrics. */
  readonly address: string;
}

/**
 * The state of the objects of the Kubernetes API, as kube-state-metrics tells it.
 *
 *     the Service -> scrape -> allow list -> the destination
 *
 * The labels namespace, pod, container and node are about the object, so the target itself gets none of them.
 */
export class KubeStateMetrics extends Pipeline {
  constructor(config: AlloyConfig, props: KubeStateMetricsProps) {
    super(config, 'kube-state-metrics');
    scrapeListed(this, 'kube_state_metrics', {
      ...props,
      list: kubeStateMetrics,
      targets: [{ __address__: props.address }],
      rule: [{ targetLabel: 'job', replacement: 'integrations/kubernetes/kube-state-metrics' }],
    });
  }
}
