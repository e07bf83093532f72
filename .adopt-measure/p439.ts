// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__service-integrations__mongodb-atlas__alloy-metrics.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryHttp, DiscoveryRelabel } from '../imports/alloy/discovery';
import { OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import {
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, Pipeline, string } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__service-integrations__mongodb-atlas__alloy-metrics.alloy. */
export class P439 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p439', { without: ['unfed-input'] });

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
      externalLabels: {
        cluster: 'mongodb-atlas-integration-cluster',
        k8s_cluster_name: 'mongodb-atlas-integration-cluster',
      },
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

    const kubernetesSecret = new RemoteKubernetesSecret(this, 'mongodb_atlas', {
      name: 'mongodb-atlas',
      namespace: 'monitoring',
    });

    const http = new DiscoveryHttp(this, 'mongodb_atlas', {
      url: string.format(
        'https://cloud.mongodb.com/prometheus/v1.0/groups/%s/discovery',
        convert.nonsensitive(kubernetesSecret.data.get('group_id')),
      ),
      basicAuth: {
        username: convert.nonsensitive(kubernetesSecret.data.get('username')),
        password: kubernetesSecret.data.get('password'),
      },
    });

    const prometheusRelabelMongodbAtlas = new PrometheusRelabel(this, 'mongodb_atlas', {
      // Define the metrics "allow list"
      rule: [{ sourceLabels: ['__name__'], regex: 'up|scrape_samples_scraped|mongodb_.*', action: 'keep' }],
      forwardTo: [remoteWrite.receiver],
    });

    new PrometheusScrape(this, 'mongodb_atlas', {
      targets: http.targets,
      jobName: 'integrations/mongodb-atlas',
      scrapeInterval: '10s',
      scheme: 'https',
      basicAuth: {
        username: convert.nonsensitive(kubernetesSecret.data.get('username')),
        password: kubernetesSecret.data.get('password'),
      },
      forwardTo: [prometheusRelabelMongodbAtlas.receiver],
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

/** `extend: { pipelines: [p439] }` in an environment runs it. */
export const p439 = definePipeline({
  name: 'p439',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__service-integrations__mongodb-atlas__alloy-metrics.alloy.',
  settings: section('the pipeline p439', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P439(config),
});
