// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__unsupported.alloy by application-observability-lab: it is yours from here on.
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__unsupported.alloy. */
export class P203 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p203');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p203 --from-env-file=/dev/stdin    # then type the line prometheus1-basic-auth-password=... and Ctrl-D
    const p203 = new RemoteKubernetesSecret(this, 'p203', {
      namespace: 'monitoring',
      name: 'p203',
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      externalLabels: { cluster: 'prod' },
      endpoint: [
        { name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} },
        { name: 'remote2', url: 'http://remote-write-url2', queueConfig: {}, metadataConfig: {} },
      ],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: [{ __address__: 'localhost:9090' }],
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
      honorTimestamps: false,
      scrapeInterval: '10s',
      scrapeTimeout: '5s',
      basicAuth: { username: 'user', password: p203.data.get('prometheus1-basic-auth-password') },
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: [{ __address__: 'localhost:9091' }],
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
      scrapeClassicHistograms: true,
      nativeHistogramBucketLimit: 2,
    });
  }
}

/** `extend: { pipelines: [p203] }` in an environment runs it. */
export const p203 = definePipeline({
  name: 'p203',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__unsupported.alloy.',
  settings: section('the pipeline p203', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P203(config),
});
