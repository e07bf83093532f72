// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__linode.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryLinode } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__linode.alloy. */
export class P193 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p193');

    const linode = new DiscoveryLinode(this, 'prometheus1', {
      refreshInterval: '1m40s',
      port: 8080,
    });

    const discoveryLinode = new DiscoveryLinode(this, 'prometheus2');

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(linode.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryLinode.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p193] }` in an environment runs it. */
export const p193 = definePipeline({
  name: 'p193',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__linode.alloy.',
  settings: section('the pipeline p193', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P193(config),
});
