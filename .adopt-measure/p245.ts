// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__serverset.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryServerset } from '../imports/alloy/discovery';
import { LokiSourceFile } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__serverset.alloy. */
export class P245 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p245');

    const serverset = new DiscoveryServerset(this, 'fun', {
      servers: ['localhost:8500'],
      paths: ['/v1/catalog/services'],
    });

    new LokiSourceFile(this, 'fun', {
      targets: serverset.targets,
      forwardTo: [],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p245] }` in an environment runs it. */
export const p245 = definePipeline({
  name: 'p245',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__serverset.alloy.',
  settings: section('the pipeline p245', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P245(config),
});
