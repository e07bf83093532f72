import { PrometheusRelabel, PrometheusScrape } from '../../../../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import { type ListedMetricsProps, type SharedMetricsProps, timing } from '../../telemetry/metrics/scrape';
import { anyOf } from '../../telemetry/regular-expressions';
import { clusteringOf, relabelled } from '../../telemetry/sharding/sharding';

export interface CostsProps extends ListedMetricsProps, SharedMetricsProps {
  /** `host:port` of OpenCost. */
  readonly address: string;
}

/** The label `job` of the metrics. OpenCost looks for itself by it. */
export const costsJob = 'integrations/opencost';

/**
 * Names of the metrics of OpenCost that are kept, each a regular expression for the whole name. The rest is its own
 * copy of what kube-state-metrics tells, and about itself.
 */
export const costMetrics: readonly string[] = [
  // Five series of each node: prices of an hour.
  'node_(?:cpu|gpu|ram|total)_hourly_cost|node_gpu_count|kubecost_node_is_spot',
  // One of each volume, one of each claim.
  'pv_hourly_cost|pod_pvc_allocation',
  // Three of each container: the larger of what it asked for and what it uses.
  'container_(?:cpu|gpu)_allocation|container_memory_allocation_bytes',
  // A few of the cluster.
  'kubecost_(?:cluster_management_cost|load_balancer_cost|cluster_info)',
  'kubecost_network_(?:zone|region|internet)_egress_cost',
];

/**
 * What nodes, volumes and containers cost, as OpenCost reckons it.
 *
 *     the Service -> scrape -> allow list -> the destination
 *
 * The labels namespace, pod, container, node and instance are about what costs something, so those of the metrics count
 * and the target itself gets none of them.
 */
export class Costs extends Pipeline {
  constructor(config: AlloyConfig, props: CostsProps) {
    super(config, 'costs');
    const { address, sharding, interval, alsoKeep = [], destination } = props;
    const kept = new PrometheusRelabel(this, 'costs', {
      rule: [{ sourceLabels: ['__name__'], regex: anyOf([...costMetrics, ...alsoKeep]), action: 'keep' }],
      forwardTo: destination.metrics,
    });
    new PrometheusScrape(this, 'costs', {
      targets: relabelled(this, 'costs', {
        targets: [{ __address__: address }],
        rule: [{ targetLabel: 'job', replacement: costsJob }],
        sharding,
      }),
      ...timing(interval),
      honorLabels: true,
      clustering: clusteringOf(sharding),
      forwardTo: [kept.receiver],
    });
  }
}
