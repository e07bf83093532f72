import { factsOf } from '../settings/providers';
import type { Report } from './report';
import type { Settings } from './schema';

/** What the number of pods, and who reaches them, cannot both say. */
export function scaling({ alloy, cluster }: Settings, report: Report): void {
  for (const name of ['receiver', 'cluster'] as const) {
    const { autoscale, replicas } = alloy[name];
    if (autoscale === undefined || replicas === 1) continue;
    report(
      ['alloy', name, 'replicas'],
      `is ${replicas}, but alloy.${name}.autoscale chooses the number of pods; remove one of them.`,
    );
  }
  if (alloy.cluster.autoscale !== undefined && alloy.cluster.sharding === 'hashmod') {
    report(
      ['alloy', 'cluster', 'sharding'],
      'is "hashmod", which divides targets by a number of pods that is written down, but alloy.cluster.autoscale changes it; choose "clustering", or give replicas instead of autoscale.',
    );
  }
  if (
    alloy.receiver.internalLoadBalancer !== undefined &&
    factsOf(cluster.provider).internalLoadBalancer === undefined
  ) {
    report(
      ['alloy', 'receiver', 'internalLoadBalancer'],
      `is given, but cluster.provider is "${cluster.provider}", of which no load balancer inside the network is known; remove it, or use a cluster on GKE, EKS or AKS.`,
    );
  }
}
