// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__globalpositions.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryFile } from '../imports/alloy/discovery';
import { LokiSourceFile } from '../imports/alloy/loki';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__globalpositions.alloy. */
export class P218 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p218');

    const discoveryFile = new DiscoveryFile(this, 'fun', { files: ['/etc/prometheus/targets/*.json'] });

    const fun2 = new DiscoveryFile(this, 'fun_2', {
      files: ['/etc/agent/targets/*.json'],
      refreshInterval: '30m0s',
    });

    new LokiSourceFile(this, 'fun', {
      targets: array.concat(discoveryFile.targets, fun2.targets),
      forwardTo: [],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/good/positions.yml',
    });

    const discoveryFileFun2 = new DiscoveryFile(this, 'fun2', { files: ['/etc/prometheus/targets2/*.json'] });

    const fun22 = new DiscoveryFile(this, 'fun2_2', {
      files: ['/etc/agent/targets2/*.json'],
      refreshInterval: '30m0s',
    });

    new LokiSourceFile(this, 'fun2', {
      targets: array.concat(discoveryFileFun2.targets, fun22.targets),
      forwardTo: [],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/good/positions.yml',
    });
  }
}

/** `extend: { pipelines: [p218] }` in an environment runs it. */
export const p218 = definePipeline({
  name: 'p218',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__globalpositions.alloy.',
  settings: section('the pipeline p218', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P218(config),
});
