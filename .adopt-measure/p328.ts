// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__auto-instrumentation__beyla-metrics__alloy-metrics.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { DiscoveryKubernetes, DiscoveryRelabel } from '../imports/alloy/discovery';
import { OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import {
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, CustomComponent, Declare, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__auto-instrumentation__beyla-metrics__alloy-metrics.alloy. */
export class P328 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p328', { without: ['unfed-input'] });

    // Feature: Auto-Instrumentation
    // declare "auto_instrumentation"
    const autoInstrumentation = new Declare(this, 'auto_instrumentation');
    const metricsDestinations = new Argument(autoInstrumentation.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    // discovery.kubernetes "beyla_pods"
    const kubernetes = new DiscoveryKubernetes(autoInstrumentation.contents, 'beyla_pods', {
      role: 'pod',
      namespaces: { ownNamespace: true },
      selectors: [{ role: 'pod', label: 'app.kubernetes.io/name=beyla' }],
    });

    // discovery.relabel "beyla_pods"
    const discoveryRelabel = new DiscoveryRelabel(autoInstrumentation.contents, 'beyla_pods', {
      targets: kubernetes.targets,
      rule: [
        { sourceLabels: ['__meta_kubernetes_pod_node_name'], action: 'replace', targetLabel: 'instance' },
      ],
    });

    // prometheus.scrape "beyla_applications"
    new PrometheusScrape(autoInstrumentation.contents, 'beyla_applications', {
      targets: discoveryRelabel.output,
      honorLabels: true,
      scrapeInterval: '60s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      convertClassicHistogramsToNhcb: false,
      clustering: { enabled: true },
      forwardTo: metricsDestinations.value,
    });

    // prometheus.scrape "beyla_internal"
    new PrometheusScrape(autoInstrumentation.contents, 'beyla_internal', {
      targets: discoveryRelabel.output,
      metricsPath: '/internal/metrics',
      jobName: 'integrations/beyla',
      honorLabels: true,
      scrapeInterval: '60s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      convertClassicHistogramsToNhcb: false,
      clustering: { enabled: true },
      forwardTo: metricsDestinations.value,
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
        cluster: 'auto-instrumentation-cluster',
        k8s_cluster_name: 'auto-instrumentation-cluster',
      },
    });

    new CustomComponent(this, autoInstrumentation, 'feature', {
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

/** `extend: { pipelines: [p328] }` in an environment runs it. */
export const p328 = definePipeline({
  name: 'p328',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__auto-instrumentation__beyla-metrics__alloy-metrics.alloy.',
  settings: section('the pipeline p328', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P328(config),
});
