// Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata__traces_multi.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlp,
  OtelcolProcessorAttributes,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__staticconvert__testdata__traces_multi.alloy. */
export class P262 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p262');

    const traceConfig1Default0 = new OtelcolExporterOtlp(this, 'trace_config_1_default_0', {
      retryOnFailure: { maxElapsedTime: '1m0s' },
      client: { endpoint: 'http://localhost:1234' },
    });

    const processorAttributes = new OtelcolProcessorAttributes(this, 'trace_config_1_default', {
      action: [{ key: 'db.table', action: 'delete' }],
      output: { traces: [traceConfig1Default0.input] },
    });

    new OtelcolReceiverOtlp(this, 'trace_config_1_default', {
      grpc: { endpoint: 'localhost:4317', includeMetadata: true },
      http: {
        endpoint: 'localhost:4318',
        includeMetadata: true,
        idleTimeout: '0s',
        writeTimeout: '0s',
        readHeaderTimeout: '0s',
      },
      output: { traces: [processorAttributes.input] },
    });

    const traceConfig2Default0 = new OtelcolExporterOtlp(this, 'trace_config_2_default_0', {
      retryOnFailure: { maxElapsedTime: '1m0s' },
      client: { endpoint: 'http://localhost:1234' },
    });

    const otelcolProcessorAttributes = new OtelcolProcessorAttributes(this, 'trace_config_2_default', {
      action: [{ key: 'redacted_span', value: true, action: 'upsert' }],
      output: { traces: [traceConfig2Default0.input] },
    });

    new OtelcolReceiverOtlp(this, 'trace_config_2_default', {
      grpc: { endpoint: 'localhost:4317', includeMetadata: true },
      http: {
        endpoint: 'localhost:4318',
        includeMetadata: true,
        idleTimeout: '0s',
        writeTimeout: '0s',
        readHeaderTimeout: '0s',
      },
      output: { traces: [otelcolProcessorAttributes.input] },
    });
  }
}

/** `extend: { pipelines: [p262] }` in an environment runs it. */
export const p262 = definePipeline({
  name: 'p262',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata__traces_multi.alloy.',
  settings: section('the pipeline p262', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P262(config),
});
