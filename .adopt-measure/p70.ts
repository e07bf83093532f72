// Adopted from grafana+alloy__example-config.alloy by application-observability-lab: it is yours from here on.
import { Logging, Tracing } from '../imports/alloy/config';
import { OtelcolExporterOtlp } from '../imports/alloy/otelcol';
import { PrometheusExporterUnix, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__example-config.alloy. */
export class P70 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p70');

    // This config file is designed to send traces and metrics to the docker
    // compose environment from example/docker-compose.
    new Logging(this, {
      level: 'debug',
      format: 'logfmt',
    });

    const tempo = new OtelcolExporterOtlp(this, 'tempo', {
      client: { endpoint: 'localhost:4317', tls: { insecure: true } },
    });

    new Tracing(this, {
      // Sample all traces. This value should be lower for production configs!
      samplingFraction: 1,
      writeTo: [tempo.input],
    });

    // use defaults
    const exporterUnix = new PrometheusExporterUnix(this, 'default');

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost:9009/api/prom/push' }],
    });

    new PrometheusScrape(this, 'default', {
      targets: exporterUnix.targets,
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p70] }` in an environment runs it. */
export const p70 = definePipeline({
  name: 'p70',
  description: 'Adopted from grafana+alloy__example-config.alloy.',
  settings: section('the pipeline p70', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P70(config),
});
