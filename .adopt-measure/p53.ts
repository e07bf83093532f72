// Adopted from grafana+alloy-scenarios__otel-tracing-service-graphs__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  OtelcolConnectorServicegraph,
  OtelcolExporterOtlp,
  OtelcolExporterOtlphttp,
  OtelcolProcessorBatch,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__otel-tracing-service-graphs__config.alloy. */
export class P53 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p53');

    // Send service graph metrics to Prometheus via OTLP
    const prometheus = new OtelcolExporterOtlphttp(this, 'prometheus', {
      client: { endpoint: 'http://prometheus:9090/api/v1/otlp', tls: { insecure: true } },
    });

    // Service Graph Generator
    const connectorServicegraph = new OtelcolConnectorServicegraph(this, 'default', {
      metricsFlushInterval: '10s',
      dimensions: ['service.name', 'http.method'],
      // Configure the span store for better pairing
      store: { maxItems: 5000, ttl: '30s' },
      output: { metrics: [prometheus.input] },
    });

    // Send traces to Tempo for storage and visualization
    const tempo = new OtelcolExporterOtlp(this, 'tempo', {
      client: { endpoint: 'tempo:4317', tls: { insecure: true } },
    });

    // Batch processor to improve performance
    const processorBatch = new OtelcolProcessorBatch(this, 'default', {
      output: { traces: [connectorServicegraph.input, tempo.input] },
    });

    // Alloy Configuration for OpenTelemetry Trace Collection with Service Graph Generation
    // Receive OpenTelemetry traces
    new OtelcolReceiverOtlp(this, 'default', {
      http: {},
      grpc: {},
      output: { traces: [processorBatch.input] },
    });

    new Livedebugging(this, { enabled: true });
  }
}

/** `extend: { pipelines: [p53] }` in an environment runs it. */
export const p53 = definePipeline({
  name: 'p53',
  description: 'Adopted from grafana+alloy-scenarios__otel-tracing-service-graphs__config.alloy.',
  settings: section('the pipeline p53', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P53(config),
});
