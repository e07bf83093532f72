// Adopted from grafana+alloy-scenarios__logs-file__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LocalFileMatch } from '../imports/alloy/local';
import { LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, constants, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__logs-file__config.alloy. */
export class P36 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p36');

    new Livedebugging(this, { enabled: true });

    const localFiles = new LocalFileMatch(this, 'local_files', {
      pathTargets: [{ __path__: '/temp/logs/*.log', job: 'python', hostname: constants.hostname }],
      syncPeriod: '5s',
    });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    new LokiSourceFile(this, 'log_scrape', {
      targets: localFiles.targets,
      forwardTo: [write.receiver],
      tailFromEnd: true,
    });
  }
}

/** `extend: { pipelines: [p36] }` in an environment runs it. */
export const p36 = definePipeline({
  name: 'p36',
  description: 'Adopted from grafana+alloy-scenarios__logs-file__config.alloy.',
  settings: section('the pipeline p36', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P36(config),
});
