// Adopted from grafana+alloy-scenarios__otel-metrics-pipeline__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  OtelcolExporterOtlphttp,
  OtelcolProcessorBatch,
  OtelcolProcessorTransform,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__otel-metrics-pipeline__config.alloy. */
export class P50 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p50');

    new Livedebugging(this, { enabled: true });

    // Export metrics to Prometheus via OTLP
    const prometheus = new OtelcolExporterOtlphttp(this, 'prometheus', {
      client: { endpoint: 'http://prometheus:9090/api/v1/otlp', tls: { insecure: true } },
    });

    // Transform metric attributes (example: add a deployment label)
    const processorTransform = new OtelcolProcessorTransform(this, 'default', {
      errorMode: 'ignore',
      metricStatements: [
        { context: 'resource', statements: ['set(attributes["deployment.environment"], "demo")'] },
      ],
      output: { metrics: [prometheus.input] },
    });

    // Batch metrics for efficient export
    const processorBatch = new OtelcolProcessorBatch(this, 'default', {
      output: { metrics: [processorTransform.input] },
    });

    // Receive OTLP metrics from the demo app
    new OtelcolReceiverOtlp(this, 'default', {
      http: {},
      grpc: {},
      output: { metrics: [processorBatch.input] },
    });
  }
}

/** `extend: { pipelines: [p50] }` in an environment runs it. */
export const p50 = definePipeline({
  name: 'p50',
  description: 'Adopted from grafana+alloy-scenarios__otel-metrics-pipeline__config.alloy.',
  settings: section('the pipeline p50', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P50(config),
});
