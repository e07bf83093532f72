// Adopted from grafana+alloy__integration-tests__docker__tests__oracledb__config.alloy by application-observability-lab: it is yours from here on.
import {
  PrometheusExporterOracledb,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__oracledb__config.alloy. */
export class P96 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p96');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p96 --from-env-file=/dev/stdin    # then type a line for each of oracledb-a-connection-string=..., oracledb-c-database-connection-string=... and Ctrl-D
    const p96 = new RemoteKubernetesSecret(this, 'p96', {
      namespace: 'monitoring',
      name: 'p96',
    });

    // Exercises running multiple prometheus.exporter.oracledb components in the same Alloy process.
    // This tests whether multiple instances will step on each other's toes.
    // For example, there used to be a bug which caused custom metrics to only work for one instance:
    // https://github.com/oracle/oracle-db-appdev-monitoring/issues/508
    const exporterOracledb = new PrometheusExporterOracledb(this, 'oracledb_a', {
      connectionString: p96.data.get('oracledb-a-connection-string'),
      customMetrics: ['/etc/alloy/custom-metrics.toml'],
    });

    const prometheusExporterOracledb = new PrometheusExporterOracledb(this, 'oracledb_b', {
      connectionString: p96.data.get('oracledb-a-connection-string'),
      customMetrics: ['/etc/alloy/custom-metrics.toml'],
    });

    const prometheusExporterOracledbOracledbC = new PrometheusExporterOracledb(this, 'oracledb_c', {
      customMetrics: ['/etc/alloy/custom-metrics.toml'],
      database: [
        { name: 'oracledb_c1', connectionString: p96.data.get('oracledb-a-connection-string') },
        { name: 'oracledb_c2', connectionString: p96.data.get('oracledb-c-database-connection-string') },
      ],
    });

    const prometheusExporterOracledbOracledbD = new PrometheusExporterOracledb(this, 'oracledb_d', {
      customMetrics: ['/etc/alloy/custom-metrics.toml'],
      database: [
        { name: 'oracledb_d1', connectionString: p96.data.get('oracledb-a-connection-string') },
        { name: 'oracledb_d2', connectionString: p96.data.get('oracledb-c-database-connection-string') },
      ],
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'oracledb_a', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          metadataConfig: { sendInterval: '1s' },
          queueConfig: { maxSamplesPerSend: 100 },
        },
      ],
      externalLabels: { test_name: 'oracledb_multi_component_a' },
    });

    new PrometheusScrape(this, 'oracledb_a', {
      targets: exporterOracledb.targets,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '31s',
      scrapeTimeout: '30s',
    });

    const prometheusRemoteWrite = new PrometheusRemoteWrite(this, 'oracledb_b', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          metadataConfig: { sendInterval: '1s' },
          queueConfig: { maxSamplesPerSend: 100 },
        },
      ],
      externalLabels: { test_name: 'oracledb_multi_component_b' },
    });

    new PrometheusScrape(this, 'oracledb_b', {
      targets: prometheusExporterOracledb.targets,
      forwardTo: [prometheusRemoteWrite.receiver],
      scrapeInterval: '31s',
      scrapeTimeout: '30s',
    });

    const prometheusRemoteWriteOracledbC = new PrometheusRemoteWrite(this, 'oracledb_c', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          metadataConfig: { sendInterval: '1s' },
          queueConfig: { maxSamplesPerSend: 100 },
        },
      ],
      externalLabels: { test_name: 'oracledb_multi_component_c' },
    });

    new PrometheusScrape(this, 'oracledb_c', {
      targets: prometheusExporterOracledbOracledbC.targets,
      forwardTo: [prometheusRemoteWriteOracledbC.receiver],
      scrapeInterval: '60s',
      scrapeTimeout: '55s',
    });

    const prometheusRemoteWriteOracledbD = new PrometheusRemoteWrite(this, 'oracledb_d', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          metadataConfig: { sendInterval: '1s' },
          queueConfig: { maxSamplesPerSend: 100 },
        },
      ],
      externalLabels: { test_name: 'oracledb_multi_component_d' },
    });

    new PrometheusScrape(this, 'oracledb_d', {
      targets: prometheusExporterOracledbOracledbD.targets,
      forwardTo: [prometheusRemoteWriteOracledbD.receiver],
      scrapeInterval: '60s',
      scrapeTimeout: '55s',
    });
  }
}

/** `extend: { pipelines: [p96] }` in an environment runs it. */
export const p96 = definePipeline({
  name: 'p96',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__oracledb__config.alloy.',
  settings: section('the pipeline p96', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P96(config),
});
