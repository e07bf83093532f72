// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__host-metrics__default__alloy-metrics.alloy by application-observability-lab: it is yours from here on.
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

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__host-metrics__default__alloy-metrics.alloy. */
export class P342 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p342', { without: ['unfed-input'] });

    // Feature: Host Metrics - Linux Hosts
    // declare "linux_host_metrics"
    const linuxHostMetrics = new Declare(this, 'linux_host_metrics');
    const argument = new Argument(linuxHostMetrics.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    // Linux hosts via Node Exporter
    // discovery.kubernetes "node_exporter"
    const kubernetes = new DiscoveryKubernetes(linuxHostMetrics.contents, 'node_exporter', {
      role: 'pod',
      selectors: [{ role: 'pod', label: 'release=k8smon,app.kubernetes.io/name=node-exporter' }],
      namespaces: { names: ['default'] },
    });

    // discovery.relabel "node_exporter"
    const discoveryRelabel = new DiscoveryRelabel(linuxHostMetrics.contents, 'node_exporter', {
      targets: kubernetes.targets,
      rule: [
        // keep only the specified metrics port name, and pods that are Running and ready
        {
          sourceLabels: [
            '__meta_kubernetes_pod_container_init',
            '__meta_kubernetes_pod_phase',
            '__meta_kubernetes_pod_ready',
          ],
          separator: '@',
          regex: 'false@Running@true',
          action: 'keep',
        },
        // Set the instance label to the node name
        { sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: 'instance' },
        { sourceLabels: ['__meta_kubernetes_namespace'], targetLabel: 'namespace' },
        { sourceLabels: ['__meta_kubernetes_pod_name'], targetLabel: 'pod' },
        { sourceLabels: ['__meta_kubernetes_pod_container_name'], targetLabel: 'container' },
        // set a workload label
        {
          sourceLabels: ['__meta_kubernetes_pod_controller_kind', '__meta_kubernetes_pod_controller_name'],
          separator: '/',
          targetLabel: 'workload',
        },
        // remove the hash from the ReplicaSet
        { sourceLabels: ['workload'], regex: '(ReplicaSet/.+)-.+', targetLabel: 'workload' },
        // Set the app label.
        //
        // Choose the first value found from the following ordered list:
        // - pod.label[app.kubernetes.io/name]
        // - pod.label[k8s-app]
        // - pod.label[app]
        {
          sourceLabels: [
            '__meta_kubernetes_pod_label_app_kubernetes_io_name',
            '__meta_kubernetes_pod_label_k8s_app',
            '__meta_kubernetes_pod_label_app',
          ],
          separator: ';',
          regex: '^(?:;*)?([^;]+).*$',
          replacement: '$1',
          targetLabel: 'app',
        },
        // Set the component label.
        //
        // Choose the first value found from the following ordered list:
        // - pod.label[app.kubernetes.io/component]
        // - pod.label[k8s-component]
        // - pod.label[component]
        {
          sourceLabels: [
            '__meta_kubernetes_pod_label_app_kubernetes_io_component',
            '__meta_kubernetes_pod_label_k8s_component',
            '__meta_kubernetes_pod_label_component',
          ],
          regex: '^(?:;*)?([^;]+).*$',
          replacement: '$1',
          targetLabel: 'component',
        },
        { targetLabel: 'source', replacement: 'kubernetes' },
      ],
    });

    // prometheus.relabel "node_exporter"
    const prometheusRelabelNodeExporter = new PrometheusRelabel(linuxHostMetrics.contents, 'node_exporter', {
      maxCacheSize: 100000,
      rule: [
        {
          sourceLabels: ['__name__'],
          regex:
            'up|scrape_samples_scraped|node_cpu.*|node_exporter_build_info|node_filesystem.*|node_memory.*|node_network_receive_bytes_total|node_network_receive_drop_total|node_network_transmit_bytes_total|node_network_transmit_drop_total|process_cpu_seconds_total|process_resident_memory_bytes',
          action: 'keep',
        },
        // Drop metrics for certain file systems
        {
          sourceLabels: ['__name__', 'fstype'],
          separator: '@',
          regex: 'node_filesystem.*@(ramfs|tmpfs)',
          action: 'drop',
        },
      ],
      forwardTo: argument.value,
    });

    // prometheus.scrape "node_exporter"
    new PrometheusScrape(linuxHostMetrics.contents, 'node_exporter', {
      targets: discoveryRelabel.output,
      jobName: 'integrations/node_exporter',
      scrapeInterval: '60s',
      scrapeTimeout: '10s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      convertClassicHistogramsToNhcb: false,
      scheme: 'http',
      tlsConfig: { insecureSkipVerify: true },
      clustering: { enabled: true },
      forwardTo: [prometheusRelabelNodeExporter.receiver],
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
        cluster: 'host-metrics-example-cluster',
        k8s_cluster_name: 'host-metrics-example-cluster',
      },
    });

    new CustomComponent(this, linuxHostMetrics, 'feature', { metrics_destinations: [remoteWrite.receiver] });

    // Feature: Host Metrics - Windows Hosts
    // declare "windows_host_metrics"
    const windowsHostMetrics = new Declare(this, 'windows_host_metrics');
    const argumentMetricsDestinations = new Argument(windowsHostMetrics.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    // Windows hosts via Windows Exporter
    // discovery.kubernetes "windows_exporter_pods"
    const windowsExporterPods = new DiscoveryKubernetes(
      windowsHostMetrics.contents,
      'windows_exporter_pods',
      {
        role: 'pod',
        selectors: [{ role: 'pod', label: 'release=k8smon,app.kubernetes.io/name=windows-exporter' }],
        namespaces: { names: ['default'] },
      },
    );

    // discovery.relabel "windows_exporter"
    const discoveryRelabelWindowsExporter = new DiscoveryRelabel(
      windowsHostMetrics.contents,
      'windows_exporter',
      {
        targets: windowsExporterPods.targets,
        rule: [
          // keep only the specified metrics port name, and pods that are Running and ready
          {
            sourceLabels: [
              '__meta_kubernetes_pod_container_init',
              '__meta_kubernetes_pod_phase',
              '__meta_kubernetes_pod_ready',
            ],
            separator: '@',
            regex: 'false@Running@true',
            action: 'keep',
          },
          // Set the instance label to the node name
          { sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: 'instance' },
        ],
      },
    );

    // prometheus.relabel "windows_exporter"
    const prometheusRelabelWindowsExporter = new PrometheusRelabel(
      windowsHostMetrics.contents,
      'windows_exporter',
      {
        maxCacheSize: 100000,
        rule: [
          {
            sourceLabels: ['__name__'],
            regex:
              'up|scrape_samples_scraped|windows_.*|node_cpu_seconds_total|node_filesystem_size_bytes|node_filesystem_avail_bytes|container_cpu_usage_seconds_total',
            action: 'keep',
          },
        ],
        forwardTo: argumentMetricsDestinations.value,
      },
    );

    // prometheus.scrape "windows_exporter"
    new PrometheusScrape(windowsHostMetrics.contents, 'windows_exporter', {
      targets: discoveryRelabelWindowsExporter.output,
      jobName: 'integrations/windows-exporter',
      scrapeInterval: '60s',
      scrapeTimeout: '10s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      convertClassicHistogramsToNhcb: false,
      clustering: { enabled: true },
      forwardTo: [prometheusRelabelWindowsExporter.receiver],
    });

    new CustomComponent(this, windowsHostMetrics, 'feature', {
      metrics_destinations: [remoteWrite.receiver],
    });

    // Feature: Host Metrics - Energy Metrics
    // declare "energy_metrics"
    const energyMetrics = new Declare(this, 'energy_metrics');
    const argumentMetricsDestinations2 = new Argument(energyMetrics.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    // Energy metrics via Kepler
    // discovery.kubernetes "kepler"
    const discoveryKubernetes = new DiscoveryKubernetes(energyMetrics.contents, 'kepler', {
      role: 'pod',
      selectors: [{ role: 'pod', label: 'app.kubernetes.io/name=kepler' }],
      namespaces: { names: ['default'] },
    });

    // discovery.relabel "kepler"
    const discoveryRelabelKepler = new DiscoveryRelabel(energyMetrics.contents, 'kepler', {
      targets: discoveryKubernetes.targets,
      rule: [
        { sourceLabels: ['__meta_kubernetes_pod_node_name'], action: 'replace', targetLabel: 'instance' },
      ],
    });

    // prometheus.relabel "kepler"
    const prometheusRelabelKepler = new PrometheusRelabel(energyMetrics.contents, 'kepler', {
      maxCacheSize: 100000,
      rule: [{ sourceLabels: ['__name__'], regex: 'up|scrape_samples_scraped|kepler_.*', action: 'keep' }],
      forwardTo: argumentMetricsDestinations2.value,
    });

    // prometheus.scrape "kepler"
    new PrometheusScrape(energyMetrics.contents, 'kepler', {
      targets: discoveryRelabelKepler.output,
      jobName: 'integrations/kepler',
      honorLabels: true,
      scrapeInterval: '60s',
      scrapeTimeout: '10s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      convertClassicHistogramsToNhcb: false,
      clustering: { enabled: true },
      forwardTo: [prometheusRelabelKepler.receiver],
    });

    new CustomComponent(this, energyMetrics, 'feature', { metrics_destinations: [remoteWrite.receiver] });

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

/** `extend: { pipelines: [p342] }` in an environment runs it. */
export const p342 = definePipeline({
  name: 'p342',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__host-metrics__default__alloy-metrics.alloy.',
  settings: section('the pipeline p342', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P342(config),
});
