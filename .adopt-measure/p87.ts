// Adopted from grafana+alloy__integration-tests__docker__tests__loki-file-rotation__config.alloy by application-observability-lab: it is yours from here on.
import { LokiProcess, LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__loki-file-rotation__config.alloy. */
export class P87 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p87');

    const write = new LokiWrite(this, 'test', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    const lokiProcess = new LokiProcess(this, 'test', {
      stage: [{ logfmt: { mapping: { test_name: '' } } }, { labels: { values: { test_name: '' } } }],
      forwardTo: [write.receiver],
    });

    new LokiSourceFile(this, 'test', {
      targets: [{ __path__: '/etc/alloy/mount/*.log' }],
      fileMatch: { enabled: true },
      forwardTo: [lokiProcess.receiver],
    });
  }
}

/** `extend: { pipelines: [p87] }` in an environment runs it. */
export const p87 = definePipeline({
  name: 'p87',
  description:
    'Adopted from grafana+alloy__integration-tests__docker__tests__loki-file-rotation__config.alloy.',
  settings: section('the pipeline p87', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P87(config),
});
