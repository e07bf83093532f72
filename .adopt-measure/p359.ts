// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__integrations__postgresql__alloy-metrics.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import {
  PrometheusExporterPostgres,
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, CustomComponent, Declare, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__integrations__postgresql__alloy-metrics.alloy. */
export class P359 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p359', { without: ['unfed-input'] });

    const postgresqlIntegration = new Declare(this, 'postgresql_integration');
    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p359 --from-env-file=/dev/stdin    # then type the line test-database-data-source-names=... and Ctrl-D
    const p359 = new RemoteKubernetesSecret(postgresqlIntegration.contents, 'p359', {
      namespace: 'monitoring',
      name: 'p359',
    });

    const metricsDestinations = new Argument(postgresqlIntegration.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    // remote.kubernetes.secret "test_database"
    new RemoteKubernetesSecret(postgresqlIntegration.contents, 'test_database', {
      name: 'test-database-pg-db-pguser-test-database-pg-db',
      namespace: 'postgresql',
    });

    const exporterPostgres = new PrometheusExporterPostgres(postgresqlIntegration.contents, 'test_database', {
      dataSourceNames: [p359.data.get('test-database-data-source-names')],
      enabledCollectors: [
        'database',
        'locks',
        'replication',
        'replication_slot',
        'stat_bgwriter',
        'stat_database',
        'stat_progress_vacuum',
        'stat_user_tables',
        'statio_user_tables',
        'wal',
      ],
      disableDefaultMetrics: false,
      disableSettingsMetrics: false,
    });

    const prometheusRelabelTestDatabase = new PrometheusRelabel(
      postgresqlIntegration.contents,
      'test_database',
      {
        maxCacheSize: 100000,
        rule: [
          { targetLabel: 'instance', replacement: 'test-database' },
          { targetLabel: 'job', replacement: 'integration/postgresql' },
        ],
        forwardTo: metricsDestinations.value,
      },
    );

    new PrometheusScrape(postgresqlIntegration.contents, 'test_database', {
      targets: exporterPostgres.targets,
      clustering: { enabled: true },
      scrapeInterval: '60s',
      scrapeTimeout: '10s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      forwardTo: [prometheusRelabelTestDatabase.receiver],
    });

    // prometheus.remote_write "localprometheus"
    const remoteWrite = new PrometheusRemoteWrite(this, 'localprometheus', {
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
        cluster: 'postgresql-integration-test-cluster',
        k8s_cluster_name: 'postgresql-integration-test-cluster',
      },
    });

    new CustomComponent(this, postgresqlIntegration, 'integration', {
      metrics_destinations: [remoteWrite.receiver],
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

    // Destination: localPrometheus (prometheus)
    // otelcol.exporter.prometheus "localprometheus"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterPrometheus(this, 'localprometheus', {
      addMetricSuffixes: true,
      resourceToTelemetryConversion: false,
      keepIdentifyingResourceAttributes: true,
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p359] }` in an environment runs it. */
export const p359 = definePipeline({
  name: 'p359',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__integrations__postgresql__alloy-metrics.alloy.',
  settings: section('the pipeline p359', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P359(config),
});
