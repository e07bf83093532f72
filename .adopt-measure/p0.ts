// Adopted from AhmedElGarhy1+grafana-alloy__config.alloy by application-observability-lab: it is yours from here on.
import { Logging } from '../imports/alloy/config';
import { LokiSourceApi, LokiWrite } from '../imports/alloy/loki';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of AhmedElGarhy1+grafana-alloy__config.alloy. */
export class P0 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p0');

    // Hessity + Grafana Cloud: Metrics (Prometheus) and Logs (Loki)
    // All settings are driven by environment variables. See .env.example and README.
    new Logging(this, {
      level: 'info',
      format: 'logfmt',
    });

    // ---- Prometheus: send metrics to Grafana Cloud ----
    const remoteWrite = new PrometheusRemoteWrite(this, 'grafana_cloud', {
      endpoint: [
        {
          url: sys.env('GRAFANA_PROMETHEUS_URL'),
          basicAuth: {
            username: sys.env('GRAFANA_PROMETHEUS_USERNAME'),
            password: sys.env('GRAFANA_CLOUD_TOKEN'),
          },
        },
      ],
    });

    // Scrape backend metrics and forward to Grafana Cloud
    new PrometheusScrape(this, 'hessity_backend', {
      targets: [{ __address__: sys.env('BACKEND_ADDRESS') }],
      forwardTo: [remoteWrite.receiver],
    });

    // ---- Loki: receive logs and send to Grafana Cloud ----
    const write = new LokiWrite(this, 'grafana_cloud', {
      endpoint: [
        {
          url: sys.env('GRAFANA_LOKI_URL'),
          basicAuth: { username: sys.env('GRAFANA_LOKI_USERNAME'), password: sys.env('GRAFANA_CLOUD_TOKEN') },
        },
      ],
    });

    // HTTP API for log ingestion (POST /loki/api/v1/push or /loki/api/v1/raw)
    // Backend or other services can push logs here; they are forwarded to Grafana Cloud.
    new LokiSourceApi(this, 'receiver', {
      http: { listenAddress: '0.0.0.0', listenPort: 3500 },
      forwardTo: [write.receiver],
    });
  }
}

/** `extend: { pipelines: [p0] }` in an environment runs it. */
export const p0 = definePipeline({
  name: 'p0',
  description: 'Adopted from AhmedElGarhy1+grafana-alloy__config.alloy.',
  settings: section('the pipeline p0', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P0(config),
});
