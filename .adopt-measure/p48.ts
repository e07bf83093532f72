// Adopted from grafana+alloy-scenarios__otel-loadbalancing__config-downstream.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  OtelcolExporterOtlp,
  OtelcolProcessorBatch,
  OtelcolProcessorTailSampling,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__otel-loadbalancing__config-downstream.alloy. */
export class P48 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p48');

    // ###############################
    // #### Downstream Tier Alloy ####
    // ###############################
    //
    // Both downstream instances run this identical configuration: receive the
    // shard of traces the load balancer routes here, make a tail-sampling
    // decision per WHOLE trace, and forward the keepers to Tempo.
    // Enable live debugging for the Alloy UI.
    new Livedebugging(this, { enabled: true });

    // Send sampled traces to the shared Tempo instance.
    const tempo = new OtelcolExporterOtlp(this, 'tempo', {
      client: { endpoint: 'tempo:4317', tls: { insecure: true } },
    });

    // Batch processor to improve performance.
    const processorBatch = new OtelcolProcessorBatch(this, 'default', { output: { traces: [tempo.input] } });

    // Tail sampling: both policies are deterministic (no probabilistic
    // fallback), which makes the scenario verifiable -- a sampled trace can
    // only be complete in Tempo if every one of its spans reached this same
    // instance. Errors and slow traces are kept; healthy fast traces are
    // dropped, which is the point of tail sampling.
    const processorTailSampling = new OtelcolProcessorTailSampling(this, 'default', {
      // How long to buffer spans before deciding. Late spans of a trace must
      // arrive within this window.
      decisionWait: '5s',
      policy: [
        // Keep every trace that contains an error span.
        { name: 'errors', type: 'status_code', statusCode: { statusCodes: ['ERROR'] } },
        // Keep every trace slower than 2 seconds end-to-end.
        { name: 'slow', type: 'latency', latency: { thresholdMs: 2000 } },
      ],
      output: { traces: [processorBatch.input] },
    });

    // Receive the trace shard from the load-balancer tier.
    new OtelcolReceiverOtlp(this, 'default', {
      grpc: {},
      output: { traces: [processorTailSampling.input] },
    });
  }
}

/** `extend: { pipelines: [p48] }` in an environment runs it. */
export const p48 = definePipeline({
  name: 'p48',
  description: 'Adopted from grafana+alloy-scenarios__otel-loadbalancing__config-downstream.alloy.',
  settings: section('the pipeline p48', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P48(config),
});
