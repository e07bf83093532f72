// Adopted from grafana+alloy__integration-tests__docker__tests__loki-firehose__config.alloy by application-observability-lab: it is yours from here on.
import { LokiProcess, LokiRelabel, LokiSourceAwsfirehose, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__loki-firehose__config.alloy. */
export class P89 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p89');

    const relabel = new LokiRelabel(this, 'firehose', {
      forwardTo: [],
      rule: [
        { sourceLabels: ['__aws_firehose_source_arn'], targetLabel: 'source_arn' },
        { sourceLabels: ['__aws_cw_log_group'], targetLabel: 'log_group' },
        { sourceLabels: ['__aws_cw_msg_type'], targetLabel: 'msg_type' },
      ],
    });

    const write = new LokiWrite(this, 'test', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    const lokiRelabel = new LokiRelabel(this, 'test', {
      forwardTo: [write.receiver],
      rule: [
        { sourceLabels: ['source_arn'], targetLabel: 'service_name' },
        { action: 'labeldrop', regex: 'source_arn|log_group|msg_type' },
      ],
    });

    const lokiProcess = new LokiProcess(this, 'test', {
      stage: [
        { staticLabels: { values: { test_name: 'lokifirehose' } } },
        { structuredMetadata: { values: { log_group: '', msg_type: '' } } },
      ],
      forwardTo: [lokiRelabel.receiver],
    });

    new LokiSourceAwsfirehose(this, 'firehose', {
      http: { listenAddress: '0.0.0.0', listenPort: 1517 },
      forwardTo: [lokiProcess.receiver],
      relabelRules: relabel.rules,
    });
  }
}

/** `extend: { pipelines: [p89] }` in an environment runs it. */
export const p89 = definePipeline({
  name: 'p89',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__loki-firehose__config.alloy.',
  settings: section('the pipeline p89', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P89(config),
});
