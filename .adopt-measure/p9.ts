// Adopted from JamesEisele+grafana-loki-syslog-stack__config.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LocalFileMatch } from '../imports/alloy/local';
import { LokiSourceFile, LokiSourceSyslog, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of JamesEisele+grafana-loki-syslog-stack__config.alloy. */
export class P9 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p9');

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost:3100/loki/api/v1/push' }],
      externalLabels: {},
    });

    const relabel = new DiscoveryRelabel(this, 'syslog', {
      targets: [],
      rule: [
        { sourceLabels: ['__syslog_message_hostname'], targetLabel: 'host' },
        { sourceLabels: ['__syslog_message_severity'], targetLabel: 'severity' },
        { sourceLabels: ['__syslog_message_app_name'], targetLabel: 'app' },
      ],
    });

    new LokiSourceSyslog(this, 'syslog', {
      listener: [
        {
          address: '0.0.0.0:1514',
          idleTimeout: '1m0s',
          labelStructuredData: true,
          labels: { job: 'syslog' },
          maxMessageLength: 0,
        },
      ],
      forwardTo: [write.receiver],
      relabelRules: relabel.rules,
    });

    const fileMatch = new LocalFileMatch(this, 'alloy_syslog_relay_varlogs', {
      pathTargets: [{ __address__: 'localhost', __path__: '/var/log/*log', job: 'alloy-varlogs' }],
    });

    new LokiSourceFile(this, 'alloy_syslog_relay_varlogs', {
      targets: fileMatch.targets,
      forwardTo: [write.receiver],
      legacyPositionsFile: '/tmp/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p9] }` in an environment runs it. */
export const p9 = definePipeline({
  name: 'p9',
  description: 'Adopted from JamesEisele+grafana-loki-syslog-stack__config.alloy.',
  settings: section('the pipeline p9', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P9(config),
});
