// Adopted from grafana+alloy__operations__helm__charts__alloy__config__example.alloy by application-observability-lab: it is yours from here on.
import { Logging } from '../imports/alloy/config';
import { DiscoveryKubernetes } from '../imports/alloy/discovery';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__operations__helm__charts__alloy__config__example.alloy. */
export class P268 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p268');

    new Logging(this, {
      level: 'info',
      format: 'logfmt',
    });

    new DiscoveryKubernetes(this, 'pods', { role: 'pod' });

    new DiscoveryKubernetes(this, 'nodes', { role: 'node' });

    new DiscoveryKubernetes(this, 'services', { role: 'service' });

    new DiscoveryKubernetes(this, 'endpoints', { role: 'endpoints' });

    new DiscoveryKubernetes(this, 'endpointslices', { role: 'endpointslice' });

    new DiscoveryKubernetes(this, 'ingresses', { role: 'ingress' });
  }
}

/** `extend: { pipelines: [p268] }` in an environment runs it. */
export const p268 = definePipeline({
  name: 'p268',
  description: 'Adopted from grafana+alloy__operations__helm__charts__alloy__config__example.alloy.',
  settings: section('the pipeline p268', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P268(config),
});
