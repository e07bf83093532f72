// Adopted from grafana+alloy-scenarios__logs-tcp__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LokiProcess, LokiSourceApi, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__logs-tcp__config.alloy. */
export class P37 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p37');

    new Livedebugging(this, { enabled: true });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    const labels = new LokiProcess(this, 'labels', {
      stage: [
        {
          json: {
            expressions: {
              extracted_service: 'service_name',
              extracted_code_line: 'code_line',
              extracted_server: 'server_id',
            },
          },
        },
        { labels: { values: { service_name: 'extracted_service' } } },
        { structuredMetadata: { values: { code_line: 'extracted_code_line', server: 'extracted_server' } } },
      ],
      forwardTo: [write.receiver],
    });

    new LokiSourceApi(this, 'loki_push_api', {
      http: { listenAddress: '0.0.0.0', listenPort: 9999 },
      forwardTo: [labels.receiver],
    });
  }
}

/** `extend: { pipelines: [p37] }` in an environment runs it. */
export const p37 = definePipeline({
  name: 'p37',
  description: 'Adopted from grafana+alloy-scenarios__logs-tcp__config.alloy.',
  settings: section('the pipeline p37', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P37(config),
});
