import { Yaml } from 'cdk8s';
import { keptShare } from '../../pipelines/application-observability/resource';
import type { MetricsFromTraces } from '../../pipelines/application-observability/settings';

/** Where the image has the configuration that this one takes the place of. */
export const tempoConfigPath = '/otel-lgtm/tempo-config.yaml';

/**
 * The configuration of Tempo, which differs from the image's own in two points: traces are deleted after `retention`,
 * and it makes a service graph only where nobody else does: metrics of the same names would be added up.
 *
 * The ports and paths are those that the other programs of the image expect.
 *
 * @param retention hours, for example `24h`
 * @param metricsFromTraces who makes metrics from traces
 */
export function tempoConfig(retention: string, metricsFromTraces: MetricsFromTraces): string {
  const path = '/data/tempo';
  return Yaml.stringify({
    server: { http_listen_port: 3200, grpc_listen_port: 9096 },
    distributor: {
      receivers: {
        otlp: {
          protocols: { grpc: { endpoint: '127.0.0.1:4417' }, http: { endpoint: '127.0.0.1:4418' } },
        },
      },
    },
    memberlist: { bind_addr: ['127.0.0.1'], bind_port: 7947 },
    querier: { frontend_worker: { frontend_address: '127.0.0.1:9096' } },
    storage: {
      trace: { backend: 'local', wal: { path: `${path}/wal` }, local: { path: `${path}/blocks` } },
    },
    metrics_generator: {
      storage: {
        path: `${path}/generator/wal`,
        remote_write: [{ url: 'http://127.0.0.1:9090/api/v1/write', send_exemplars: true }],
      },
    },
    overrides: {
      defaults: {
        compaction: { block_retention: retention },
        metrics_generator: generator(metricsFromTraces),
      },
    },
  });
}

/**
 * Sampled traces count for those that were dropped, too: each carries the share that was kept.
 * https://grafana.com/docs/tempo/latest/configuration/#overrides
 */
function generator(metricsFromTraces: MetricsFromTraces) {
  switch (metricsFromTraces) {
    case 'none':
      return { processors: [] };
    case 'alloy':
    case 'legacy':
      // Grafana's service graph shows rates and latencies from these; those of a collector have other names.
      return { processors: ['span-metrics'] };
    case 'tempo':
      return {
        processors: ['service-graphs', 'span-metrics'],
        processor: {
          service_graphs: { span_multiplier_key: keptShare },
          span_metrics: { span_multiplier_key: keptShare },
        },
      };
  }
}
