// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__journal_relabel.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiSourceJournal, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__journal_relabel.alloy. */
export class P221 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p221');

    const relabel = new DiscoveryRelabel(this, 'fun', {
      targets: [],
      rule: [{ sourceLabels: ['__trail__'], targetLabel: '__path__' }],
    });

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    new LokiSourceJournal(this, 'fun', {
      formatAsJson: true,
      maxAge: '20h0m0s',
      relabelRules: relabel.rules,
      forwardTo: [write.receiver],
      labels: { region: 'chablis', variety: 'chardonnay' },
    });
  }
}

/** `extend: { pipelines: [p221] }` in an environment runs it. */
export const p221 = definePipeline({
  name: 'p221',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__journal_relabel.alloy.',
  settings: section('the pipeline p221', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P221(config),
});
