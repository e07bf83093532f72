// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__integrations__mysql__alloy-metrics.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import {
  PrometheusExporterMysql,
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, CustomComponent, Declare, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__integrations__mysql__alloy-metrics.alloy. */
export class P357 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p357', { without: ['unfed-input'] });

    const mysqlIntegration = new Declare(this, 'mysql_integration');
    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p357 --from-env-file=/dev/stdin    # then type a line for each of dev-db-data-source-name=..., staging-db-data-source-name=..., prod-db-data-source-name=... and Ctrl-D
    const p357 = new RemoteKubernetesSecret(mysqlIntegration.contents, 'p357', {
      namespace: 'monitoring',
      name: 'p357',
    });

    const metricsDestinations = new Argument(mysqlIntegration.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    const exporterMysql = new PrometheusExporterMysql(mysqlIntegration.contents, 'dev_db', {
      dataSourceName: p357.data.get('dev-db-data-source-name'),
      enableCollectors: ['heartbeat', 'mysql.user'],
    });

    const prometheusRelabelDevDb = new PrometheusRelabel(mysqlIntegration.contents, 'dev_db', {
      maxCacheSize: 100000,
      rule: [
        { targetLabel: 'instance', replacement: 'dev-db' },
        { targetLabel: 'job', replacement: 'integration/mysql' },
      ],
      forwardTo: metricsDestinations.value,
    });

    new PrometheusScrape(mysqlIntegration.contents, 'dev_db', {
      targets: exporterMysql.targets,
      clustering: { enabled: true },
      scrapeInterval: '60s',
      scrapeTimeout: '10s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      forwardTo: [prometheusRelabelDevDb.receiver],
    });

    // remote.kubernetes.secret "staging_db"
    new RemoteKubernetesSecret(mysqlIntegration.contents, 'staging_db', {
      name: 'mysql-creds',
      namespace: 'staging',
    });

    const prometheusExporterMysql = new PrometheusExporterMysql(mysqlIntegration.contents, 'staging_db', {
      dataSourceName: p357.data.get('staging-db-data-source-name'),
      enableCollectors: ['heartbeat', 'mysql.user'],
    });

    const prometheusRelabelStagingDb = new PrometheusRelabel(mysqlIntegration.contents, 'staging_db', {
      maxCacheSize: 100000,
      rule: [
        { targetLabel: 'instance', replacement: 'staging-db' },
        { targetLabel: 'job', replacement: 'integration/mysql' },
      ],
      forwardTo: metricsDestinations.value,
    });

    new PrometheusScrape(mysqlIntegration.contents, 'staging_db', {
      targets: prometheusExporterMysql.targets,
      clustering: { enabled: true },
      scrapeInterval: '60s',
      scrapeTimeout: '10s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      forwardTo: [prometheusRelabelStagingDb.receiver],
    });

    // remote.kubernetes.secret "prod_db"
    new RemoteKubernetesSecret(mysqlIntegration.contents, 'prod_db', {
      name: 'prod-db-k8smon-integrations',
      namespace: 'default',
    });

    const prometheusExporterMysqlProdDb = new PrometheusExporterMysql(mysqlIntegration.contents, 'prod_db', {
      dataSourceName: p357.data.get('prod-db-data-source-name'),
      enableCollectors: ['heartbeat', 'mysql.user'],
    });

    const prometheusRelabelProdDb = new PrometheusRelabel(mysqlIntegration.contents, 'prod_db', {
      maxCacheSize: 100000,
      rule: [
        { targetLabel: 'instance', replacement: 'prod-db' },
        { targetLabel: 'job', replacement: 'integration/mysql' },
      ],
      forwardTo: metricsDestinations.value,
    });

    new PrometheusScrape(mysqlIntegration.contents, 'prod_db', {
      targets: prometheusExporterMysqlProdDb.targets,
      clustering: { enabled: true },
      scrapeInterval: '60s',
      scrapeTimeout: '10s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      forwardTo: [prometheusRelabelProdDb.receiver],
    });

    // prometheus.remote_write "prometheus"
    const remoteWrite = new PrometheusRemoteWrite(this, 'prometheus', {
      endpoint: [
        {
          url: 'http://prometheus.prometheus.svc:9090/api/v1/write',
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
      externalLabels: { cluster: 'mysql-integration-cluster', k8s_cluster_name: 'mysql-integration-cluster' },
    });

    new CustomComponent(this, mysqlIntegration, 'integration', {
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

/** `extend: { pipelines: [p357] }` in an environment runs it. */
export const p357 = definePipeline({
  name: 'p357',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__integrations__mysql__alloy-metrics.alloy.',
  settings: section('the pipeline p357', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P357(config),
});
