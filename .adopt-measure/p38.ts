// Adopted from grafana+alloy-scenarios__mail-house__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LokiProcess, LokiSourceApi, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__mail-house__config.alloy. */
export class P38 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p38');

    new Livedebugging(this, { enabled: true });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    const labels = new LokiProcess(this, 'labels', {
      stage: [
        {
          json: {
            expressions: {
              timestamp: '',
              state: '',
              package_size: '',
              package_status: '',
              package_id: '',
              mail_house_id: '',
            },
          },
        },
        { timestamp: { source: 'timestamp', format: 'RFC3339' } },
        { labels: { values: { state: '', package_size: '', mail_house_id: '' } } },
        { structuredMetadata: { values: { package_status: '', package_id: '' } } },
        { staticLabels: { values: { service_name: 'Delivery World' } } },
      ],
      forwardTo: [write.receiver],
    });

    new LokiSourceApi(this, 'loki_push_api', {
      http: { listenAddress: '0.0.0.0', listenPort: 9999 },
      forwardTo: [labels.receiver],
    });
  }
}

/** `extend: { pipelines: [p38] }` in an environment runs it. */
export const p38 = definePipeline({
  name: 'p38',
  description: 'Adopted from grafana+alloy-scenarios__mail-house__config.alloy.',
  settings: section('the pipeline p38', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P38(config),
});
