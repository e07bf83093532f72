// Adopted from grafana+alloy-scenarios__app-instrumentation__metrics__opentelemetry-sdk__config.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlphttp,
  OtelcolProcessorBatch,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__app-instrumentation__metrics__opentelemetry-sdk__config.alloy. */
export class P13 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p13');

    // Export metrics to Prometheus' OTLP receiver. Resource attributes such as
    // service.name and language are promoted to labels in prom-config.yaml.
    const prometheus = new OtelcolExporterOtlphttp(this, 'prometheus', {
      client: { endpoint: 'http://prometheus:9090/api/v1/otlp', tls: { insecure: true } },
    });

    // Batch metrics to reduce the number of export requests.
    const processorBatch = new OtelcolProcessorBatch(this, 'default', {
      output: { metrics: [prometheus.input] },
    });

    // ###################################################
    // #### OpenTelemetry metrics pipeline (push model) ####
    // ###################################################
    //
    // The five online-store services each push metrics to Alloy over OTLP using
    // their language's OpenTelemetry SDK. Alloy receives them, batches them, and
    // forwards them to Prometheus through Prometheus' native OTLP endpoint.
    //
    //   apps ──(OTLP)──▶ Alloy ──(OTLP/HTTP)──▶ Prometheus ──▶ Grafana
    //
    // gRPC is used by Python, Go, Java, and C# (http://alloy:4317).
    // HTTP/protobuf is used by Node.js (http://alloy:4318).
    // Alloy listens on both, so the pipeline is identical regardless of transport.
    // Receive OTLP metrics from the demo services on both gRPC and HTTP.
    new OtelcolReceiverOtlp(this, 'default', {
      // 4317 - Python, Go, Java, C#
      grpc: {},
      // 4318 - Node.js
      http: {},
      output: { metrics: [processorBatch.input] },
    });
  }
}

/** `extend: { pipelines: [p13] }` in an environment runs it. */
export const p13 = definePipeline({
  name: 'p13',
  description:
    'Adopted from grafana+alloy-scenarios__app-instrumentation__metrics__opentelemetry-sdk__config.alloy.',
  settings: section('the pipeline p13', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P13(config),
});
