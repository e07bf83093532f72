// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__serverset.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryServerset } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__serverset.alloy. */
export class P201 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p201');

    const serverset = new DiscoveryServerset(this, 'prometheus1', {
      servers: ['zk1', 'zk2', 'zk3'],
      paths: ['/path/to/znode1', '/path/to/znode2'],
      timeout: '30s',
    });

    const discoveryServerset = new DiscoveryServerset(this, 'prometheus2', {
      servers: ['zk1'],
      paths: ['/path/to/znode1'],
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: serverset.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryServerset.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p201] }` in an environment runs it. */
export const p201 = definePipeline({
  name: 'p201',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__serverset.alloy.',
  settings: section('the pipeline p201', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P201(config),
});
