import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { alloysIn, tcpPorts } from '../../addresses/peers';
import type { NamespaceNames } from '../../namespaces';
import { labels, selector } from './names';

/**
 * Lets the API server reach the webhooks, and the collectors the metrics. The API server is no pod, and where it is differs
 * from cluster to cluster: the port of the webhooks is open to every address. What goes out is not limited: to the API
 * server, and to name servers.
 */
export function networkPolicy(scope: Construct, namespaces: NamespaceNames): void {
  new k8s.KubeNetworkPolicy(scope, 'network-policy', {
    metadata: { name: 'opentelemetry-operator', namespace: namespaces.operator, labels },
    spec: {
      podSelector: { matchLabels: selector },
      policyTypes: ['Ingress'],
      ingress: [{ ports: tcpPorts(9443) }, { from: [alloysIn(namespaces)], ports: tcpPorts(8443) }],
    },
  });
}
