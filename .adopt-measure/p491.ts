// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__service-integrations__mysql__.rendered__alloy-metrics.alloy by application-observability-lab: it is yours from here on.
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

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__service-integrations__mysql__.rendered__alloy-metrics.alloy. */
export class P491 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p491', { without: ['unfed-input'] });

    const mysqlIntegration = new Declare(this, 'mysql_integration');
    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p491 --from-env-file=/dev/stdin    # then type the line test-database-data-source-name=... and Ctrl-D
    const p491 = new RemoteKubernetesSecret(mysqlIntegration.contents, 'p491', {
      namespace: 'monitoring',
      name: 'p491',
    });

    const metricsDestinations = new Argument(mysqlIntegration.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    // remote.kubernetes.secret "test_database"
    new RemoteKubernetesSecret(mysqlIntegration.contents, 'test_database', {
      name: 'test-database-mysql',
      namespace: 'mysql',
    });

    const exporterMysql = new PrometheusExporterMysql(mysqlIntegration.contents, 'test_database', {
      dataSourceName: p491.data.get('test-database-data-source-name'),
      mysqlUser: { privileges: true },
      enableCollectors: ['heartbeat', 'mysql.user'],
    });

    const prometheusRelabelTestDatabase = new PrometheusRelabel(mysqlIntegration.contents, 'test_database', {
      maxCacheSize: 100000,
      rule: [
        { targetLabel: 'instance', replacement: 'test-database' },
        { targetLabel: 'job', replacement: 'integration/mysql' },
      ],
      forwardTo: metricsDestinations.value,
    });

    new PrometheusScrape(mysqlIntegration.contents, 'test_database', {
      targets: exporterMysql.targets,
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
        cluster: 'mysql-integration-test-cluster',
        k8s_cluster_name: 'mysql-integration-test-cluster',
      },
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

/** `extend: { pipelines: [p491] }` in an environment runs it. */
export const p491 = definePipeline({
  name: 'p491',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__service-integrations__mysql__.rendered__alloy-metrics.alloy.',
  settings: section('the pipeline p491', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P491(config),
});
