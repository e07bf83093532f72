// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__unsupported.alloy by application-observability-lab: it is yours from here on.
import { LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__unsupported.alloy. */
export class P250 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p250', { without: ['unfed-input'] });

    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"; refer to it from a component, or remove it.
    new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push', retryOnHttp429: false }],
      externalLabels: {},
    });
  }
}

/** `extend: { pipelines: [p250] }` in an environment runs it. */
export const p250 = definePipeline({
  name: 'p250',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__unsupported.alloy.',
  settings: section('the pipeline p250', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P250(config),
});
