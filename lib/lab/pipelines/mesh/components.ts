import { DiscoveryKubernetes } from '../../../../imports/alloy/discovery';
import { PrometheusRelabel, PrometheusScrape } from '../../../../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import { type ListedMetricsProps, type SharedMetricsProps, timing } from '../../telemetry/metrics/scrape';
import { anyOf } from '../../telemetry/regular-expressions';
import { clusteringOf, relabelled } from '../../telemetry/sharding/sharding';
import { keptMeshMetrics } from './kept-metrics';
import { type MeshMode, meshTargets } from './targets';

export interface MeshProps extends ListedMetricsProps, SharedMetricsProps {
  readonly mode: MeshMode;
  /** Whether labels of pods name services. @default false */
  readonly useLabels?: boolean;
  /** The namespaces whose proxies and control planes are scraped. @default all */
  readonly namespaces?: readonly string[];
}

/**
 * Metrics of Istio: of its control plane, and of the proxies that requests pass.
 *
 *     pods -> istiod, Envoys, ztunnels -> scrape -> allow list -> the destination
 *
 * Access logs and traces of the proxies come by OTLP, like those of applications.
 */
export class Mesh extends Pipeline {
  constructor(config: AlloyConfig, props: MeshProps) {
    super(config, 'mesh');
    const { mode, useLabels, namespaces = [], sharding, interval, alsoKeep = [], destination } = props;
    const pods = new DiscoveryKubernetes(this, 'mesh', {
      role: 'pod',
      namespaces: namespaces.length > 0 ? { names: namespaces } : undefined,
    });
    const kept = new PrometheusRelabel(this, 'mesh', {
      rule: [{ sourceLabels: ['__name__'], regex: anyOf([...keptMeshMetrics, ...alsoKeep]), action: 'keep' }],
      forwardTo: destination.metrics,
    });
    new PrometheusScrape(this, 'mesh', {
      targets: relabelled(this, 'mesh', {
        targets: pods.targets,
        rule: meshTargets(mode, useLabels),
        sharding,
      }),
      ...timing(interval),
      clustering: clusteringOf(sharding),
      forwardTo: [kept.receiver],
    });
  }
}
