// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otlp.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otlp.alloy. */
export class P160 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p160');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: {
        endpoint: 'localhost:4318',
        cors: {
          allowedOrigins: ['https://*.example.com'],
          allowedHeaders: ['X-Custom-Header'],
          exposedHeaders: ['X-Request-Id'],
          maxAge: 7200,
        },
        compressionAlgorithms: ['zlib'],
        idleTimeout: '0s',
        writeTimeout: '0s',
        readHeaderTimeout: '0s',
      },
      output: { metrics: [exporterOtlp.input], logs: [exporterOtlp.input], traces: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p160] }` in an environment runs it. */
export const p160 = definePipeline({
  name: 'p160',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otlp.alloy.',
  settings: section('the pipeline p160', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P160(config),
});
