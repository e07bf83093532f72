import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import type { SelectorLabels } from '../kubernetes/labels';
import { httpPort, type Port } from './ports';
import type { ServiceProps } from './service';

/** Who may send to a port. */
export interface Senders {
  /** The only namespaces whose pods may send. @default every one */
  readonly namespaces?: readonly string[];
  /** Ranges of addresses that may send as well, for example `35.191.0.0/16`: load balancers, nodes. @default none */
  readonly ranges?: readonly string[];
}

/** A workload of Alloy. */
export interface WorkloadRef {
  readonly name: string;
  readonly namespace: string;
}

export interface NetworkPolicyProps extends ServiceProps {
  readonly ports: readonly Port[];
  /** Who may send to the ports that the configuration opens. @default pods of every namespace */
  readonly senders?: Senders;
  /** The same for single ports, by number, Alloy's own server among them. @default what `senders` says */
  readonly sendersByPort?: Readonly<Record<number, Senders>>;
  /** Ranges of addresses that may send to all of them: who may use the load balancer. @default none */
  readonly loadBalancerRanges?: readonly string[];
  /** The workloads that send whole traces. @default every Alloy of the namespace */
  readonly collectors?: readonly WorkloadRef[];
}

/**
 * Lets senders reach the ports that the configuration opens, collectors and replicas those that are for them, and replicas
 * the server of Alloy itself: cluster traffic, but also the running configuration, a way to reload it, and profiles. The
 * kubelet, which asks whether the pod is ready, passes by every policy. Nothing limits what the collector sends:
 * destinations are host names, which a NetworkPolicy cannot name, and the API server's address is not known here.
 */
export function networkPolicy(scope: Construct, props: NetworkPolicyProps): void {
  const { name, namespace, labels, selector, ports, collectors, sendersByPort = {} } = props;
  const askers = sendersByPort[httpPort];
  const replicas = [{ podSelector: { matchLabels: selector } }];
  const from = (who: Port['from']) => ports.filter((port) => port.from === who);
  new k8s.KubeNetworkPolicy(scope, 'network-policy', {
    metadata: { name, namespace, labels },
    spec: {
      podSelector: { matchLabels: selector },
      policyTypes: ['Ingress'],
      ingress: [
        {
          from: [...replicas, ...(askers ? peersOf(askers) : [])],
          ports: [policyPort(httpPort, 'TCP')],
        },
        ...bySenders(from('cluster'), props),
        ...rule(from('collectors'), collectors?.map(podsOf) ?? [alloysBeside(selector)]),
        ...rule(from('peers'), replicas),
      ],
    },
  });
}

/** A rule for all ports that the same may send to. */
function bySenders(
  ports: readonly Port[],
  { senders = {}, sendersByPort = {}, loadBalancerRanges = [] }: NetworkPolicyProps,
): k8s.NetworkPolicyIngressRule[] {
  const groups = new Map<Senders, Port[]>();
  for (const port of ports) {
    const who = sendersByPort[port.number] ?? senders;
    groups.set(who, [...(groups.get(who) ?? []), port]);
  }
  return [...groups].flatMap(([who, group]) =>
    rule(group, [...peersOf(who), ...loadBalancerRanges.map(addresses)]),
  );
}

function peersOf({ namespaces, ranges = [] }: Senders): k8s.NetworkPolicyPeer[] {
  return [{ namespaceSelector: namespaces === undefined ? {} : named(namespaces) }, ...ranges.map(addresses)];
}

function addresses(cidr: string): k8s.NetworkPolicyPeer {
  return { ipBlock: { cidr } };
}

/** Kubernetes itself puts the label on every namespace. */
function named(namespaces: readonly string[]): k8s.LabelSelector {
  return {
    matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: [...namespaces] }],
  };
}

function podsOf({ name, namespace }: WorkloadRef): k8s.NetworkPolicyPeer {
  return {
    namespaceSelector: named([namespace]),
    podSelector: { matchLabels: { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': name } },
  };
}

function alloysBeside(selector: SelectorLabels): k8s.NetworkPolicyPeer {
  const name = 'app.kubernetes.io/name';
  return { podSelector: { matchLabels: { [name]: selector[name] } } };
}

function rule(open: readonly Port[], from: k8s.NetworkPolicyPeer[]): k8s.NetworkPolicyIngressRule[] {
  if (open.length === 0) return [];
  return [{ from, ports: open.map(({ number, protocol }) => policyPort(number, protocol)) }];
}

function policyPort(port: number, protocol: 'TCP' | 'UDP'): k8s.NetworkPolicyPort {
  return { port: k8s.IntOrString.fromNumber(port), protocol };
}
