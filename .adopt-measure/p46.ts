// Adopted from grafana+alloy-scenarios__otel-examples__cost-control__config.alloy by application-observability-lab: it is yours from here on.
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

// Minimal Alloy config to enable the Alloy UI alongside the OTel Engine.
// The OTel pipeline is defined in config-otel.yaml.

/** The components of grafana+alloy-scenarios__otel-examples__cost-control__config.alloy. */
export class P46 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p46');
  }
}

/** `extend: { pipelines: [p46] }` in an environment runs it. */
export const p46 = definePipeline({
  name: 'p46',
  description: 'Adopted from grafana+alloy-scenarios__otel-examples__cost-control__config.alloy.',
  settings: section('the pipeline p46', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P46(config),
});
