// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__tail_sampling.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlp,
  OtelcolProcessorTailSampling,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__tail_sampling.alloy. */
export class P172 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p172');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const processorTailSampling = new OtelcolProcessorTailSampling(this, 'default', {
      policy: [
        { name: 'test-policy-1', type: 'always_sample' },
        { name: 'test-policy-2', type: 'latency', latency: { thresholdMs: 5000 } },
        {
          name: 'test-policy-3',
          type: 'numeric_attribute',
          numericAttribute: { key: 'key1', minValue: 50, maxValue: 100 },
        },
        { name: 'test-policy-4', type: 'probabilistic', probabilistic: { samplingPercentage: 10 } },
        { name: 'test-policy-5', type: 'status_code', statusCode: { statusCodes: ['ERROR', 'UNSET'] } },
        {
          name: 'test-policy-6',
          type: 'string_attribute',
          stringAttribute: { key: 'key2', values: ['value1', 'value2'] },
        },
        {
          name: 'test-policy-7',
          type: 'string_attribute',
          stringAttribute: {
            key: 'key2',
            values: ['value1', 'val*'],
            enabledRegexMatching: true,
            cacheMaxSize: 10,
          },
        },
        { name: 'test-policy-8', type: 'rate_limiting', rateLimiting: { spansPerSecond: 35 } },
        {
          name: 'test-policy-8b',
          type: 'bytes_limiting',
          bytesLimiting: { bytesPerSecond: 2048, burstCapacity: 4096 },
        },
        {
          name: 'test-policy-9',
          type: 'string_attribute',
          stringAttribute: {
            key: 'http.url',
            values: ['\\/health', '\\/metrics'],
            enabledRegexMatching: true,
            invertMatch: true,
          },
        },
        { name: 'test-policy-10', type: 'span_count', spanCount: { minSpans: 2, maxSpans: 20 } },
        {
          name: 'test-policy-11',
          type: 'trace_state',
          traceState: { key: 'key3', values: ['value1', 'value2'] },
        },
        {
          name: 'test-policy-12',
          type: 'boolean_attribute',
          booleanAttribute: { key: 'key4', value: true, invertMatch: true },
        },
        {
          name: 'test-policy-13',
          type: 'ottl_condition',
          ottlCondition: {
            errorMode: 'ignore',
            span: [
              'attributes["test_attr_key_1"] == "test_attr_val_1"',
              'attributes["test_attr_key_2"] != "test_attr_val_1"',
            ],
            spanevent: [
              'name != "test_span_event_name"',
              'attributes["test_event_attr_key_2"] != "test_event_attr_val_1"',
            ],
          },
        },
        {
          name: 'and-policy-1',
          type: 'and',
          and: {
            andSubPolicy: [
              {
                name: 'test-and-policy-1',
                type: 'numeric_attribute',
                numericAttribute: { key: 'key1', minValue: 50, maxValue: 100 },
              },
              {
                name: 'test-and-policy-2',
                type: 'string_attribute',
                stringAttribute: { key: 'key2', values: ['value1', 'value2'] },
              },
              {
                name: 'test-and-policy-3',
                type: 'bytes_limiting',
                bytesLimiting: { bytesPerSecond: 1024, burstCapacity: 2048 },
              },
            ],
          },
        },
        {
          name: 'drop-policy-1',
          type: 'drop',
          drop: {
            dropSubPolicy: [
              {
                name: 'test-drop-policy-1',
                type: 'string_attribute',
                stringAttribute: {
                  key: 'url.path',
                  values: ['\\/health', '\\/metrics'],
                  enabledRegexMatching: true,
                },
              },
            ],
          },
        },
        {
          name: 'composite-policy-1',
          type: 'composite',
          composite: {
            maxTotalSpansPerSecond: 1000,
            policyOrder: ['test-composite-policy-1', 'test-composite-policy-2', 'test-composite-policy-3'],
            compositeSubPolicy: [
              {
                name: 'test-composite-policy-1',
                type: 'numeric_attribute',
                numericAttribute: { key: 'key1', minValue: 50, maxValue: 100 },
              },
              {
                name: 'test-composite-policy-2',
                type: 'string_attribute',
                stringAttribute: { key: 'key2', values: ['value1', 'value2'] },
              },
              { name: 'test-composite-policy-3', type: 'always_sample' },
              {
                name: 'test-composite-policy-4',
                type: 'bytes_limiting',
                bytesLimiting: { bytesPerSecond: 512, burstCapacity: 1024 },
              },
            ],
            rateAllocation: [
              { policy: 'test-composite-policy-1', percent: 50 },
              { policy: 'test-composite-policy-2', percent: 25 },
            ],
          },
        },
      ],
      decisionWait: '10s',
      numTraces: 100,
      expectedNewTracesPerSec: 10,
      sampleOnFirstMatch: true,
      dropPendingTracesOnShutdown: true,
      output: { traces: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: {
        metrics: [processorTailSampling.input],
        logs: [processorTailSampling.input],
        traces: [processorTailSampling.input],
      },
    });
  }
}

/** `extend: { pipelines: [p172] }` in an environment runs it. */
export const p172 = definePipeline({
  name: 'p172',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__tail_sampling.alloy.',
  settings: section('the pipeline p172', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P172(config),
});
