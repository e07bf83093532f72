// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__host-metrics__linux-hosts-via-alloy__alloy-metrics.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import {
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, CustomComponent, Declare, Pipeline, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__host-metrics__linux-hosts-via-alloy__alloy-metrics.alloy. */
export class P343 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p343', { without: ['unfed-input'] });

    // Feature: Host Metrics - Linux Hosts
    // declare "linux_host_metrics"
    const linuxHostMetrics = new Declare(this, 'linux_host_metrics');
    const metricsDestinations = new Argument(linuxHostMetrics.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    // prometheus.exporter.unix "node_exporter"
    const prometheusExporterUnix = new PrometheusExporterUnix(linuxHostMetrics.contents, 'node_exporter', {
      rootfsPath: '/host/root',
      procfsPath: '/host/proc',
      sysfsPath: '/host/sys',
    });

    // discovery.relabel "node_exporter"
    const discoveryRelabel = new DiscoveryRelabel(linuxHostMetrics.contents, 'node_exporter', {
      targets: prometheusExporterUnix.targets,
      rule: [
        // Set the instance label to the node name
        { targetLabel: 'instance', replacement: sys.env('NODE_NAME') },
        // Override the job label set by prometheus.exporter.unix to match the Node Exporter source
        { targetLabel: 'job', replacement: 'integrations/node_exporter' },
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
      forwardTo: metricsDestinations.value,
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
      forwardTo: [prometheusRelabelNodeExporter.receiver],
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
        cluster: 'host-metrics-example-cluster',
        k8s_cluster_name: 'host-metrics-example-cluster',
      },
    });

    new CustomComponent(this, linuxHostMetrics, 'feature', { metrics_destinations: [remoteWrite.receiver] });

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

/** `extend: { pipelines: [p343] }` in an environment runs it. */
export const p343 = definePipeline({
  name: 'p343',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__host-metrics__linux-hosts-via-alloy__alloy-metrics.alloy.',
  settings: section('the pipeline p343', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P343(config),
});
