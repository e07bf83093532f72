// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__service-integrations__tempo__.rendered__alloy-singleton.alloy by application-observability-lab: it is yours from here on.
import { Argument, Export } from '../imports/alloy/config';
import { DiscoveryKubernetes, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceKubernetesEvents, LokiWrite } from '../imports/alloy/loki';
import { OtelcolExporterLoki, OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import {
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import {
  type AlloyConfig,
  coalesce,
  convert,
  CustomComponent,
  Declare,
  Pipeline,
  plus,
  raw,
  string,
} from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__service-integrations__tempo__.rendered__alloy-singleton.alloy. */
export class P494 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p494', { without: ['unfed-input'] });

    // Feature: Cluster Events
    // declare "cluster_events"
    const declare = new Declare(this, 'cluster_events');
    const logsDestinations = new Argument(declare.contents, 'logs_destinations', {
      comment: 'Must be a list of log destinations where collected logs should be forwarded to',
    });

    // loki.process "cluster_events"
    const lokiProcess = new LokiProcess(declare.contents, 'cluster_events', {
      stage: [
        // add a static source label to the logs so they can be differentiated / restricted if necessary
        { staticLabels: { values: { source: 'kubernetes-events' } } },
        // extract some of the fields from the log line, these could be used as labels, structured metadata, etc.
        {
          logfmt: {
            mapping: {
              // map the sourcecomponent field to component
              component: 'sourcecomponent',
              kind: '',
              // most events don't have a level but they do have a "type" i.e. Normal, Warning, Error, etc.
              level: 'type',
              name: '',
              // map the sourcehost field to node
              node: 'sourcehost',
              reason: '',
            },
          },
        },
        // set the extracted values as labels
        { labels: { values: { kind: '', level: '', service_name: 'job', reason: 'reason' } } },
        // if kind=Node, set the node label by copying the name field
        { match: { selector: '{kind="Node"}', stage: [{ labels: { values: { node: 'name' } } }] } },
        // set the level extracted key value as a normalized log level
        { match: { selector: '{level="Normal"}', stage: [{ staticLabels: { values: { level: 'Info' } } }] } },
        { structuredMetadata: { values: { name: 'name', node: 'node' } } },
        // Drop pipeline-only labels that are not needed in the final output.
        { labelDrop: { values: ['kind'] } },
      ],
      forwardTo: logsDestinations.value,
    });

    // loki.source.kubernetes_events "cluster_events"
    new LokiSourceKubernetesEvents(declare.contents, 'cluster_events', {
      jobName: 'integrations/kubernetes/eventhandler',
      logFormat: 'logfmt',
      forwardTo: [lokiProcess.receiver],
    });

    // remote.kubernetes.secret "localloki"
    const kubernetesSecret = new RemoteKubernetesSecret(this, 'localloki', {
      name: 'localloki-k8smon-k8s-monitoring',
      namespace: 'default',
    });

    // loki.write "localloki"
    const write = new LokiWrite(this, 'localloki', {
      endpoint: [
        {
          url: 'http://loki.loki.svc:3100/loki/api/v1/push',
          retryOnHttp429: true,
          tenantId: convert.nonsensitive(kubernetesSecret.data.get('tenantId')),
          basicAuth: {
            username: convert.nonsensitive(kubernetesSecret.data.get('username')),
            password: kubernetesSecret.data.get('password'),
          },
          tlsConfig: { insecureSkipVerify: false },
          minBackoffPeriod: '500ms',
          maxBackoffPeriod: '5m',
          maxBackoffRetries: raw<string>('"10"'),
        },
      ],
      externalLabels: { cluster: 'tempo-integration-test', k8s_cluster_name: 'tempo-integration-test' },
    });

    new CustomComponent(this, declare, 'feature', { logs_destinations: [write.receiver] });

    const tempoIntegration = new Declare(this, 'tempo_integration');
    const metricsDestinations = new Argument(tempoIntegration.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    const tempoIntegrationDiscovery = new Declare(tempoIntegration.contents, 'tempo_integration_discovery');
    const namespaces = new Argument(tempoIntegrationDiscovery.contents, 'namespaces', {
      comment: 'The namespaces to look for targets in (default: [] is all namespaces)',
      optional: true,
    });

    const fieldSelectors = new Argument(tempoIntegrationDiscovery.contents, 'field_selectors', {
      comment: 'The field selectors to use to find matching targets (default: [])',
      optional: true,
    });

    const labelSelectors = new Argument(tempoIntegrationDiscovery.contents, 'label_selectors', {
      comment:
        'The label selectors to use to find matching targets (default: ["app.kubernetes.io/name=tempo"])',
      optional: true,
    });

    const portName = new Argument(tempoIntegrationDiscovery.contents, 'port_name', {
      comment: 'The of the port to scrape metrics from (default: http-metrics)',
      optional: true,
    });

    // tempo service discovery for all of the pods
    // discovery.kubernetes "tempo_pods"
    const kubernetes = new DiscoveryKubernetes(tempoIntegrationDiscovery.contents, 'tempo_pods', {
      role: 'pod',
      selectors: [
        {
          role: 'pod',
          field: string.join(coalesce(fieldSelectors.value, []), ','),
          label: string.join(coalesce(labelSelectors.value, ['app.kubernetes.io/name=tempo']), ','),
        },
      ],
      namespaces: { names: coalesce(namespaces.value, []) },
    });

    // tempo relabelings (pre-scrape)
    // discovery.relabel "tempo_pods"
    const discoveryRelabel = new DiscoveryRelabel(tempoIntegrationDiscovery.contents, 'tempo_pods', {
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
          regex: plus(coalesce(portName.value, 'http-metrics'), '@Running@true@false'),
          action: 'keep',
        },
        { sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: 'node' },
        // the tempo-mixin expects the job label to be namespace/component
        {
          sourceLabels: [
            '__meta_kubernetes_namespace',
            '__meta_kubernetes_pod_label_app_kubernetes_io_component',
          ],
          separator: '/',
          targetLabel: 'job',
        },
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

    new Export(tempoIntegrationDiscovery.contents, 'output', { value: discoveryRelabel.output });

    const tempoIntegrationScrape = new Declare(tempoIntegration.contents, 'tempo_integration_scrape');
    const targets = new Argument(tempoIntegrationScrape.contents, 'targets', {
      comment: 'Must be a list() of targets',
    });

    const forwardTo = new Argument(tempoIntegrationScrape.contents, 'forward_to', {
      comment: 'Must be a list(MetricsReceiver) where collected metrics should be forwarded to',
    });

    const jobLabel = new Argument(tempoIntegrationScrape.contents, 'job_label', {
      comment: 'The job label to add for all Tempo metrics (default: integrations/tempo)',
      optional: true,
    });

    const keepMetrics = new Argument(tempoIntegrationScrape.contents, 'keep_metrics', {
      comment: 'A regular expression of metrics to keep (default: see below)',
      optional: true,
    });

    const dropMetrics = new Argument(tempoIntegrationScrape.contents, 'drop_metrics', {
      comment: 'A regular expression of metrics to drop (default: see below)',
      optional: true,
    });

    const scrapeInterval = new Argument(tempoIntegrationScrape.contents, 'scrape_interval', {
      comment: 'How often to scrape metrics from the targets (default: 60s)',
      optional: true,
    });

    const scrapeTimeout = new Argument(tempoIntegrationScrape.contents, 'scrape_timeout', {
      comment: 'The timeout for scraping metrics from the targets (default: 10s)',
      optional: true,
    });

    const scrapeProtocols = new Argument(tempoIntegrationScrape.contents, 'scrape_protocols', {
      comment: 'The scrape protocols to use for scraping metrics',
      optional: true,
    });

    const scrapeClassicHistograms = new Argument(
      tempoIntegrationScrape.contents,
      'scrape_classic_histograms',
      {
        comment: 'Whether to scrape classic histograms (default: false).',
        optional: true,
      },
    );

    const scrapeNativeHistograms = new Argument(tempoIntegrationScrape.contents, 'scrape_native_histograms', {
      comment: 'Whether to scrape native histograms (default: false).',
      optional: true,
    });

    const maxCacheSize = new Argument(tempoIntegrationScrape.contents, 'max_cache_size', {
      comment:
        'The maximum number of elements to hold in the relabeling cache (default: 100000).  This should be at least 2x-5x your largest scrape target or samples appended rate.',
      optional: true,
    });

    const clustering = new Argument(tempoIntegrationScrape.contents, 'clustering', {
      comment: 'Whether or not clustering should be enabled (default: false)',
      optional: true,
    });

    // tempo metric relabelings (post-scrape)
    // prometheus.relabel "tempo"
    const prometheusRelabelTempo = new PrometheusRelabel(tempoIntegrationScrape.contents, 'tempo', {
      forwardTo: forwardTo.value,
      maxCacheSize: coalesce(maxCacheSize.value, 100000),
      rule: [
        // drop metrics that match the drop_metrics regex
        { sourceLabels: ['__name__'], regex: coalesce(dropMetrics.value, ''), action: 'drop' },
        // keep only metrics that match the keep_metrics regex
        { sourceLabels: ['__name__'], regex: coalesce(keepMetrics.value, '(.+)'), action: 'keep' },
        // the tempo-mixin expects the instance label to be the node name
        { sourceLabels: ['node'], targetLabel: 'instance', replacement: '$1' },
        { action: 'labeldrop', regex: 'node' },
        // set the memcached exporter container name from container="exporter" to container="memcached"
        {
          sourceLabels: ['component', 'container'],
          separator: ';',
          regex: 'memcached-[^;]+;exporter',
          targetLabel: 'container',
          replacement: 'memcached',
        },
      ],
    });

    // prometheus.scrape "tempo"
    new PrometheusScrape(tempoIntegrationScrape.contents, 'tempo', {
      jobName: coalesce(jobLabel.value, 'integrations/tempo'),
      forwardTo: [prometheusRelabelTempo.receiver],
      targets: targets.value,
      scrapeInterval: coalesce(scrapeInterval.value, '60s'),
      scrapeTimeout: coalesce(scrapeTimeout.value, '10s'),
      scrapeProtocols: scrapeProtocols.value,
      scrapeClassicHistograms: scrapeClassicHistograms.value,
      scrapeNativeHistograms: scrapeNativeHistograms.value,
      clustering: { enabled: coalesce(clustering.value, false) },
    });

    const tempoIntegrationDiscoveryTempo = new CustomComponent(
      tempoIntegration.contents,
      tempoIntegrationDiscovery,
      'tempo',
      {
        namespaces: [],
        label_selectors: ['app.kubernetes.io/name=tempo'],
        port_name: 'prom-metrics',
      },
    );

    new CustomComponent(tempoIntegration.contents, tempoIntegrationScrape, 'tempo', {
      targets: tempoIntegrationDiscoveryTempo.export<never>('output'),
      job_label: 'integrations/tempo',
      clustering: true,
      keep_metrics:
        'up|scrape_samples_scraped|container_cpu_usage_seconds_total|container_memory_working_set_bytes|container_network_receive_bytes_total|container_network_transmit_bytes_total|container_spec_cpu_period|container_spec_cpu_quota|container_spec_memory_limit_bytes|gauge_memberlist_health_score|go_gc_duration_seconds_count|go_goroutines|go_memstats_heap_inuse_bytes|kube_deployment_spec_replicas|kube_deployment_status_replicas_unavailable|kube_deployment_status_replicas_updated|kube_pod_container_info|kube_pod_container_resource_requests|kube_pod_container_status_restarts_total|kube_statefulset_replicas|kube_statefulset_status_replicas_current|kube_statefulset_status_replicas_ready|kube_statefulset_status_replicas_updated|kubelet_volume_stats_available_bytes|promtail_custom_bad_words_total|tempo_build_info|tempo_discarded_spans_total|tempo_distributor_bytes_received_total|tempo_distributor_metrics_generator_pushes_failures_total|tempo_distributor_push_duration_seconds_bucket|tempo_distributor_push_duration_seconds_count|tempo_distributor_push_duration_seconds_sum|tempo_distributor_queue_length|tempo_distributor_spans_received_total|tempo_ingester_blocks_cleared_total|tempo_ingester_blocks_flushed_total|tempo_ingester_failed_flushes_total|tempo_ingester_flush_duration_seconds_bucket|tempo_ingester_live_traces|tempo_ingester_traces_created_total|tempo_limits_defaults|tempo_limits_overrides|tempo_memberlist_client_cluster_members_count|tempo_memberlist_client_cluster_node_health_score|tempo_memberlist_client_kv_store_count|tempo_memcache_request_duration_seconds_bucket|tempo_memcache_request_duration_seconds_count|tempo_memcache_request_duration_seconds_sum|tempo_metrics_generator_bytes_received_total|tempo_metrics_generator_registry_active_series|tempo_metrics_generator_spans_discarded_total|tempo_metrics_generator_spans_received_total|tempo_query_frontend_queries_total|tempo_receiver_accepted_spans|tempo_receiver_refused_spans|tempo_request_duration_seconds_bucket|tempo_request_duration_seconds_count|tempo_request_duration_seconds_sum|tempo_vulture_trace_error_total|tempo_vulture_trace_total|tempodb_backend_request_duration_seconds_bucket|tempodb_backend_request_duration_seconds_count|tempodb_backend_request_duration_seconds_sum|tempodb_blocklist_length|tempodb_blocklist_poll_errors_total|tempodb_compaction_blocks_total|tempodb_compaction_bytes_written_total|tempodb_compaction_errors_total|tempodb_compaction_objects_combined_total|tempodb_compaction_objects_written_total|tempodb_compaction_outstanding_blocks|tempodb_retention_deleted_total|tempodb_retention_errors_total|tempodb_retention_marked_for_deletion_total|tempodb_work_queue_length|tempodb_work_queue_max',
      scrape_interval: '60s',
      scrape_timeout: '10s',
      scrape_protocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrape_classic_histograms: false,
      scrape_native_histograms: false,
      max_cache_size: 100000,
      forward_to: metricsDestinations.value,
    });

    // remote.kubernetes.secret "localprometheus"
    const remoteKubernetesSecret = new RemoteKubernetesSecret(this, 'localprometheus', {
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
            username: convert.nonsensitive(remoteKubernetesSecret.data.get('username')),
            password: remoteKubernetesSecret.data.get('password'),
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
      externalLabels: { cluster: 'tempo-integration-test', k8s_cluster_name: 'tempo-integration-test' },
    });

    new CustomComponent(this, tempoIntegration, 'integration', {
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

    // Destination: localLoki (loki)
    // otelcol.exporter.loki "localloki"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterLoki(this, 'localloki', { forwardTo: [write.receiver] });

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

/** `extend: { pipelines: [p494] }` in an environment runs it. */
export const p494 = definePipeline({
  name: 'p494',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__service-integrations__tempo__.rendered__alloy-singleton.alloy.',
  settings: section('the pipeline p494', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P494(config),
});
