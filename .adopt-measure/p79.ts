// Adopted from grafana+alloy__integration-tests__docker__tests__graphql__config.alloy by application-observability-lab: it is yours from here on.
import { Logging } from '../imports/alloy/config';
import { PrometheusExporterSelf, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__graphql__config.alloy. */
export class P79 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p79');

    new Logging(this, { level: 'info' });

    const exporterSelf = new PrometheusExporterSelf(this, 'default');

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://mimir:9009/api/v1/push' }],
      externalLabels: { test_name: 'graphql' },
    });

    new PrometheusScrape(this, 'self_metrics', {
      targets: exporterSelf.targets,
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p79] }` in an environment runs it. */
export const p79 = definePipeline({
  name: 'p79',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__graphql__config.alloy.',
  settings: section('the pipeline p79', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P79(config),
});
