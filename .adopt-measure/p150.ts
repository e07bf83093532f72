// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__loadbalancing.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterLoadbalancing,
  OtelcolReceiverOtlp,
  OtelcolStorageFile,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__loadbalancing.alloy. */
export class P150 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p150');

    const defaultFs = new OtelcolStorageFile(this, 'default_fs', {
      directory: '/var/lib/otelcol/file_storage',
      compaction: {
        directory: '/var/lib/otelcol/file_storage',
        reboundNeededThresholdMib: 100,
        reboundTriggerThresholdMib: 10,
        maxTransactionSize: 65536,
        checkInterval: '5s',
      },
      createDirectory: false,
    });

    const exporterLoadbalancing = new OtelcolExporterLoadbalancing(this, 'default', {
      protocol: { otlp: { client: {} } },
      resolver: { static: { hostnames: ['backend-1:4317', 'backend-2:4317', 'backend-3:4317'] } },
      routingKey: 'service',
      sendingQueue: { storage: defaultFs.handler },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      output: {
        metrics: [exporterLoadbalancing.input],
        logs: [exporterLoadbalancing.input],
        traces: [exporterLoadbalancing.input],
      },
    });
  }
}

/** `extend: { pipelines: [p150] }` in an environment runs it. */
export const p150 = definePipeline({
  name: 'p150',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__loadbalancing.alloy.',
  settings: section('the pipeline p150', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P150(config),
});
