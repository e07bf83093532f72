// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__lightsail.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryLightsail } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, array, convert, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__lightsail.alloy. */
export class P192 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p192');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p192 --from-env-file=/dev/stdin    # then type a line for each of prometheus1-access-key=..., prometheus1-secret-key=... and Ctrl-D
    const p192 = new RemoteKubernetesSecret(this, 'p192', {
      namespace: 'monitoring',
      name: 'p192',
    });

    const lightsail = new DiscoveryLightsail(this, 'prometheus1', {
      region: 'us-east-1',
      accessKey: convert.nonsensitive(p192.data.get('prometheus1-access-key')),
      secretKey: p192.data.get('prometheus1-secret-key'),
      port: 8080,
      authorization: { type: 'Bearer', credentialsFile: '/tmp/token.file' },
    });

    const discoveryLightsail = new DiscoveryLightsail(this, 'prometheus2', {
      region: 'us-east-1',
      accessKey: convert.nonsensitive(p192.data.get('prometheus1-access-key')),
      secretKey: p192.data.get('prometheus1-secret-key'),
      port: 8080,
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(lightsail.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryLightsail.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p192] }` in an environment runs it. */
export const p192 = definePipeline({
  name: 'p192',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__lightsail.alloy.',
  settings: section('the pipeline p192', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P192(config),
});
