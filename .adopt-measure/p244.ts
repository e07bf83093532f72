// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__sd_pipeline_example.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryKubernetes, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, array, coalesce, constants, Pipeline, plus, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__sd_pipeline_example.alloy. */
export class P244 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p244');

    const kubernetes = new DiscoveryKubernetes(this, 'funny_one', {
      role: 'pod',
      kubeconfigFile: '/home/toby/.kube/config',
      selectors: [
        { role: 'pod', field: plus('spec.nodeName=', coalesce(sys.env('HOSTNAME'), constants.hostname)) },
      ],
    });

    const funnyOne2 = new DiscoveryKubernetes(this, 'funny_one_2', {
      role: 'node',
      kubeconfigFile: '/home/toby/.kube/config',
    });

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    const lokiProcess = new LokiProcess(this, 'funny_one', {
      forwardTo: [write.receiver],
      stage: [
        {
          json: { expressions: { face: 'smiley', hand: 'thumbs-up' }, source: 'video', dropMalformed: true },
        },
      ],
    });

    const relabel = new DiscoveryRelabel(this, 'funny_one', {
      targets: array.concat(kubernetes.targets, funnyOne2.targets),
      rule: [{ sourceLabels: ['__trail__'], targetLabel: '__path__' }],
    });

    new LokiSourceFile(this, 'funny_one', {
      targets: relabel.output,
      forwardTo: [lokiProcess.receiver],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p244] }` in an environment runs it. */
export const p244 = definePipeline({
  name: 'p244',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__sd_pipeline_example.alloy.',
  settings: section('the pipeline p244', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P244(config),
});
