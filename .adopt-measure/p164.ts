// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__servicegraph.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolConnectorServicegraph,
  OtelcolExporterOtlp,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__servicegraph.alloy. */
export class P164 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p164');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', {
      sendingQueue: { queueSize: 5000 },
      client: { endpoint: 'database:4317' },
    });

    const connectorServicegraph = new OtelcolConnectorServicegraph(this, 'default', {
      latencyHistogramBuckets: ['100ms', '250ms', '1s', '5s', '10s'],
      dimensions: ['dimension-1', 'dimension-2'],
      store: { maxItems: 10, ttl: '1s' },
      cacheLoop: '2m0s',
      storeExpirationLoop: '5s',
      virtualNodePeerAttributes: ['example_attribute'],
      metricsFlushInterval: '3m0s',
      databaseNameAttributes: ['db_name3', 'db_name4'],
      output: { metrics: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { traces: [connectorServicegraph.input] },
    });
  }
}

/** `extend: { pipelines: [p164] }` in an environment runs it. */
export const p164 = definePipeline({
  name: 'p164',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__servicegraph.alloy.',
  settings: section('the pipeline p164', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P164(config),
});
