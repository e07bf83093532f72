import type { RelabelConfig } from '../../../../imports/alloy/common';
import { DiscoveryKubernetes } from '../../../../imports/alloy/discovery';
import { PrometheusScrape } from '../../../../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import { type MetricsProps, type SharedMetricsProps, timing } from '../../telemetry/metrics/scrape';
import { clusteringOf, relabelled } from '../../telemetry/sharding/sharding';
import { podTargets, serviceTargets } from './targets';

export interface AnnotatedPodsProps extends MetricsProps, SharedMetricsProps {
  /** What stands before the slash of the annotations, for example `prometheus.io`. */
  readonly prefix: string;
  /** Whether Services are asked as well, and by that what is behind them. */
  readonly services: boolean;
  /** Whether labels of pods name services. @default false */
  readonly useLabels?: boolean;
  /** The namespaces whose pods are scraped. @default all */
  readonly namespaces?: readonly string[];
  /** The most samples that a scrape may have; one with more is refused whole. 0: no limit. */
  readonly sampleLimit: number;
}

/**
 * Metrics of the pods that ask for it by annotations: `scrape`, `port`, `path`, `scheme`, `param_NAME`, `interval`, `job`,
 * `container`; and of what is behind Services that ask for it by the same.
 *
 *     pods -> one target for each that asks -> scrape -> the destination
 *     endpoints of Services -> one for each port, unless the pod asks itself -> scrape -> the destination
 */
export class AnnotatedPods extends Pipeline {
  constructor(config: AlloyConfig, props: AnnotatedPodsProps) {
    super(config, 'annotated-pods');
    const { prefix, useLabels, services } = props;
    this.scrape('annotated_pods', 'pod', podTargets(prefix, useLabels), props);
    if (services) {
      this.scrape('annotated_services', 'endpointslice', serviceTargets(prefix, useLabels), props);
    }
  }

  private scrape(
    label: string,
    role: 'pod' | 'endpointslice',
    rule: readonly RelabelConfig[],
    { namespaces = [], sharding, interval, sampleLimit, destination }: AnnotatedPodsProps,
  ): void {
    const discovered = new DiscoveryKubernetes(this, label, {
      role,
      namespaces: namespaces.length > 0 ? { names: namespaces } : undefined,
    });
    new PrometheusScrape(this, label, {
      targets: relabelled(this, label, { targets: discovered.targets, rule, sharding }),
      ...timing(interval),
      sampleLimit: sampleLimit > 0 ? sampleLimit : undefined,
      // A certificate for the address of a pod is rare, and no credentials are sent.
      tlsConfig: { insecureSkipVerify: true },
      clustering: clusteringOf(sharding),
      forwardTo: destination.metrics,
    });
  }
}
