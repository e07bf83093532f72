// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__prometheus-operator-objects__default__alloy-metrics.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import {
  PrometheusExporterUnix,
  PrometheusOperatorPodmonitors,
  PrometheusOperatorProbes,
  PrometheusOperatorServicemonitors,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, CustomComponent, Declare, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__prometheus-operator-objects__default__alloy-metrics.alloy. */
export class P370 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p370', { without: ['unfed-input'] });

    // Feature: Prometheus Operator Objects
    // declare "prometheus_operator_objects"
    const prometheusOperatorObjects = new Declare(this, 'prometheus_operator_objects');
    const metricsDestinations = new Argument(prometheusOperatorObjects.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    // Prometheus Operator PodMonitor objects
    // prometheus.operator.podmonitors "pod_monitors"
    new PrometheusOperatorPodmonitors(prometheusOperatorObjects.contents, 'pod_monitors', {
      selector: { matchLabels: { 'app.kubernetes.io/name': 'my-app' } },
      clustering: { enabled: true },
      scrape: { defaultScrapeInterval: '60s', defaultScrapeTimeout: '10s', scrapeNativeHistograms: false },
      forwardTo: metricsDestinations.value,
    });

    // Prometheus Operator Probe objects
    // prometheus.operator.probes "probes"
    new PrometheusOperatorProbes(prometheusOperatorObjects.contents, 'probes', {
      clustering: { enabled: true },
      scrape: { defaultScrapeInterval: '60s', defaultScrapeTimeout: '10s', scrapeNativeHistograms: false },
      forwardTo: metricsDestinations.value,
    });

    // Prometheus Operator ServiceMonitor objects
    // prometheus.operator.servicemonitors "service_monitors"
    new PrometheusOperatorServicemonitors(prometheusOperatorObjects.contents, 'service_monitors', {
      kubernetesRole: 'endpointslice',
      namespaces: ['development', 'staging', 'production'],
      selector: {
        matchExpression: [
          { key: 'preview-build', operator: 'DoesNotExist' },
          { key: 'app.kubernetes.io/name', operator: 'In', values: ['my-app', 'my-other-app'] },
        ],
      },
      clustering: { enabled: true },
      scrape: { defaultScrapeInterval: '60s', defaultScrapeTimeout: '10s', scrapeNativeHistograms: false },
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
        cluster: 'prometheus-operator-objects-cluster',
        k8s_cluster_name: 'prometheus-operator-objects-cluster',
      },
    });

    new CustomComponent(this, prometheusOperatorObjects, 'feature', {
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

/** `extend: { pipelines: [p370] }` in an environment runs it. */
export const p370 = definePipeline({
  name: 'p370',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__prometheus-operator-objects__default__alloy-metrics.alloy.',
  settings: section('the pipeline p370', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P370(config),
});
