import {
  OtelcolExporterPrometheus,
  OtelcolProcessorBatch,
  OtelcolProcessorK8sattributes,
  OtelcolProcessorMemoryLimiter,
  OtelcolProcessorResourcedetection,
  OtelcolProcessorTransform,
  OtelcolReceiverOtlp,
} from '../../../../imports/alloy/otelcol';
import { type AlloyConfig, type OtelcolConsumer, Pipeline, type Ref } from '../../../alloy';
import type { Destination } from '../../destinations/destination';
import { toOneByTrace } from './by-trace';
import { clusterStatements } from './resource';
import { type Cloud, detection, extractedMetadata, podAssociation } from './where-it-runs';

export interface ApplicationObservabilityProps {
  /** The value of k8s.cluster.name on all telemetry. */
  readonly clusterName: string;
  /** The cloud whose metadata service describes the cluster. @default none */
  readonly cloud?: Cloud;
  readonly destination: Destination;
  /**
   * Where traces go on: into ApplicationTraces of the same configuration, or to one of the pods behind a DNS name that
   * have it, each trace to one.
   */
  readonly traces: readonly Ref<OtelcolConsumer>[] | { readonly byTraceTo: string };
  /**
   * The share of traces that was kept before they come, or is kept before the backend makes metrics from them: what
   * it has to multiply by. From 0 to 1. @default not written
   */
  readonly keptBefore?: number;
  /** Whether there are several of it behind one address. @default false */
  readonly oneOfSeveral?: boolean;
}

/** The ports on which applications and sidecars reach the receiver. */
export const otlpPorts = { grpc: 4317, http: 4318 } as const;

/**
 * Metrics, logs and traces of instrumented applications, by OTLP:
 *
 *     otlp -> memory_limiter -> resourcedetection -> k8sattributes -> transform
 *       traces -> ApplicationTraces, here or in another pod
 *       metrics, logs -> batch -> the destination
 *
 * It is written from the end to the beginning, because a component refers to what it sends to.
 */
export class ApplicationObservability extends Pipeline {
  constructor(config: AlloyConfig, props: ApplicationObservabilityProps) {
    super(config, 'application-observability');
    const { destination, traces } = props;

    const prometheus = new OtelcolExporterPrometheus(this, 'default', { forwardTo: destination.metrics });
    const batch = new OtelcolProcessorBatch(this, 'default', {
      timeout: '2s',
      output: { metrics: [prometheus.input], logs: destination.otlpLogs },
    });
    const transform = new OtelcolProcessorTransform(this, 'resource', {
      errorMode: 'ignore',
      ...clusterStatements(props.clusterName, props.keptBefore),
      output: {
        metrics: [batch.input],
        logs: [batch.input],
        traces: 'byTraceTo' in traces ? [toOneByTrace(this, traces.byTraceTo)] : traces,
      },
    });
    const k8sAttributes = new OtelcolProcessorK8sattributes(this, 'default', {
      extract: { metadata: extractedMetadata },
      podAssociation,
      output: everything(transform),
    });
    const detected = new OtelcolProcessorResourcedetection(this, 'default', {
      ...detection(props.cloud),
      output: everything(k8sAttributes),
    });
    const limiter = new OtelcolProcessorMemoryLimiter(this, 'default', {
      checkInterval: '1s',
      limitPercentage: 75,
      spikeLimitPercentage: 15,
      output: everything(detected),
    });
    new OtelcolReceiverOtlp(this, 'default', {
      grpc: {
        endpoint: `0.0.0.0:${otlpPorts.grpc}`,
        keepalive: props.oneOfSeveral ? { serverParameters: shortConnections } : undefined,
      },
      http: { endpoint: `0.0.0.0:${otlpPorts.http}` },
      output: everything(limiter),
    });
  }
}

/**
 * A gRPC client keeps one connection for all it sends, so a Service that divides connections would leave a pod that
 * comes later without work. Told to connect anew every two minutes, clients come to another pod now and then. What
 * is being sent when a connection ends has ten seconds to finish.
 */
const shortConnections = { maxConnectionAge: '2m', maxConnectionAgeGrace: '10s' };

function everything({ input }: Pick<OtelcolProcessorTransform, 'input'>) {
  return { metrics: [input], logs: [input], traces: [input] };
}
