// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__syslog.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiSourceSyslog, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__syslog.alloy. */
export class P248 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p248');

    const relabel = new DiscoveryRelabel(this, 'fun', {
      targets: [],
      rule: [{ sourceLabels: ['host'], targetLabel: 'hostname' }],
    });

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    new LokiSourceSyslog(this, 'fun', {
      listener: [
        {
          address: 'localhost:4000',
          protocol: 'udp',
          idleTimeout: '1m0s',
          labelStructuredData: true,
          labels: { region: 'chablis', variety: 'chardonnay' },
          useIncomingTimestamp: true,
          useRfc5424Message: true,
          maxMessageLength: 1024,
          tlsConfig: {
            caFile: '/etc/ssl/certs/ca-certificates.crt',
            certFile: '/etc/promtail/certs/promtail.crt',
            keyFile: '/etc/promtail/certs/promtail.key',
          },
          udpQueueSize: 0,
          udpHostCacheSize: 0,
        },
      ],
      forwardTo: [write.receiver],
      relabelRules: relabel.rules,
    });

    new LokiSourceSyslog(this, 'test_rfc3164', {
      listener: [
        {
          address: 'localhost:4000',
          protocol: 'udp',
          idleTimeout: '1m0s',
          labelStructuredData: true,
          labels: {},
          useIncomingTimestamp: true,
          maxMessageLength: 0,
          syslogFormat: 'rfc3164',
          udpQueueSize: 0,
          udpHostCacheSize: 0,
        },
      ],
      forwardTo: [write.receiver],
      relabelRules: raw<never>('null'),
    });

    new LokiSourceSyslog(this, 'test_rfc5424', {
      listener: [
        {
          address: 'localhost:4000',
          protocol: 'udp',
          idleTimeout: '1m0s',
          labelStructuredData: true,
          labels: {},
          useIncomingTimestamp: true,
          maxMessageLength: 0,
          udpQueueSize: 0,
          udpHostCacheSize: 0,
        },
      ],
      forwardTo: [write.receiver],
      relabelRules: raw<never>('null'),
    });

    new LokiSourceSyslog(this, 'test_raw', {
      listener: [
        {
          address: 'localhost:4000',
          protocol: 'udp',
          idleTimeout: '1m0s',
          labels: {},
          maxMessageLength: 0,
          syslogFormat: 'raw',
          rawFormatOptions: { useNullTerminatorDelimiter: true },
          udpQueueSize: 0,
          udpHostCacheSize: 0,
        },
      ],
      forwardTo: [write.receiver],
      relabelRules: raw<never>('null'),
    });
  }
}

/** `extend: { pipelines: [p248] }` in an environment runs it. */
export const p248 = definePipeline({
  name: 'p248',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__syslog.alloy.',
  settings: section('the pipeline p248', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P248(config),
});
