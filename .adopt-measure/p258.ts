// Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata__prom_scrape.alloy by application-observability-lab: it is yours from here on.
import { Http, Logging } from '../imports/alloy/config';
import { DiscoveryAzure, DiscoveryRelabel } from '../imports/alloy/discovery';
import { PrometheusRelabel, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, array, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__staticconvert__testdata__prom_scrape.alloy. */
export class P258 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p258');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p258 --from-env-file=/dev/stdin    # then type a line for each of metrics-agent-promobee-oauth-client-secret=..., metrics-agent-basic-auth-password=... and Ctrl-D
    const p258 = new RemoteKubernetesSecret(this, 'p258', {
      namespace: 'monitoring',
      name: 'p258',
    });

    const azure = new DiscoveryAzure(this, 'metrics_agent_promobee', {
      subscriptionId: 'subscription1',
      oauth: {
        clientId: 'client',
        tenantId: 'tenant',
        clientSecret: p258.data.get('metrics-agent-promobee-oauth-client-secret'),
      },
      proxyUrl: 'proxy',
    });

    const metricsAgentPromobee2 = new DiscoveryAzure(this, 'metrics_agent_promobee_2', {
      subscriptionId: 'subscription2',
      oauth: {
        clientId: 'client',
        tenantId: 'tenant',
        clientSecret: p258.data.get('metrics-agent-promobee-oauth-client-secret'),
      },
      proxyUrl: 'proxy',
    });

    const relabel = new DiscoveryRelabel(this, 'metrics_agent_promobee', {
      targets: array.concat(azure.targets, metricsAgentPromobee2.targets, [
        { __address__: 'localhost:9090' },
      ]),
      rule: [
        { sourceLabels: ['__address__'], targetLabel: '__param_id' },
        { sourceLabels: ['__param_id'], targetLabel: 'thermostat' },
        { targetLabel: '__address__', replacement: 'localhost:8099' },
      ],
    });

    const metricsAgent = new PrometheusRemoteWrite(this, 'metrics_agent', {
      endpoint: [
        {
          name: 'agent-f9a4a6',
          url: 'https://prometheus-us-central1.grafana.net/api/prom/push',
          basicAuth: { username: '11111', password: p258.data.get('metrics-agent-basic-auth-password') },
          queueConfig: { maxShards: 10, batchSendDeadline: '3m0s', maxBackoff: '10s', sampleAgeLimit: '50s' },
          metadataConfig: {},
        },
      ],
    });

    new PrometheusScrape(this, 'metrics_agent_prometheus', {
      targets: raw<never>(
        'array.concat([\n\t{\n\t\t__address__ = "localhost:9099",\n\t},\n], [\n\t{\n\t\t__address__ = "localhost:9101",\n\t},\n])',
      ),
      forwardTo: [metricsAgent.receiver],
      jobName: 'prometheus',
      scrapeTimeout: '45s',
    });

    const prometheusRelabel = new PrometheusRelabel(this, 'metrics_agent_promobee', {
      forwardTo: [metricsAgent.receiver],
      rule: [
        { sourceLabels: ['__metric_address1__'], targetLabel: '__metric_param_target1' },
        { sourceLabels: ['__metric_address2__'], targetLabel: '__metric_param_target2' },
      ],
    });

    new PrometheusScrape(this, 'metrics_agent_promobee', {
      targets: relabel.output,
      forwardTo: [prometheusRelabel.receiver],
      jobName: 'promobee',
      scrapeTimeout: '45s',
      metricsPath: '/thermostat',
    });

    new Logging(this, {
      level: 'debug',
      format: 'json',
    });

    new Http(this, {
      tls: {
        certFile: './testdata/example-cert.pem',
        keyFile: './testdata/example-key.pem',
        clientCaFile: './testdata/example-cert.pem',
        clientAuthType: 'VerifyClientCertIfGiven',
      },
    });
  }
}

/** `extend: { pipelines: [p258] }` in an environment runs it. */
export const p258 = definePipeline({
  name: 'p258',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata__prom_scrape.alloy.',
  settings: section('the pipeline p258', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P258(config),
});
