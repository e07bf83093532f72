// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__integrations__grafana__alloy-metrics.alloy by application-observability-lab: it is yours from here on.
import { Argument, Export } from '../imports/alloy/config';
import { DiscoveryKubernetes, DiscoveryRelabel } from '../imports/alloy/discovery';
import { OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import {
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, coalesce, CustomComponent, Declare, Pipeline, plus, string } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__integrations__grafana__alloy-metrics.alloy. */
export class P349 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p349', { without: ['unfed-input'] });

    const grafanaIntegration = new Declare(this, 'grafana_integration');
    const metricsDestinations = new Argument(grafanaIntegration.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    const grafanaIntegrationDiscovery = new Declare(
      grafanaIntegration.contents,
      'grafana_integration_discovery',
    );
    const namespaces = new Argument(grafanaIntegrationDiscovery.contents, 'namespaces', {
      comment: 'The namespaces to look for targets in (default: [] is all namespaces)',
      optional: true,
    });

    const fieldSelectors = new Argument(grafanaIntegrationDiscovery.contents, 'field_selectors', {
      comment: 'The field selectors to use to find matching targets (default: [])',
      optional: true,
    });

    const labelSelectors = new Argument(grafanaIntegrationDiscovery.contents, 'label_selectors', {
      comment:
        'The label selectors to use to find matching targets (default: ["app.kubernetes.io/name=grafana"])',
      optional: true,
    });

    const portName = new Argument(grafanaIntegrationDiscovery.contents, 'port_name', {
      comment: 'The of the port to scrape metrics from (default: grafana)',
      optional: true,
    });

    // grafana service discovery for all of the pods
    // discovery.kubernetes "grafana_pods"
    const kubernetes = new DiscoveryKubernetes(grafanaIntegrationDiscovery.contents, 'grafana_pods', {
      role: 'pod',
      selectors: [
        {
          role: 'pod',
          field: string.join(coalesce(fieldSelectors.value, []), ','),
          label: string.join(coalesce(labelSelectors.value, ['app.kubernetes.io/name=grafana']), ','),
        },
      ],
      namespaces: { names: coalesce(namespaces.value, []) },
    });

    // grafana relabelings (pre-scrape)
    // discovery.relabel "grafana_pods"
    const discoveryRelabel = new DiscoveryRelabel(grafanaIntegrationDiscovery.contents, 'grafana_pods', {
      targets: kubernetes.targets,
      rule: [
        // keep only the specified metrics port name, and pods that are Running and ready
        {
          sourceLabels: [
            '__meta_kubernetes_pod_container_port_name',
            '__meta_kubernetes_pod_phase',
            '__meta_kubernetes_pod_ready',
            '__meta_kubernetes_pod_container_init',
          ],
          separator: '@',
          regex: plus(coalesce(portName.value, 'grafana'), '@Running@true@false'),
          action: 'keep',
        },
        { sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: 'node' },
        { sourceLabels: ['__meta_kubernetes_namespace'], targetLabel: 'namespace' },
        { sourceLabels: ['__meta_kubernetes_pod_name'], targetLabel: 'pod' },
        { sourceLabels: ['__meta_kubernetes_pod_container_name'], targetLabel: 'container' },
        // set the workload to the controller kind and name
        {
          action: 'lowercase',
          sourceLabels: ['__meta_kubernetes_pod_controller_kind'],
          targetLabel: 'workload_type',
        },
        { sourceLabels: ['__meta_kubernetes_pod_controller_name'], targetLabel: 'workload' },
        // remove the hash from the ReplicaSet
        {
          sourceLabels: ['workload_type', 'workload'],
          separator: '/',
          regex: 'replicaset/(.+)-.+$',
          targetLabel: 'workload',
        },
        // set the app name if specified as metadata labels "app:" or "app.kubernetes.io/name:" or "k8s-app:"
        {
          action: 'replace',
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
        // set the component if specified as metadata labels "component:" or "app.kubernetes.io/component:" or "k8s-component:"
        {
          action: 'replace',
          sourceLabels: [
            '__meta_kubernetes_pod_label_app_kubernetes_io_component',
            '__meta_kubernetes_pod_label_k8s_component',
            '__meta_kubernetes_pod_label_component',
          ],
          regex: '^(?:;*)?([^;]+).*$',
          replacement: '$1',
          targetLabel: 'component',
        },
        // set a source label
        { action: 'replace', replacement: 'kubernetes', targetLabel: 'source' },
      ],
    });

    new Export(grafanaIntegrationDiscovery.contents, 'output', { value: discoveryRelabel.output });

    const grafanaIntegrationScrape = new Declare(grafanaIntegration.contents, 'grafana_integration_scrape');
    const targets = new Argument(grafanaIntegrationScrape.contents, 'targets', {
      comment: 'Must be a list() of targets',
    });

    const forwardTo = new Argument(grafanaIntegrationScrape.contents, 'forward_to', {
      comment: 'Must be a list(MetricsReceiver) where collected metrics should be forwarded to',
    });

    const jobLabel = new Argument(grafanaIntegrationScrape.contents, 'job_label', {
      comment: 'The job label to add for all Grafana metrics (default: integrations/grafana)',
      optional: true,
    });

    const keepMetrics = new Argument(grafanaIntegrationScrape.contents, 'keep_metrics', {
      comment: 'A regular expression of metrics to keep (default: see below)',
      optional: true,
    });

    const dropMetrics = new Argument(grafanaIntegrationScrape.contents, 'drop_metrics', {
      comment: 'A regular expression of metrics to drop (default: see below)',
      optional: true,
    });

    const scrapeInterval = new Argument(grafanaIntegrationScrape.contents, 'scrape_interval', {
      comment: 'How often to scrape metrics from the targets (default: 60s)',
      optional: true,
    });

    const scrapeTimeout = new Argument(grafanaIntegrationScrape.contents, 'scrape_timeout', {
      comment: 'The timeout for scraping metrics from the targets (default: 10s)',
      optional: true,
    });

    const scrapeProtocols = new Argument(grafanaIntegrationScrape.contents, 'scrape_protocols', {
      comment: 'The scrape protocols to use for scraping metrics',
      optional: true,
    });

    const scrapeClassicHistograms = new Argument(
      grafanaIntegrationScrape.contents,
      'scrape_classic_histograms',
      {
        comment: 'Whether to scrape classic histograms (default: false).',
        optional: true,
      },
    );

    const scrapeNativeHistograms = new Argument(
      grafanaIntegrationScrape.contents,
      'scrape_native_histograms',
      {
        comment: 'Whether to scrape native histograms (default: false).',
        optional: true,
      },
    );

    const maxCacheSize = new Argument(grafanaIntegrationScrape.contents, 'max_cache_size', {
      comment:
        'The maximum number of elements to hold in the relabeling cache (default: 100000).  This should be at least 2x-5x your largest scrape target or samples appended rate.',
      optional: true,
    });

    const clustering = new Argument(grafanaIntegrationScrape.contents, 'clustering', {
      comment: 'Whether or not clustering should be enabled (default: false)',
      optional: true,
    });

    // grafana metric relabelings (post-scrape)
    // prometheus.relabel "grafana"
    const prometheusRelabelGrafana = new PrometheusRelabel(grafanaIntegrationScrape.contents, 'grafana', {
      forwardTo: forwardTo.value,
      maxCacheSize: coalesce(maxCacheSize.value, 100000),
      rule: [
        // drop metrics that match the drop_metrics regex
        { sourceLabels: ['__name__'], regex: coalesce(dropMetrics.value, ''), action: 'drop' },
        // keep only metrics that match the keep_metrics regex
        { sourceLabels: ['__name__'], regex: coalesce(keepMetrics.value, '(.+)'), action: 'keep' },
        // the grafana-mixin expects the instance label to be the node name
        { sourceLabels: ['node'], targetLabel: 'instance', replacement: '$1' },
        { action: 'labeldrop', regex: 'node' },
      ],
    });

    // prometheus.scrape "grafana"
    new PrometheusScrape(grafanaIntegrationScrape.contents, 'grafana', {
      jobName: coalesce(jobLabel.value, 'integrations/grafana'),
      forwardTo: [prometheusRelabelGrafana.receiver],
      targets: targets.value,
      scrapeInterval: coalesce(scrapeInterval.value, '60s'),
      scrapeTimeout: coalesce(scrapeTimeout.value, '10s'),
      scrapeProtocols: scrapeProtocols.value,
      scrapeClassicHistograms: scrapeClassicHistograms.value,
      scrapeNativeHistograms: scrapeNativeHistograms.value,
      clustering: { enabled: coalesce(clustering.value, false) },
    });

    const grafanaIntegrationDiscoveryGrafana = new CustomComponent(
      grafanaIntegration.contents,
      grafanaIntegrationDiscovery,
      'grafana',
      {
        namespaces: ['o11y'],
        label_selectors: ['app.kubernetes.io/name=grafana'],
        port_name: 'grafana',
      },
    );

    new CustomComponent(grafanaIntegration.contents, grafanaIntegrationScrape, 'grafana', {
      targets: grafanaIntegrationDiscoveryGrafana.export<never>('output'),
      job_label: 'integrations/grafana',
      clustering: true,
      scrape_interval: '60s',
      scrape_timeout: '10s',
      scrape_protocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrape_classic_histograms: false,
      scrape_native_histograms: false,
      max_cache_size: 100000,
      forward_to: metricsDestinations.value,
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
        cluster: 'grafana-integration-cluster',
        k8s_cluster_name: 'grafana-integration-cluster',
      },
    });

    new CustomComponent(this, grafanaIntegration, 'integration', {
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

/** `extend: { pipelines: [p349] }` in an environment runs it. */
export const p349 = definePipeline({
  name: 'p349',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__integrations__grafana__alloy-metrics.alloy.',
  settings: section('the pipeline p349', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P349(config),
});
