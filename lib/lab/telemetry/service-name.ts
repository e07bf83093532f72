import type { RelabelConfig } from '../../../imports/alloy/common';
import { annotationFor, type NameSource, serviceNameSources, type WorkloadKind } from './identity';

const meta = '__meta_kubernetes_pod_';
const kind = `${meta}controller_kind`;
const name = `${meta}controller_name`;

/** Where the discovery puts what a pod has under a key. */
export function labelOf(from: 'annotation' | 'label', key: string): string {
  return `${meta}${from}_${key.replace(/[^a-zA-Z0-9_]/g, '_')}`;
}

/** Where the namespace of a service is kept until the end of the relabelling. */
const serviceNamespace = '__tmp_service_namespace';

/**
 * Sets `service_name` of a discovered container, and `job` as OpenTelemetry makes it of a service's namespace and name
 * when metrics become those of Prometheus.
 *
 * @param useLabels whether labels of pods name services
 */
export function serviceLabels(useLabels = false): readonly RelabelConfig[] {
  return [
    // From the weakest to the strongest: each takes the place of those before it, where it is there.
    ...serviceNameSources(useLabels).toReversed().flatMap(rulesFrom),
    { sourceLabels: ['__meta_kubernetes_namespace'], targetLabel: serviceNamespace },
    set(serviceNamespace, [labelOf('annotation', annotationFor('service.namespace'))], '(.+)'),
    { sourceLabels: [serviceNamespace, 'service_name'], separator: '/', targetLabel: 'job' },
  ];
}

/** Sets a label to the namespace of the service, once `serviceLabels` has found it. */
export function serviceNamespaceAs(targetLabel: string): RelabelConfig {
  return { sourceLabels: [serviceNamespace], targetLabel };
}

/**
 * Sets a label to service.instance.id as the operator makes it: NAMESPACE.POD.CONTAINER, or what the pod's annotation
 * says. Where the container is not known, the label stays what it was.
 */
export function instanceAs(targetLabel: string): readonly RelabelConfig[] {
  const parts = ['__meta_kubernetes_namespace', `${meta}name`, 'container'];
  return [
    { ...set(targetLabel, parts, '([^;]+);([^;]+);([^;]+)'), replacement: '$1.$2.$3' },
    set(
      targetLabel,
      [labelOf('annotation', annotationFor('service.instance.id')), 'container'],
      '([^;]+);.+',
    ),
  ];
}

function rulesFrom(source: NameSource): readonly RelabelConfig[] {
  switch (source.from) {
    case 'annotation':
    case 'label':
      return [set('service_name', [labelOf(source.from, source.key)], '(.+)')];
    case 'workload':
      return [fromWorkload(source.kind)];
    case 'pod':
      return [
        set('service_name', [`${meta}name`], '(.+)'),
        // The name of a static pod ends in that of its node, and no operator sees it.
        set('service_name', [kind, `${meta}container_name`], 'Node;(.+)'),
      ];
    case 'container':
      return [set('service_name', [`${meta}container_name`], '(.+)')];
  }
}

function fromWorkload(workload: WorkloadKind): RelabelConfig {
  switch (workload) {
    case 'Deployment':
      // A Deployment adds a hash to the name of its ReplicaSet, and a label to its pods; a ReplicaSet of others has none.
      return set(
        'service_name',
        [kind, labelOf('label', 'pod-template-hash'), name],
        'ReplicaSet;[^;]+;(.+)-[^-]+',
      );
    case 'CronJob':
      // The minute that its Job is of, since 1970.
      return set('service_name', [kind, name], String.raw`Job;(.+)-\d{8,}`);
    default:
      return set('service_name', [kind, name], `${workload};(.+)`);
  }
}

function set(targetLabel: string, sourceLabels: readonly string[], regex: string): RelabelConfig {
  return { sourceLabels, regex, targetLabel };
}
