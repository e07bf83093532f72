// Adopted from grafana+alloy__integration-tests__docker__tests__database-observability-mysql__config.alloy by application-observability-lab: it is yours from here on.
import { DatabaseObservabilityMysql } from '../imports/alloy/database_observability';
import { LokiWrite } from '../imports/alloy/loki';
import {
  PrometheusExporterMysql,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__database-observability-mysql__config.alloy. */
export class P77 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p77');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p77 --from-env-file=/dev/stdin    # then type the line mysql-data-source-name=... and Ctrl-D
    const p77 = new RemoteKubernetesSecret(this, 'p77', {
      namespace: 'monitoring',
      name: 'p77',
    });

    // WARNING: This configuration is for integration testing only.
    // It is not intended to represent a recommended production configuration.
    const exporterMysql = new PrometheusExporterMysql(this, 'mysql', {
      dataSourceName: p77.data.get('mysql-data-source-name'),
    });

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
      externalLabels: { test_name: 'database_observability_mysql' },
    });

    const test = new DatabaseObservabilityMysql(this, 'test', {
      dataSourceName: p77.data.get('mysql-data-source-name'),
      forwardTo: [write.receiver],
      targets: exporterMysql.targets,
      querySamples: { collectInterval: '1s' },
      queryDetails: { collectInterval: '1s' },
      schemaDetails: { collectInterval: '1s' },
      explainPlans: { collectInterval: '1s' },
      healthCheck: { collectInterval: '1s' },
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://mimir:9009/api/v1/push' }],
      externalLabels: { test_name: 'database_observability_mysql' },
    });

    new PrometheusScrape(this, 'mysql', {
      targets: test.targets,
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p77] }` in an environment runs it. */
export const p77 = definePipeline({
  name: 'p77',
  description:
    'Adopted from grafana+alloy__integration-tests__docker__tests__database-observability-mysql__config.alloy.',
  settings: section('the pipeline p77', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P77(config),
});
