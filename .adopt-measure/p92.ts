// Adopted from grafana+alloy__integration-tests__docker__tests__loki-heroku__config.alloy by application-observability-lab: it is yours from here on.
import { LokiProcess, LokiRelabel, LokiSourceHeroku, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__loki-heroku__config.alloy. */
export class P92 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p92');

    const relabel = new LokiRelabel(this, 'heroku', {
      forwardTo: [],
      rule: [
        { sourceLabels: ['__heroku_drain_app'], targetLabel: 'app' },
        { sourceLabels: ['__heroku_drain_host'], targetLabel: 'host' },
      ],
    });

    const write = new LokiWrite(this, 'test', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    const lokiRelabel = new LokiRelabel(this, 'test', {
      forwardTo: [write.receiver],
      rule: [
        { sourceLabels: ['app'], targetLabel: 'service_name' },
        { action: 'labeldrop', regex: 'app' },
      ],
    });

    const lokiProcess = new LokiProcess(this, 'test', {
      stage: [
        { staticLabels: { values: { test_name: 'lokiheroku' } } },
        { structuredMetadata: { values: { host: '' } } },
      ],
      forwardTo: [lokiRelabel.receiver],
    });

    new LokiSourceHeroku(this, 'heroku', {
      http: { listenAddress: '0.0.0.0', listenPort: 1516 },
      forwardTo: [lokiProcess.receiver],
      relabelRules: relabel.rules,
    });
  }
}

/** `extend: { pipelines: [p92] }` in an environment runs it. */
export const p92 = definePipeline({
  name: 'p92',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__loki-heroku__config.alloy.',
  settings: section('the pipeline p92', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P92(config),
});
