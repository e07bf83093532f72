import {
  OtelcolConnectorHostInfo,
  OtelcolConnectorServicegraph,
  OtelcolConnectorSpanmetrics,
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
}

/** The ports on which applications and sidecars reach the receiver. */
export const otlpPorts = { grpc: 4317, http: 4318 } as const;

/**
 * Metrics, logs and traces of instrumented applications, by OTLP:
 *
 *     otlp -> memory_limiter -> resourcedetection -> k8sattributes -> transform
 *       traces  -> host_info, spanmetrics, servicegraph -> batch
 *       traces  -> filter -> batch
 *       metrics, logs -> batch
 *     batch -> the destination
 *
 * Metrics are made from all spans, before any is dropped. It is written from the end to the beginning,
 * because a component refers to what it sends to.
 */
export class ApplicationObservability extends Pipeline {
  constructor(config: AlloyConfig, props: ApplicationObservabilityProps) {
    super(config, 'application-observability');
    const { destination } = props;

    const prometheus = new OtelcolExporterPrometheus(this, 'default', { forwardTo: [destination.metrics] });
    const batch = new OtelcolProcessorBatch(this, 'default', {
      timeout: '2s',
      sendBatchSize: 8192,
      output: { metrics: [prometheus.input], logs: [destination.logs], traces: [destination.traces] },
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
      output: metrics,
    });
    const serviceGraph = new OtelcolConnectorServicegraph(this, 'default', {
      dimensions: serviceGraphDimensions,
      latencyHistogramBuckets: latencyBuckets,
      output: metrics,
    });
    const transform = new OtelcolProcessorTransform(this, 'resource', {
      errorMode: 'ignore',
      ...clusterStatements(props.clusterName),
      output: {
        metrics: [batch.input],
        logs: [batch.input],
        traces: [hostInfo.input, spanMetrics.input, serviceGraph.input, filter.input],
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
}

function everything({ input }: Pick<OtelcolProcessorTransform, 'input'>) {
  return { metrics: [input], logs: [input], traces: [input] };
}
