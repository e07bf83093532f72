/** The headless Service of a workload whose replicas send to one another. */
export function peersName(workload: string): string {
  return `${workload}-peers`;
}

/**
 * The DNS name of that Service: it resolves to all replicas. A workload whose loadbalancing exporter names it gets
 * the Service.
 */
export function peersHost(workload: string, namespace?: string): string {
  return serviceHost(peersName(workload), namespace);
}

/** The DNS name of a Service: from every namespace, or from its own where that is not known. */
export function serviceHost(service: string, namespace?: string): string {
  return namespace === undefined ? service : `${service}.${namespace}.svc.cluster.local`;
}
