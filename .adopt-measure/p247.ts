// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__static_pipeline_example.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryKubernetes, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, array, coalesce, constants, Pipeline, plus, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__static_pipeline_example.alloy. */
export class P247 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p247');

    const kubernetes = new DiscoveryKubernetes(this, 'example', {
      role: 'pod',
      kubeconfigFile: '/home/toby/.kube/config',
      selectors: [
        { role: 'pod', field: plus('spec.nodeName=', coalesce(sys.env('HOSTNAME'), constants.hostname)) },
      ],
    });

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    const lokiProcess = new LokiProcess(this, 'example', {
      forwardTo: [write.receiver],
      stage: [
        {
          json: { expressions: { face: 'smiley', hand: 'thumbs-up' }, source: 'video', dropMalformed: true },
        },
      ],
    });

    const relabel = new DiscoveryRelabel(this, 'example', {
      targets: array.concat(kubernetes.targets, [
        {
          __address__: 'this',
          __path__: '/var/log/captain_scott_last_expedition.log',
          __path__exclude__: '/var/log/sensational_news.log',
          category: 'fun',
        },
        {
          __address__: 'is',
          __path__: '/var/log/captain_scott_last_expedition.log',
          __path__exclude__: '/var/log/sensational_news.log',
          category: 'fun',
        },
        {
          __address__: 'actually',
          __path__: '/var/log/captain_scott_last_expedition.log',
          __path__exclude__: '/var/log/sensational_news.log',
          category: 'fun',
        },
        {
          __address__: 'used',
          __path__: '/var/log/captain_scott_last_expedition.log',
          __path__exclude__: '/var/log/sensational_news.log',
          category: 'fun',
        },
        {
          __address__: 'one_more',
          __path__: '/shelf/books/star_trek*',
          __path__exclude__: '/shelf/books/star_wars*',
          category: 'sf',
          quality: 'high',
        },
        { __address__: 'localhost', __path__: '/var/log/this_is_used.log', category: 'important' },
        { __address__: 'localhost' },
      ]),
      rule: [
        { sourceLabels: ['__trail__'], targetLabel: '__path__' },
        { sourceLabels: ['__name__'], action: 'drop' },
      ],
    });

    new LokiSourceFile(this, 'example', {
      targets: relabel.output,
      forwardTo: [lokiProcess.receiver],
      encoding: 'UTF-16',
      decompression: { enabled: true, initialDelay: '30s', format: 'z' },
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p247] }` in an environment runs it. */
export const p247 = definePipeline({
  name: 'p247',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__static_pipeline_example.alloy.',
  settings: section('the pipeline p247', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P247(config),
});
