import type { RelabelConfig } from '../../../../imports/alloy/common';
import { DiscoveryKubernetes } from '../../../../imports/alloy/discovery';
import { PrometheusScrape } from '../../../../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import { podLabels } from '../../telemetry/metrics/pod-labels';
import { type MetricsProps, type SharedMetricsProps, timing } from '../../telemetry/metrics/scrape';
import { clusteringOf, relabelled } from '../../telemetry/sharding/sharding';

export interface AnnotatedPodsProps extends MetricsProps, SharedMetricsProps {
  /** What stands before the slash of the annotations, for example `prometheus.io`. */
  readonly prefix: string;
  /** The namespaces whose pods are scraped. @default all */
  readonly namespaces?: readonly string[];
  /** The most samples that a scrape may have; one with more is refused whole. 0: no limit. */
  readonly sampleLimit: number;
}

/**
 * Metrics of the pods that ask for it by annotations: `scrape`, `port`, `path`, `scheme`, `interval`, `job`,
 * `container`.
 *
 *     pods -> one target for each that asks -> scrape -> the destination
 *
 * The discovery gives one target for each port of each container, those of init containers and of finished pods among
 * them: what is left is the port that the annotation names.
 */
export class AnnotatedPods extends Pipeline {
  constructor(config: AlloyConfig, props: AnnotatedPodsProps) {
    super(config, 'annotated-pods');
    const { prefix, namespaces = [], sharding, interval, sampleLimit, destination } = props;
    const pods = new DiscoveryKubernetes(this, 'annotated_pods', {
      role: 'pod',
      namespaces: namespaces.length > 0 ? { names: namespaces } : undefined,
    });
    const targets = relabelled(this, 'annotated_pods', {
      targets: pods.targets,
      rule: [...asked(prefix), ...atPort(prefix), ...how(prefix), ...podLabels, ...job(prefix)],
      sharding,
    });
    new PrometheusScrape(this, 'annotated_pods', {
      targets,
      ...timing(interval),
      sampleLimit: sampleLimit > 0 ? sampleLimit : undefined,
      // A certificate for the address of a pod is rare, and no credentials are sent.
      tlsConfig: { insecureSkipVerify: true },
      clustering: clusteringOf(sharding),
      forwardTo: destination.metrics,
    });
  }
}

/** The label in which the discovery puts an annotation. */
function annotation(prefix: string, name: string): string {
  return `__meta_kubernetes_pod_annotation_${`${prefix}/${name}`.replace(/[^a-zA-Z0-9_]/g, '_')}`;
}

/** Running pods that ask, without init containers, which do not run any more. */
function asked(prefix: string): readonly RelabelConfig[] {
  return [
    { sourceLabels: [annotation(prefix, 'scrape')], regex: 'true', action: 'keep' },
    { sourceLabels: ['__meta_kubernetes_pod_phase'], regex: 'Running', action: 'keep' },
    { sourceLabels: ['__meta_kubernetes_pod_container_init'], regex: 'true', action: 'drop' },
    { sourceLabels: ['__meta_kubernetes_pod_container_port_protocol'], regex: 'UDP|SCTP', action: 'drop' },
  ];
}

/**
 * One target: the port that has the number or the name of the annotation; every TCP port where none is named. A port
 * that no container declares needs the name of its container, or each container would be a target at that port.
 */
function atPort(prefix: string): readonly RelabelConfig[] {
  const port = annotation(prefix, 'port');
  const container = annotation(prefix, 'container');
  const number = '__meta_kubernetes_pod_container_port_number';
  const name = '__meta_kubernetes_pod_container_port_name';
  const wanted = '__tmp_wanted';
  const found = '__tmp_found';
  return [
    { sourceLabels: [port], targetLabel: wanted },
    { sourceLabels: [port, number], regex: '\\d+;(.+)', targetLabel: found },
    { sourceLabels: [port, name], regex: '[^;]*[^;\\d][^;]*;(.+)', targetLabel: found },
    { sourceLabels: [container], regex: '(.+)', targetLabel: wanted },
    {
      sourceLabels: [container, '__meta_kubernetes_pod_container_name'],
      regex: '.+;(.+)',
      targetLabel: found,
    },
    { sourceLabels: [wanted], targetLabel: found, action: 'keepequal' },
    {
      sourceLabels: ['__meta_kubernetes_pod_ip', port, container],
      regex: '([^:;]+);(\\d+);.+',
      targetLabel: '__address__',
      replacement: '$1:$2',
    },
    {
      sourceLabels: ['__meta_kubernetes_pod_ip', port, container],
      regex: '([^;]*:[^;]*);(\\d+);.+',
      targetLabel: '__address__',
      replacement: '[$1]:$2',
    },
    // Without any port there is nothing to ask.
    { sourceLabels: ['__address__'], regex: '.+:\\d+', action: 'keep' },
  ];
}

/** The timeout follows a shorter interval, which may not be below it. */
function how(prefix: string): readonly RelabelConfig[] {
  const interval = annotation(prefix, 'interval');
  return [
    { sourceLabels: [annotation(prefix, 'path')], regex: '(/.*)', targetLabel: '__metrics_path__' },
    { sourceLabels: [annotation(prefix, 'scheme')], regex: '(https?)', targetLabel: '__scheme__' },
    { sourceLabels: [interval], regex: '(\\d+[sm])', targetLabel: '__scrape_interval__' },
    { sourceLabels: [interval], regex: '(\\ds)', targetLabel: '__scrape_timeout__' },
  ];
}

function job(prefix: string): readonly RelabelConfig[] {
  return [{ sourceLabels: [annotation(prefix, 'job')], regex: '(.+)', targetLabel: 'job' }];
}
