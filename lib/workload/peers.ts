import type { AlloyConfig } from '../alloy';

/**
 * The DNS name of the headless Service of a workload whose pods are sent to one by one: it resolves to all of them.
 * A loadbalancing exporter that names it spreads its traces by it.
 */
export function peersHost(workload: string, namespace: string): string {
  return `${peersService(workload)}.${namespace}.svc.cluster.local`;
}

/** The name of that Service. */
export function peersService(workload: string): string {
  return `${workload}-peers`;
}

/** Whether a configuration spreads traces over the pods that run it. */
export function sendsToPeers(config: AlloyConfig, workload: string, namespace: string): boolean {
  return config.blocks.some(
    (block) =>
      block.component === 'otelcol.exporter.loadbalancing' &&
      block.literal('resolver.dns.hostname') === peersHost(workload, namespace),
  );
}
