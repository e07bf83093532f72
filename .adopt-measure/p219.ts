// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__heroku.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceHeroku, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__heroku.alloy. */
export class P219 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p219');

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    const lokiProcess = new LokiProcess(this, 'fun', {
      forwardTo: [write.receiver],
      stage: [
        {
          json: { expressions: { face: 'smiley', hand: 'thumbs-up' }, source: 'video', dropMalformed: true },
        },
      ],
    });

    const relabel = new DiscoveryRelabel(this, 'fun', {
      targets: [],
      rule: [{ sourceLabels: ['__trail__'], targetLabel: '__path__' }],
    });

    new LokiSourceHeroku(this, 'fun', {
      http: { listenAddress: 'localhost', listenPort: 9094 },
      grpc: { listenAddress: '127.0.0.1', listenPort: 9095 },
      gracefulShutdownTimeout: '0s',
      labels: { job: 'fun', quality: 'excellent' },
      useIncomingTimestamp: true,
      forwardTo: [lokiProcess.receiver],
      relabelRules: relabel.rules,
    });
  }
}

/** `extend: { pipelines: [p219] }` in an environment runs it. */
export const p219 = definePipeline({
  name: 'p219',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__heroku.alloy.',
  settings: section('the pipeline p219', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P219(config),
});
