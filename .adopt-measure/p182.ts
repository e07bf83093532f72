// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__dns.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryDns } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__dns.alloy. */
export class P182 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p182');

    const dns = new DiscoveryDns(this, 'prometheus1', {
      names: ['myapp.service.consul'],
      port: 8080,
    });

    const discoveryDns = new DiscoveryDns(this, 'prometheus2', {
      names: ['myapp.service.consul'],
      type: 'AAAA',
      port: 8080,
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(dns.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryDns.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p182] }` in an environment runs it. */
export const p182 = definePipeline({
  name: 'p182',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__dns.alloy.',
  settings: section('the pipeline p182', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P182(config),
});
