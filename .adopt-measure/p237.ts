// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__push_api_unsupported.alloy by application-observability-lab: it is yours from here on.
import { LokiSourceApi } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__push_api_unsupported.alloy. */
export class P237 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p237');

    new LokiSourceApi(this, 'fun', {
      http: {
        listenAddress: 'localhost',
        listenPort: 9094,
        connLimit: 100,
        serverReadTimeout: '10s',
        serverWriteTimeout: '10s',
        serverIdleTimeout: '10s',
        tls: { certFile: '/var/cert' },
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
        tls: { certFile: '/var/cert' },
      },
      gracefulShutdownTimeout: '10s',
      forwardTo: [],
      labels: {},
      relabelRules: raw<never>('null'),
      maxSendMessageSize: '0B',
    });
  }
}

/** `extend: { pipelines: [p237] }` in an environment runs it. */
export const p237 = definePipeline({
  name: 'p237',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__push_api_unsupported.alloy.',
  settings: section('the pipeline p237', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P237(config),
});
