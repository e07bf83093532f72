// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otelcol_dedup__samereceiver2.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolProcessorBatch, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otelcol_dedup__samereceiver2.alloy. */
export class P155 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p155');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const otelcolExporterOtlp = new OtelcolExporterOtlp(this, '_2_default', {
      client: { endpoint: 'database:4317' },
    });

    const processorBatch = new OtelcolProcessorBatch(this, '_2_default', {
      sendBatchSize: 8192,
      sendBatchMaxSize: 0,
      output: { metrics: [otelcolExporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { metrics: [exporterOtlp.input, processorBatch.input] },
    });
  }
}

/** `extend: { pipelines: [p155] }` in an environment runs it. */
export const p155 = definePipeline({
  name: 'p155',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otelcol_dedup__samereceiver2.alloy.',
  settings: section('the pipeline p155', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P155(config),
});
