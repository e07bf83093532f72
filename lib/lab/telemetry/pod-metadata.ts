import type { RelabelConfig } from '../../../imports/alloy/common';
import type { DiscoveryKubernetesProps } from '../../../imports/alloy/discovery';
import type { TakenFrom, TelemetrySettings } from '../settings/telemetry';
import { labelOf } from './resource/environment';

/** A label or an annotation of an object, and the label of telemetry that it becomes. */
export interface MetadataLabel {
  /** The label of telemetry. */
  readonly name: string;
  readonly of: 'pod' | 'namespace' | 'node';
  readonly as: 'label' | 'annotation';
  /** What it is called there, for example `example.com/team`. */
  readonly key: string;
}

/**
 * What is taken from pods, namespaces and nodes as labels, the weakest first: the order in which the receiver takes the same as
 * attributes (processResource of k8sattributesprocessor 0.158, which sets nothing twice, and extractPodAttributes in it).
 */
export function takenLabels(
  taken: Pick<TelemetrySettings, 'fromPods' | 'fromNamespaces' | 'fromNodes'>,
): readonly MetadataLabel[] {
  const of = (object: MetadataLabel['of'], { labels, annotations }: TakenFrom): readonly MetadataLabel[] => [
    ...Object.entries(labels).map(([key, attribute]) => entry(object, 'label', key, attribute)),
    ...Object.entries(annotations).map(([key, attribute]) => entry(object, 'annotation', key, attribute)),
  ];
  return [
    ...of('node', taken.fromNodes),
    ...of('namespace', taken.fromNamespaces),
    ...of('pod', taken.fromPods),
  ];
}

/** Rules that set them on discovered pods: each takes the place of those before it. */
export function metadataRules(labels: readonly MetadataLabel[]): readonly RelabelConfig[] {
  return labels.map(({ name, of, as, key }) => ({
    sourceLabels: [`__meta_kubernetes_${of}_${as}_${key.replace(/[^a-zA-Z0-9_]/g, '_')}`],
    regex: '(.+)',
    targetLabel: name,
  }));
}

/** What the discovery has to look up for them beside pods. */
export function attachedMetadata(
  labels: readonly MetadataLabel[],
): DiscoveryKubernetesProps['attachMetadata'] {
  const has = (object: MetadataLabel['of']) => labels.some(({ of }) => of === object);
  const namespace = has('namespace');
  const node = has('node');
  return namespace || node ? { namespace, node } : undefined;
}

function entry(
  of: MetadataLabel['of'],
  as: MetadataLabel['as'],
  key: string,
  attribute: string,
): MetadataLabel {
  return { name: labelOf(attribute), of, as, key };
}
