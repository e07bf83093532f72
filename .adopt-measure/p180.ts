// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__discovery.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryAzure, DiscoveryRelabel } from '../imports/alloy/discovery';
import { PrometheusRelabel, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__discovery.alloy. */
export class P180 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p180');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p180 --from-env-file=/dev/stdin    # then type a line for each of prometheus1-oauth-client-secret=..., prometheus1-2-oauth-client-secret=... and Ctrl-D
    const p180 = new RemoteKubernetesSecret(this, 'p180', {
      namespace: 'monitoring',
      name: 'p180',
    });

    const azure = new DiscoveryAzure(this, 'prometheus1', {
      subscriptionId: 'subscription1',
      oauth: {
        clientId: 'client1',
        tenantId: 'tenant1',
        clientSecret: p180.data.get('prometheus1-oauth-client-secret'),
      },
    });

    const prometheus12 = new DiscoveryAzure(this, 'prometheus1_2', {
      subscriptionId: 'subscription2',
      oauth: {
        clientId: 'client2',
        tenantId: 'tenant2',
        clientSecret: p180.data.get('prometheus1-2-oauth-client-secret'),
      },
    });

    const relabel = new DiscoveryRelabel(this, 'prometheus1', {
      targets: array.concat(azure.targets, prometheus12.targets, [{ __address__: 'localhost:9090' }]),
      rule: [
        { sourceLabels: ['__address1__'], targetLabel: '__param_target1' },
        { sourceLabels: ['__address2__'], targetLabel: '__param_target2' },
      ],
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    const prometheusRelabel = new PrometheusRelabel(this, 'prometheus1', {
      forwardTo: [remoteWrite.receiver],
      rule: [
        { sourceLabels: ['__metric_address1__'], targetLabel: '__metric_param_target1' },
        { sourceLabels: ['__metric_address2__'], targetLabel: '__metric_param_target2' },
      ],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: relabel.output,
      forwardTo: [prometheusRelabel.receiver],
      jobName: 'prometheus1',
    });
  }
}

/** `extend: { pipelines: [p180] }` in an environment runs it. */
export const p180 = definePipeline({
  name: 'p180',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__discovery.alloy.',
  settings: section('the pipeline p180', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P180(config),
});
