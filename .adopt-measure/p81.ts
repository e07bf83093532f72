// Adopted from grafana+alloy__integration-tests__docker__tests__loki-api__config.alloy by application-observability-lab: it is yours from here on.
import { LokiProcess, LokiRelabel, LokiSourceApi, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__loki-api__config.alloy. */
export class P81 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p81');

    const write = new LokiWrite(this, 'test', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    const relabel = new LokiRelabel(this, 'test', {
      forwardTo: [write.receiver],
      rule: [
        { sourceLabels: ['app'], targetLabel: 'service_name' },
        { action: 'labeldrop', regex: 'app' },
      ],
    });

    const lokiProcess = new LokiProcess(this, 'test', {
      stage: [
        { staticLabels: { values: { test_name: 'lokiapi' } } },
        { structuredMetadata: { values: { content_type: '' } } },
      ],
      forwardTo: [relabel.receiver],
    });

    new LokiSourceApi(this, 'api', {
      http: { listenAddress: '0.0.0.0', listenPort: 1515 },
      forwardTo: [lokiProcess.receiver],
    });
  }
}

/** `extend: { pipelines: [p81] }` in an environment runs it. */
export const p81 = definePipeline({
  name: 'p81',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__loki-api__config.alloy.',
  settings: section('the pipeline p81', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P81(config),
});
