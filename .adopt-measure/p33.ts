// Adopted from grafana+alloy-scenarios__log-api-gateway__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LokiProcess, LokiSourceApi, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__log-api-gateway__config.alloy. */
export class P33 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p33');

    new Livedebugging(this, { enabled: true });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    // Enrich logs with gateway metadata
    const enrich = new LokiProcess(this, 'enrich', {
      forwardTo: [write.receiver],
      stage: [{ staticLabels: { values: { gateway: 'alloy' } } }],
    });

    // Accept logs via Loki push API - acts as a centralized log gateway
    new LokiSourceApi(this, 'default', {
      http: { listenAddress: '0.0.0.0', listenPort: 3500 },
      forwardTo: [enrich.receiver],
    });
  }
}

/** `extend: { pipelines: [p33] }` in an environment runs it. */
export const p33 = definePipeline({
  name: 'p33',
  description: 'Adopted from grafana+alloy-scenarios__log-api-gateway__config.alloy.',
  settings: section('the pipeline p33', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P33(config),
});
