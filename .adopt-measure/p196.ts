// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__nerve.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryNerve } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__nerve.alloy. */
export class P196 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p196');

    const nerve = new DiscoveryNerve(this, 'prometheus1', {
      servers: ['1.2.3.4'],
      paths: ['/nerve/services/your_http_service/services', '/nerve/services/your_tcp_service/services'],
      timeout: '15s',
    });

    const discoveryNerve = new DiscoveryNerve(this, 'prometheus2', {
      servers: ['127.0.0.1'],
      paths: ['/nerve/services/your_http_service/services'],
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(nerve.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryNerve.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p196] }` in an environment runs it. */
export const p196 = definePipeline({
  name: 'p196',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__nerve.alloy.',
  settings: section('the pipeline p196', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P196(config),
});
