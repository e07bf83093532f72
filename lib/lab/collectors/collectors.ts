import type { NamespaceNames, NamespaceRole } from '../namespaces';
import { otlpPorts } from '../pipelines/application-observability/receiver';

/** The collectors there can be, each with its one reason to exist, and the namespace that each is in. */
const collectors = {
  /** On every node: what can only be read there. */
  'alloy-node': 'nodes',
  /** Some that share their targets: what is pulled. */
  'alloy-cluster': 'monitoring',
  /** As many as the load needs: what is pushed. */
  'alloy-receiver': 'monitoring',
  /** The second tier of traces: what has to be decided about whole traces. */
  'alloy-sampler': 'monitoring',
  /** Exactly one: what two would do twice. */
  'alloy-singleton': 'monitoring',
} as const satisfies Readonly<Record<string, NamespaceRole>>;

export type CollectorName = keyof typeof collectors;

/** The namespace of a collector. */
export function namespaceOf(collector: CollectorName, namespaces: NamespaceNames): string {
  return namespaces[collectors[collector]];
}

/** Where applications and sidecars send to, by a name that resolves in every namespace. */
export function alloyReceiverIn(namespaces: NamespaceNames) {
  return {
    host: `alloy-receiver.${namespaceOf('alloy-receiver', namespaces)}.svc.cluster.local`,
    grpcPort: otlpPorts.grpc,
    httpPort: otlpPorts.http,
  } as const;
}
