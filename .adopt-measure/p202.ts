// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__triton.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryTriton } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__triton.alloy. */
export class P202 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p202');

    const triton = new DiscoveryTriton(this, 'prometheus1', {
      account: 'TRITON_ACCOUNT',
      dnsSuffix: 'triton.example',
      endpoint: '0.0.0.0:8080',
    });

    const discoveryTriton = new DiscoveryTriton(this, 'prometheus2', {
      account: 'TRITON_ACCOUNT',
      dnsSuffix: 'triton.example2',
      endpoint: '0.0.0.0:8081',
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(triton.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryTriton.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p202] }` in an environment runs it. */
export const p202 = definePipeline({
  name: 'p202',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__triton.alloy.',
  settings: section('the pipeline p202', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P202(config),
});
