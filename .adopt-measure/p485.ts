// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__service-integrations__grafana__.rendered__alloy-metrics.alloy by application-observability-lab: it is yours from here on.
import { Argument, Export } from '../imports/alloy/config';
import { DiscoveryKubernetes, DiscoveryRelabel } from '../imports/alloy/discovery';
import { OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import { PrometheusRelabel, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import {
  type AlloyConfig,
  coalesce,
  convert,
  CustomComponent,
  Declare,
  Pipeline,
  plus,
  string,
} from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__service-integrations__grafana__.rendered__alloy-metrics.alloy. */
export class P485 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p485', { without: ['unfed-input'] });

    // Feature: Cluster Metrics
    // declare "cluster_metrics"
    const clusterMetrics = new Declare(this, 'cluster_metrics');
    const argument = new Argument(clusterMetrics.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    // discovery.kubernetes "nodes"
    const kubernetes = new DiscoveryKubernetes(clusterMetrics.contents, 'nodes', { role: 'node' });

    // discovery.relabel "nodes"
    const relabel = new DiscoveryRelabel(clusterMetrics.contents, 'nodes', {
      targets: kubernetes.targets,
      rule: [
        { sourceLabels: ['__meta_kubernetes_node_name'], targetLabel: 'node' },
        { replacement: 'kubernetes', targetLabel: 'source' },
      ],
    });

    // Kubelet
    // discovery.relabel "kubelet"
    const discoveryRelabel = new DiscoveryRelabel(clusterMetrics.contents, 'kubelet', {
      targets: relabel.output,
    });

    // prometheus.relabel "kubelet"
    const prometheusRelabel = new PrometheusRelabel(clusterMetrics.contents, 'kubelet', {
      maxCacheSize: 100000,
      rule: [
        {
          sourceLabels: ['__name__'],
          regex:
            'up|scrape_samples_scraped|go_goroutines|kubelet_certificate_manager_client_expiration_renew_errors|kubelet_certificate_manager_client_ttl_seconds|kubelet_certificate_manager_server_ttl_seconds|kubelet_cgroup_manager_duration_seconds_bucket|kubelet_cgroup_manager_duration_seconds_count|kubelet_node_config_error|kubelet_node_name|kubelet_pleg_relist_duration_seconds_bucket|kubelet_pleg_relist_duration_seconds_count|kubelet_pleg_relist_interval_seconds_bucket|kubelet_pod_start_duration_seconds_bucket|kubelet_pod_start_duration_seconds_count|kubelet_pod_worker_duration_seconds_bucket|kubelet_pod_worker_duration_seconds_count|kubelet_running_container_count|kubelet_running_containers|kubelet_running_pod_count|kubelet_running_pods|kubelet_runtime_operations_errors_total|kubelet_runtime_operations_total|kubelet_server_expiration_renew_errors|kubelet_volume_stats_available_bytes|kubelet_volume_stats_capacity_bytes|kubelet_volume_stats_inodes|kubelet_volume_stats_inodes_free|kubelet_volume_stats_inodes_used|kubelet_volume_stats_used_bytes|kubernetes_build_info|namespace_workload_pod|process_cpu_seconds_total|process_resident_memory_bytes|rest_client_requests_total|storage_operation_duration_seconds_count|storage_operation_errors_total|volume_manager_total_volumes',
          action: 'keep',
        },
      ],
      forwardTo: argument.value,
    });

    // prometheus.scrape "kubelet"
    new PrometheusScrape(clusterMetrics.contents, 'kubelet', {
      targets: discoveryRelabel.output,
      jobName: 'integrations/kubernetes/kubelet',
      scheme: 'https',
      scrapeInterval: '60s',
      scrapeTimeout: '10s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      convertClassicHistogramsToNhcb: false,
      bearerTokenFile: '/var/run/secrets/kubernetes.io/serviceaccount/token',
      tlsConfig: {
        caFile: '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt',
        insecureSkipVerify: true,
        serverName: 'kubernetes',
      },
      clustering: { enabled: true },
      forwardTo: [prometheusRelabel.receiver],
    });

    // Kubelet Resources
    // discovery.relabel "kubelet_resources"
    const discoveryRelabelKubeletResources = new DiscoveryRelabel(
      clusterMetrics.contents,
      'kubelet_resources',
      {
        targets: relabel.output,
        rule: [{ replacement: '/metrics/resource', targetLabel: '__metrics_path__' }],
      },
    );

    // prometheus.relabel "kubelet_resources"
    const prometheusRelabelKubeletResources = new PrometheusRelabel(
      clusterMetrics.contents,
      'kubelet_resources',
      {
        maxCacheSize: 100000,
        rule: [
          {
            sourceLabels: ['__name__'],
            regex: 'up|scrape_samples_scraped|node_cpu_usage_seconds_total|node_memory_working_set_bytes',
            action: 'keep',
          },
        ],
        forwardTo: argument.value,
      },
    );

    // prometheus.scrape "kubelet_resources"
    new PrometheusScrape(clusterMetrics.contents, 'kubelet_resources', {
      targets: discoveryRelabelKubeletResources.output,
      jobName: 'integrations/kubernetes/resources',
      scheme: 'https',
      scrapeInterval: '60s',
      scrapeTimeout: '10s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      convertClassicHistogramsToNhcb: false,
      bearerTokenFile: '/var/run/secrets/kubernetes.io/serviceaccount/token',
      tlsConfig: {
        caFile: '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt',
        insecureSkipVerify: true,
        serverName: 'kubernetes',
      },
      clustering: { enabled: true },
      forwardTo: [prometheusRelabelKubeletResources.receiver],
    });

    // cAdvisor
    // discovery.relabel "cadvisor"
    const discoveryRelabelCadvisor = new DiscoveryRelabel(clusterMetrics.contents, 'cadvisor', {
      targets: relabel.output,
      rule: [{ replacement: '/metrics/cadvisor', targetLabel: '__metrics_path__' }],
    });

    // prometheus.relabel "cadvisor"
    const prometheusRelabelCadvisor = new PrometheusRelabel(clusterMetrics.contents, 'cadvisor', {
      maxCacheSize: 100000,
      rule: [
        {
          sourceLabels: ['__name__'],
          regex:
            'up|scrape_samples_scraped|container_cpu_cfs_periods_total|container_cpu_cfs_throttled_periods_total|container_cpu_usage_seconds_total|container_fs_reads_bytes_total|container_fs_reads_total|container_fs_writes_bytes_total|container_fs_writes_total|container_memory_cache|container_memory_rss|container_memory_swap|container_memory_usage_bytes|container_memory_working_set_bytes|container_network_receive_bytes_total|container_network_receive_packets_dropped_total|container_network_receive_packets_total|container_network_transmit_bytes_total|container_network_transmit_packets_dropped_total|container_network_transmit_packets_total|machine_memory_bytes',
          action: 'keep',
        },
        // Drop empty container labels, addressing https://github.com/google/cadvisor/issues/2688
        {
          sourceLabels: ['__name__', 'container'],
          separator: '@',
          regex: '(container_cpu_.*|container_fs_.*|container_memory_.*|container_pressure_.*)@',
          action: 'drop',
        },
        // Drop empty image labels, addressing https://github.com/google/cadvisor/issues/2688
        {
          sourceLabels: ['__name__', 'image'],
          separator: '@',
          regex:
            '(container_cpu_.*|container_fs_.*|container_memory_.*|container_network_.*|container_pressure_.*)@',
          action: 'drop',
        },
        // Normalizing unimportant labels (not deleting to continue satisfying <label>!="" checks)
        {
          sourceLabels: ['__name__', 'boot_id'],
          separator: '@',
          regex: 'machine_memory_bytes@.*',
          targetLabel: 'boot_id',
          replacement: 'NA',
        },
        {
          sourceLabels: ['__name__', 'system_uuid'],
          separator: '@',
          regex: 'machine_memory_bytes@.*',
          targetLabel: 'system_uuid',
          replacement: 'NA',
        },
        // Filter out non-physical devices/interfaces
        {
          sourceLabels: ['__name__', 'device'],
          separator: '@',
          regex: 'container_fs_.*@(/dev/)?(mmcblk.p.+|nvme.+|rbd.+|sd.+|vd.+|xvd.+|dasd.+)',
          targetLabel: '__keepme',
          replacement: '1',
        },
        { sourceLabels: ['__name__', '__keepme'], separator: '@', regex: 'container_fs_.*@', action: 'drop' },
        { sourceLabels: ['__name__'], regex: 'container_fs_.*', targetLabel: '__keepme', replacement: '' },
        {
          sourceLabels: ['__name__', 'interface'],
          separator: '@',
          regex: 'container_network_.*@(en[ospx][0-9].*|wlan[0-9].*|eth[0-9].*)',
          targetLabel: '__keepme',
          replacement: '1',
        },
        {
          sourceLabels: ['__name__', '__keepme'],
          separator: '@',
          regex: 'container_network_.*@',
          action: 'drop',
        },
        {
          sourceLabels: ['__name__'],
          regex: 'container_network_.*',
          targetLabel: '__keepme',
          replacement: '',
        },
      ],
      forwardTo: argument.value,
    });

    // prometheus.scrape "cadvisor"
    new PrometheusScrape(clusterMetrics.contents, 'cadvisor', {
      targets: discoveryRelabelCadvisor.output,
      jobName: 'integrations/kubernetes/cadvisor',
      scheme: 'https',
      scrapeInterval: '60s',
      scrapeTimeout: '10s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      convertClassicHistogramsToNhcb: false,
      bearerTokenFile: '/var/run/secrets/kubernetes.io/serviceaccount/token',
      tlsConfig: {
        caFile: '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt',
        insecureSkipVerify: true,
        serverName: 'kubernetes',
      },
      clustering: { enabled: true },
      forwardTo: [prometheusRelabelCadvisor.receiver],
    });

    // discovery.kubernetes "kube_state_metrics"
    const discoveryKubernetes = new DiscoveryKubernetes(clusterMetrics.contents, 'kube_state_metrics', {
      role: 'endpoints',
      selectors: [{ role: 'endpoints', label: 'release=k8smon,app.kubernetes.io/name=kube-state-metrics' }],
      namespaces: { names: ['default'] },
    });

    // discovery.relabel "kube_state_metrics"
    const discoveryRelabelKubeStateMetrics = new DiscoveryRelabel(
      clusterMetrics.contents,
      'kube_state_metrics',
      {
        targets: discoveryKubernetes.targets,
        rule: [{ action: 'replace', replacement: 'kubernetes', targetLabel: 'source' }],
      },
    );

    // prometheus.relabel "kube_state_metrics"
    const prometheusRelabelKubeStateMetrics = new PrometheusRelabel(
      clusterMetrics.contents,
      'kube_state_metrics',
      {
        maxCacheSize: 100000,
        rule: [
          {
            sourceLabels: ['__name__'],
            regex:
              'up|scrape_samples_scraped|kube_configmap_info|kube_configmap_metadata_resource_version|kube_cronjob.*|kube_daemonset.*|kube_deployment_metadata_generation|kube_deployment_spec_replicas|kube_deployment_status_condition|kube_deployment_status_observed_generation|kube_deployment_status_replicas_available|kube_deployment_status_replicas_updated|kube_horizontalpodautoscaler_spec_max_replicas|kube_horizontalpodautoscaler_spec_min_replicas|kube_horizontalpodautoscaler_status_current_replicas|kube_horizontalpodautoscaler_status_desired_replicas|kube_job.*|kube_namespace_status_phase|kube_node.*|kube_persistentvolume_status_phase|kube_persistentvolumeclaim_access_mode|kube_persistentvolumeclaim_info|kube_persistentvolumeclaim_labels|kube_persistentvolumeclaim_resource_requests_storage_bytes|kube_persistentvolumeclaim_status_phase|kube_pod_completion_time|kube_pod_container_info|kube_pod_container_resource_limits|kube_pod_container_resource_requests|kube_pod_container_status_last_terminated_reason|kube_pod_container_status_last_terminated_timestamp|kube_pod_container_status_restarts_total|kube_pod_container_status_waiting_reason|kube_pod_info|kube_pod_owner|kube_pod_restart_policy|kube_pod_spec_volumes_persistentvolumeclaims_info|kube_pod_start_time|kube_pod_status_phase|kube_pod_status_reason|kube_pod_init_.*|kube_replicaset.*|kube_resourcequota|kube_secret_metadata_resource_version|kube_statefulset.*',
            action: 'keep',
          },
        ],
        forwardTo: argument.value,
      },
    );

    // prometheus.scrape "kube_state_metrics"
    new PrometheusScrape(clusterMetrics.contents, 'kube_state_metrics', {
      targets: discoveryRelabelKubeStateMetrics.output,
      jobName: 'integrations/kubernetes/kube-state-metrics',
      scrapeInterval: '60s',
      scrapeTimeout: '10s',
      scrapeProtocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrapeClassicHistograms: false,
      scrapeNativeHistograms: false,
      convertClassicHistogramsToNhcb: false,
      scheme: 'http',
      bearerTokenFile: '',
      tlsConfig: { insecureSkipVerify: true },
      clustering: { enabled: true },
      forwardTo: [prometheusRelabelKubeStateMetrics.receiver],
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
      externalLabels: { cluster: 'grafana-integration-test', k8s_cluster_name: 'grafana-integration-test' },
    });

    new CustomComponent(this, clusterMetrics, 'feature', { metrics_destinations: [remoteWrite.receiver] });

    const grafanaIntegration = new Declare(this, 'grafana_integration');
    const argumentMetricsDestinations = new Argument(grafanaIntegration.contents, 'metrics_destinations', {
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
    const discoveryKubernetesGrafanaPods = new DiscoveryKubernetes(
      grafanaIntegrationDiscovery.contents,
      'grafana_pods',
      {
        role: 'pod',
        selectors: [
          {
            role: 'pod',
            field: string.join(coalesce(fieldSelectors.value, []), ','),
            label: string.join(coalesce(labelSelectors.value, ['app.kubernetes.io/name=grafana']), ','),
          },
        ],
        namespaces: { names: coalesce(namespaces.value, []) },
      },
    );

    // grafana relabelings (pre-scrape)
    // discovery.relabel "grafana_pods"
    const discoveryRelabelGrafanaPods = new DiscoveryRelabel(
      grafanaIntegrationDiscovery.contents,
      'grafana_pods',
      {
        targets: discoveryKubernetesGrafanaPods.targets,
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
      },
    );

    new Export(grafanaIntegrationDiscovery.contents, 'output', { value: discoveryRelabelGrafanaPods.output });

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
        namespaces: [],
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
      forward_to: argumentMetricsDestinations.value,
    });

    new CustomComponent(this, grafanaIntegration, 'integration', {
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

/** `extend: { pipelines: [p485] }` in an environment runs it. */
export const p485 = definePipeline({
  name: 'p485',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__service-integrations__grafana__.rendered__alloy-metrics.alloy.',
  settings: section('the pipeline p485', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P485(config),
});
