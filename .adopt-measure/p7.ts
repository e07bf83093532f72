// Adopted from GReX-Telescope+grex_observability__config.alloy by application-observability-lab: it is yours from here on.
import { Logging } from '../imports/alloy/config';
import {
  OtelcolAuthBasic,
  OtelcolExporterOtlphttp,
  OtelcolProcessorBatch,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of GReX-Telescope+grex_observability__config.alloy. */
export class P7 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p7');

    new Logging(this, {
      level: 'info',
      format: 'logfmt',
    });

    const defaultOtlp = new OtelcolAuthBasic(this, 'default_otlp', {
      username: sys.env('GRAFANA_OTLP_USER'),
      password: sys.env('GRAFANA_OTLP_PASSWORD'),
    });

    const exporterOtlphttp = new OtelcolExporterOtlphttp(this, 'default', {
      client: {
        endpoint: sys.env('GRAFANA_OTLP_ENDPOINT'),
        http2PingTimeout: '0s',
        auth: defaultOtlp.handler,
      },
    });

    const processorBatch = new OtelcolProcessorBatch(this, 'default', {
      output: {
        metrics: [exporterOtlphttp.input],
        logs: [exporterOtlphttp.input],
        traces: [exporterOtlphttp.input],
      },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: '0.0.0.0:4317' },
      http: { endpoint: '0.0.0.0:4318' },
      output: {
        metrics: [processorBatch.input],
        logs: [processorBatch.input],
        traces: [processorBatch.input],
      },
    });

    const grafanacloud = new PrometheusRemoteWrite(this, 'grafanacloud', {
      endpoint: [
        {
          url: sys.env('GRAFANA_PROM_ENDPOINT'),
          basicAuth: { username: sys.env('GRAFANA_PROM_USER'), password: sys.env('GRAFANA_PROM_PASS') },
        },
      ],
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'local', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    new PrometheusScrape(this, 'default_scraper', {
      targets: [
        { __address__: 'node-exporter:9100', job: 'node-exporter' },
        { __address__: 'prometheus:9090', job: 'prometheus' },
        { __address__: 'host.docker.internal:8083', job: 'grex-t0' },
      ],
      forwardTo: [grafanacloud.receiver, remoteWrite.receiver],
      scrapeInterval: '30s',
      scrapeTimeout: '30s',
    });
  }
}

/** `extend: { pipelines: [p7] }` in an environment runs it. */
export const p7 = definePipeline({
  name: 'p7',
  description: 'Adopted from GReX-Telescope+grex_observability__config.alloy.',
  settings: section('the pipeline p7', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P7(config),
});
