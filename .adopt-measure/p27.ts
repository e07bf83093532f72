// Adopted from grafana+alloy-scenarios__game-of-tracing__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  OtelcolExporterOtlp,
  OtelcolExporterOtlphttp,
  OtelcolProcessorBatch,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { PyroscopeReceiveHttp, PyroscopeWrite } from '../imports/alloy/pyroscope';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__game-of-tracing__config.alloy. */
export class P27 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p27');

    // Send traces to Tempo
    const tempo = new OtelcolExporterOtlp(this, 'tempo', {
      client: { endpoint: 'tempo:4317', tls: { insecure: true } },
    });

    const logs = new OtelcolExporterOtlphttp(this, 'logs', { client: { endpoint: 'http://loki:3100/otlp' } });

    const metrics = new OtelcolExporterOtlphttp(this, 'metrics', {
      client: { endpoint: 'http://prometheus:9090/api/v1/otlp' },
    });

    // Batch processor to improve performance
    const processorBatch = new OtelcolProcessorBatch(this, 'default', {
      output: { traces: [tempo.input], logs: [logs.input], metrics: [metrics.input] },
    });

    // Alloy Configuration for OpenTelemetry Collection (traces, logs, metrics,
    // profiles). All signals pass through unsampled: receiver → batch →
    // exporters. The game's span attributes (battle.occurred, player.action,
    // resource.movement) are designed to support a tail-sampling policy here
    // if you want to experiment with one — see the scenario README.
    // Receive OpenTelemetry traces
    new OtelcolReceiverOtlp(this, 'default', {
      http: {},
      grpc: {},
      output: {
        metrics: [processorBatch.input],
        logs: [processorBatch.input],
        traces: [processorBatch.input],
      },
    });

    const write = new PyroscopeWrite(this, 'default', { endpoint: [{ url: 'http://pyroscope:4040' }] });

    // Receive pprof profiles from the Python services and forward to Pyroscope.
    new PyroscopeReceiveHttp(this, 'default', {
      http: { listenAddress: '0.0.0.0', listenPort: 9999 },
      forwardTo: [write.receiver],
    });

    new Livedebugging(this, { enabled: true });
  }
}

/** `extend: { pipelines: [p27] }` in an environment runs it. */
export const p27 = definePipeline({
  name: 'p27',
  description: 'Adopted from grafana+alloy-scenarios__game-of-tracing__config.alloy.',
  settings: section('the pipeline p27', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P27(config),
});
