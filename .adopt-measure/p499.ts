// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__statsd__.rendered__alloy-receiver.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import {
  PrometheusExporterStatsd,
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__statsd__.rendered__alloy-receiver.alloy. */
export class P499 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p499', { without: ['unfed-input'] });

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

    // remote.kubernetes.secret "localprometheus"
    const kubernetesSecret = new RemoteKubernetesSecret(this, 'localprometheus', {
      name: 'localprometheus-k8smon-k8s-monitoring',
      namespace: 'default',
    });

    // prometheus.remote_write "localprometheus"
    const remoteWrite = new PrometheusRemoteWrite(this, 'localprometheus', {
      endpoint: [
        {
          url: 'http://prometheus-server.prometheus.svc:9090/api/v1/write',
          headers: {},
          basicAuth: {
            username: convert.nonsensitive(kubernetesSecret.data.get('username')),
            password: kubernetesSecret.data.get('password'),
          },
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
      externalLabels: { cluster: 'statsd-test', k8s_cluster_name: 'statsd-test' },
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

    const exporterStatsd = new PrometheusExporterStatsd(this, 'default', {
      listenUdp: ':8125',
      listenTcp: ':8125',
      parseDogstatsdTags: true,
    });

    new PrometheusScrape(this, 'statsd', {
      targets: exporterStatsd.targets,
      jobName: 'integrations/statsd',
      forwardTo: [remoteWrite.receiver],
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

/** `extend: { pipelines: [p499] }` in an environment runs it. */
export const p499 = definePipeline({
  name: 'p499',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__statsd__.rendered__alloy-receiver.alloy.',
  settings: section('the pipeline p499', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P499(config),
});
