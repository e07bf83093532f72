// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__gce.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryGce } from '../imports/alloy/discovery';
import { LokiSourceFile } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__gce.alloy. */
export class P215 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p215');

    const gce = new DiscoveryGce(this, 'fun', {
      project: 'your-project-id',
      zone: 'us-central1-a',
      port: 8080,
    });

    new LokiSourceFile(this, 'fun', {
      targets: gce.targets,
      forwardTo: [],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p215] }` in an environment runs it. */
export const p215 = definePipeline({
  name: 'p215',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__gce.alloy.',
  settings: section('the pipeline p215', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P215(config),
});
