// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__file.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryFile } from '../imports/alloy/discovery';
import { LokiSourceFile } from '../imports/alloy/loki';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__file.alloy. */
export class P214 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p214');

    const discoveryFile = new DiscoveryFile(this, 'fun', {
      files: [
        '/etc/prometheus/targets/*.json',
        '/etc/prometheus/targets/*.yaml',
        '/etc/prometheus/targets/*.json',
      ],
    });

    const fun2 = new DiscoveryFile(this, 'fun_2', {
      files: ['/etc/agent/targets/*.json', '/etc/agent/targets/*.yaml', '/etc/agent/targets/*.yml'],
      refreshInterval: '30m0s',
    });

    new LokiSourceFile(this, 'fun', {
      targets: array.concat(discoveryFile.targets, fun2.targets),
      forwardTo: [],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p214] }` in an environment runs it. */
export const p214 = definePipeline({
  name: 'p214',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__file.alloy.',
  settings: section('the pipeline p214', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P214(config),
});
