// Adopted from grafana+alloy__syntax__parser__testdata__valid__empty.alloy by application-observability-lab: it is yours from here on.
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__syntax__parser__testdata__valid__empty.alloy. */
export class P280 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p280');
  }
}

/** `extend: { pipelines: [p280] }` in an environment runs it. */
export const p280 = definePipeline({
  name: 'p280',
  description: 'Adopted from grafana+alloy__syntax__parser__testdata__valid__empty.alloy.',
  settings: section('the pipeline p280', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P280(config),
});
