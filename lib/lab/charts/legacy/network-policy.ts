import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import type { Senders } from '../../../workload';
import { legacyIn, legacyPorts } from '../../addresses/legacy';
import { podsOfNamespaces, tcpPorts } from '../../addresses/peers';
import { labels } from '../../labels';
import type { NamespaceNames } from '../../namespaces';

/** Lets those send to the collector who would send to Alloy. The labels of its pods are the operator's to choose: it is alone in its namespace. */
export function networkPolicy(scope: Construct, { namespaces }: Senders, names: NamespaceNames): void {
  const { name, namespace } = legacyIn(names).collector;
  new k8s.KubeNetworkPolicy(scope, 'collector-network-policy', {
    metadata: {
      name,
      namespace,
      labels: labels({ name: 'collector', instance: name, component: 'collector' }),
    },
    spec: {
      podSelector: {},
      policyTypes: ['Ingress'],
      ingress: [
        {
          from: [namespaces === undefined ? { namespaceSelector: {} } : podsOfNamespaces(...namespaces)],
          ports: tcpPorts(legacyPorts.grpcPort, legacyPorts.httpPort),
        },
      ],
    },
  });
}
