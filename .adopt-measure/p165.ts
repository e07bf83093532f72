// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__signaltometrics.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolConnectorSignaltometrics,
  OtelcolExporterOtlp,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__signaltometrics.alloy. */
export class P165 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p165');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', {
      client: { endpoint: 'localhost:4317', tls: { insecure: true } },
    });

    const connectorSignaltometrics = new OtelcolConnectorSignaltometrics(this, 'default', {
      spans: [
        {
          name: 'span.duration',
          description: 'Span duration histogram',
          unit: 'ms',
          histogram: { value: 'Milliseconds(end_time - start_time)' },
        },
      ],
      logs: [
        {
          name: 'log.body.length',
          description: 'Distribution of log body lengths',
          attributes: [{ key: 'severity_text', defaultValue: 'INFO' }],
          conditions: ['severity_number >= SEVERITY_NUMBER_WARN'],
          exponentialHistogram: { value: 'Len(body)' },
        },
      ],
      errorMode: 'ignore',
      output: { metrics: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: '127.0.0.1:4317' },
      http: { endpoint: '127.0.0.1:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { logs: [connectorSignaltometrics.input], traces: [connectorSignaltometrics.input] },
    });
  }
}

/** `extend: { pipelines: [p165] }` in an environment runs it. */
export const p165 = definePipeline({
  name: 'p165',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__signaltometrics.alloy.',
  settings: section('the pipeline p165', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P165(config),
});
