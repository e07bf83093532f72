// Adopted from grafana+alloy-scenarios__trace-log-correlation-exemplars__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { OtelcolExporterOtlp, OtelcolProcessorBatch, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__trace-log-correlation-exemplars__config.alloy. */
export class P66 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p66');

    // #############################################
    // #### Traces + Exemplar-Carrying Metrics  ####
    // #############################################
    // Enable live debugging for the Alloy UI.
    new Livedebugging(this, { enabled: true });

    // Send traces to Tempo -- the destination the exemplar links point at.
    const tempo = new OtelcolExporterOtlp(this, 'tempo', {
      client: { endpoint: 'tempo:4317', tls: { insecure: true } },
    });

    // Batch processor to improve performance.
    const processorBatch = new OtelcolProcessorBatch(this, 'default', { output: { traces: [tempo.input] } });

    // ---- Trace pipeline: app -> Alloy -> Tempo ----
    // Receive OpenTelemetry traces from the demo app.
    new OtelcolReceiverOtlp(this, 'default', {
      grpc: {},
      http: {},
      output: { traces: [processorBatch.input] },
    });

    // Forward metrics AND their exemplars to Prometheus. send_exemplars is
    // the default, but it is the load-bearing setting of this scenario, so
    // it is spelled out.
    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write', sendExemplars: true }],
    });

    // ---- Metric pipeline: app /metrics -> Alloy -> Prometheus ----
    // Scrape the demo app. Exemplars only exist in the OpenMetrics exposition
    // format, so the scrape negotiates OpenMetrics first -- with plain
    // Prometheus text the trace IDs would be silently absent.
    new PrometheusScrape(this, 'demo_app', {
      targets: [{ __address__: 'demo-app:8080' }],
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '10s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'PrometheusText0.0.4'],
    });
  }
}

/** `extend: { pipelines: [p66] }` in an environment runs it. */
export const p66 = definePipeline({
  name: 'p66',
  description: 'Adopted from grafana+alloy-scenarios__trace-log-correlation-exemplars__config.alloy.',
  settings: section('the pipeline p66', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P66(config),
});
