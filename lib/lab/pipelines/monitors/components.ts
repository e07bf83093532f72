import {
  PrometheusOperatorPodmonitors,
  PrometheusOperatorProbes,
  PrometheusOperatorServicemonitors,
} from '../../../../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import { besideMonitorLabels } from '../../telemetry/metrics/pod-labels';
import { type MetricsProps, type SharedMetricsProps, timing } from '../../telemetry/metrics/scrape';
import { clusteringOf, shardRules } from '../../telemetry/sharding/sharding';

/** The custom resources of the Prometheus operator that describe what to scrape. */
export type MonitorKind = 'ServiceMonitor' | 'PodMonitor' | 'Probe';

export interface MonitorsProps extends MetricsProps, SharedMetricsProps {
  readonly kinds: readonly MonitorKind[];
  /** The namespaces whose objects are followed. @default all */
  readonly namespaces?: readonly string[];
  /** Whether labels of pods name services. @default false */
  readonly useLabels?: boolean;
  /** Labels that an object must have. @default none */
  readonly matchLabels?: Readonly<Record<string, string>>;
}

/**
 * Metrics of what ServiceMonitors, PodMonitors and Probes describe, without a Prometheus operator.
 *
 *     objects -> targets -> scrape -> the destination
 *
 * An object that says no interval gets that of the pipeline. The labels namespace, pod, container and service are those
 * of the Prometheus operator; node and what the service is called are the lab's.
 */
export class Monitors extends Pipeline {
  constructor(config: AlloyConfig, props: MonitorsProps) {
    super(config, 'monitors');
    const { kinds, namespaces = [], matchLabels, useLabels, sharding, interval, destination } = props;
    const { scrapeInterval, scrapeTimeout } = timing(interval);
    const common = {
      namespaces: namespaces.length > 0 ? namespaces : undefined,
      selector: matchLabels && Object.keys(matchLabels).length > 0 ? { matchLabels } : undefined,
      clustering: clusteringOf(sharding),
      rule: [...besideMonitorLabels(useLabels), ...shardRules(sharding)],
      scrape: { defaultScrapeInterval: scrapeInterval, defaultScrapeTimeout: scrapeTimeout },
      forwardTo: destination.metrics,
    };
    if (kinds.includes('ServiceMonitor')) {
      // The API server's Endpoints are deprecated since Kubernetes 1.33.
      new PrometheusOperatorServicemonitors(this, 'servicemonitors', {
        ...common,
        kubernetesRole: 'endpointslice',
      });
    }
    if (kinds.includes('PodMonitor')) new PrometheusOperatorPodmonitors(this, 'podmonitors', common);
    if (kinds.includes('Probe')) new PrometheusOperatorProbes(this, 'probes', common);
  }
}
