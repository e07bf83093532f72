// Adopted from grafana+alloy-scenarios__otel-loadbalancing__config-lb.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { OtelcolExporterLoadbalancing, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__otel-loadbalancing__config-lb.alloy. */
export class P49 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p49');

    // ##################################
    // #### Load-Balancer Tier Alloy ####
    // ##################################
    //
    // Receives every span and shards traces across the two downstream Alloy
    // instances by trace ID, so each downstream tail sampler sees WHOLE
    // traces. Scale the sampling tier by adding hostnames to the resolver --
    // no other config changes needed.
    // Enable live debugging for the Alloy UI.
    new Livedebugging(this, { enabled: true });

    // Trace-aware load balancing: routing_key = "traceID" guarantees that all
    // spans sharing a trace ID -- even when they arrive in separate OTLP
    // requests -- are exported to the SAME downstream instance. That property
    // is what makes tail sampling correct behind a load balancer.
    const exporterLoadbalancing = new OtelcolExporterLoadbalancing(this, 'default', {
      routingKey: 'traceID',
      resolver: {
        // The static resolver fits Docker Compose. In Kubernetes, use the
        // dns or k8s resolver to track downstream replicas automatically.
        static: { hostnames: ['alloy-downstream-1:4317', 'alloy-downstream-2:4317'] },
      },
      protocol: { otlp: { client: { tls: { insecure: true } } } },
    });

    // Receive OpenTelemetry traces from instrumented applications.
    new OtelcolReceiverOtlp(this, 'default', {
      grpc: {},
      http: {},
      output: { traces: [exporterLoadbalancing.input] },
    });
  }
}

/** `extend: { pipelines: [p49] }` in an environment runs it. */
export const p49 = definePipeline({
  name: 'p49',
  description: 'Adopted from grafana+alloy-scenarios__otel-loadbalancing__config-lb.alloy.',
  settings: section('the pipeline p49', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P49(config),
});
