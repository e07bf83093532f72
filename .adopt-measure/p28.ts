// Adopted from grafana+alloy-scenarios__gelf-log-ingestion__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LokiRelabel, LokiSourceGelf, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__gelf-log-ingestion__config.alloy. */
export class P28 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p28');

    new Livedebugging(this, { enabled: true });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    // Relabel GELF metadata into useful labels
    const gelf = new LokiRelabel(this, 'gelf', {
      forwardTo: [write.receiver],
      rule: [
        { sourceLabels: ['__gelf_message_host'], targetLabel: 'host' },
        { sourceLabels: ['__gelf_message_level'], targetLabel: 'level' },
        { sourceLabels: ['__gelf_message_facility'], targetLabel: 'facility' },
      ],
    });

    // Receive GELF logs over UDP
    new LokiSourceGelf(this, 'default', { forwardTo: [gelf.receiver] });
  }
}

/** `extend: { pipelines: [p28] }` in an environment runs it. */
export const p28 = definePipeline({
  name: 'p28',
  description: 'Adopted from grafana+alloy-scenarios__gelf-log-ingestion__config.alloy.',
  settings: section('the pipeline p28', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P28(config),
});
