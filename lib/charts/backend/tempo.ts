import { Yaml } from 'cdk8s';

/** Where the image has the configuration that this one takes the place of. */
export const tempoConfigPath = '/otel-lgtm/tempo-config.yaml';

/**
 * The configuration of Tempo, which differs from the image's own in two points: traces are deleted after `retention`,
 * and no service graph is made. Alloy makes that one, under the same metric names, and Grafana would add them up.
 *
 * The ports and paths are those that the other programs of the image expect.
 *
 * @param retention hours, for example `24h`
 */
export function tempoConfig(retention: string): string {
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
        // Grafana's service graph shows rates and latencies from these; Alloy's have other names.
        metrics_generator: { processors: ['span-metrics'] },
      },
    },
  });
}
