// Adopted from grafana+alloy__integration-tests__docker__tests__otlp-metrics-otel-engine-using-alloyengine-extension__alloy-config.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlphttp,
  OtelcolProcessorAttributes,
  OtelcolProcessorBatch,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__otlp-metrics-otel-engine-using-alloyengine-extension__alloy-config.alloy. */
export class P99 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p99', { without: ['endpoint-url'] });

    // To decide: kept as it was, though the rule endpoint-url refuses it: "ignore" is no address to send to; begin with http:// or https:// and a host.
    const exporterOtlphttp = new OtelcolExporterOtlphttp(this, 'metrics', {
      metricsEndpoint: 'http://mimir:9009/otlp/v1/metrics',
      client: { endpoint: 'ignore', tls: { insecure: true, insecureSkipVerify: true } },
    });

    const processorBatch = new OtelcolProcessorBatch(this, 'metrics', {
      output: { metrics: [exporterOtlphttp.input] },
    });

    const processorAttributes = new OtelcolProcessorAttributes(this, 'metrics', {
      action: [
        { key: 'test_name', value: 'otel_metrics_otel_engine_using_alloyengine_extension', action: 'insert' },
      ],
      output: { metrics: [processorBatch.input] },
    });

    new OtelcolReceiverOtlp(this, 'metrics', {
      http: { endpoint: '0.0.0.0:4318' },
      output: { metrics: [processorAttributes.input] },
    });
  }
}

/** `extend: { pipelines: [p99] }` in an environment runs it. */
export const p99 = definePipeline({
  name: 'p99',
  description:
    'Adopted from grafana+alloy__integration-tests__docker__tests__otlp-metrics-otel-engine-using-alloyengine-extension__alloy-config.alloy.',
  settings: section('the pipeline p99', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P99(config),
});
