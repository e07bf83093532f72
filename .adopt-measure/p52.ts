// Adopted from grafana+alloy-scenarios__otel-tail-sampling__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  OtelcolExporterOtlp,
  OtelcolProcessorBatch,
  OtelcolProcessorTailSampling,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__otel-tail-sampling__config.alloy. */
export class P52 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p52');

    // Send sampled traces to Tempo
    const tempo = new OtelcolExporterOtlp(this, 'tempo', {
      client: { endpoint: 'tempo:4317', tls: { insecure: true } },
    });

    // Batch processor to improve performance
    const processorBatch = new OtelcolProcessorBatch(this, 'default', { output: { traces: [tempo.input] } });

    // Tail Sampling processor
    const processorTailSampling = new OtelcolProcessorTailSampling(this, 'default', {
      // Wait time to make a sampling decision
      decisionWait: '10s',
      // Number of traces kept in memory
      numTraces: 100,
      // Expected new traces per second
      expectedNewTracesPerSec: 10,
      policy: [
        // Policy 1: Always sample traces with a specific attribute value
        {
          name: 'test-attribute-policy',
          type: 'string_attribute',
          stringAttribute: { key: 'test_attr_key_1', values: ['test_attr_val_1'] },
        },
        // Policy 2: Sample error traces
        { name: 'error-policy', type: 'status_code', statusCode: { statusCodes: ['ERROR'] } },
        // Policy 3: Sample high latency traces
        {
          name: 'latency-policy',
          type: 'latency',
          latency: {
            // 5 seconds
            thresholdMs: 5000,
          },
        },
        // Policy 4: Sample traces matching a numeric attribute range
        {
          name: 'numeric-policy',
          type: 'numeric_attribute',
          numericAttribute: { key: 'key1', minValue: 70, maxValue: 100 },
        },
        // Policy 5: URL-based policy to filter out health checks
        {
          name: 'url-filter-policy',
          type: 'string_attribute',
          stringAttribute: {
            key: 'http.url',
            values: ['/health', '/metrics'],
            // Sample everything EXCEPT these URLs
            invertMatch: true,
          },
        },
        // Policy 6: Probabilistic sampling as a fallback (sample 10% of remaining traces)
        { name: 'probabilistic-policy', type: 'probabilistic', probabilistic: { samplingPercentage: 10 } },
      ],
      output: { traces: [processorBatch.input] },
    });

    // Alloy Configuration for OpenTelemetry Trace Collection with Tail Sampling
    // Receive OpenTelemetry traces
    new OtelcolReceiverOtlp(this, 'default', {
      http: {},
      grpc: {},
      output: { traces: [processorTailSampling.input] },
    });

    new Livedebugging(this, { enabled: true });
  }
}

/** `extend: { pipelines: [p52] }` in an environment runs it. */
export const p52 = definePipeline({
  name: 'p52',
  description: 'Adopted from grafana+alloy-scenarios__otel-tail-sampling__config.alloy.',
  settings: section('the pipeline p52', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P52(config),
});
