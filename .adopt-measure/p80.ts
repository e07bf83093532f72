// Adopted from grafana+alloy__integration-tests__docker__tests__kafka__config.alloy by application-observability-lab: it is yours from here on.
import {
  PrometheusExporterKafka,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__kafka__config.alloy. */
export class P80 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p80');

    const exporterKafka = new PrometheusExporterKafka(this, 'kafka_metrics', { kafkaUris: ['kafka:9092'] });

    const remoteWrite = new PrometheusRemoteWrite(this, 'kafka_metrics', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          metadataConfig: { sendInterval: '1s' },
          queueConfig: { maxSamplesPerSend: 100 },
        },
      ],
      externalLabels: { test_name: 'kafka_metrics' },
    });

    new PrometheusScrape(this, 'kafka_metrics', {
      targets: exporterKafka.targets,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
    });
  }
}

/** `extend: { pipelines: [p80] }` in an environment runs it. */
export const p80 = definePipeline({
  name: 'p80',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__kafka__config.alloy.',
  settings: section('the pipeline p80', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P80(config),
});
