// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__kubernetes.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryKubernetes } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__kubernetes.alloy. */
export class P190 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p190');

    const kubernetes = new DiscoveryKubernetes(this, 'prometheus1', { role: 'endpoints' });

    const discoveryKubernetes = new DiscoveryKubernetes(this, 'prometheus2', { role: 'endpoints' });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(kubernetes.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryKubernetes.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p190] }` in an environment runs it. */
export const p190 = definePipeline({
  name: 'p190',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__kubernetes.alloy.',
  settings: section('the pipeline p190', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P190(config),
});
