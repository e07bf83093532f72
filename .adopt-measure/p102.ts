// Adopted from grafana+alloy__integration-tests__docker__tests__redis__config.alloy by application-observability-lab: it is yours from here on.
import {
  PrometheusExporterRedis,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__redis__config.alloy. */
export class P102 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p102');

    const exporterRedis = new PrometheusExporterRedis(this, 'redis_metrics', { redisAddr: 'redis:6379' });

    const remoteWrite = new PrometheusRemoteWrite(this, 'redis_metrics', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          metadataConfig: { sendInterval: '1s' },
          queueConfig: { maxSamplesPerSend: 100 },
        },
      ],
      externalLabels: { test_name: 'redis_metrics' },
    });

    new PrometheusScrape(this, 'redis_metrics', {
      targets: exporterRedis.targets,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
    });
  }
}

/** `extend: { pipelines: [p102] }` in an environment runs it. */
export const p102 = definePipeline({
  name: 'p102',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__redis__config.alloy.',
  settings: section('the pipeline p102', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P102(config),
});
