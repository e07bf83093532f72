// Adopted from grafana+alloy__syntax__parser__testdata__valid__comments.alloy by application-observability-lab: it is yours from here on.
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

// Hello, world!

/** The components of grafana+alloy__syntax__parser__testdata__valid__comments.alloy. */
export class P279 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p279');
  }
}

/** `extend: { pipelines: [p279] }` in an environment runs it. */
export const p279 = definePipeline({
  name: 'p279',
  description: 'Adopted from grafana+alloy__syntax__parser__testdata__valid__comments.alloy.',
  settings: section('the pipeline p279', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P279(config),
});
