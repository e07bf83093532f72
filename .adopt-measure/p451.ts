// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__auto-instrumentation__.rendered__alloy-metrics.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { DiscoveryKubernetes, DiscoveryRelabel } from '../imports/alloy/discovery';
import { OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, CustomComponent, Declare, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__auto-instrumentation__.rendered__alloy-metrics.alloy. */
export class P451 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p451', { without: ['unfed-input'] });

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
    const relabel = new DiscoveryRelabel(autoInstrumentation.contents, 'beyla_pods', {
      targets: kubernetes.targets,
      rule: [
        { sourceLabels: ['__meta_kubernetes_pod_node_name'], action: 'replace', targetLabel: 'instance' },
      ],
    });

    // prometheus.scrape "beyla_applications"
    new PrometheusScrape(autoInstrumentation.contents, 'beyla_applications', {
      targets: relabel.output,
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
      targets: relabel.output,
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
      externalLabels: { cluster: 'auto-instrumentation-test', k8s_cluster_name: 'auto-instrumentation-test' },
    });

    new CustomComponent(this, autoInstrumentation, 'feature', {
      metrics_destinations: [remoteWrite.receiver],
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

/** `extend: { pipelines: [p451] }` in an environment runs it. */
export const p451 = definePipeline({
  name: 'p451',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__auto-instrumentation__.rendered__alloy-metrics.alloy.',
  settings: section('the pipeline p451', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P451(config),
});
