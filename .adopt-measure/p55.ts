// Adopted from grafana+alloy-scenarios__prometheus-pushgateway__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__prometheus-pushgateway__config.alloy. */
export class P55 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p55');

    // Scrape metrics retained by Pushgateway and remote-write them to Prometheus.
    new Livedebugging(this, { enabled: true });

    const remoteWrite = new PrometheusRemoteWrite(this, 'local', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    new PrometheusScrape(this, 'pushgateway', {
      targets: [{ __address__: 'pushgateway:9091' }],
      forwardTo: [remoteWrite.receiver],
      jobName: 'pushgateway',
      scrapeInterval: '5s',
      scrapeTimeout: '4s',
    });
  }
}

/** `extend: { pipelines: [p55] }` in an environment runs it. */
export const p55 = definePipeline({
  name: 'p55',
  description: 'Adopted from grafana+alloy-scenarios__prometheus-pushgateway__config.alloy.',
  settings: section('the pipeline p55', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P55(config),
});
