// Adopted from grafana+alloy-scenarios__faro-frontend-observability__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { FaroReceiver } from '../imports/alloy/faro';
import { LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__faro-frontend-observability__config.alloy. */
export class P26 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p26');

    new Livedebugging(this, { enabled: true });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    // Receive frontend telemetry from the Faro Web SDK
    new FaroReceiver(this, 'default', {
      server: { listenAddress: '0.0.0.0', listenPort: 12347, corsAllowedOrigins: ['*'] },
      output: { logs: [write.receiver] },
    });
  }
}

/** `extend: { pipelines: [p26] }` in an environment runs it. */
export const p26 = definePipeline({
  name: 'p26',
  description: 'Adopted from grafana+alloy-scenarios__faro-frontend-observability__config.alloy.',
  settings: section('the pipeline p26', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P26(config),
});
