// Adopted from grafana+alloy__extension__alloyengine__testdata__remotecfg.alloy by application-observability-lab: it is yours from here on.
import { Remotecfg } from '../imports/alloy/config';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__extension__alloyengine__testdata__remotecfg.alloy. */
export class P72 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p72');

    new Remotecfg(this);
  }
}

/** `extend: { pipelines: [p72] }` in an environment runs it. */
export const p72 = definePipeline({
  name: 'p72',
  description: 'Adopted from grafana+alloy__extension__alloyengine__testdata__remotecfg.alloy.',
  settings: section('the pipeline p72', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P72(config),
});
