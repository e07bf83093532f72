import type { Needs } from '../../workload/derive';
import type { CollectorName } from './collectors';

/** The collector that meets the needs of a pipeline. */
export function collectorFor(needs: Needs): CollectorName {
  if (needs.node.length > 0) return 'alloy-node';
  if (needs.clustered.length > 0 || needs.shards.length > 0) return 'alloy-cluster';
  if (needs.wholeTraces.length > 0) return 'alloy-sampler';
  if (needs.listeners.some(({ address }) => !address.startsWith('127.'))) return 'alloy-receiver';
  return 'alloy-singleton';
}
