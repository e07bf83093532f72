// Adopted from grafana+alloy__example__docker-compose__config__alloy__config.alloy by application-observability-lab: it is yours from here on.
import { Logging, Tracing } from '../imports/alloy/config';
import { LokiProcess, LokiRelabel, LokiWrite } from '../imports/alloy/loki';
import { OtelcolExporterOtlp } from '../imports/alloy/otelcol';
import { PrometheusExporterSelf, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { PyroscopeScrape, PyroscopeWrite } from '../imports/alloy/pyroscope';
import { type AlloyConfig, coalesce, constants, Pipeline, raw, string, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__example__docker-compose__config__alloy__config.alloy. */
export class P71 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p71');

    const loki = new LokiWrite(this, 'loki', {
      endpoint: [
        {
          url: string.format('http://%s/loki/api/v1/push', coalesce(sys.env('LOKI_HOST'), 'localhost:3100')),
        },
      ],
    });

    const alloyLogs = new LokiRelabel(this, 'alloy_logs', {
      rule: [
        { targetLabel: 'instance', replacement: string.format('version%s', constants.version) },
        { targetLabel: 'job', replacement: 'integrations/self' },
      ],
      forwardTo: [loki.receiver],
    });

    const example = new LokiProcess(this, 'example', {
      forwardTo: [alloyLogs.receiver],
      stage: [{ labels: { values: { version: string.format('Hello%s', constants.version) } } }],
    });

    // This file serves as an example Alloy configuration to interact with the
    // Docker Compose environment.
    //
    // This configuration works whether you are running Alloy locally or within the
    // Docker Compose environment when the `alloy` profile is enabled.
    new Logging(this, {
      level: 'debug',
      // Forward internal logs to the local Loki instance.
      writeTo: [example.receiver],
    });

    const tempo = new OtelcolExporterOtlp(this, 'tempo', {
      client: { endpoint: coalesce(sys.env('TEMPO_HOST'), 'localhost:4317'), tls: { insecure: true } },
    });

    new Tracing(this, {
      // Write all spans. Don't do this in production!
      samplingFraction: raw<number>('1.0'),
      // Forward internal spans to the local Tempo instance.
      writeTo: [tempo.input],
    });

    // Collect metrics from the local running Alloy instance and forward to
    // Prometheus.
    const exporterSelf = new PrometheusExporterSelf(this, 'alloy');

    const mimir = new PrometheusRemoteWrite(this, 'mimir', {
      endpoint: [
        {
          url: string.format(
            'http://%s/api/v1/push',
            coalesce(sys.env('REMOTE_WRITE_HOST'), 'localhost:9009'),
          ),
        },
      ],
    });

    new PrometheusScrape(this, 'alloy', {
      targets: exporterSelf.targets,
      forwardTo: [mimir.receiver],
    });

    const pyroscope = new PyroscopeWrite(this, 'pyroscope', {
      endpoint: [{ url: string.format('http://%s', coalesce(sys.env('PYROSCOPE_HOST'), 'localhost:4040')) }],
    });

    // Collect profiles from the local running Alloy instance and forward to
    // Pyroscope.
    new PyroscopeScrape(this, 'default', {
      targets: [{ __address__: 'localhost:12345', service_name: 'alloy' }],
      forwardTo: [pyroscope.receiver],
    });
  }
}

/** `extend: { pipelines: [p71] }` in an environment runs it. */
export const p71 = definePipeline({
  name: 'p71',
  description: 'Adopted from grafana+alloy__example__docker-compose__config__alloy__config.alloy.',
  settings: section('the pipeline p71', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P71(config),
});
