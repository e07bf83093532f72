import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import type { SelectorLabels } from '../kubernetes/labels';
import { httpPort, type Port } from './ports';
import type { InternalLoadBalancer, ServiceProps } from './service';

/**
 * Lets pods of the cluster, and those who may use an internal load balancer, reach the ports that the configuration
 * opens, collectors and replicas those that are for them, and Alloys the server of Alloy itself: metrics, cluster traffic, but also the running configuration. Nothing limits
 * what the collector sends: destinations are host names, which a NetworkPolicy cannot name, and the API server's
 * address is not known here.
 */
export function networkPolicy(
  scope: Construct,
  ports: readonly Port[],
  props: ServiceProps,
  loadBalancer?: InternalLoadBalancer,
): void {
  const { name, namespace, labels, selector } = props;
  new k8s.KubeNetworkPolicy(scope, 'network-policy', {
    metadata: { name, namespace, labels },
    spec: {
      podSelector: { matchLabels: selector },
      policyTypes: ['Ingress'],
      ingress: [
        { from: [alloys(selector)], ports: [policyPort(httpPort, 'TCP')] },
        ...rule(ports, 'cluster', [
          { namespaceSelector: {} },
          ...(loadBalancer?.sourceRanges ?? []).map((cidr) => ({ ipBlock: { cidr } })),
        ]),
        ...rule(ports, 'collectors', [alloys(selector)]),
        ...rule(ports, 'peers', [{ podSelector: { matchLabels: selector } }]),
      ],
    },
  });
}

/** The pods of every Alloy, in whatever namespace. */
function alloys(selector: SelectorLabels): k8s.NetworkPolicyPeer {
  const name = 'app.kubernetes.io/name';
  return { namespaceSelector: {}, podSelector: { matchLabels: { [name]: selector[name] } } };
}

function rule(
  ports: readonly Port[],
  from: Port['from'],
  peers: k8s.NetworkPolicyPeer[],
): k8s.NetworkPolicyIngressRule[] {
  const open = ports.filter((port) => port.from === from);
  if (open.length === 0) return [];
  return [{ from: peers, ports: open.map(({ number, protocol }) => policyPort(number, protocol)) }];
}

function policyPort(port: number, protocol: 'TCP' | 'UDP'): k8s.NetworkPolicyPort {
  return { port: k8s.IntOrString.fromNumber(port), protocol };
}
