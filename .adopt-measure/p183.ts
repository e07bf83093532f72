// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__docker.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryDocker } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__docker.alloy. */
export class P183 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p183');

    const docker = new DiscoveryDocker(this, 'prometheus1', { host: 'unix:///var/run/docker.sock' });

    const discoveryDocker = new DiscoveryDocker(this, 'prometheus2', { host: 'unix:///var/run/docker.sock' });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(docker.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryDocker.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p183] }` in an environment runs it. */
export const p183 = definePipeline({
  name: 'p183',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__docker.alloy.',
  settings: section('the pipeline p183', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P183(config),
});
