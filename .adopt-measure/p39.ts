// Adopted from grafana+alloy-scenarios__memcached-monitoring__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  PrometheusExporterMemcached,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__memcached-monitoring__config.alloy. */
export class P39 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p39');

    // Memcached Monitoring with Grafana Alloy
    // This configuration scrapes Memcached metrics using the built-in prometheus.exporter.memcached component
    // and remote writes them to Prometheus.
    new Livedebugging(this, { enabled: true });

    const exporterMemcached = new PrometheusExporterMemcached(this, 'default', {
      address: 'memcached:11211',
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    new PrometheusScrape(this, 'memcached', {
      targets: exporterMemcached.targets,
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p39] }` in an environment runs it. */
export const p39 = definePipeline({
  name: 'p39',
  description: 'Adopted from grafana+alloy-scenarios__memcached-monitoring__config.alloy.',
  settings: section('the pipeline p39', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P39(config),
});
