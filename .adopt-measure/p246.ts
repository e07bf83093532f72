// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__source_pipeline_example.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceJournal, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__source_pipeline_example.alloy. */
export class P246 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p246');

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

    new LokiSourceJournal(this, 'fun', {
      formatAsJson: true,
      maxAge: '20h0m0s',
      relabelRules: relabel.rules,
      forwardTo: [lokiProcess.receiver],
      labels: { region: 'chablis', variety: 'chardonnay' },
    });
  }
}

/** `extend: { pipelines: [p246] }` in an environment runs it. */
export const p246 = definePipeline({
  name: 'p246',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__source_pipeline_example.alloy.',
  settings: section('the pipeline p246', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P246(config),
});
