import type { RelabelConfig } from '../../../imports/alloy/common';
import type { DiscoveryKubernetesProps } from '../../../imports/alloy/discovery';

/** Where a label of one's own comes from. */
export const metadataSources = [
  'pod-label',
  'pod-annotation',
  'namespace-label',
  'namespace-annotation',
  'node-label',
  'node-annotation',
] as const;

export interface MetadataLabel {
  readonly from: (typeof metadataSources)[number];
  /** The label's or annotation's own name, for example `example.com/team`. */
  readonly key: string;
}

/** Labels by name, each with where its value comes from. */
export type MetadataLabels = Readonly<Record<string, MetadataLabel>>;

/** Rules that set labels from what pods, their namespaces and nodes are labelled and annotated with. */
export function metadataRules(labels: MetadataLabels): readonly RelabelConfig[] {
  return Object.entries(labels).map(([targetLabel, { from, key }]) => ({
    sourceLabels: [discovered(from, key)],
    regex: '(.+)',
    targetLabel,
  }));
}

/** What the discovery has to look up for them beside pods. */
export function attachedMetadata(labels: MetadataLabels): DiscoveryKubernetesProps['attachMetadata'] {
  const sources = Object.values(labels).map(({ from }) => from);
  const namespace = sources.some((from) => from.startsWith('namespace-'));
  const node = sources.some((from) => from.startsWith('node-'));
  return namespace || node ? { namespace, node } : undefined;
}

function discovered(from: MetadataLabel['from'], key: string): string {
  return `__meta_kubernetes_${from.replace('-', '_')}_${key.replace(/[^a-zA-Z0-9_]/g, '_')}`;
}
