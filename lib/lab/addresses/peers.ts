import { k8s } from 'cdk8s-plus-28';
import { namespaces } from '../namespaces';

/** Kubernetes itself puts the label on every namespace. */
export function podsOfNamespaces(...names: string[]): k8s.NetworkPolicyPeer {
  return {
    namespaceSelector: {
      matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: names }],
    },
  };
}

/** The lab's collectors, wherever they are: they may scrape what they like. */
export const alloys: k8s.NetworkPolicyPeer = {
  ...podsOfNamespaces(namespaces.monitoring, namespaces.nodes),
  podSelector: { matchLabels: { 'app.kubernetes.io/name': 'alloy' } },
};

/** Ports of pods, by number. */
export function tcpPorts(...numbers: number[]): k8s.NetworkPolicyPort[] {
  return numbers.map((number) => ({ protocol: 'TCP', port: k8s.IntOrString.fromNumber(number) }));
}
