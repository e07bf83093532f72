// Adopted from grafana+alloy__extension__alloyengine__testdata__valid.alloy by application-observability-lab: it is yours from here on.
import { Logging } from '../imports/alloy/config';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__extension__alloyengine__testdata__valid.alloy. */
export class P73 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p73');

    new Logging(this, { level: 'debug' });
  }
}

/** `extend: { pipelines: [p73] }` in an environment runs it. */
export const p73 = definePipeline({
  name: 'p73',
  description: 'Adopted from grafana+alloy__extension__alloyengine__testdata__valid.alloy.',
  settings: section('the pipeline p73', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P73(config),
});
