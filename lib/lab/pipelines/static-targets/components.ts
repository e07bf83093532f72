import type { RelabelConfig } from '../../../../imports/alloy/common';
import { PrometheusScrape } from '../../../../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import { type MetricsProps, type SharedMetricsProps, timing } from '../../telemetry/metrics/scrape';
import { clusteringOf, relabelled } from '../../telemetry/sharding/sharding';

/** Something at a known address. */
export interface StaticTarget {
  /** `host:port`. */
  readonly address: string;
  /** @default /metrics */
  readonly path?: string;
  /** @default http */
  readonly scheme?: 'http' | 'https';
  /** The label `job`. @default NAMESPACE/SERVICE of the address of a Service, else the pipeline's name */
  readonly job?: string;
  /** More labels. @default none */
  readonly labels?: Readonly<Record<string, string>>;
}

export interface StaticTargetsProps extends MetricsProps, SharedMetricsProps {
  readonly targets: readonly StaticTarget[];
}

/**
 * Metrics from addresses that are written down.
 *
 *     addresses -> labels -> scrape -> the destination
 *
 * The address of a Service names its namespace and the service. Behind it may be several pods, of which each scrape
 * meets another: where that matters, annotate the pods.
 */
export class StaticTargets extends Pipeline {
  constructor(config: AlloyConfig, { targets, sharding, interval, destination }: StaticTargetsProps) {
    super(config, 'static-targets');
    new PrometheusScrape(this, 'static_targets', {
      targets: relabelled(this, 'static_targets', {
        targets: targets.map(labelsOf),
        rule: serviceLabels,
        sharding,
      }),
      jobName: 'static-targets',
      ...timing(interval),
      clustering: clusteringOf(sharding),
      forwardTo: destination.metrics,
    });
  }
}

function labelsOf({ address, path, scheme, job, labels }: StaticTarget): Readonly<Record<string, string>> {
  return {
    ...labels,
    __address__: address,
    ...(path === undefined ? {} : { __metrics_path__: path }),
    ...(scheme === undefined ? {} : { __scheme__: scheme }),
    ...(job === undefined ? {} : { job }),
  };
}

/** What is given goes before what the address tells. */
const serviceLabels: readonly RelabelConfig[] = [
  fromAddress('namespace', '$2'),
  fromAddress('service_name', '$1'),
  fromAddress('service_namespace', '$2'),
  {
    sourceLabels: ['job', 'namespace', 'service_name'],
    regex: ';([^;]+);([^;]+)',
    targetLabel: 'job',
    replacement: '$1/$2',
  },
];

function fromAddress(targetLabel: string, replacement: string): RelabelConfig {
  return {
    sourceLabels: [targetLabel, '__address__'],
    regex: ';([^.:;]+)\\.([^.:;]+)\\.svc(?:[.:].*)?',
    targetLabel,
    replacement,
  };
}
