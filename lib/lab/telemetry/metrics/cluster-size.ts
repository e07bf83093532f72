/** How much a cluster holds of each thing that metrics are about: it decides how many series there are. */
export interface ClusterSize {
  readonly nodes: number;
  /** Of all nodes together, as the next three. */
  readonly cpus: number;
  readonly disks: number;
  readonly filesystems: number;
  /** Network interfaces of the nodes. */
  readonly interfaces: number;
  readonly namespaces: number;
  /** Running pods. */
  readonly pods: number;
  /** Running containers, sidecars among them. */
  readonly containers: number;
  /** Disks that each container reads or writes, of all containers together. */
  readonly containerDisks: number;
  /** Volume claims that pods have mounted. */
  readonly volumes: number;
  readonly deployments: number;
  /** Those of old rollouts among them: ten for each Deployment at most, unless it says otherwise. */
  readonly replicaSets: number;
  readonly statefulSets: number;
  readonly daemonSets: number;
  readonly jobs: number;
  readonly cronJobs: number;
  readonly autoscalers: number;
  readonly apiServers: number;
  /** Kinds of requests to the API servers, by verb, resource and scope, of all servers together. */
  readonly requestKinds: number;
}

export type Thing = keyof ClusterSize;

/** A small cluster of a team: what docs/metrics.md counts with. */
export const smallCluster: ClusterSize = {
  nodes: 3,
  cpus: 12,
  disks: 6,
  filesystems: 6,
  interfaces: 90,
  namespaces: 12,
  pods: 80,
  containers: 110,
  containerDisks: 110,
  volumes: 10,
  deployments: 30,
  replicaSets: 90,
  statefulSets: 6,
  daemonSets: 6,
  jobs: 10,
  cronJobs: 3,
  autoscalers: 4,
  apiServers: 1,
  // Of this lab with everything on, an hour old: 367.
  requestKinds: 370,
};
