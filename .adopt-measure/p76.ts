// Adopted from grafana+alloy__integration-tests__docker__tests__blackbox__config.alloy by application-observability-lab: it is yours from here on.
import {
  PrometheusExporterBlackbox,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__blackbox__config.alloy. */
export class P76 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p76');

    const exporterBlackbox = new PrometheusExporterBlackbox(this, 'blackbox_metrics', {
      config: '{ modules: { http_2xx: { prober: http, timeout: 5s } } }',
      targets: [
        {
          name: 't1',
          // use mimir as a target
          address: 'mimir:9009',
          module: 'http_2xx',
        },
      ],
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'blackbox_metrics', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          metadataConfig: { sendInterval: '1s' },
          queueConfig: { maxSamplesPerSend: 100 },
        },
      ],
      externalLabels: { test_name: 'blackbox_metrics' },
    });

    new PrometheusScrape(this, 'blackbox_metrics', {
      targets: exporterBlackbox.targets,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
    });

    const prometheusExporterBlackbox = new PrometheusExporterBlackbox(this, 'blackbox_metrics2', {
      config: '{ modules: { http_2xx: { prober: http, timeout: 5s } } }',
      target: [
        {
          name: 't1',
          // use mimir as a target
          address: 'mimir:9009',
          module: 'http_2xx',
        },
      ],
    });

    const prometheusRemoteWrite = new PrometheusRemoteWrite(this, 'blackbox_metrics2', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          metadataConfig: { sendInterval: '1s' },
          queueConfig: { maxSamplesPerSend: 100 },
        },
      ],
      externalLabels: { test_name: 'blackbox_metrics2' },
    });

    new PrometheusScrape(this, 'blackbox_metrics2', {
      targets: prometheusExporterBlackbox.targets,
      forwardTo: [prometheusRemoteWrite.receiver],
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
    });
  }
}

/** `extend: { pipelines: [p76] }` in an environment runs it. */
export const p76 = definePipeline({
  name: 'p76',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__blackbox__config.alloy.',
  settings: section('the pipeline p76', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P76(config),
});
