// Adopted from grafana+alloy__integration-tests__k8s__tests__metamonitor-otel__config__config.alloy by application-observability-lab: it is yours from here on.
import { Logging } from '../imports/alloy/config';
import { PrometheusExporterSelf, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__k8s__tests__metamonitor-otel__config__config.alloy. */
export class P111 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p111');

    // Runs inside the alloyengine extension.
    new Logging(this, { level: 'debug' });

    const exporterSelf = new PrometheusExporterSelf(this, 'alloy');

    const mimir = new PrometheusRemoteWrite(this, 'mimir', {
      endpoint: [{ url: 'http://nginx-proxy:8080/api/v1/push' }],
      externalLabels: { alloy_test_name: 'metamonitor-otel' },
    });

    new PrometheusScrape(this, 'alloy', {
      targets: exporterSelf.targets,
      forwardTo: [mimir.receiver],
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
    });
  }
}

/** `extend: { pipelines: [p111] }` in an environment runs it. */
export const p111 = definePipeline({
  name: 'p111',
  description:
    'Adopted from grafana+alloy__integration-tests__k8s__tests__metamonitor-otel__config__config.alloy.',
  settings: section('the pipeline p111', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P111(config),
});
