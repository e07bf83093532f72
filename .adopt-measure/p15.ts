// Adopted from grafana+alloy-scenarios__app-instrumentation__traces__opentelemetry-sdk__config.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolProcessorBatch, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__app-instrumentation__traces__opentelemetry-sdk__config.alloy. */
export class P15 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p15');

    const tempo = new OtelcolExporterOtlp(this, 'tempo', {
      client: { endpoint: 'tempo:4317', tls: { insecure: true } },
    });

    const processorBatch = new OtelcolProcessorBatch(this, 'default', { output: { traces: [tempo.input] } });

    // ###############################################
    // #### OpenTelemetry tracing pipeline (push model) ####
    // ###############################################
    //
    // The five online-store services each emit standalone traces using their
    // language's OpenTelemetry SDK. Alloy receives the spans over OTLP, batches
    // them, and forwards them to Tempo.
    //
    //   apps ──(OTLP)──▶ Alloy ──(OTLP)──▶ Tempo ──▶ Grafana
    //                                        │
    //                                        └─(service-graph / span metrics)─▶ Prometheus
    //
    // gRPC is used by Python, Go, Java, and C# (http://alloy:4317).
    // HTTP/protobuf is used by Node.js (http://alloy:4318).
    new OtelcolReceiverOtlp(this, 'default', {
      // 4317 - Python, Go, Java, C#
      grpc: {},
      // 4318 - Node.js
      http: {},
      output: { traces: [processorBatch.input] },
    });
  }
}

/** `extend: { pipelines: [p15] }` in an environment runs it. */
export const p15 = definePipeline({
  name: 'p15',
  description:
    'Adopted from grafana+alloy-scenarios__app-instrumentation__traces__opentelemetry-sdk__config.alloy.',
  settings: section('the pipeline p15', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P15(config),
});
