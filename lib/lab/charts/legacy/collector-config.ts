import { CollectorConfig, type CollectorPipeline } from '../../../otelcol';
import type { BackendUrls } from '../../addresses/backend';
import { legacyPorts } from '../../addresses/legacy';
import { healthPort } from '../../instrumentation/sidecar-ports';
import {
  latencyBuckets,
  serviceGraphDimensions,
  spanDimensions,
} from '../../pipelines/application-observability/dimensions';

/** OTLP from applications to the backend, and metrics from their traces, with the dimensions that Alloy would take. */
export function legacyCollectorConfig(clusterName: string, backendUrls: BackendUrls): CollectorConfig {
  const { grpcPort, httpPort } = legacyPorts;
  const pipeline: CollectorPipeline = {
    receivers: ['otlp'],
    processors: ['memory_limiter', 'resource', 'batch'],
    exporters: ['otlp_http'],
  };
  return new CollectorConfig('gateway', {
    receivers: {
      otlp: {
        protocols: {
          grpc: { endpoint: `0.0.0.0:${grpcPort}` },
          http: { endpoint: `0.0.0.0:${httpPort}` },
        },
      },
    },
    processors: {
      memory_limiter: { check_interval: '1s', limit_percentage: 75, spike_limit_percentage: 15 },
      resource: { attributes: [{ key: 'k8s.cluster.name', value: clusterName, action: 'upsert' }] },
      batch: { timeout: '2s', send_batch_size: 8192, send_batch_max_size: 16384 },
    },
    connectors: {
      span_metrics: {
        namespace: 'traces.span.metrics',
        dimensions: spanDimensions.map((name) => ({ name })),
        histogram: { unit: 's', explicit: { buckets: latencyBuckets } },
      },
      service_graph: {
        dimensions: serviceGraphDimensions,
        latency_histogram_buckets: latencyBuckets,
      },
    },
    exporters: { otlp_http: { endpoint: backendUrls.otlp } },
    extensions: { health_check: { endpoint: `0.0.0.0:${healthPort}` } },
    service: {
      extensions: ['health_check'],
      pipelines: {
        traces: { ...pipeline, exporters: ['otlp_http', 'span_metrics', 'service_graph'] },
        metrics: pipeline,
        logs: pipeline,
        'metrics/from_traces': {
          receivers: ['span_metrics', 'service_graph'],
          processors: ['memory_limiter', 'batch'],
          exporters: ['otlp_http'],
        },
      },
    },
  });
}
