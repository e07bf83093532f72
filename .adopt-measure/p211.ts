// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__docker_relabel.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryDocker, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceDocker, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__docker_relabel.alloy. */
export class P211 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p211');

    const docker = new DiscoveryDocker(this, 'flog_scrape', {
      host: 'unix:///var/run/docker.sock',
      refreshInterval: '5s',
    });

    const relabel = new DiscoveryRelabel(this, 'flog_scrape', {
      targets: [],
      rule: [{ sourceLabels: ['__meta_docker_container_name'], regex: '/(.*)', targetLabel: 'container' }],
    });

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://gateway:3100/loki/api/v1/push', tenantId: 'tenant1' }],
      externalLabels: {},
    });

    new LokiSourceDocker(this, 'flog_scrape', {
      host: 'unix:///var/run/docker.sock',
      targets: docker.targets,
      forwardTo: [write.receiver],
      relabelRules: relabel.rules,
      refreshInterval: '5s',
    });

    const discoveryDocker = new DiscoveryDocker(this, 'scrape_two', {
      host: 'unix:///var/run/second_docker_why_not.sock',
    });

    const lokiProcess = new LokiProcess(this, 'scrape_two', {
      forwardTo: [write.receiver],
      stage: [
        {
          json: { expressions: { face: 'smiley', hand: 'thumbs-up' }, source: 'video', dropMalformed: true },
        },
      ],
    });

    const discoveryRelabel = new DiscoveryRelabel(this, 'scrape_two', {
      targets: [],
      rule: [{ sourceLabels: ['__trail__'], targetLabel: '__path__' }],
    });

    new LokiSourceDocker(this, 'scrape_two', {
      host: 'unix:///var/run/second_docker_why_not.sock',
      targets: discoveryDocker.targets,
      forwardTo: [lokiProcess.receiver],
      relabelRules: discoveryRelabel.rules,
    });
  }
}

/** `extend: { pipelines: [p211] }` in an environment runs it. */
export const p211 = definePipeline({
  name: 'p211',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__docker_relabel.alloy.',
  settings: section('the pipeline p211', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P211(config),
});
