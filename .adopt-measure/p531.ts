// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__grafana-cloud__database-observability__.rendered__alloy-singleton.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import {
  DatabaseObservabilityMysql,
  DatabaseObservabilityPostgres,
} from '../imports/alloy/database_observability';
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiRelabel, LokiWrite } from '../imports/alloy/loki';
import { OtelcolExporterLoki, OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import {
  PrometheusExporterMysql,
  PrometheusExporterPostgres,
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, CustomComponent, Declare, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__grafana-cloud__database-observability__.rendered__alloy-singleton.alloy. */
export class P531 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p531', { without: ['unfed-input'] });

    const mysqlIntegration = new Declare(this, 'mysql_integration');
    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p531 --from-env-file=/dev/stdin    # then type a line for each of test-mysql-db-data-source-name=..., test-pg-db-data-source-names=... and Ctrl-D
    const remoteKubernetesSecretP531 = new RemoteKubernetesSecret(mysqlIntegration.contents, 'p531', {
      namespace: 'monitoring',
      name: 'p531',
    });

    const argumentMetricsDestinations = new Argument(mysqlIntegration.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    const argument = new Argument(mysqlIntegration.contents, 'logs_destinations', {
      comment: 'Must be a list of log destinations where collected logs should be forwarded to',
    });

    // remote.kubernetes.secret "test_mysql_db"
    new RemoteKubernetesSecret(mysqlIntegration.contents, 'test_mysql_db', {
      name: 'test-mysql-db',
      namespace: 'mysql',
    });

    const exporterMysql = new PrometheusExporterMysql(mysqlIntegration.contents, 'test_mysql_db', {
      dataSourceName: remoteKubernetesSecretP531.data.get('test-mysql-db-data-source-name'),
      perfSchemaEventsstatements: { textLimit: 0 },
      enableCollectors: ['heartbeat', 'mysql.user', 'perf_schema.eventsstatements'],
    });

    const lokiRelabel = new LokiRelabel(
      mysqlIntegration.contents,
      'database_observability_mysql_test_mysql_db',
      {
        forwardTo: argument.value,
        rule: [
          { targetLabel: 'job', replacement: 'integrations/db-o11y' },
          { sourceLabels: ['instance'], targetLabel: 'dsn' },
          { targetLabel: 'instance', replacement: 'test-mysql-db' },
        ],
      },
    );

    const mysql = new DatabaseObservabilityMysql(mysqlIntegration.contents, 'test_mysql_db', {
      targets: exporterMysql.targets,
      dataSourceName: remoteKubernetesSecretP531.data.get('test-mysql-db-data-source-name'),
      allowUpdatePerformanceSchemaSettings: false,
      explainPlans: { collectInterval: '1m', initialLookback: '24h', perCollectRatio: raw<string>('"1"') },
      queryDetails: { collectInterval: '1m' },
      querySamples: {
        collectInterval: '10s',
        disableQueryRedaction: false,
        autoEnableSetupConsumers: false,
        setupConsumersCheckInterval: '1h',
        sampleMinDuration: '0s',
        waitEventMinDuration: '1us',
      },
      schemaDetails: { collectInterval: '1m' },
      setupConsumers: { collectInterval: '1h' },
      setupActors: { autoUpdateSetupActors: false, collectInterval: '1h' },
      enableCollectors: [
        'explain_plans',
        'query_details',
        'query_samples',
        'schema_details',
        'setup_consumers',
        'setup_actors',
      ],
      disableCollectors: ['locks'],
      forwardTo: [lokiRelabel.receiver],
    });

    const discoveryRelabel = new DiscoveryRelabel(
      mysqlIntegration.contents,
      'database_observability_mysql_test_mysql_db',
      {
        targets: mysql.targets,
        rule: [
          { targetLabel: 'job', replacement: 'integrations/db-o11y' },
          { sourceLabels: ['instance'], targetLabel: 'dsn' },
          { targetLabel: 'instance', replacement: 'test-mysql-db' },
        ],
      },
    );

    new PrometheusScrape(mysqlIntegration.contents, 'test_mysql_db', {
      targets: discoveryRelabel.output,
      clustering: { enabled: true },
      scrapeInterval: '60s',
      scrapeTimeout: '10s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      forwardTo: argumentMetricsDestinations.value,
    });

    // remote.kubernetes.secret "grafana_cloud_metrics"
    const remoteKubernetesSecret = new RemoteKubernetesSecret(this, 'grafana_cloud_metrics', {
      name: 'grafana-cloud-credentials',
      namespace: 'default',
    });

    // prometheus.remote_write "grafana_cloud_metrics"
    const remoteWrite = new PrometheusRemoteWrite(this, 'grafana_cloud_metrics', {
      endpoint: [
        {
          url: 'https://prometheus-prod-13-prod-us-east-0.grafana.net/api/prom/push',
          protobufMessage: 'io.prometheus.write.v2.Request',
          headers: { 'X-Scope-OrgID': convert.nonsensitive(remoteKubernetesSecret.data.get('tenantId')) },
          basicAuth: {
            username: convert.nonsensitive(remoteKubernetesSecret.data.get('metricsUser')),
            password: remoteKubernetesSecret.data.get('grafanaCloudAccessPolicyToken'),
          },
          tlsConfig: {
            insecureSkipVerify: false,
            caPem: convert.nonsensitive(remoteKubernetesSecret.data.get('ca')),
            certPem: convert.nonsensitive(remoteKubernetesSecret.data.get('cert')),
            keyPem: remoteKubernetesSecret.data.get('key'),
          },
          sendNativeHistograms: false,
          queueConfig: {
            capacity: 10000,
            minShards: 1,
            maxShards: 50,
            maxSamplesPerSend: 2000,
            batchSendDeadline: '5s',
            minBackoff: '30ms',
            maxBackoff: '5s',
            retryOnHttp429: true,
            sampleAgeLimit: '0s',
          },
        },
      ],
      wal: { truncateFrequency: '2h', minKeepaliveTime: '5m', maxKeepaliveTime: '8h' },
      externalLabels: {
        cluster: 'database-observability-gc-feature-test',
        k8s_cluster_name: 'database-observability-gc-feature-test',
      },
    });

    // remote.kubernetes.secret "grafana_cloud_logs"
    const kubernetesSecret = new RemoteKubernetesSecret(this, 'grafana_cloud_logs', {
      name: 'grafana-cloud-credentials',
      namespace: 'default',
    });

    // loki.write "grafana_cloud_logs"
    const write = new LokiWrite(this, 'grafana_cloud_logs', {
      endpoint: [
        {
          url: 'https://logs-prod-006.grafana.net/loki/api/v1/push',
          retryOnHttp429: true,
          tenantId: convert.nonsensitive(kubernetesSecret.data.get('tenantId')),
          basicAuth: {
            username: convert.nonsensitive(kubernetesSecret.data.get('logsUser')),
            password: kubernetesSecret.data.get('grafanaCloudAccessPolicyToken'),
          },
          tlsConfig: {
            insecureSkipVerify: false,
            caPem: convert.nonsensitive(kubernetesSecret.data.get('ca')),
            certPem: convert.nonsensitive(kubernetesSecret.data.get('cert')),
            keyPem: kubernetesSecret.data.get('key'),
          },
          minBackoffPeriod: '500ms',
          maxBackoffPeriod: '5m',
          maxBackoffRetries: raw<string>('"10"'),
        },
      ],
      externalLabels: {
        cluster: 'database-observability-gc-feature-test',
        k8s_cluster_name: 'database-observability-gc-feature-test',
      },
    });

    new CustomComponent(this, mysqlIntegration, 'integration', {
      metrics_destinations: [remoteWrite.receiver],
      logs_destinations: [write.receiver],
    });

    const postgresqlIntegration = new Declare(this, 'postgresql_integration');
    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p531 --from-env-file=/dev/stdin    # then type a line for each of test-mysql-db-data-source-name=..., test-pg-db-data-source-names=... and Ctrl-D
    const remoteKubernetesSecretP5312 = new RemoteKubernetesSecret(postgresqlIntegration.contents, 'p531', {
      namespace: 'monitoring',
      name: 'p531',
    });

    const argumentMetricsDestinations2 = new Argument(
      postgresqlIntegration.contents,
      'metrics_destinations',
      { comment: 'Must be a list of metric destinations where collected metrics should be forwarded to' },
    );

    const argumentLogsDestinations = new Argument(postgresqlIntegration.contents, 'logs_destinations', {
      comment: 'Must be a list of log destinations where collected logs should be forwarded to',
    });

    // remote.kubernetes.secret "test_pg_db"
    new RemoteKubernetesSecret(postgresqlIntegration.contents, 'test_pg_db', {
      name: 'test-postgresql-db',
      namespace: 'postgresql',
    });

    const exporterPostgres = new PrometheusExporterPostgres(postgresqlIntegration.contents, 'test_pg_db', {
      dataSourceNames: [remoteKubernetesSecretP5312.data.get('test-pg-db-data-source-names')],
      enabledCollectors: [
        'database',
        'locks',
        'replication',
        'replication_slot',
        'stat_bgwriter',
        'stat_database',
        'stat_progress_vacuum',
        'stat_statements',
        'stat_user_tables',
        'statio_user_tables',
        'wal',
      ],
      autodiscovery: { enabled: true },
      disableDefaultMetrics: false,
      disableSettingsMetrics: false,
    });

    const lokiRelabelDatabaseObservabilityPostgresTestPgDb = new LokiRelabel(
      postgresqlIntegration.contents,
      'database_observability_postgres_test_pg_db',
      {
        forwardTo: argumentLogsDestinations.value,
        rule: [
          { targetLabel: 'job', replacement: 'integrations/db-o11y' },
          { sourceLabels: ['instance'], targetLabel: 'dsn' },
          { targetLabel: 'instance', replacement: 'test-pg-db' },
        ],
      },
    );

    const postgres = new DatabaseObservabilityPostgres(postgresqlIntegration.contents, 'test_pg_db', {
      targets: exporterPostgres.targets,
      dataSourceName: remoteKubernetesSecretP5312.data.get('test-pg-db-data-source-names'),
      excludeCurrentUser: true,
      explainPlans: { collectInterval: '1m', perCollectRatio: raw<string>('"1"') },
      queryDetails: { collectInterval: '1m' },
      querySamples: { collectInterval: '15s', disableQueryRedaction: false },
      schemaDetails: { collectInterval: '1m' },
      enableCollectors: ['explain_plans', 'query_details', 'query_samples', 'schema_details'],
      forwardTo: [lokiRelabelDatabaseObservabilityPostgresTestPgDb.receiver],
    });

    const discoveryRelabelDatabaseObservabilityPostgresTestPgDb = new DiscoveryRelabel(
      postgresqlIntegration.contents,
      'database_observability_postgres_test_pg_db',
      {
        targets: postgres.targets,
        rule: [
          { targetLabel: 'job', replacement: 'integrations/db-o11y' },
          { sourceLabels: ['instance'], targetLabel: 'dsn' },
          { targetLabel: 'instance', replacement: 'test-pg-db' },
        ],
      },
    );

    new PrometheusScrape(postgresqlIntegration.contents, 'test_pg_db', {
      targets: discoveryRelabelDatabaseObservabilityPostgresTestPgDb.output,
      clustering: { enabled: true },
      scrapeInterval: '60s',
      scrapeTimeout: '10s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      forwardTo: argumentMetricsDestinations2.value,
    });

    new CustomComponent(this, postgresqlIntegration, 'integration', {
      metrics_destinations: [remoteWrite.receiver],
      logs_destinations: [write.receiver],
    });

    // Self Reporting
    // prometheus.exporter.unix "kubernetes_monitoring_telemetry"
    const exporterUnix = new PrometheusExporterUnix(this, 'kubernetes_monitoring_telemetry', {
      setCollectors: ['textfile'],
      textfile: { directory: '/etc/release-info' },
    });

    // discovery.relabel "kubernetes_monitoring_telemetry"
    const relabel = new DiscoveryRelabel(this, 'kubernetes_monitoring_telemetry', {
      targets: exporterUnix.targets,
      rule: [
        { targetLabel: 'instance', action: 'replace', replacement: 'k8smon' },
        {
          targetLabel: 'job',
          action: 'replace',
          replacement: 'integrations/kubernetes/kubernetes_monitoring_telemetry',
        },
      ],
    });

    // prometheus.relabel "kubernetes_monitoring_telemetry"
    const prometheusRelabel = new PrometheusRelabel(this, 'kubernetes_monitoring_telemetry', {
      rule: [{ sourceLabels: ['__name__'], regex: 'grafana_kubernetes_monitoring_.*', action: 'keep' }],
      forwardTo: [remoteWrite.receiver],
    });

    // prometheus.scrape "kubernetes_monitoring_telemetry"
    new PrometheusScrape(this, 'kubernetes_monitoring_telemetry', {
      jobName: 'integrations/kubernetes/kubernetes_monitoring_telemetry',
      targets: relabel.output,
      scrapeInterval: '60s',
      clustering: { enabled: true },
      forwardTo: [prometheusRelabel.receiver],
    });

    // Destination: grafana-cloud-logs (loki)
    // otelcol.exporter.loki "grafana_cloud_logs"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterLoki(this, 'grafana_cloud_logs', { forwardTo: [write.receiver] });

    // Destination: grafana-cloud-metrics (prometheus)
    // otelcol.exporter.prometheus "grafana_cloud_metrics"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterPrometheus(this, 'grafana_cloud_metrics', {
      addMetricSuffixes: true,
      resourceToTelemetryConversion: false,
      keepIdentifyingResourceAttributes: true,
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p531] }` in an environment runs it. */
export const p531 = definePipeline({
  name: 'p531',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__grafana-cloud__database-observability__.rendered__alloy-singleton.alloy.',
  settings: section('the pipeline p531', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P531(config),
});
