// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otelcol_dedup__samereceiver.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolProcessorBatch, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otelcol_dedup__samereceiver.alloy. */
export class P154 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p154');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const otelcolExporterOtlp = new OtelcolExporterOtlp(this, '_2_default', {
      client: { endpoint: 'database:4317' },
    });

    const processorBatch = new OtelcolProcessorBatch(this, '_2_default', {
      sendBatchSize: 8192,
      sendBatchMaxSize: 0,
      output: { traces: [otelcolExporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { metrics: [exporterOtlp.input], traces: [processorBatch.input] },
    });
  }
}

/** `extend: { pipelines: [p154] }` in an environment runs it. */
export const p154 = definePipeline({
  name: 'p154',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otelcol_dedup__samereceiver.alloy.',
  settings: section('the pipeline p154', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P154(config),
});
