// Adopted from grafana+alloy__integration-tests__docker__tests__loki-enrich__config.alloy by application-observability-lab: it is yours from here on.
import { Logging } from '../imports/alloy/config';
import { LokiEnrich, LokiSourceApi, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__loki-enrich__config.alloy. */
export class P85 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p85');

    new Logging(this, { level: 'debug' });

    // Write enriched logs to Loki
    const enriched = new LokiWrite(this, 'enriched', {
      endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
    });

    // Enrich logs with device metadata
    const enricher = new LokiEnrich(this, 'enricher', {
      targets: [
        {
          hostname: 'router1.example.com',
          environment: 'production',
          datacenter: 'us-east',
          role: 'core-router',
          rack: 'rack1',
        },
        {
          hostname: 'router2.example.com',
          environment: 'production',
          datacenter: 'us-west',
          role: 'edge-router',
          rack: 'rack2',
        },
      ],
      // List of labels to copy from discovered targets to logs
      labelsToCopy: ['environment', 'datacenter', 'role', 'rack'],
      // Match on hostname/IP from logs
      targetMatchLabel: 'hostname',
      logsMatchLabel: 'host',
      forwardTo: [enriched.receiver],
    });

    // Receive logs via HTTP API
    new LokiSourceApi(this, 'network_device', {
      http: { listenAddress: '0.0.0.0', listenPort: 1514 },
      labels: { job: 'network_device_logs' },
      forwardTo: [enricher.receiver],
    });
  }
}

/** `extend: { pipelines: [p85] }` in an environment runs it. */
export const p85 = definePipeline({
  name: 'p85',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__loki-enrich__config.alloy.',
  settings: section('the pipeline p85', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P85(config),
});
