// Adopted from grafana+alloy__integration-tests__docker__tests__loki-gelf__config.alloy by application-observability-lab: it is yours from here on.
import { LokiProcess, LokiRelabel, LokiSourceGelf, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__loki-gelf__config.alloy. */
export class P91 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p91');

    const relabel = new LokiRelabel(this, 'gelf', {
      forwardTo: [],
      rule: [
        { sourceLabels: ['__gelf_message_host'], targetLabel: 'host' },
        { sourceLabels: ['__gelf_message_version'], targetLabel: 'gelf_version' },
      ],
    });

    const write = new LokiWrite(this, 'test', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    const lokiRelabel = new LokiRelabel(this, 'test', {
      forwardTo: [write.receiver],
      rule: [
        { sourceLabels: ['host'], targetLabel: 'service_name' },
        { action: 'labeldrop', regex: 'host' },
      ],
    });

    const lokiProcess = new LokiProcess(this, 'test', {
      stage: [
        { staticLabels: { values: { test_name: 'lokigelf' } } },
        { structuredMetadata: { values: { gelf_version: '' } } },
      ],
      forwardTo: [lokiRelabel.receiver],
    });

    new LokiSourceGelf(this, 'gelf', {
      listenAddress: '0.0.0.0:12201',
      forwardTo: [lokiProcess.receiver],
      relabelRules: relabel.rules,
    });
  }
}

/** `extend: { pipelines: [p91] }` in an environment runs it. */
export const p91 = definePipeline({
  name: 'p91',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__loki-gelf__config.alloy.',
  settings: section('the pipeline p91', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P91(config),
});
