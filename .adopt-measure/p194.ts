// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__marathon.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryMarathon } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__marathon.alloy. */
export class P194 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p194');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p194 --from-env-file=/dev/stdin    # then type a line for each of prometheus1-auth-token=..., prometheus2-basic-auth-password=... and Ctrl-D
    const p194 = new RemoteKubernetesSecret(this, 'p194', {
      namespace: 'monitoring',
      name: 'p194',
    });

    const marathon = new DiscoveryMarathon(this, 'prometheus1', {
      servers: ['serv1', 'serv2'],
      refreshInterval: '20s',
      authToken: p194.data.get('prometheus1-auth-token'),
    });

    const discoveryMarathon = new DiscoveryMarathon(this, 'prometheus2', {
      servers: ['serv3'],
      basicAuth: { username: 'username', password: p194.data.get('prometheus2-basic-auth-password') },
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(marathon.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryMarathon.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p194] }` in an environment runs it. */
export const p194 = definePipeline({
  name: 'p194',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__marathon.alloy.',
  settings: section('the pipeline p194', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P194(config),
});
