import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { alloysIn, tcpPorts } from '../../addresses/peers';
import type { NamespaceNames } from '../../namespaces';
import { labelsOf, metricsPort, selectorOf } from './component';
import { webhookPort } from './webhook';

/**
 * Lets the API server reach the webhook and the collectors the metrics, and nobody anything else. The API server is no pod,
 * and where it is differs from cluster to cluster: the webhook's port is open to every address. What goes out is not
 * limited: to the API server, to name servers, and to whom issuers of the cluster speak of.
 */
export function networkPolicies(scope: Construct, namespaces: NamespaceNames): void {
  const namespace = namespaces.certManager;
  new k8s.KubeNetworkPolicy(scope, 'network-policy', {
    metadata: {
      name: 'cert-manager',
      namespace,
      labels: labelsOf('cert-manager', 'controller'),
    },
    spec: {
      podSelector: {},
      policyTypes: ['Ingress'],
      ingress: [{ from: [alloysIn(namespaces)], ports: tcpPorts(metricsPort.containerPort) }],
    },
  });
  new k8s.KubeNetworkPolicy(scope, 'webhook-network-policy', {
    metadata: { name: 'cert-manager-webhook', namespace, labels: labelsOf('webhook', 'webhook') },
    spec: {
      podSelector: { matchLabels: selectorOf('webhook', 'webhook') },
      policyTypes: ['Ingress'],
      ingress: [{ ports: tcpPorts(webhookPort) }],
    },
  });
}
