// Adopted from grafana+alloy-scenarios__statsd-metrics__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  PrometheusExporterStatsd,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__statsd-metrics__config.alloy. */
export class P62 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p62');

    // Receive legacy StatsD packets, expose them as Prometheus targets, and
    // remote-write the scraped metrics to the local Prometheus instance.
    new Livedebugging(this, { enabled: true });

    const legacyApp = new PrometheusExporterStatsd(this, 'legacy_app', {
      listenUdp: '0.0.0.0:8125',
      mappingConfigPath: '/etc/alloy/statsd-mapping.yaml',
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'local', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    new PrometheusScrape(this, 'statsd', {
      targets: legacyApp.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'statsd-metrics',
      scrapeInterval: '5s',
      scrapeTimeout: '4s',
    });
  }
}

/** `extend: { pipelines: [p62] }` in an environment runs it. */
export const p62 = definePipeline({
  name: 'p62',
  description: 'Adopted from grafana+alloy-scenarios__statsd-metrics__config.alloy.',
  settings: section('the pipeline p62', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P62(config),
});
