// Adopted from grafana+alloy-scenarios__dns-service-discovery__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { DiscoveryDns, DiscoveryRelabel } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__dns-service-discovery__config.alloy. */
export class P22 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p22');

    // Resolve SRV records, attach a stable job label, then scrape the discovered
    // exporters and remote-write their metrics to Prometheus.
    new Livedebugging(this, { enabled: true });

    const dns = new DiscoveryDns(this, 'metrics', {
      names: ['_metrics._tcp.demo.local'],
      type: 'SRV',
      refreshInterval: '5s',
    });

    const relabel = new DiscoveryRelabel(this, 'metrics', {
      targets: dns.targets,
      rule: [{ targetLabel: 'job', replacement: 'dns-service-discovery' }],
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'local', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    new PrometheusScrape(this, 'metrics', {
      targets: relabel.output,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '5s',
      scrapeTimeout: '4s',
    });
  }
}

/** `extend: { pipelines: [p22] }` in an environment runs it. */
export const p22 = definePipeline({
  name: 'p22',
  description: 'Adopted from grafana+alloy-scenarios__dns-service-discovery__config.alloy.',
  settings: section('the pipeline p22', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P22(config),
});
