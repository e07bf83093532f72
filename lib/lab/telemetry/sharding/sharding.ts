import type { Construct } from 'constructs';
import type { ClusterComponentBlock, RelabelConfig } from '../../../../imports/alloy/common';
import { DiscoveryRelabel, type DiscoveryRelabelProps } from '../../../../imports/alloy/discovery';
import { type Ref, sys, type Target } from '../../../alloy';
import type { AlloySettings } from '../../settings/alloy';

/**
 * How several collectors share targets.
 *
 * `clustering`: Alloy's own. The collectors know one another and agree by consistent hashing, so one more or less moves
 * few targets, and a collector that dies is replaced at once by the others.
 *
 * `hashmod`: each collector keeps those targets whose hash is its own number. It works without any traffic among
 * collectors, as Prometheus's own sharding does, but a change of the number moves nearly all targets, and the targets of
 * a collector that is down wait until it is back.
 */
export type Sharding = { readonly by: 'clustering' } | { readonly by: 'hashmod'; readonly shards: number };

/** The variable that holds the number of the pod among its replicas, from 0. */
export const podIndex = 'K8S_POD_INDEX';

/** The rules that keep what belongs to this collector; none where clustering does that. */
export function shardRules(sharding: Sharding): readonly RelabelConfig[] {
  if (sharding.by === 'clustering') return [];
  return [
    {
      sourceLabels: ['__address__'],
      targetLabel: '__tmp_shard',
      modulus: sharding.shards,
      action: 'hashmod',
    },
    { sourceLabels: ['__tmp_shard'], regex: sys.env(podIndex), action: 'keep' },
  ];
}

/** The block of a component that shares targets. */
export function clusteringOf(sharding: Sharding): ClusterComponentBlock | undefined {
  return sharding.by === 'clustering' ? { enabled: true } : undefined;
}

export interface RelabelledProps {
  readonly targets: DiscoveryRelabelProps['targets'];
  /** What gives the targets their labels. */
  readonly rule: readonly RelabelConfig[];
  readonly sharding: Sharding;
}

/** Targets with their labels: those of this collector, where hashmod divides them. */
export function relabelled(
  scope: Construct,
  label: string,
  { targets, rule, sharding }: RelabelledProps,
): Ref<readonly Target[]> {
  return new DiscoveryRelabel(scope, label, { targets, rule: [...rule, ...shardRules(sharding)] }).output;
}

/** How the clustered collectors share what they scrape. */
export function shardingOf({ cluster }: AlloySettings): Sharding {
  return cluster.sharding === 'hashmod' ? { by: 'hashmod', shards: cluster.replicas } : { by: 'clustering' };
}
