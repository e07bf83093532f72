// Adopted from grafana+alloy-scenarios__otel-jaeger-zipkin-receiver__config.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlp,
  OtelcolProcessorBatch,
  OtelcolReceiverJaeger,
  OtelcolReceiverZipkin,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__otel-jaeger-zipkin-receiver__config.alloy. */
export class P47 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p47');

    // Send traces to Tempo for storage and visualization
    const tempo = new OtelcolExporterOtlp(this, 'tempo', {
      client: { endpoint: 'tempo:4317', tls: { insecure: true } },
    });

    // Batch processor to improve performance
    const processorBatch = new OtelcolProcessorBatch(this, 'default', { output: { traces: [tempo.input] } });

    // Alloy Configuration for Jaeger and Zipkin Trace Ingestion
    // Receive Jaeger spans over Thrift HTTP and gRPC
    new OtelcolReceiverJaeger(this, 'default', {
      protocols: { thriftHttp: {}, grpc: {} },
      output: { traces: [processorBatch.input] },
    });

    // Receive Zipkin v2 JSON spans
    new OtelcolReceiverZipkin(this, 'default', { output: { traces: [processorBatch.input] } });
  }
}

/** `extend: { pipelines: [p47] }` in an environment runs it. */
export const p47 = definePipeline({
  name: 'p47',
  description: 'Adopted from grafana+alloy-scenarios__otel-jaeger-zipkin-receiver__config.alloy.',
  settings: section('the pipeline p47', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P47(config),
});
