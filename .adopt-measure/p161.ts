// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otlphttp.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlphttp, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otlphttp.alloy. */
export class P161 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p161', { without: ['endpoint-url'] });

    // To decide: kept as it was, though the rule endpoint-url refuses it: "database:4318" is no address to send to; begin with http:// or https:// and a host.
    const exporterOtlphttp = new OtelcolExporterOtlphttp(this, 'default', {
      client: {
        endpoint: 'database:4318',
        proxyUrl: 'http://proxy.example.com:8080',
        http2PingTimeout: '0s',
      },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: {
        metrics: [exporterOtlphttp.input],
        logs: [exporterOtlphttp.input],
        traces: [exporterOtlphttp.input],
      },
    });
  }
}

/** `extend: { pipelines: [p161] }` in an environment runs it. */
export const p161 = definePipeline({
  name: 'p161',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otlphttp.alloy.',
  settings: section('the pipeline p161', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P161(config),
});
