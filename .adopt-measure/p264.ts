// Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata_linux__promtail_prom.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryConsul, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__staticconvert__testdata_linux__promtail_prom.alloy. */
export class P264 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p264');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p264 --from-env-file=/dev/stdin    # then type the line logs-name-jobname-password=... and Ctrl-D
    const p264 = new RemoteKubernetesSecret(this, 'p264', {
      namespace: 'monitoring',
      name: 'p264',
    });

    const consul = new DiscoveryConsul(this, 'metrics_name_jobName', { services: ['myapp'] });

    const metricsName = new PrometheusRemoteWrite(this, 'metrics_name', {
      endpoint: [
        {
          name: 'name-04b53d',
          url: 'http://localhost:9009/api/prom/push',
          queueConfig: {},
          metadataConfig: {},
        },
      ],
    });

    new PrometheusScrape(this, 'metrics_name_jobName', {
      targets: array.concat(
        consul.targets,
        [{ __address__: 'localhost:9099' }],
        [{ __address__: 'localhost:9101' }],
      ),
      forwardTo: [metricsName.receiver],
      jobName: 'jobName',
    });

    const discoveryConsul = new DiscoveryConsul(this, 'logs_name_jobName', {
      datacenter: 'bigdata',
      tagSeparator: ';',
      scheme: 'sketchy',
      username: 'toby',
      password: p264.data.get('logs-name-jobname-password'),
      allowStale: false,
      services: ['myapp'],
      tags: ['better', 'faster', 'stronger'],
      nodeMeta: { what: 'this', where: 'here' },
      refreshInterval: '10m0s',
      basicAuth: { username: 'toby', password: p264.data.get('logs-name-jobname-password') },
    });

    const relabel = new DiscoveryRelabel(this, 'logs_name_jobName', {
      targets: discoveryConsul.targets,
      rule: [{ sourceLabels: ['host'], targetLabel: 'hostname' }],
    });

    const logsName = new LokiWrite(this, 'logs_name', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    new LokiSourceFile(this, 'logs_name_jobName', {
      targets: relabel.output,
      forwardTo: [logsName.receiver],
      fileWatch: { minPollFrequency: '1s', maxPollFrequency: '5s' },
      fileMatch: { enabled: true },
      legacyPositionsFile: '/path/name.yml',
    });

    const discoveryConsulLogsName2JobName = new DiscoveryConsul(this, 'logs_name2_jobName', {
      datacenter: 'bigdata',
      tagSeparator: ';',
      scheme: 'sketchy',
      username: 'toby',
      password: p264.data.get('logs-name-jobname-password'),
      allowStale: false,
      services: ['myapp'],
      tags: ['better', 'faster', 'stronger'],
      nodeMeta: { what: 'this', where: 'here' },
      refreshInterval: '10m0s',
      basicAuth: { username: 'toby', password: p264.data.get('logs-name-jobname-password') },
    });

    const discoveryRelabel = new DiscoveryRelabel(this, 'logs_name2_jobName', {
      targets: discoveryConsulLogsName2JobName.targets,
      rule: [{ sourceLabels: ['host'], targetLabel: 'hostname' }],
    });

    const logsName2 = new LokiWrite(this, 'logs_name2', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    new LokiSourceFile(this, 'logs_name2_jobName', {
      targets: discoveryRelabel.output,
      forwardTo: [logsName2.receiver],
      fileWatch: { minPollFrequency: '1s', maxPollFrequency: '5s' },
      fileMatch: { enabled: true },
      legacyPositionsFile: '/path/name2.yml',
    });
  }
}

/** `extend: { pipelines: [p264] }` in an environment runs it. */
export const p264 = definePipeline({
  name: 'p264',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata_linux__promtail_prom.alloy.',
  settings: section('the pipeline p264', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P264(config),
});
