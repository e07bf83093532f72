// Adopted from grafana+alloy-scenarios__self-monitoring__config.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryDocker, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiSourceDocker, LokiWrite } from '../imports/alloy/loki';
import {
  PrometheusExporterSelf,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, array, constants, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__self-monitoring__config.alloy. */
export class P60 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p60');

    const exporterSelf = new PrometheusExporterSelf(this, 'integrations_alloy_health');

    const relabel = new DiscoveryRelabel(this, 'integrations_alloy_health', {
      targets: exporterSelf.targets,
      rule: [
        { targetLabel: 'instance', replacement: constants.hostname },
        { targetLabel: 'container', replacement: 'alloy' },
      ],
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    const prometheusRelabel = new PrometheusRelabel(this, 'integrations_alloy_health', {
      forwardTo: [remoteWrite.receiver],
    });

    new PrometheusScrape(this, 'integrations_alloy_health', {
      targets: array.concat(relabel.output),
      forwardTo: [prometheusRelabel.receiver],
      jobName: 'integrations/alloy',
    });

    // ###############################
    // #### Logging Configuration ####
    // ###############################
    // Discover Docker containers and extract metadata.
    const linux = new DiscoveryDocker(this, 'linux', { host: 'unix:///var/run/docker.sock' });

    // Define a relabeling rule to create a service name from the container name.
    const logsIntegrationsDocker = new DiscoveryRelabel(this, 'logs_integrations_docker', {
      targets: [],
      rule: [
        // Extract the docker-compose service name from container names like
        // /grafana-pathfinder-app-alloy-1 -> alloy
        {
          sourceLabels: ['__meta_docker_container_name'],
          regex: '^/(?:.+-)?([^-]+)-(?:\\d+)$',
          targetLabel: 'container',
        },
        { targetLabel: 'instance', replacement: constants.hostname },
      ],
    });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    // Configure a loki.source.docker component to collect logs from Docker containers.
    new LokiSourceDocker(this, 'default', {
      host: 'unix:///var/run/docker.sock',
      targets: linux.targets,
      relabelRules: logsIntegrationsDocker.rules,
      forwardTo: [write.receiver],
    });
  }
}

/** `extend: { pipelines: [p60] }` in an environment runs it. */
export const p60 = definePipeline({
  name: 'p60',
  description: 'Adopted from grafana+alloy-scenarios__self-monitoring__config.alloy.',
  settings: section('the pipeline p60', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P60(config),
});
