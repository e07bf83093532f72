// Adopted from grafana+alloy__packaging__windows__config.alloy by application-observability-lab: it is yours from here on.
import { Logging } from '../imports/alloy/config';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__packaging__windows__config.alloy. */
export class P270 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p270');

    new Logging(this, { level: 'info' });
  }
}

/** `extend: { pipelines: [p270] }` in an environment runs it. */
export const p270 = definePipeline({
  name: 'p270',
  description: 'Adopted from grafana+alloy__packaging__windows__config.alloy.',
  settings: section('the pipeline p270', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P270(config),
});
