import { k8s } from 'cdk8s-plus-28';
import type { NamespaceNames } from '../namespaces';

/** Kubernetes itself puts the label on every namespace. */
export function podsOfNamespaces(...names: string[]): k8s.NetworkPolicyPeer {
  return {
    namespaceSelector: {
      matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: [...new Set(names)] }],
    },
  };
}

/** The lab's collectors, wherever they are: they may scrape what they like. */
export function alloysIn({ monitoring, nodes }: NamespaceNames): k8s.NetworkPolicyPeer {
  return {
    ...podsOfNamespaces(monitoring, nodes),
    podSelector: { matchLabels: { 'app.kubernetes.io/name': 'alloy' } },
  };
}

/** Ports of pods, by number. */
export function tcpPorts(...numbers: number[]): k8s.NetworkPolicyPort[] {
  return numbers.map((number) => ({ protocol: 'TCP', port: k8s.IntOrString.fromNumber(number) }));
}
