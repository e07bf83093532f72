// Adopted from grafana+alloy__integration-tests__docker__tests__loki-kafka__config.alloy by application-observability-lab: it is yours from here on.
import { LokiProcess, LokiRelabel, LokiSourceKafka, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__loki-kafka__config.alloy. */
export class P93 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p93');

    const relabel = new LokiRelabel(this, 'kafka', {
      forwardTo: [],
      rule: [{ sourceLabels: ['__meta_kafka_topic'], targetLabel: 'topic' }],
    });

    const write = new LokiWrite(this, 'test', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    const lokiRelabel = new LokiRelabel(this, 'test', {
      forwardTo: [write.receiver],
      rule: [{ sourceLabels: ['topic'], targetLabel: 'service_name' }],
    });

    const lokiProcess = new LokiProcess(this, 'test', {
      forwardTo: [lokiRelabel.receiver],
      stage: [{ staticLabels: { values: { test_name: 'lokikafka' } } }],
    });

    new LokiSourceKafka(this, 'kafka', {
      brokers: ['kafka:9092'],
      topics: ['test1', 'test2', 'test3'],
      forwardTo: [lokiProcess.receiver],
      relabelRules: relabel.rules,
    });
  }
}

/** `extend: { pipelines: [p93] }` in an environment runs it. */
export const p93 = definePipeline({
  name: 'p93',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__loki-kafka__config.alloy.',
  settings: section('the pipeline p93', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P93(config),
});
