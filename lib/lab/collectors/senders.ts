import type { Senders } from '../../workload';
import type { Provider, Settings } from '../environment';
import { namespaces } from '../namespaces';

/** Whose pods send to the collectors: the applications, the lab's own collectors, and who the environment says. */
export function sendersOf({ alloy }: Settings): Senders {
  const { from } = alloy.receiver;
  if (from === 'all') return {};
  const own = [namespaces.applications, namespaces.monitoring, namespaces.nodes];
  return { namespaces: [...new Set([...own, ...from])] };
}

/**
 * Front ends come from anywhere: by an ingress controller, in whatever namespace it runs, or by a load balancer. A page shows
 * everybody what it takes to send, so a narrower policy would keep nobody out.
 */
export function sendersByPort({ pipelines, cluster }: Settings): Readonly<Record<number, Senders>> {
  const { enabled, port, sourceRanges } = pipelines.frontEnds;
  return enabled ? { [port]: { ranges: sourceRanges ?? loadBalancers[cluster.provider] } } : {};
}

/**
 * The addresses from which requests come to pods when a load balancer of the provider stands before them.
 * https://cloud.google.com/load-balancing/docs/firewall-rules
 */
const loadBalancers: Readonly<Record<Provider, readonly string[]>> = {
  kind: [],
  'gke-standard': ['35.191.0.0/16', '130.211.0.0/22'],
  'gke-autopilot': ['35.191.0.0/16', '130.211.0.0/22'],
};
