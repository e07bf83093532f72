// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__nerve.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryNerve } from '../imports/alloy/discovery';
import { LokiSourceFile } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__nerve.alloy. */
export class P228 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p228');

    const nerve = new DiscoveryNerve(this, 'fun', {
      servers: ['1.2.3.4'],
      paths: ['/nerve/services/your_http_service/services', '/nerve/services/your_tcp_service/services'],
      timeout: '15s',
    });

    new LokiSourceFile(this, 'fun', {
      targets: nerve.targets,
      forwardTo: [],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p228] }` in an environment runs it. */
export const p228 = definePipeline({
  name: 'p228',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__nerve.alloy.',
  settings: section('the pipeline p228', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P228(config),
});
