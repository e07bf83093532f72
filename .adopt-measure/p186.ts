// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__file.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryFile } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__file.alloy. */
export class P186 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p186');

    const discoveryFile = new DiscoveryFile(this, 'prometheus1', {
      files: ['/tmp/example_*.yaml', '/tmp/example2_*.yaml'],
    });

    const discoveryFilePrometheus2 = new DiscoveryFile(this, 'prometheus2', {
      files: ['/tmp/example_*.yaml', '/tmp/example2_*.yaml'],
      refreshInterval: '1m0s',
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(discoveryFile.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryFilePrometheus2.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p186] }` in an environment runs it. */
export const p186 = definePipeline({
  name: 'p186',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__file.alloy.',
  settings: section('the pipeline p186', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P186(config),
});
