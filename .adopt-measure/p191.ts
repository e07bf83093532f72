// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__kuma.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryKuma } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__kuma.alloy. */
export class P191 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p191');

    const kuma = new DiscoveryKuma(this, 'prometheus1', {
      server: 'http://kuma-control-plane.kuma-system.svc:5677',
      refreshInterval: '1m0s',
    });

    const discoveryKuma = new DiscoveryKuma(this, 'prometheus2', {
      server: 'http://kuma-control-plane.kuma-system.svc:5676',
      refreshInterval: '15s',
      fetchTimeout: '10s',
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(kuma.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryKuma.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p191] }` in an environment runs it. */
export const p191 = definePipeline({
  name: 'p191',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__kuma.alloy.',
  settings: section('the pipeline p191', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P191(config),
});
