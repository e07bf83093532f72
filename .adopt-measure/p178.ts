// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__consul.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryConsul } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__consul.alloy. */
export class P178 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p178');

    const consul = new DiscoveryConsul(this, 'prometheus1', { services: ['myapp'] });

    const discoveryConsul = new DiscoveryConsul(this, 'prometheus2', { services: ['otherapp'] });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(consul.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryConsul.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p178] }` in an environment runs it. */
export const p178 = definePipeline({
  name: 'p178',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__consul.alloy.',
  settings: section('the pipeline p178', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P178(config),
});
