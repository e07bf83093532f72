// Adopted from grafana+alloy__integration-tests__docker__tests__loki-syslog__config.alloy by application-observability-lab: it is yours from here on.
import { LokiRelabel, LokiSourceSyslog, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__loki-syslog__config.alloy. */
export class P94 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p94');

    const syslog = new LokiRelabel(this, 'syslog', {
      forwardTo: [],
      rule: [{ sourceLabels: ['__syslog_message_severity'], targetLabel: 'severity' }],
    });

    const test = new LokiWrite(this, 'test', {
      endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
      externalLabels: { test_name: 'lokisyslog' },
    });

    new LokiSourceSyslog(this, 'local', {
      listener: [
        { address: '0.0.0.0:51893', labels: { protocol: 'tcp', format: 'rfc5424' } },
        { address: '0.0.0.0:51898', protocol: 'udp', labels: { protocol: 'udp', format: 'rfc5424' } },
        { address: '0.0.0.0:51894', syslogFormat: 'rfc3164', labels: { protocol: 'tcp', format: 'rfc3164' } },
        {
          address: '0.0.0.0:51899',
          protocol: 'udp',
          syslogFormat: 'rfc3164',
          labels: { protocol: 'udp', format: 'rfc3164' },
        },
      ],
      relabelRules: syslog.rules,
      forwardTo: [test.receiver],
    });
  }
}

/** `extend: { pipelines: [p94] }` in an environment runs it. */
export const p94 = definePipeline({
  name: 'p94',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__loki-syslog__config.alloy.',
  settings: section('the pipeline p94', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P94(config),
});
