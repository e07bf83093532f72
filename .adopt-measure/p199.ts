// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__scaleway.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryScaleway } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, array, convert, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__scaleway.alloy. */
export class P199 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p199');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p199 --from-env-file=/dev/stdin    # then type a line for each of prometheus1-access-key=..., prometheus1-secret-key=... and Ctrl-D
    const p199 = new RemoteKubernetesSecret(this, 'p199', {
      namespace: 'monitoring',
      name: 'p199',
    });

    const scaleway = new DiscoveryScaleway(this, 'prometheus1', {
      projectId: '00000000-0000-0000-0000-000000000001',
      role: 'instance',
      accessKey: convert.nonsensitive(p199.data.get('prometheus1-access-key')),
      secretKey: p199.data.get('prometheus1-secret-key'),
    });

    const discoveryScaleway = new DiscoveryScaleway(this, 'prometheus2', {
      projectId: '00000000-0000-0000-0000-000000000002',
      role: 'baremetal',
      accessKey: convert.nonsensitive(p199.data.get('prometheus1-access-key')),
      secretKey: p199.data.get('prometheus1-secret-key'),
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(scaleway.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryScaleway.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p199] }` in an environment runs it. */
export const p199 = definePipeline({
  name: 'p199',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__scaleway.alloy.',
  settings: section('the pipeline p199', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P199(config),
});
