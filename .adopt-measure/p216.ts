// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__gcplog.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceGcplog, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__gcplog.alloy. */
export class P216 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p216');

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    const lokiProcess = new LokiProcess(this, 'pull_pipeline', {
      forwardTo: [write.receiver],
      stage: [
        {
          json: { expressions: { face: 'smiley', hand: 'thumbs-up' }, source: 'video', dropMalformed: true },
        },
      ],
    });

    const relabel = new DiscoveryRelabel(this, 'pull_pipeline', {
      targets: [],
      rule: [{ sourceLabels: ['host'], targetLabel: 'hostname' }],
    });

    new LokiSourceGcplog(this, 'pull_pipeline', {
      pull: {
        projectId: 'my-project',
        subscription: 'my-subscription',
        labels: { region: 'chablis', variety: 'chardonnay' },
        useIncomingTimestamp: true,
        useFullLine: true,
      },
      forwardTo: [lokiProcess.receiver],
      relabelRules: relabel.rules,
    });

    const lokiProcessPushPipeline = new LokiProcess(this, 'push_pipeline', {
      forwardTo: [write.receiver],
      stage: [
        {
          json: { expressions: { face: 'smiley', hand: 'thumbs-up' }, source: 'video', dropMalformed: true },
        },
      ],
    });

    const discoveryRelabel = new DiscoveryRelabel(this, 'push_pipeline', {
      targets: [],
      rule: [{ sourceLabels: ['host2'], targetLabel: 'hostname2' }],
    });

    new LokiSourceGcplog(this, 'push_pipeline', {
      push: {
        http: {
          listenAddress: 'localhost',
          listenPort: 9094,
          connLimit: 100,
          serverReadTimeout: '10s',
          serverWriteTimeout: '10s',
          serverIdleTimeout: '10s',
          tls: {
            certPem: 'my_cert',
            certFile: '/var/cert',
            keyFile: '/var/key',
            clientAuthType: 'RequireAndVerifyClientCert',
            clientCaFile: '/var/ca',
            clientCa: 'my_ca',
          },
        },
        grpc: {
          listenAddress: '127.0.0.1',
          listenPort: 9095,
          connLimit: 100,
          maxConnectionAge: '10s',
          maxConnectionAgeGrace: '10s',
          maxConnectionIdle: '1m0s',
          serverMaxRecvMsgSize: 1000,
          serverMaxSendMsgSize: 1000,
          serverMaxConcurrentStreams: 100,
          tls: {
            certPem: 'my_cert',
            certFile: '/var/cert',
            keyFile: '/var/key',
            clientAuthType: 'RequireAndVerifyClientCert',
            clientCaFile: '/var/ca',
            clientCa: 'my_ca',
          },
        },
        gracefulShutdownTimeout: '0s',
        pushTimeout: '10s',
        labels: { region: 'chablis', variety: 'chardonnay' },
        useIncomingTimestamp: true,
        useFullLine: true,
      },
      forwardTo: [lokiProcessPushPipeline.receiver],
      relabelRules: discoveryRelabel.rules,
    });
  }
}

/** `extend: { pipelines: [p216] }` in an environment runs it. */
export const p216 = definePipeline({
  name: 'p216',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__gcplog.alloy.',
  settings: section('the pipeline p216', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P216(config),
});
