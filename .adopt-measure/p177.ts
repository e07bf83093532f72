// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__azure.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryAzure } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__azure.alloy. */
export class P177 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p177');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p177 --from-env-file=/dev/stdin    # then type the line prometheus1-oauth-client-secret=... and Ctrl-D
    const p177 = new RemoteKubernetesSecret(this, 'p177', {
      namespace: 'monitoring',
      name: 'p177',
    });

    const azure = new DiscoveryAzure(this, 'prometheus1', {
      subscriptionId: 'subscription',
      oauth: {
        clientId: 'client',
        tenantId: 'tenant',
        clientSecret: p177.data.get('prometheus1-oauth-client-secret'),
      },
    });

    const discoveryAzure = new DiscoveryAzure(this, 'prometheus2', {
      subscriptionId: 'subscription',
      oauth: {
        clientId: 'client',
        tenantId: 'tenant',
        clientSecret: p177.data.get('prometheus1-oauth-client-secret'),
      },
      proxyUrl: 'proxy',
      followRedirects: false,
    });

    const discoveryAzureManagedIdentity = new DiscoveryAzure(this, 'managed_identity', {
      subscriptionId: 'subscription',
      managedIdentity: { clientId: 'client' },
    });

    const discoveryAzureSdk = new DiscoveryAzure(this, 'sdk', {
      subscriptionId: 'subscription',
      sdkAuth: { tenantId: 'tenant' },
    });

    const discoveryAzureWorkloadIdentity = new DiscoveryAzure(this, 'workload_identity', {
      subscriptionId: 'subscription',
      workloadIdentity: {},
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(azure.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryAzure.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });

    new PrometheusScrape(this, 'managed_identity', {
      targets: discoveryAzureManagedIdentity.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'managed_identity',
    });

    new PrometheusScrape(this, 'sdk', {
      targets: discoveryAzureSdk.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'sdk',
    });

    new PrometheusScrape(this, 'workload_identity', {
      targets: discoveryAzureWorkloadIdentity.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'workload_identity',
    });
  }
}

/** `extend: { pipelines: [p177] }` in an environment runs it. */
export const p177 = definePipeline({
  name: 'p177',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__azure.alloy.',
  settings: section('the pipeline p177', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P177(config),
});
