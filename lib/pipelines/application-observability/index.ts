import {
  OtelcolConnectorHostInfo,
  OtelcolConnectorServicegraph,
  OtelcolConnectorSpanmetrics,
  OtelcolExporterLoadbalancing,
  OtelcolExporterPrometheus,
  OtelcolProcessorBatch,
  OtelcolProcessorFilter,
  OtelcolProcessorK8sattributes,
  OtelcolProcessorMemoryLimiter,
  OtelcolProcessorResourcedetection,
  OtelcolProcessorTransform,
  OtelcolReceiverOtlp,
} from '../../../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../../alloy';
import type { Destination } from '../destinations/destination';
import { latencyBuckets, serviceGraphDimensions, spanDimensions } from './metrics-from-traces';
import { noise } from './noise';
import { clusterStatements } from './resource';
import { type Cloud, detection, extractedMetadata, podAssociation } from './where-it-runs';

export interface ApplicationObservabilityProps {
  /** The value of k8s.cluster.name on all telemetry. */
  readonly clusterName: string;
  /** The cloud whose metadata service describes the cluster. @default none */
  readonly cloud?: Cloud;
  readonly destination: Destination;
  /**
   * The DNS name that resolves to every replica of the receiver, when there are several: the spans of a trace
   * are then brought together on one of them, since a service graph needs both ends of a call.
   * @default one replica
   */
  readonly peers?: string;
}

/** The ports on which applications and sidecars reach the receiver. */
export const otlpPorts = { grpc: 4317, http: 4318 } as const;

/** The port on which a replica takes the traces that fall to it. */
const byTracePort = 4319;

/**
 * Metrics, logs and traces of instrumented applications, by OTLP:
 *
 *     otlp -> memory_limiter -> resourcedetection -> k8sattributes -> transform
 *       traces  -> host_info, spanmetrics, servicegraph -> batch
 *       traces  -> filter -> batch
 *       metrics, logs -> batch
 *     batch -> the destination
 *
 * With several replicas, traces pass from transform through a loadbalancing exporter to the replica that has the
 * rest of the trace.
 *
 * Metrics are made from all spans, before any is dropped. It is written from the end to the beginning,
 * because a component refers to what it sends to.
 */
export class ApplicationObservability extends Pipeline {
  constructor(config: AlloyConfig, props: ApplicationObservabilityProps) {
    super(config, 'application-observability');
    const { destination } = props;

    const prometheus = new OtelcolExporterPrometheus(this, 'default', { forwardTo: destination.metrics });
    const batch = new OtelcolProcessorBatch(this, 'default', {
      timeout: '2s',
      output: { metrics: [prometheus.input], logs: destination.otlpLogs, traces: destination.traces },
    });
    const filter = new OtelcolProcessorFilter(this, 'noise', {
      errorMode: 'ignore',
      traceConditions: [{ context: 'span', conditions: noise }],
      output: { traces: [batch.input] },
    });
    const metrics = { metrics: [batch.input] };
    const hostInfo = new OtelcolConnectorHostInfo(this, 'default', {
      hostIdentifiers: ['k8s.node.name'],
      output: metrics,
    });
    const spanMetrics = new OtelcolConnectorSpanmetrics(this, 'default', {
      namespace: 'traces.span.metrics',
      dimension: spanDimensions.map((name) => ({ name })),
      histogram: { unit: 's', explicit: { buckets: latencyBuckets } },
      exemplars: { enabled: true },
      // Replicas write series of the same service: without it they would overwrite each other's.
      includeCollectorInstanceId: props.peers === undefined ? undefined : true,
      output: metrics,
    });
    const serviceGraph = new OtelcolConnectorServicegraph(this, 'default', {
      dimensions: serviceGraphDimensions,
      latencyHistogramBuckets: latencyBuckets,
      output: metrics,
    });
    const ownTraces = [hostInfo.input, spanMetrics.input, serviceGraph.input, filter.input];
    const transform = new OtelcolProcessorTransform(this, 'resource', {
      errorMode: 'ignore',
      ...clusterStatements(props.clusterName),
      output: {
        metrics: [batch.input],
        logs: [batch.input],
        traces: props.peers === undefined ? ownTraces : [this.byTrace(props.peers, ownTraces)],
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
      grpc: { endpoint: `0.0.0.0:${otlpPorts.grpc}` },
      http: { endpoint: `0.0.0.0:${otlpPorts.http}` },
      output: everything(limiter),
    });
  }

  /** Sends each trace to one of the peers, and takes those that fall to this one. */
  private byTrace(hostname: string, traces: readonly OtelcolInput[]): OtelcolInput {
    new OtelcolReceiverOtlp(this, 'by_trace', {
      grpc: { endpoint: `0.0.0.0:${byTracePort}` },
      output: { traces },
    });
    return new OtelcolExporterLoadbalancing(this, 'by_trace', {
      routingKey: 'traceID',
      resolver: { dns: { hostname, port: String(byTracePort) } },
      protocol: { otlp: { client: { tls: { insecure: true } } } },
    }).input;
  }
}

type OtelcolInput = OtelcolProcessorTransform['input'];

function everything({ input }: Pick<OtelcolProcessorTransform, 'input'>) {
  return { metrics: [input], logs: [input], traces: [input] };
}
