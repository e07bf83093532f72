// Adopted from grafana+alloy-scenarios__redis-monitoring__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  PrometheusExporterRedis,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__redis-monitoring__config.alloy. */
export class P58 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p58');

    // Redis Monitoring with Grafana Alloy
    // This configuration scrapes Redis metrics using the built-in prometheus.exporter.redis component
    // and remote writes them to Prometheus.
    new Livedebugging(this, { enabled: true });

    const exporterRedis = new PrometheusExporterRedis(this, 'default', { redisAddr: 'redis:6379' });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    new PrometheusScrape(this, 'redis', {
      targets: exporterRedis.targets,
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p58] }` in an environment runs it. */
export const p58 = definePipeline({
  name: 'p58',
  description: 'Adopted from grafana+alloy-scenarios__redis-monitoring__config.alloy.',
  settings: section('the pipeline p58', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P58(config),
});
