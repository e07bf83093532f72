// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__metric_relabel.alloy by application-observability-lab: it is yours from here on.
import { PrometheusRelabel, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__metric_relabel.alloy. */
export class P195 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p195');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p195 --from-env-file=/dev/stdin    # then type the line prometheus1-basic-auth-password=... and Ctrl-D
    const p195 = new RemoteKubernetesSecret(this, 'p195', {
      namespace: 'monitoring',
      name: 'p195',
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
      basicAuth: { username: 'user', password: p195.data.get('prometheus1-basic-auth-password') },
    });

    const relabel = new PrometheusRelabel(this, 'prometheus2', {
      forwardTo: [remoteWrite.receiver],
      rule: [
        { sourceLabels: ['__address1__'], targetLabel: '__param_target1' },
        { sourceLabels: ['__address2__'], targetLabel: '__param_target2' },
      ],
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: [{ __address__: 'localhost:9091' }],
      forwardTo: [relabel.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p195] }` in an environment runs it. */
export const p195 = definePipeline({
  name: 'p195',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__metric_relabel.alloy.',
  settings: section('the pipeline p195', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P195(config),
});
