import type { Senders } from '../../workload';
import type { Settings } from '../environment';
import { injectedNamespaces } from '../instrumentation/observed/namespaces';
import { namespaceNames } from '../namespaces';
import { factsOf } from '../settings/providers';

/** Whose pods send to the collectors: the applications, what is observed, the lab's own collectors, and who the environment says. */
export function sendersOf(settings: Settings): Senders {
  const { from } = settings.alloy.receiver;
  if (from === 'all') return {};
  const { monitoring, nodes } = namespaceNames(settings);
  const own = [...injectedNamespaces(settings), monitoring, nodes];
  return { namespaces: [...new Set([...own, ...from])] };
}

/**
 * Front ends come from anywhere: by an ingress controller, in whatever namespace it runs, or by a load balancer. A page shows
 * everybody what it takes to send, so a narrower policy would keep nobody out.
 */
export function sendersByPort({ pipelines, cluster }: Settings): Readonly<Record<number, Senders>> {
  const { enabled, port, sourceRanges } = pipelines.frontEnds;
  return enabled ? { [port]: { ranges: sourceRanges ?? factsOf(cluster.provider).loadBalancers } } : {};
}
