// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__journal.alloy by application-observability-lab: it is yours from here on.
import { LokiSourceJournal, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__journal.alloy. */
export class P220 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p220');

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    new LokiSourceJournal(this, 'fun', {
      formatAsJson: true,
      maxAge: '20h0m0s',
      relabelRules: raw<never>('null'),
      forwardTo: [write.receiver],
      labels: { region: 'chablis', variety: 'chardonnay' },
    });

    new LokiSourceJournal(this, 'example', {
      relabelRules: raw<never>('null'),
      forwardTo: [write.receiver],
      labels: { best_friend: 'bob', name: 'alice' },
    });
  }
}

/** `extend: { pipelines: [p220] }` in an environment runs it. */
export const p220 = definePipeline({
  name: 'p220',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__journal.alloy.',
  settings: section('the pipeline p220', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P220(config),
});
