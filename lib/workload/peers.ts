/** The headless Service of a workload whose replicas send to one another. */
export function peersName(workload: string): string {
  return `${workload}-peers`;
}

/**
 * The DNS name of that Service: it resolves to all replicas. A workload whose loadbalancing exporter names it gets
 * the Service.
 */
export function peersHost(workload: string, namespace: string): string {
  return `${peersName(workload)}.${namespace}.svc.cluster.local`;
}
