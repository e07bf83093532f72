// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__faro.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterFaro, OtelcolReceiverFaro, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__faro.alloy. */
export class P132 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p132');

    const exporterFaro = new OtelcolExporterFaro(this, 'default', {
      client: { endpoint: 'https://faro.example.com/collect' },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { logs: [exporterFaro.input], traces: [exporterFaro.input] },
    });

    new OtelcolReceiverFaro(this, 'default', {
      idleTimeout: '0s',
      writeTimeout: '0s',
      readHeaderTimeout: '0s',
      output: { logs: [exporterFaro.input], traces: [exporterFaro.input] },
    });
  }
}

/** `extend: { pipelines: [p132] }` in an environment runs it. */
export const p132 = definePipeline({
  name: 'p132',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__faro.alloy.',
  settings: section('the pipeline p132', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P132(config),
});
