// Adopted from grafana+alloy__integration-tests__docker__tests__database-observability-postgres__config.alloy by application-observability-lab: it is yours from here on.
import { DatabaseObservabilityPostgres } from '../imports/alloy/database_observability';
import { LokiWrite } from '../imports/alloy/loki';
import {
  PrometheusExporterPostgres,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__database-observability-postgres__config.alloy. */
export class P78 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p78');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p78 --from-env-file=/dev/stdin    # then type the line postgres-data-source-names=... and Ctrl-D
    const p78 = new RemoteKubernetesSecret(this, 'p78', {
      namespace: 'monitoring',
      name: 'p78',
    });

    // WARNING: This configuration is for integration testing only.
    // It is not intended to represent a recommended production configuration.
    const exporterPostgres = new PrometheusExporterPostgres(this, 'postgres', {
      dataSourceNames: [p78.data.get('postgres-data-source-names')],
    });

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
      externalLabels: { test_name: 'database_observability_postgres' },
    });

    const test = new DatabaseObservabilityPostgres(this, 'test', {
      dataSourceName: p78.data.get('postgres-data-source-names'),
      forwardTo: [write.receiver],
      targets: exporterPostgres.targets,
      querySamples: { collectInterval: '1s' },
      queryDetails: { collectInterval: '1s' },
      schemaDetails: { collectInterval: '1s' },
      explainPlans: { collectInterval: '1s' },
      healthCheck: { collectInterval: '1s' },
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://mimir:9009/api/v1/push' }],
      externalLabels: { test_name: 'database_observability_postgres' },
    });

    new PrometheusScrape(this, 'postgres', {
      targets: test.targets,
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p78] }` in an environment runs it. */
export const p78 = definePipeline({
  name: 'p78',
  description:
    'Adopted from grafana+alloy__integration-tests__docker__tests__database-observability-postgres__config.alloy.',
  settings: section('the pipeline p78', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P78(config),
});
