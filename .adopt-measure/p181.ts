// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__discovery_relabel.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryAzure, DiscoveryRelabel } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__discovery_relabel.alloy. */
export class P181 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p181');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p181 --from-env-file=/dev/stdin    # then type the line prometheus2-oauth-client-secret=... and Ctrl-D
    const p181 = new RemoteKubernetesSecret(this, 'p181', {
      namespace: 'monitoring',
      name: 'p181',
    });

    const azure = new DiscoveryAzure(this, 'prometheus2', {
      subscriptionId: 'subscription',
      oauth: {
        clientId: 'client',
        tenantId: 'tenant',
        clientSecret: p181.data.get('prometheus2-oauth-client-secret'),
      },
    });

    const relabel = new DiscoveryRelabel(this, 'prometheus1', {
      targets: [{ __address__: 'localhost:9090' }],
      rule: [
        { sourceLabels: ['__address1__'], targetLabel: '__param_target1' },
        { sourceLabels: ['__address2__'], regex: '"', targetLabel: 'instance', replacement: '${1}' },
        { sourceLabels: ['__address3__'], regex: '"', targetLabel: 'instance', replacement: '${1}' },
      ],
    });

    const discoveryRelabel = new DiscoveryRelabel(this, 'prometheus2', {
      targets: array.concat(azure.targets, [{ __address__: 'localhost:9091' }]),
      rule: [
        { sourceLabels: ['__address1__'], targetLabel: '__param_target1' },
        { sourceLabels: ['__address2__'], targetLabel: '__param_target2' },
      ],
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: relabel.output,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryRelabel.output,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p181] }` in an environment runs it. */
export const p181 = definePipeline({
  name: 'p181',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__discovery_relabel.alloy.',
  settings: section('the pipeline p181', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P181(config),
});
