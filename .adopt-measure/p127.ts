// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__deltatocumulative.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlp,
  OtelcolProcessorDeltatocumulative,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__deltatocumulative.alloy. */
export class P127 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p127');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const processorDeltatocumulative = new OtelcolProcessorDeltatocumulative(this, 'default', {
      output: { metrics: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { metrics: [processorDeltatocumulative.input] },
    });
  }
}

/** `extend: { pipelines: [p127] }` in an environment runs it. */
export const p127 = definePipeline({
  name: 'p127',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__deltatocumulative.alloy.',
  settings: section('the pipeline p127', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P127(config),
});
