// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__count.alloy by application-observability-lab: it is yours from here on.
import { OtelcolConnectorCount, OtelcolExporterOtlp, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__count.alloy. */
export class P123 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p123');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', {
      client: { endpoint: 'localhost:4317', tls: { insecure: true } },
    });

    const connectorCount = new OtelcolConnectorCount(this, 'default', {
      spans: [
        {
          name: 'http.span.count',
          description: 'HTTP GET requests',
          conditions: ['attributes["http.method"] == "GET"'],
          attributes: [{ key: 'service.name', defaultValue: 'unknown' }],
        },
        { name: 'my.span.count', description: 'Total spans' },
      ],
      spanevents: [{ name: 'trace.span.event.count', description: 'The number of span events observed.' }],
      metrics: [{ name: 'metric.count', description: 'The number of metrics observed.' }],
      datapoints: [{ name: 'metric.datapoint.count', description: 'The number of data points observed.' }],
      logs: [{ name: 'my.log.count', description: 'Total logs' }],
      output: { metrics: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: '127.0.0.1:4317' },
      http: { endpoint: '127.0.0.1:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { logs: [connectorCount.input], traces: [connectorCount.input] },
    });
  }
}

/** `extend: { pipelines: [p123] }` in an environment runs it. */
export const p123 = definePipeline({
  name: 'p123',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__count.alloy.',
  settings: section('the pipeline p123', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P123(config),
});
