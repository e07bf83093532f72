import type { AlloyConfig } from '../../../alloy';
import type { Destination } from '../destination';
import { generalDestination } from '../exporters/general';
import type { Queues } from '../exporters/queues';

export interface LocalDestinationProps {
  /** Names the destination's file. @default local */
  readonly name?: string;
  /** The cluster's name: the label `cluster` of every series, log stream and profile. */
  readonly clusterName: string;
  /** The environment, as labels. @default none */
  readonly environment?: string;
  /** Attributes of one's own, as labels. @default none */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Prometheus remote write address, ending in /api/v1/write. */
  readonly prometheusUrl: string;
  /** Loki's push address, ending in /loki/api/v1/push. */
  readonly lokiUrl: string;
  /** Loki's OTLP address, ending in /otlp: the exporter adds /v1/logs. */
  readonly lokiOtlpUrl: string;
  /** The OTLP over HTTP address that takes traces: the exporter adds /v1/traces. */
  readonly otlpUrl: string;
  /** Pyroscope's address, without a path. */
  readonly pyroscopeUrl: string;
  /** @default in memory */
  readonly queues?: Queues;
}

/** A backend in the cluster that takes everything and asks for no credentials. */
export function localDestination(config: AlloyConfig, props: LocalDestinationProps): Destination {
  const { name = 'local', clusterName, environment, attributes, queues } = props;
  return generalDestination(config, {
    name,
    clusterName,
    environment,
    attributes,
    queues,
    // It refers to no Secret.
    namespace: '',
    metrics: { url: props.prometheusUrl },
    logs: { url: props.lokiUrl },
    otlpLogs: { url: props.lokiOtlpUrl },
    traces: { url: props.otlpUrl },
    profiles: { url: props.pyroscopeUrl },
  });
}
