// Adopted from DylanMulti+FortinetStack__alloy__config.alloy by application-observability-lab: it is yours from here on.
import { LocalFileMatch } from '../imports/alloy/local';
import { LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of DylanMulti+FortinetStack__alloy__config.alloy. */
export class P6 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p6');

    const fortigateLogs = new LocalFileMatch(this, 'fortigate_logs', {
      pathTargets: [{ __path__: '/var/log/fortigate.log' }],
    });

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
      externalLabels: { job: 'fortigate', source: 'syslog' },
    });

    new LokiSourceFile(this, 'fortigate', {
      targets: fortigateLogs.targets,
      forwardTo: [write.receiver],
    });
  }
}

/** `extend: { pipelines: [p6] }` in an environment runs it. */
export const p6 = definePipeline({
  name: 'p6',
  description: 'Adopted from DylanMulti+FortinetStack__alloy__config.alloy.',
  settings: section('the pipeline p6', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P6(config),
});
