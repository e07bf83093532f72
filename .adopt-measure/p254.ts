// Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata-v2__unsupported.alloy by application-observability-lab: it is yours from here on.
import { FaroReceiver } from '../imports/alloy/faro';
import { LokiSourceKubernetesEvents, LokiWrite } from '../imports/alloy/loki';
import { PrometheusRemoteWrite } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__staticconvert__testdata-v2__unsupported.alloy. */
export class P254 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p254', { without: ['unfed-input'] });

    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"; refer to it from a component, or remove it.
    new PrometheusRemoteWrite(this, 'metrics_default', {
      endpoint: [
        {
          name: 'default-04b53d',
          url: 'http://localhost:9009/api/prom/push',
          queueConfig: {},
          metadataConfig: {},
        },
      ],
    });

    const logsLogConfig = new LokiWrite(this, 'logs_log_config', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    new FaroReceiver(this, 'integrations_app_agent_receiver', {
      extraLogLabels: {},
      logFormat: '',
      server: {
        listenAddress: 'localhost',
        listenPort: 55678,
        maxAllowedPayloadSize: '4MiB786KiB832B',
        rateLimiting: { rate: 100, burstSize: 50 },
      },
      sourcemaps: { download: false },
      output: { logs: [], traces: [] },
    });

    new LokiSourceKubernetesEvents(this, 'integrations_eventhandler', {
      forwardTo: [logsLogConfig.receiver],
    });
  }
}

/** `extend: { pipelines: [p254] }` in an environment runs it. */
export const p254 = definePipeline({
  name: 'p254',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata-v2__unsupported.alloy.',
  settings: section('the pipeline p254', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P254(config),
});
