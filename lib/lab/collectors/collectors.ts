import { namespaces } from '../namespaces';
import { otlpPorts } from '../pipelines/application-observability/receiver';

/** The collectors there can be, each with its one reason to exist. */
export const collectors = {
  /** On every node: what can only be read there. */
  'alloy-node': { namespace: namespaces.nodes },
  /** Some that share their targets: what is pulled. */
  'alloy-cluster': { namespace: namespaces.monitoring },
  /** As many as the load needs: what is pushed. */
  'alloy-receiver': { namespace: namespaces.monitoring },
  /** The second tier of traces: what has to be decided about whole traces. */
  'alloy-sampler': { namespace: namespaces.monitoring },
  /** Exactly one: what two would do twice. */
  'alloy-singleton': { namespace: namespaces.monitoring },
} as const;

export type CollectorName = keyof typeof collectors;

/** Where applications and sidecars send to, by a name that resolves in every namespace. */
export const alloyReceiver = {
  host: `alloy-receiver.${collectors['alloy-receiver'].namespace}.svc.cluster.local`,
  grpcPort: otlpPorts.grpc,
  httpPort: otlpPorts.http,
} as const;
