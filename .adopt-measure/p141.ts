// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__inconsistent_processor.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolProcessorBatch, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__inconsistent_processor.alloy. */
export class P141 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p141');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const processorBatch = new OtelcolProcessorBatch(this, 'default', {
      sendBatchSize: 8192,
      sendBatchMaxSize: 0,
      output: { logs: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { metrics: [exporterOtlp.input], logs: [processorBatch.input], traces: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p141] }` in an environment runs it. */
export const p141 = definePipeline({
  name: 'p141',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__inconsistent_processor.alloy.',
  settings: section('the pipeline p141', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P141(config),
});
