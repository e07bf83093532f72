// Adopted from grafana+alloy__integration-tests__docker__tests__unix__config.alloy by application-observability-lab: it is yours from here on.
import { PrometheusExporterUnix, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__unix__config.alloy. */
export class P106 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p106');

    const exporterUnix = new PrometheusExporterUnix(this, 'node_exporter');

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://mimir:9009/api/v1/push', queueConfig: { maxSamplesPerSend: 100 } }],
      externalLabels: { test_name: 'unix_metrics' },
    });

    new PrometheusScrape(this, 'node_exporter', {
      targets: exporterUnix.targets,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
    });

    const prometheusExporterUnix = new PrometheusExporterUnix(this, 'textfile', {
      setCollectors: ['textfile'],
      textfile: { directory: '/etc/alloy' },
    });

    new PrometheusScrape(this, 'textfile', {
      targets: prometheusExporterUnix.targets,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
    });
  }
}

/** `extend: { pipelines: [p106] }` in an environment runs it. */
export const p106 = definePipeline({
  name: 'p106',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__unix__config.alloy.',
  settings: section('the pipeline p106', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P106(config),
});
