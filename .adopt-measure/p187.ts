// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__gce.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryGce } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__gce.alloy. */
export class P187 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p187');

    const gce = new DiscoveryGce(this, 'prometheus1', {
      project: 'your-project-id',
      zone: 'us-central1-a',
      port: 8080,
    });

    const discoveryGce = new DiscoveryGce(this, 'prometheus2', {
      project: 'your-project-id',
      zone: 'us-central1-a',
      port: 8080,
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(gce.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryGce.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p187] }` in an environment runs it. */
export const p187 = definePipeline({
  name: 'p187',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__gce.alloy.',
  settings: section('the pipeline p187', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P187(config),
});
