// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__span.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolProcessorSpan, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__span.alloy. */
export class P167 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p167');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const processorSpan = new OtelcolProcessorSpan(this, 'default', {
      output: { traces: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { metrics: [exporterOtlp.input], logs: [exporterOtlp.input], traces: [processorSpan.input] },
    });
  }
}

/** `extend: { pipelines: [p167] }` in an environment runs it. */
export const p167 = definePipeline({
  name: 'p167',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__span.alloy.',
  settings: section('the pipeline p167', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P167(config),
});
