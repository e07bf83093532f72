// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__push_api.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiSourceApi, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__push_api.alloy. */
export class P236 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p236');

    const relabel = new DiscoveryRelabel(this, 'fun', {
      targets: [],
      rule: [{ sourceLabels: ['__trail__'], targetLabel: '__path__' }],
    });

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    new LokiSourceApi(this, 'fun', {
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
      forwardTo: [write.receiver],
      labels: { identity: 'unidentified', object_type: 'flying' },
      relabelRules: relabel.rules,
      useIncomingTimestamp: true,
      maxSendMessageSize: '0B',
    });
  }
}

/** `extend: { pipelines: [p236] }` in an environment runs it. */
export const p236 = definePipeline({
  name: 'p236',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__push_api.alloy.',
  settings: section('the pipeline p236', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P236(config),
});
