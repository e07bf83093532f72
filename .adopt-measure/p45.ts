// Adopted from grafana+alloy-scenarios__otel-basic-tracing__config.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolProcessorBatch, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__otel-basic-tracing__config.alloy. */
export class P45 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p45');

    const tempo = new OtelcolExporterOtlp(this, 'tempo', {
      client: { endpoint: 'tempo:4317', tls: { insecure: true } },
    });

    const processorBatch = new OtelcolProcessorBatch(this, 'default', { output: { traces: [tempo.input] } });

    // Alloy Configuration for OpenTelemetry Trace Collection
    new OtelcolReceiverOtlp(this, 'default', {
      http: {},
      grpc: {},
      output: { traces: [processorBatch.input] },
    });
  }
}

/** `extend: { pipelines: [p45] }` in an environment runs it. */
export const p45 = definePipeline({
  name: 'p45',
  description: 'Adopted from grafana+alloy-scenarios__otel-basic-tracing__config.alloy.',
  settings: section('the pipeline p45', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P45(config),
});
