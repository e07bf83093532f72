import type { NamespacesSettings } from '../../settings/namespaces';
import type { Observed, ObserveSettings } from '../../settings/observe';

interface Observing {
  readonly observe: ObserveSettings;
}

/** The namespaces of others in which pods are observed, each once and in the order of the alphabet. */
export function observedNamespaces(
  { observe }: Observing,
  isMeant: (observed: Observed) => boolean = () => true,
): readonly string[] {
  return [...new Set(observe.filter(isMeant).map(({ namespace }) => namespace))].sort();
}

/**
 * The namespaces whose pods may be injected: the one table that the operator's webhook, the policy that refuses pods without
 * their injection, NetworkPolicies and the decision about logs read.
 */
export function injectedNamespaces(
  settings: Observing & { readonly namespaces: Pick<NamespacesSettings, 'applications'> },
): readonly string[] {
  return [settings.namespaces.applications.name, ...observedNamespaces(settings)];
}
