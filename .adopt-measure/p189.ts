// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__ionos.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryIonos } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__ionos.alloy. */
export class P189 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p189');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p189 --from-env-file=/dev/stdin    # then type the line prometheus2-basic-auth-password=... and Ctrl-D
    const p189 = new RemoteKubernetesSecret(this, 'p189', {
      namespace: 'monitoring',
      name: 'p189',
    });

    const ionos = new DiscoveryIonos(this, 'prometheus1', {
      datacenterId: 'datacenter_id',
      refreshInterval: '5m0s',
      port: 81,
    });

    const discoveryIonos = new DiscoveryIonos(this, 'prometheus2', {
      datacenterId: 'datacenter_id2',
      basicAuth: { username: 'username', password: p189.data.get('prometheus2-basic-auth-password') },
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(ionos.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryIonos.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p189] }` in an environment runs it. */
export const p189 = definePipeline({
  name: 'p189',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__ionos.alloy.',
  settings: section('the pipeline p189', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P189(config),
});
