// Adopted from grafana+alloy-scenarios__rabbitmq-monitoring__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { DiscoveryDocker, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiSourceDocker, LokiWrite } from '../imports/alloy/loki';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__rabbitmq-monitoring__config.alloy. */
export class P57 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p57');

    // RabbitMQ Monitoring with Grafana Alloy.
    // Metrics: scrape RabbitMQ's built-in Prometheus endpoint.
    // Logs: collect RabbitMQ container logs from Docker and ship them to Loki.
    new Livedebugging(this, { enabled: true });

    const remoteWrite = new PrometheusRemoteWrite(this, 'local', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    new PrometheusScrape(this, 'rabbitmq', {
      targets: [{ __address__: 'rabbitmq:15692', job: 'rabbitmq' }],
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '15s',
    });

    const linux = new DiscoveryDocker(this, 'linux', { host: 'unix:///var/run/docker.sock' });

    const rabbitmqLogs = new DiscoveryRelabel(this, 'rabbitmq_logs', {
      targets: linux.targets,
      rule: [
        {
          sourceLabels: ['__meta_docker_container_name'],
          regex: '/rabbitmq-monitoring-rabbitmq',
          action: 'keep',
        },
        { targetLabel: 'job', replacement: 'rabbitmq' },
        { sourceLabels: ['__meta_docker_container_name'], regex: '/(.*)', targetLabel: 'container_name' },
      ],
    });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    new LokiSourceDocker(this, 'rabbitmq', {
      host: 'unix:///var/run/docker.sock',
      targets: linux.targets,
      relabelRules: rabbitmqLogs.rules,
      forwardTo: [write.receiver],
    });
  }
}

/** `extend: { pipelines: [p57] }` in an environment runs it. */
export const p57 = definePipeline({
  name: 'p57',
  description: 'Adopted from grafana+alloy-scenarios__rabbitmq-monitoring__config.alloy.',
  settings: section('the pipeline p57', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P57(config),
});
