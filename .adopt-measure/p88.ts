// Adopted from grafana+alloy__integration-tests__docker__tests__loki-file__config.alloy by application-observability-lab: it is yours from here on.
import { LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__loki-file__config.alloy. */
export class P88 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p88');

    const write = new LokiWrite(this, 'test', {
      endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
      externalLabels: { test_name: 'readlogfile' },
    });

    new LokiSourceFile(this, 'test', {
      targets: [{ __path__: '/etc/alloy/logs.txt' }],
      forwardTo: [write.receiver],
    });
  }
}

/** `extend: { pipelines: [p88] }` in an environment runs it. */
export const p88 = definePipeline({
  name: 'p88',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__loki-file__config.alloy.',
  settings: section('the pipeline p88', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P88(config),
});
