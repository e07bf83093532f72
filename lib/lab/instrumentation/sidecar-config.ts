import { CollectorConfig, type CollectorPipeline } from '../../otelcol';
import { type OtlpReceiver, sidecarReceiver } from './otlp-receiver';
import { healthPort } from './sidecar-ports';

/** From the application to Alloy: all three signals, unchanged but for the pod that they come from. */
export function sidecarConfig(
  alloy: OtlpReceiver,
  without: readonly ('traces' | 'metrics' | 'logs')[] = [],
): CollectorConfig {
  const { host, grpcPort, httpPort } = sidecarReceiver;
  const pipeline: CollectorPipeline = {
    receivers: ['otlp'],
    processors: ['memory_limiter', 'resource', 'batch'],
    exporters: ['otlp_grpc'],
  };
  return new CollectorConfig('sidecar', {
    receivers: {
      otlp: {
        protocols: { grpc: { endpoint: `${host}:${grpcPort}` }, http: { endpoint: `${host}:${httpPort}` } },
      },
    },
    processors: {
      memory_limiter: { check_interval: '1s', limit_percentage: 80, spike_limit_percentage: 25 },
      // SDKs configured by hand do not know their pod; what an injected agent says stays.
      resource: {
        attributes: [
          { key: 'k8s.pod.name', value: '${env:K8S_POD_NAME}', action: 'insert' },
          { key: 'k8s.pod.uid', value: '${env:K8S_POD_UID}', action: 'insert' },
          { key: 'k8s.namespace.name', value: '${env:K8S_NAMESPACE_NAME}', action: 'insert' },
        ],
      },
      // Small and soon: Alloy makes the large batches.
      batch: { timeout: '200ms', send_batch_size: 512, send_batch_max_size: 1024 },
    },
    exporters: {
      // Plain text, as everything inside the cluster.
      otlp_grpc: { endpoint: `${alloy.host}:${alloy.grpcPort}`, tls: { insecure: true } },
    },
    extensions: {
      // The kubelet asks at the pod's address, so loopback is not enough.
      health_check: { endpoint: `0.0.0.0:${healthPort}` },
    },
    service: {
      extensions: ['health_check'],
      pipelines: Object.fromEntries(
        (['traces', 'metrics', 'logs'] as const)
          .filter((signal) => !without.includes(signal))
          .map((signal) => [signal, pipeline]),
      ),
    },
  });
}
