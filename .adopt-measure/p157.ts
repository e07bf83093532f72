// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otelcol_telemetry__logging_console.alloy by application-observability-lab: it is yours from here on.
import { Logging } from '../imports/alloy/config';
import { OtelcolExporterOtlp, OtelcolProcessorBatch, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otelcol_telemetry__logging_console.alloy. */
export class P157 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p157');

    new Logging(this, { level: 'debug' });

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const processorBatch = new OtelcolProcessorBatch(this, 'default', {
      sendBatchSize: 8192,
      sendBatchMaxSize: 0,
      output: { metrics: [exporterOtlp.input], logs: [exporterOtlp.input], traces: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: {
        metrics: [processorBatch.input],
        logs: [processorBatch.input],
        traces: [processorBatch.input],
      },
    });
  }
}

/** `extend: { pipelines: [p157] }` in an environment runs it. */
export const p157 = definePipeline({
  name: 'p157',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otelcol_telemetry__logging_console.alloy.',
  settings: section('the pipeline p157', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P157(config),
});
