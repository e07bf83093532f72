import type { RelabelConfig } from '../../../imports/alloy/common';
import {
  annotationFor,
  type NameSource,
  serviceNameSources,
  versionLabel,
  type WorkloadKind,
} from './identity';

const meta = '__meta_kubernetes_pod_';
const kind = `${meta}controller_kind`;
const name = `${meta}controller_name`;

/** Where the discovery puts what a pod has under a key. */
export function labelOf(from: 'annotation' | 'label', key: string): string {
  return `${meta}${from}_${key.replace(/[^a-zA-Z0-9_]/g, '_')}`;
}

/**
 * Sets `service_name`, `service_namespace` and `service_version` of a discovered container.
 *
 * @param useLabels whether labels of pods name services
 */
export function serviceLabels(useLabels = false): readonly RelabelConfig[] {
  return [
    // From the weakest to the strongest: each takes the place of those before it, where it is there.
    ...serviceNameSources(useLabels).toReversed().flatMap(rulesFrom),
    { sourceLabels: ['__meta_kubernetes_namespace'], targetLabel: 'service_namespace' },
    set('service_namespace', [labelOf('annotation', annotationFor('service.namespace'))], '(.+)'),
    ...version(useLabels),
  ];
}

/** Sets `job` as OpenTelemetry makes it of a service's namespace and name when metrics become those of Prometheus. */
export const serviceJob: RelabelConfig = {
  sourceLabels: ['service_namespace', 'service_name'],
  separator: '/',
  targetLabel: 'job',
};

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

/** What the annotation says, a label where labels are heeded, the tag of the image. */
function version(useLabels: boolean): readonly RelabelConfig[] {
  const label = 'service_version';
  return [
    set(label, [`${meta}container_image`], '(?:.*/)?[^/:@]+:([^/:@]+)(?:@.*)?'),
    ...(useLabels ? [set(label, [labelOf('label', versionLabel)], '(.+)')] : []),
    set(label, [labelOf('annotation', annotationFor('service.version'))], '(.+)'),
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
