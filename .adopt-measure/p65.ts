// Adopted from grafana+alloy-scenarios__trace-delivery__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { OtelcolExporterOtlp, OtelcolProcessorBatch, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__trace-delivery__config.alloy. */
export class P65 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p65');

    // Send traces to Tempo
    const tempo = new OtelcolExporterOtlp(this, 'tempo', {
      client: { endpoint: 'tempo:4317', tls: { insecure: true } },
    });

    // Batch processor to improve performance
    const processorBatch = new OtelcolProcessorBatch(this, 'default', { output: { traces: [tempo.input] } });

    // Alloy Configuration for Sofa Delivery Trace Demo
    // Receive OpenTelemetry traces
    new OtelcolReceiverOtlp(this, 'default', {
      http: {},
      grpc: {},
      output: { traces: [processorBatch.input] },
    });

    new Livedebugging(this, { enabled: true });
  }
}

/** `extend: { pipelines: [p65] }` in an environment runs it. */
export const p65 = definePipeline({
  name: 'p65',
  description: 'Adopted from grafana+alloy-scenarios__trace-delivery__config.alloy.',
  settings: section('the pipeline p65', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P65(config),
});
