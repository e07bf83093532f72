// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__gelf.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiSourceGelf, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__gelf.alloy. */
export class P217 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p217');

    const relabel = new DiscoveryRelabel(this, 'fun', {
      targets: [],
      rule: [{ sourceLabels: ['__trail__'], targetLabel: '__path__' }],
    });

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    new LokiSourceGelf(this, 'fun', {
      listenAddress: 'localhost:12201',
      useIncomingTimestamp: true,
      relabelRules: relabel.rules,
      forwardTo: [write.receiver],
    });
  }
}

/** `extend: { pipelines: [p217] }` in an environment runs it. */
export const p217 = definePipeline({
  name: 'p217',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__gelf.alloy.',
  settings: section('the pipeline p217', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P217(config),
});
