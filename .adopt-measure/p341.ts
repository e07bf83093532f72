// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__database-observability__postgresql__alloy-singleton.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { DatabaseObservabilityPostgres } from '../imports/alloy/database_observability';
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiRelabel, LokiWrite } from '../imports/alloy/loki';
import { OtelcolExporterLoki, OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import {
  PrometheusExporterPostgres,
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, CustomComponent, Declare, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__database-observability__postgresql__alloy-singleton.alloy. */
export class P341 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p341', { without: ['unfed-input'] });

    const postgresqlIntegration = new Declare(this, 'postgresql_integration');
    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p341 --from-env-file=/dev/stdin    # then type the line test-database-data-source-names=... and Ctrl-D
    const p341 = new RemoteKubernetesSecret(postgresqlIntegration.contents, 'p341', {
      namespace: 'monitoring',
      name: 'p341',
    });

    const metricsDestinations = new Argument(postgresqlIntegration.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    const logsDestinations = new Argument(postgresqlIntegration.contents, 'logs_destinations', {
      comment: 'Must be a list of log destinations where collected logs should be forwarded to',
    });

    // remote.kubernetes.secret "test_database"
    new RemoteKubernetesSecret(postgresqlIntegration.contents, 'test_database', {
      name: 'test-database-postgresql',
      namespace: 'postgresql',
    });

    const exporterPostgres = new PrometheusExporterPostgres(postgresqlIntegration.contents, 'test_database', {
      dataSourceNames: [p341.data.get('test-database-data-source-names')],
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

    const lokiRelabel = new LokiRelabel(
      postgresqlIntegration.contents,
      'database_observability_postgres_test_database',
      {
        forwardTo: logsDestinations.value,
        rule: [
          { targetLabel: 'job', replacement: 'integrations/db-o11y' },
          { sourceLabels: ['instance'], targetLabel: 'dsn' },
          { targetLabel: 'instance', replacement: 'test-database' },
        ],
      },
    );

    const postgres = new DatabaseObservabilityPostgres(postgresqlIntegration.contents, 'test_database', {
      targets: exporterPostgres.targets,
      dataSourceName: p341.data.get('test-database-data-source-names'),
      excludeCurrentUser: true,
      explainPlans: { collectInterval: '1m', perCollectRatio: raw<string>('"1"') },
      queryDetails: { collectInterval: '1m' },
      querySamples: { collectInterval: '15s', disableQueryRedaction: false },
      schemaDetails: { collectInterval: '1m' },
      enableCollectors: ['explain_plans', 'query_details', 'query_samples', 'schema_details'],
      forwardTo: [lokiRelabel.receiver],
    });

    const discoveryRelabel = new DiscoveryRelabel(
      postgresqlIntegration.contents,
      'database_observability_postgres_test_database',
      {
        targets: postgres.targets,
        rule: [
          { targetLabel: 'job', replacement: 'integrations/db-o11y' },
          { sourceLabels: ['instance'], targetLabel: 'dsn' },
          { targetLabel: 'instance', replacement: 'test-database' },
        ],
      },
    );

    new PrometheusScrape(postgresqlIntegration.contents, 'test_database', {
      targets: discoveryRelabel.output,
      clustering: { enabled: true },
      scrapeInterval: '60s',
      scrapeTimeout: '10s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      forwardTo: metricsDestinations.value,
    });

    // prometheus.remote_write "prometheus"
    const remoteWrite = new PrometheusRemoteWrite(this, 'prometheus', {
      endpoint: [
        {
          url: 'http://prometheus-server.prometheus.svc:9090/api/v1/write',
          headers: {},
          tlsConfig: { insecureSkipVerify: false },
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
        cluster: 'db-o11y-postgresql-test-cluster',
        k8s_cluster_name: 'db-o11y-postgresql-test-cluster',
      },
    });

    // remote.kubernetes.secret "localloki"
    const kubernetesSecret = new RemoteKubernetesSecret(this, 'localloki', {
      name: 'localloki-k8smon-k8s-monitoring',
      namespace: 'default',
    });

    // loki.write "localloki"
    const write = new LokiWrite(this, 'localloki', {
      endpoint: [
        {
          url: 'http://loki.loki.svc:3100/loki/api/v1/push',
          retryOnHttp429: true,
          tenantId: convert.nonsensitive(kubernetesSecret.data.get('tenantId')),
          basicAuth: {
            username: convert.nonsensitive(kubernetesSecret.data.get('username')),
            password: kubernetesSecret.data.get('password'),
          },
          tlsConfig: { insecureSkipVerify: false },
          minBackoffPeriod: '500ms',
          maxBackoffPeriod: '5m',
          maxBackoffRetries: raw<string>('"10"'),
        },
      ],
      externalLabels: {
        cluster: 'db-o11y-postgresql-test-cluster',
        k8s_cluster_name: 'db-o11y-postgresql-test-cluster',
      },
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

    // Destination: localLoki (loki)
    // otelcol.exporter.loki "localloki"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterLoki(this, 'localloki', { forwardTo: [write.receiver] });

    // Destination: prometheus (prometheus)
    // otelcol.exporter.prometheus "prometheus"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterPrometheus(this, 'prometheus', {
      addMetricSuffixes: true,
      resourceToTelemetryConversion: false,
      keepIdentifyingResourceAttributes: true,
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p341] }` in an environment runs it. */
export const p341 = definePipeline({
  name: 'p341',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__database-observability__postgresql__alloy-singleton.alloy.',
  settings: section('the pipeline p341', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P341(config),
});
