import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import type { SelectorLabels } from '../kubernetes/labels';
import { httpPort, type Port } from './ports';

export interface ServiceProps {
  readonly name: string;
  readonly namespace?: string;
  readonly labels: Record<string, string>;
  readonly selector: SelectorLabels;
}

/** A ClusterIP Service with the ports that the configuration opens, and the metrics of Alloy itself. */
export function service(scope: Construct, ports: readonly Port[], props: ServiceProps): void {
  const { name, namespace, labels, selector } = props;
  new k8s.KubeService(scope, 'service', {
    metadata: { name, namespace, labels },
    spec: {
      type: 'ClusterIP',
      selector,
      ports: [
        { name: 'http-metrics', port: httpPort, targetPort: target('http-metrics'), protocol: 'TCP' },
        ...servicePorts(ports, 'cluster'),
      ],
    },
  });
}

/**
 * Finds the members of a cluster. They must find one another before they are ready, and Istio must not take
 * their HTTP/2 for ordinary HTTP: hence a port name that does not begin with http.
 */
export function clusterService(scope: Construct, { name, namespace, labels, selector }: ServiceProps): void {
  new k8s.KubeService(scope, 'cluster-service', {
    metadata: { name, namespace, labels },
    spec: {
      clusterIp: 'None',
      publishNotReadyAddresses: true,
      selector,
      ports: [{ name: 'tcp-cluster', port: httpPort, targetPort: target('http-metrics'), protocol: 'TCP' }],
    },
  });
}

/** Resolves to every replica that is ready, for what collectors or the replicas send to one of them each. */
export function peersService(scope: Construct, ports: readonly Port[], props: ServiceProps): void {
  const { name, namespace, labels, selector } = props;
  new k8s.KubeService(scope, 'peers-service', {
    metadata: { name, namespace, labels },
    spec: {
      clusterIp: 'None',
      selector,
      ports: [...servicePorts(ports, 'collectors'), ...servicePorts(ports, 'peers')],
    },
  });
}

export interface InternalLoadBalancer {
  /** The ranges of addresses that may send, such as `10.0.0.0/8`. */
  readonly sourceRanges: readonly string[];
  /** The annotations that keep the load balancer inside the network of the cluster. @default those of GKE */
  readonly annotations?: Readonly<Record<string, string>>;
}

/**
 * An address in the network of the cluster, for senders outside of it. Which annotation keeps it internal depends on the cloud.
 * https://cloud.google.com/kubernetes-engine/docs/how-to/internal-load-balancing
 */
export function internalLoadBalancer(
  scope: Construct,
  ports: readonly Port[],
  { sourceRanges, annotations = gke }: InternalLoadBalancer,
  { name, namespace, labels, selector }: ServiceProps,
): void {
  new k8s.KubeService(scope, 'internal-load-balancer', {
    metadata: {
      name: `${name}-internal`,
      namespace,
      labels,
      annotations: { ...annotations },
    },
    spec: {
      type: 'LoadBalancer',
      // Keeps the sender's address, which the network policy asks for.
      externalTrafficPolicy: 'Local',
      loadBalancerSourceRanges: [...sourceRanges],
      selector,
      ports: servicePorts(ports, 'cluster'),
    },
  });
}

const gke = { 'networking.gke.io/load-balancer-type': 'Internal' };

function servicePorts(ports: readonly Port[], from: Port['from']): k8s.ServicePort[] {
  return ports
    .filter((port) => port.from === from)
    .map((port) => ({
      name: port.name,
      port: port.number,
      targetPort: target(port.name),
      protocol: port.protocol,
      appProtocol: port.appProtocol,
    }));
}

function target(portName: string): k8s.IntOrString {
  return k8s.IntOrString.fromString(portName);
}
