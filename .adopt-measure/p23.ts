// Adopted from grafana+alloy-scenarios__docker-monitoring__config.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryDocker, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceDocker, LokiWrite } from '../imports/alloy/loki';
import {
  PrometheusExporterCadvisor,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, constants, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__docker-monitoring__config.alloy. */
export class P23 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p23');

    // ###############################
    // #### Metrics Configuration ####
    // ###############################
    // Host Cadvisor on the Docker socket to expose container metrics.
    const exporterCadvisor = new PrometheusExporterCadvisor(this, 'example', { dockerOnly: true });

    const relabel = new DiscoveryRelabel(this, 'example', {
      targets: exporterCadvisor.targets,
      rule: [
        { targetLabel: 'job', replacement: 'integrations/docker' },
        { targetLabel: 'instance', replacement: constants.hostname },
      ],
    });

    // Configure a prometheus.remote_write component to send metrics to a Prometheus server.
    const demo = new PrometheusRemoteWrite(this, 'demo', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    // Configure a prometheus.scrape component to collect cadvisor metrics.
    new PrometheusScrape(this, 'scraper', {
      targets: relabel.output,
      forwardTo: [demo.receiver],
      scrapeInterval: '10s',
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
        { sourceLabels: ['__meta_docker_container_name'], regex: '/(.*)', targetLabel: 'container_name' },
        { targetLabel: 'instance', replacement: constants.hostname },
      ],
    });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    // Process and filter Docker logs before sending to Loki.
    // Example: Drop logs from infrastructure containers.
    // Modify the regex pattern to match container names you want to exclude.
    const dockerLogs = new LokiProcess(this, 'docker_logs', {
      forwardTo: [write.receiver],
      stage: [{ drop: { source: 'container_name', expression: '(alloy|grafana|loki)' } }],
    });

    // Configure a loki.source.docker component to collect logs from Docker containers.
    new LokiSourceDocker(this, 'default', {
      host: 'unix:///var/run/docker.sock',
      targets: linux.targets,
      relabelRules: logsIntegrationsDocker.rules,
      forwardTo: [dockerLogs.receiver],
    });
  }
}

/** `extend: { pipelines: [p23] }` in an environment runs it. */
export const p23 = definePipeline({
  name: 'p23',
  description: 'Adopted from grafana+alloy-scenarios__docker-monitoring__config.alloy.',
  settings: section('the pipeline p23', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P23(config),
});
