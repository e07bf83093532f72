// Adopted from grafana+alloy-scenarios__otel-span-metrics__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  OtelcolConnectorSpanmetrics,
  OtelcolExporterOtlp,
  OtelcolExporterOtlphttp,
  OtelcolProcessorBatch,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__otel-span-metrics__config.alloy. */
export class P51 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p51');

    new Livedebugging(this, { enabled: true });

    // Send RED metrics to Prometheus
    const prometheus = new OtelcolExporterOtlphttp(this, 'prometheus', {
      client: { endpoint: 'http://prometheus:9090/api/v1/otlp', tls: { insecure: true } },
    });

    // Generate RED metrics from spans
    const connectorSpanmetrics = new OtelcolConnectorSpanmetrics(this, 'default', {
      histogram: { explicit: {} },
      dimension: [{ name: 'http.method' }, { name: 'http.status_code' }],
      metricsFlushInterval: '5s',
      output: { metrics: [prometheus.input] },
    });

    // Send traces to Tempo
    const tempo = new OtelcolExporterOtlp(this, 'tempo', {
      client: { endpoint: 'tempo:4317', tls: { insecure: true } },
    });

    // Batch traces for efficiency
    const processorBatch = new OtelcolProcessorBatch(this, 'default', {
      output: { traces: [connectorSpanmetrics.input, tempo.input] },
    });

    // Receive OTel traces from the demo app
    new OtelcolReceiverOtlp(this, 'default', {
      http: {},
      grpc: {},
      output: { traces: [processorBatch.input] },
    });
  }
}

/** `extend: { pipelines: [p51] }` in an environment runs it. */
export const p51 = definePipeline({
  name: 'p51',
  description: 'Adopted from grafana+alloy-scenarios__otel-span-metrics__config.alloy.',
  settings: section('the pipeline p51', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P51(config),
});
