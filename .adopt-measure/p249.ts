// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__triton.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryTriton } from '../imports/alloy/discovery';
import { LokiSourceFile } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__triton.alloy. */
export class P249 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p249');

    const triton = new DiscoveryTriton(this, 'fun', {
      account: 'TRITON_ACCOUNT',
      dnsSuffix: 'triton.example',
      endpoint: '0.0.0.0:8080',
    });

    new LokiSourceFile(this, 'fun', {
      targets: triton.targets,
      forwardTo: [],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p249] }` in an environment runs it. */
export const p249 = definePipeline({
  name: 'p249',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__triton.alloy.',
  settings: section('the pipeline p249', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P249(config),
});
