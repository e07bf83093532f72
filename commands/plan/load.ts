import type { Size } from '../../lib/lab/collectors/size';
import type { Settings } from '../../lib/lab/environment';
import { type ClusterSize, smallCluster } from '../../lib/lab/telemetry/metrics/cluster-size';

/** What the formulas count with: what the environment says, and what follows from it. */
export type Load = Required<Settings['load']>;

export function loadOf({ load, applications }: Settings): Load {
  const services = applications.reduce(
    (sum, { containers }) => sum + 1 + containers.filter(({ language }) => language !== undefined).length,
    0,
  );
  const scraped = applications.filter(({ metricsPath }) => metricsPath !== undefined);
  const pods = applications.reduce((sum, { replicas }) => sum + replicas, 0);
  return {
    ...load,
    services: load.services ?? Math.max(services, 1),
    scrapedPods: load.scrapedPods ?? scraped.reduce((sum, { replicas }) => sum + replicas, 0),
    applicationPods: load.applicationPods ?? Math.max(pods, 1),
  };
}

/** What grows with the number of nodes; everything else in a cluster grows with that of the pods. */
const perNode: readonly (keyof ClusterSize)[] = ['nodes', 'cpus', 'disks', 'filesystems', 'daemonSets'];

/** A cluster like the small one of docs/metrics.md, with so many nodes and pods. */
export function clusterSizeOf({ nodes, pods }: Pick<Load, 'nodes' | 'pods'>): ClusterSize {
  const scaled = Object.entries(smallCluster).map(([thing, count]) => {
    const isPerNode = perNode.some((name) => name === thing);
    const factor = isPerNode ? nodes / smallCluster.nodes : pods / smallCluster.pods;
    return [thing, Math.ceil(count * factor)] as const;
  });
  const { apiServers, requestKinds } = smallCluster;
  return { ...smallCluster, ...Object.fromEntries(scaled), apiServers, requestKinds };
}

/** How many pods of a collector there are, at most where their number follows the load. */
export function podsOf({ replicas, autoscale }: Size, { nodes }: Load): number {
  return autoscale?.max ?? replicas ?? nodes;
}
