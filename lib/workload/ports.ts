import type { Needs, Of } from './derive';
import { WorkloadError } from './error';
import type { Listener } from './needs';

/** Alloy's own server: metrics, readiness, reload, and the traffic among the replicas of a cluster. */
export const httpPort = 12345;

/** A port that a component opens. */
export interface Port {
  readonly name: string;
  readonly number: number;
  readonly protocol: 'TCP' | 'UDP';
  readonly appProtocol?: 'grpc' | 'http';
  readonly component: string;
  /**
   * Who reaches it: pods of the cluster; collectors, which send each trace to one of the pods; replicas of the
   * workload; or only the pod itself, on localhost.
   */
  readonly from: 'cluster' | 'collectors' | 'peers' | 'pod';
}

/**
 * The ports of a workload, by number.
 * @param peersHost the name under which the replicas send to one another
 * @throws WorkloadError for an address without a port, a port below 1024, and one that two components open.
 */
export function portsOf(needs: Needs, peersHost: string): readonly Port[] {
  const ports: Port[] = [];
  const others = needs.wholeTraces.length > 0 ? 'collectors' : 'cluster';
  const peerPorts = needs.peers.filter(({ hostname }) => hostname === peersHost).map(({ port }) => port);
  // By number, so that a port keeps its name when a component with a higher one joins.
  for (const port of needs.listeners.map((listener) => portOf(listener, peerPorts, others)).sort(byNumber)) {
    const taken = ports.find(({ number, protocol }) => number === port.number && protocol === port.protocol);
    if (taken || (port.number === httpPort && port.protocol === 'TCP')) {
      throw new WorkloadError(
        port.component,
        `it listens on ${port.protocol} port ${port.number}, which ${taken?.component ?? 'the server of Alloy itself'} has already; choose another port.`,
      );
    }
    ports.push({ ...port, name: freeName(port.name, ports) });
  }
  return ports;
}

function byNumber(a: Port, b: Port): number {
  return a.number - b.number || a.protocol.localeCompare(b.protocol);
}

function portOf(
  listener: Of<Listener>,
  peerPorts: readonly number[],
  others: 'cluster' | 'collectors',
): Port {
  const { name, address, protocol, appProtocol, component } = listener;
  const [, host = '', digits = ''] = /^(?:tcp:\/\/|udp:\/\/)?(.*):(\d+)$/.exec(address) ?? [];
  const number = Number(digits);
  if (digits === '' || number === 0 || number > 65535) {
    throw new WorkloadError(
      component,
      `it listens on ${JSON.stringify(address)}, which names no port from 1024 to 65535; write host:port.`,
    );
  }
  if (number < 1024) {
    throw new WorkloadError(
      component,
      `it listens on port ${number}, which only a process with the capability NET_BIND_SERVICE may open; choose a port from 1024.`,
    );
  }
  const isLocal = /^(localhost|127\..*|\[?::1\]?)$/.test(host);
  const from = isLocal ? 'pod' : peerPorts.includes(number) ? 'peers' : others;
  return { name, number, protocol, appProtocol, component, from };
}

/** A name that no other port of the pod has: `otlp-grpc`, then `otlp-grpc-2`, cut to the 15 characters a name may have. */
function freeName(name: string, ports: readonly Port[]): string {
  const taken = (candidate: string) => ports.some((port) => port.name === candidate);
  let candidate = name;
  for (let count = 2; taken(candidate); count++)
    candidate = `${name.slice(0, 14 - String(count).length)}-${count}`;
  return candidate;
}
