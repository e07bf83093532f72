// Adopted from grafana+alloy__integration-tests__docker__tests__loki-docker__config.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryDocker, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiRelabel, LokiSourceDocker, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__loki-docker__config.alloy. */
export class P84 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p84');

    const docker = new DiscoveryDocker(this, 'test', {
      host: 'unix:///var/run/docker.sock',
      refreshInterval: '1s',
    });

    const relabel = new DiscoveryRelabel(this, 'test', {
      targets: docker.targets,
      rule: [
        { sourceLabels: ['__meta_docker_container_name'], regex: '/producer.*', action: 'keep' },
        {
          sourceLabels: ['__meta_docker_container_name'],
          regex: '/(.*)',
          targetLabel: 'container',
          replacement: '$1',
        },
      ],
    });

    const write = new LokiWrite(this, 'test', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    const lokiRelabel = new LokiRelabel(this, 'test', {
      forwardTo: [write.receiver],
      rule: [{ sourceLabels: ['container'], targetLabel: 'service_name' }],
    });

    const lokiProcess = new LokiProcess(this, 'test', {
      forwardTo: [lokiRelabel.receiver],
      stage: [{ staticLabels: { values: { test_name: 'lokidocker' } } }],
    });

    new LokiSourceDocker(this, 'test', {
      host: 'unix:///var/run/docker.sock',
      targets: relabel.output,
      forwardTo: [lokiProcess.receiver],
      refreshInterval: '1s',
    });
  }
}

/** `extend: { pipelines: [p84] }` in an environment runs it. */
export const p84 = definePipeline({
  name: 'p84',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__loki-docker__config.alloy.',
  settings: section('the pipeline p84', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P84(config),
});
