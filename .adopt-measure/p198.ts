// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__ovhcloud.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryOvhcloud } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__ovhcloud.alloy. */
export class P198 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p198');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p198 --from-env-file=/dev/stdin    # then type a line for each of prometheus1-application-secret=..., prometheus1-consumer-key=..., prometheus2-application-secret=..., prometheus2-consumer-key=... and Ctrl-D
    const p198 = new RemoteKubernetesSecret(this, 'p198', {
      namespace: 'monitoring',
      name: 'p198',
    });

    const ovhcloud = new DiscoveryOvhcloud(this, 'prometheus1', {
      applicationKey: 'app_key',
      applicationSecret: p198.data.get('prometheus1-application-secret'),
      consumerKey: p198.data.get('prometheus1-consumer-key'),
      service: 'vps',
    });

    const discoveryOvhcloud = new DiscoveryOvhcloud(this, 'prometheus2', {
      endpoint: 'ovh-us',
      applicationKey: 'app_key_2',
      applicationSecret: p198.data.get('prometheus2-application-secret'),
      consumerKey: p198.data.get('prometheus2-consumer-key'),
      refreshInterval: '14m0s',
      service: 'dedicated_server',
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(ovhcloud.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryOvhcloud.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p198] }` in an environment runs it. */
export const p198 = definePipeline({
  name: 'p198',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__ovhcloud.alloy.',
  settings: section('the pipeline p198', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P198(config),
});
