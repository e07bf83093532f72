// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__dockerswarm.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryDockerswarm } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__dockerswarm.alloy. */
export class P184 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p184');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p184 --from-env-file=/dev/stdin    # then type the line prometheus1-basic-auth-password=... and Ctrl-D
    const p184 = new RemoteKubernetesSecret(this, 'p184', {
      namespace: 'monitoring',
      name: 'p184',
    });

    const dockerswarm = new DiscoveryDockerswarm(this, 'prometheus1', {
      host: 'http://localhost:8081',
      role: 'nodes',
      port: 81,
      filter: [
        { name: 'n1', values: ['v1', 'v2'] },
        { name: 'n2', values: ['v3'] },
      ],
      refreshInterval: '5m0s',
      basicAuth: { username: 'username', password: p184.data.get('prometheus1-basic-auth-password') },
    });

    const discoveryDockerswarm = new DiscoveryDockerswarm(this, 'prometheus2', {
      host: 'http://localhost:8080',
      role: 'services',
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(dockerswarm.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryDockerswarm.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p184] }` in an environment runs it. */
export const p184 = definePipeline({
  name: 'p184',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__dockerswarm.alloy.',
  settings: section('the pipeline p184', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P184(config),
});
