/**
 * The DNS name of the headless Service of a workload whose replicas send to one another: it resolves to all of them.
 * A loadbalancing exporter that names it gets the Service.
 */
export function peersHost(workload: string, namespace: string): string {
  return `${workload}-peers.${namespace}.svc.cluster.local`;
}
