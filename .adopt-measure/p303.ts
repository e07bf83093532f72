// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__dataProcessors__kubernetesEnrichment__labels-and-annotations__alloy.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { DiscoveryKubernetes, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LocalFileMatch } from '../imports/alloy/local';
import { LokiEnrich, LokiProcess, LokiRelabel, LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import {
  OtelcolExporterLoki,
  OtelcolExporterOtlp,
  OtelcolExporterPrometheus,
  OtelcolProcessorAttributes,
  OtelcolProcessorBatch,
  OtelcolProcessorFilter,
  OtelcolProcessorK8sattributes,
  OtelcolProcessorResourcedetection,
  OtelcolProcessorTransform,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import {
  PrometheusEnrich,
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import {
  PyroscopeEnrich,
  PyroscopeReceiveHttp,
  PyroscopeRelabel,
  PyroscopeWrite,
} from '../imports/alloy/pyroscope';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, CustomComponent, Declare, Pipeline, plus, raw, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__dataProcessors__kubernetesEnrichment__labels-and-annotations__alloy.alloy. */
export class P303 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p303');

    // Feature: Application Observability
    // declare "application_observability"
    const applicationObservability = new Declare(this, 'application_observability');
    new Argument(applicationObservability.contents, 'metrics_destinations', {
      comment: 'Must be a list of metrics destinations where collected metrics should be forwarded to',
    });

    new Argument(applicationObservability.contents, 'logs_destinations', {
      comment: 'Must be a list of log destinations where collected logs should be forwarded to',
    });

    const tracesDestinations = new Argument(applicationObservability.contents, 'traces_destinations', {
      comment: 'Must be a list of trace destinations where collected trace should be forwarded to',
    });

    // Batch Processor
    const otelcolProcessorBatch = new OtelcolProcessorBatch(applicationObservability.contents, 'default', {
      sendBatchSize: 8192,
      sendBatchMaxSize: 0,
      timeout: '2s',
      output: { traces: tracesDestinations.value },
    });

    // Transform Processor
    const otelcolProcessorTransform = new OtelcolProcessorTransform(
      applicationObservability.contents,
      'default',
      {
        errorMode: 'ignore',
        traceStatements: [
          { context: 'span', statements: ['set_semconv_span_name("1.37.0", "original_span_name")'] },
        ],
        output: { traces: [otelcolProcessorBatch.input] },
      },
    );

    // K8s Attributes Processor
    const processorK8sattributes = new OtelcolProcessorK8sattributes(
      applicationObservability.contents,
      'default',
      {
        passthrough: false,
        extract: {
          metadata: [
            'k8s.namespace.name',
            'k8s.pod.name',
            'k8s.deployment.name',
            'k8s.statefulset.name',
            'k8s.daemonset.name',
            'k8s.cronjob.name',
            'k8s.job.name',
            'k8s.node.name',
            'k8s.pod.uid',
            'k8s.pod.start_time',
          ],
        },
        podAssociation: [
          { source: [{ from: 'resource_attribute', name: 'k8s.pod.ip' }] },
          { source: [{ from: 'resource_attribute', name: 'k8s.pod.uid' }] },
          { source: [{ from: 'connection' }] },
        ],
        output: { traces: [otelcolProcessorTransform.input] },
      },
    );

    // Resource Detection Processor
    const processorResourcedetection = new OtelcolProcessorResourcedetection(
      applicationObservability.contents,
      'default',
      {
        detectors: ['env', 'system'],
        override: true,
        system: { hostnameSources: ['os'] },
        output: { traces: [processorK8sattributes.input] },
      },
    );

    // OTLP Receiver
    // otelcol.receiver.otlp "receiver"
    new OtelcolReceiverOtlp(applicationObservability.contents, 'receiver', {
      grpc: {
        endpoint: '0.0.0.0:4317',
        includeMetadata: false,
        maxRecvMsgSize: '4MiB',
        readBufferSize: '512KiB',
        writeBufferSize: '32KiB',
      },
      debugMetrics: { disableHighCardinalityMetrics: true },
      output: { traces: [processorResourcedetection.input] },
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
      externalLabels: { cluster: 'kubernetes-enrichment', k8s_cluster_name: 'kubernetes-enrichment' },
    });

    // Destination: prometheus (prometheus)
    // otelcol.exporter.prometheus "prometheus"
    const exporterPrometheus = new OtelcolExporterPrometheus(this, 'prometheus', {
      addMetricSuffixes: true,
      resourceToTelemetryConversion: false,
      keepIdentifyingResourceAttributes: true,
      forwardTo: [remoteWrite.receiver],
    });

    const k8sMetadataPrometheusGateMetricsOtlpStrip = new OtelcolProcessorTransform(
      this,
      'k8s_metadata_prometheus_gate_metrics_otlp_strip',
      {
        errorMode: 'ignore',
        metricStatements: [
          { context: 'resource', statements: ['delete_key(attributes, "selected_destinations")'] },
        ],
        output: { metrics: [exporterPrometheus.input] },
      },
    );

    const k8sMetadataPrometheusGateMetricsOtlp = new OtelcolProcessorFilter(
      this,
      'k8s_metadata_prometheus_gate_metrics_otlp',
      {
        errorMode: 'ignore',
        metricConditions: [
          {
            context: 'resource',
            conditions: ['not IsMatch(attributes["selected_destinations"], "(^|.*,)prometheus(,.*|$)")'],
          },
        ],
        output: { metrics: [k8sMetadataPrometheusGateMetricsOtlpStrip.input] },
      },
    );

    const k8sMetadataOutMetricsOtlp = new OtelcolProcessorBatch(this, 'k8s_metadata_out_metrics_otlp', {
      output: { metrics: [k8sMetadataPrometheusGateMetricsOtlp.input] },
    });

    // Processor: k8s-metadata (kubernetesEnrichment) — metrics/otlp
    // otelcol.processor.k8sattributes "k8s_metadata_in_metrics_otlp"
    const k8sMetadataInMetricsOtlp = new OtelcolProcessorK8sattributes(this, 'k8s_metadata_in_metrics_otlp', {
      extract: {
        metadata: [],
        label: [
          { from: 'pod', key: 'color', tagName: 'color' },
          { from: 'namespace', key: 'team', tagName: 'team' },
        ],
        annotation: [
          { from: 'pod', key: 'example.com/owner', tagName: 'owner' },
          { from: 'namespace', key: 'cost-center', tagName: 'cost-center' },
        ],
      },
      podAssociation: [
        {
          source: [
            { from: 'resource_attribute', name: 'k8s.pod.name' },
            { from: 'resource_attribute', name: 'k8s.namespace.name' },
          ],
        },
        { source: [{ from: 'resource_attribute', name: 'k8s.pod.ip' }] },
        { source: [{ from: 'resource_attribute', name: 'k8s.pod.uid' }] },
        { source: [{ from: 'connection' }] },
      ],
      output: { metrics: [k8sMetadataOutMetricsOtlp.input] },
    });

    const applicationobservabilityStampMetricsOtlp = new OtelcolProcessorTransform(
      this,
      'applicationobservability_stamp_metrics_otlp',
      {
        errorMode: 'ignore',
        metricStatements: [
          { context: 'resource', statements: ['set(attributes["selected_destinations"], "prometheus")'] },
        ],
        output: { metrics: [k8sMetadataInMetricsOtlp.input] },
      },
    );

    // remote.kubernetes.secret "loki"
    const kubernetesSecret = new RemoteKubernetesSecret(this, 'loki', {
      name: 'loki-k8smon-k8s-monitoring',
      namespace: 'default',
    });

    // loki.write "loki"
    const write = new LokiWrite(this, 'loki', {
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
      externalLabels: { cluster: 'kubernetes-enrichment', k8s_cluster_name: 'kubernetes-enrichment' },
    });

    // Destination: loki (loki)
    // otelcol.exporter.loki "loki"
    const exporterLoki = new OtelcolExporterLoki(this, 'loki', { forwardTo: [write.receiver] });

    const k8sMetadataLokiGateLogsOtlpStrip = new OtelcolProcessorTransform(
      this,
      'k8s_metadata_loki_gate_logs_otlp_strip',
      {
        errorMode: 'ignore',
        logStatements: [
          { context: 'resource', statements: ['delete_key(attributes, "selected_destinations")'] },
        ],
        output: { logs: [exporterLoki.input] },
      },
    );

    const k8sMetadataLokiGateLogsOtlp = new OtelcolProcessorFilter(this, 'k8s_metadata_loki_gate_logs_otlp', {
      errorMode: 'ignore',
      logConditions: [
        {
          context: 'resource',
          conditions: ['not IsMatch(attributes["selected_destinations"], "(^|.*,)loki(,.*|$)")'],
        },
      ],
      output: { logs: [k8sMetadataLokiGateLogsOtlpStrip.input] },
    });

    const k8sMetadataOutLogsOtlp = new OtelcolProcessorBatch(this, 'k8s_metadata_out_logs_otlp', {
      output: { logs: [k8sMetadataLokiGateLogsOtlp.input] },
    });

    // Processor: k8s-metadata (kubernetesEnrichment) — logs/otlp
    // otelcol.processor.k8sattributes "k8s_metadata_in_logs_otlp"
    const k8sMetadataInLogsOtlp = new OtelcolProcessorK8sattributes(this, 'k8s_metadata_in_logs_otlp', {
      extract: {
        metadata: [],
        label: [
          { from: 'pod', key: 'color', tagName: 'color' },
          { from: 'namespace', key: 'team', tagName: 'team' },
        ],
        annotation: [
          { from: 'pod', key: 'example.com/owner', tagName: 'owner' },
          { from: 'namespace', key: 'cost-center', tagName: 'cost-center' },
        ],
      },
      podAssociation: [
        {
          source: [
            { from: 'resource_attribute', name: 'k8s.pod.name' },
            { from: 'resource_attribute', name: 'k8s.namespace.name' },
          ],
        },
        { source: [{ from: 'resource_attribute', name: 'k8s.pod.ip' }] },
        { source: [{ from: 'resource_attribute', name: 'k8s.pod.uid' }] },
        { source: [{ from: 'connection' }] },
      ],
      output: { logs: [k8sMetadataOutLogsOtlp.input] },
    });

    const applicationobservabilityStampLogsOtlp = new OtelcolProcessorTransform(
      this,
      'applicationobservability_stamp_logs_otlp',
      {
        errorMode: 'ignore',
        logStatements: [
          { context: 'resource', statements: ['set(attributes["selected_destinations"], "loki")'] },
        ],
        output: { logs: [k8sMetadataInLogsOtlp.input] },
      },
    );

    // otelcol.exporter.otlp "tempo"
    const exporterOtlp = new OtelcolExporterOtlp(this, 'tempo', {
      client: { endpoint: 'tempo.tempo.svc:4317', tls: { insecure: true, insecureSkipVerify: true } },
      retryOnFailure: { enabled: true, initialInterval: '5s', maxInterval: '30s', maxElapsedTime: '5m' },
      sendingQueue: { enabled: true },
    });

    // otelcol.processor.batch "tempo"
    const processorBatch = new OtelcolProcessorBatch(this, 'tempo', {
      timeout: '2s',
      sendBatchSize: 8192,
      sendBatchMaxSize: 0,
      output: { traces: [exporterOtlp.input] },
    });

    // otelcol.processor.transform "tempo"
    const processorTransform = new OtelcolProcessorTransform(this, 'tempo', {
      errorMode: 'ignore',
      traceStatements: [
        {
          context: 'resource',
          statements: [
            'set(attributes["cluster"], "kubernetes-enrichment")',
            'set(attributes["k8s.cluster.name"], "kubernetes-enrichment")',
            'delete_key(attributes, "process.pid")',
            'delete_key(attributes, "process.parent_pid")',
            'delete_key(attributes, "process.executable.path")',
            'delete_key(attributes, "process.command_line")',
            'delete_key(attributes, "process.command_args")',
            'delete_key(attributes, "process.owner")',
            'delete_key(attributes, "process.runtime.version")',
            'delete_key(attributes, "process.runtime.description")',
            'delete_key(attributes, "host.ip")',
            'delete_key(attributes, "host.mac")',
            'delete_key(attributes, "k8s.pod.start_time")',
            'delete_key(attributes, "k8s.pod.uid")',
            'delete_key(attributes, "container.image.id")',
            'delete_key(attributes, "container.image.repo_digests")',
            'delete_key(attributes, "os.description")',
            'delete_key(attributes, "os.build_id")',
          ],
        },
      ],
      output: { traces: [processorBatch.input] },
    });

    // Destination: tempo (otlp)
    // otelcol.processor.attributes "tempo"
    const processorAttributes = new OtelcolProcessorAttributes(this, 'tempo', {
      output: { traces: [processorTransform.input] },
    });

    const k8sMetadataTempoGateTracesOtlpStrip = new OtelcolProcessorTransform(
      this,
      'k8s_metadata_tempo_gate_traces_otlp_strip',
      {
        errorMode: 'ignore',
        traceStatements: [
          { context: 'resource', statements: ['delete_key(attributes, "selected_destinations")'] },
        ],
        output: { traces: [processorAttributes.input] },
      },
    );

    const k8sMetadataTempoGateTracesOtlp = new OtelcolProcessorFilter(
      this,
      'k8s_metadata_tempo_gate_traces_otlp',
      {
        errorMode: 'ignore',
        traceConditions: [
          {
            context: 'resource',
            conditions: ['not IsMatch(attributes["selected_destinations"], "(^|.*,)tempo(,.*|$)")'],
          },
        ],
        output: { traces: [k8sMetadataTempoGateTracesOtlpStrip.input] },
      },
    );

    const k8sMetadataOutTracesOtlp = new OtelcolProcessorBatch(this, 'k8s_metadata_out_traces_otlp', {
      output: { traces: [k8sMetadataTempoGateTracesOtlp.input] },
    });

    // Processor: k8s-metadata (kubernetesEnrichment) — traces/otlp
    // otelcol.processor.k8sattributes "k8s_metadata_in_traces_otlp"
    const k8sMetadataInTracesOtlp = new OtelcolProcessorK8sattributes(this, 'k8s_metadata_in_traces_otlp', {
      extract: {
        metadata: [],
        label: [
          { from: 'pod', key: 'color', tagName: 'color' },
          { from: 'namespace', key: 'team', tagName: 'team' },
        ],
        annotation: [
          { from: 'pod', key: 'example.com/owner', tagName: 'owner' },
          { from: 'namespace', key: 'cost-center', tagName: 'cost-center' },
        ],
      },
      podAssociation: [
        {
          source: [
            { from: 'resource_attribute', name: 'k8s.pod.name' },
            { from: 'resource_attribute', name: 'k8s.namespace.name' },
          ],
        },
        { source: [{ from: 'resource_attribute', name: 'k8s.pod.ip' }] },
        { source: [{ from: 'resource_attribute', name: 'k8s.pod.uid' }] },
        { source: [{ from: 'connection' }] },
      ],
      output: { traces: [k8sMetadataOutTracesOtlp.input] },
    });

    const applicationobservabilityStampTracesOtlp = new OtelcolProcessorTransform(
      this,
      'applicationobservability_stamp_traces_otlp',
      {
        errorMode: 'ignore',
        traceStatements: [
          { context: 'resource', statements: ['set(attributes["selected_destinations"], "tempo")'] },
        ],
        output: { traces: [k8sMetadataInTracesOtlp.input] },
      },
    );

    new CustomComponent(this, applicationObservability, 'feature', {
      metrics_destinations: [applicationobservabilityStampMetricsOtlp.input],
      logs_destinations: [applicationobservabilityStampLogsOtlp.input],
      traces_destinations: [applicationobservabilityStampTracesOtlp.input],
    });

    // Feature: Cluster Metrics
    // declare "cluster_metrics"
    const clusterMetrics = new Declare(this, 'cluster_metrics');
    const argument = new Argument(clusterMetrics.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    // discovery.kubernetes "nodes"
    const discoveryKubernetes = new DiscoveryKubernetes(clusterMetrics.contents, 'nodes', { role: 'node' });

    // discovery.relabel "nodes"
    const discoveryRelabelNodes = new DiscoveryRelabel(clusterMetrics.contents, 'nodes', {
      targets: discoveryKubernetes.targets,
      rule: [
        { sourceLabels: ['__meta_kubernetes_node_name'], targetLabel: 'node' },
        { replacement: 'kubernetes', targetLabel: 'source' },
      ],
    });

    // Kubelet
    // discovery.relabel "kubelet"
    const discoveryRelabelKubelet = new DiscoveryRelabel(clusterMetrics.contents, 'kubelet', {
      targets: discoveryRelabelNodes.output,
    });

    // prometheus.relabel "kubelet"
    const prometheusRelabelKubelet = new PrometheusRelabel(clusterMetrics.contents, 'kubelet', {
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
      targets: discoveryRelabelKubelet.output,
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
      forwardTo: [prometheusRelabelKubelet.receiver],
    });

    // Kubelet Resources
    // discovery.relabel "kubelet_resources"
    const discoveryRelabelKubeletResources = new DiscoveryRelabel(
      clusterMetrics.contents,
      'kubelet_resources',
      {
        targets: discoveryRelabelNodes.output,
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
      targets: discoveryRelabelNodes.output,
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
    const discoveryKubernetesKubeStateMetrics = new DiscoveryKubernetes(
      clusterMetrics.contents,
      'kube_state_metrics',
      {
        role: 'endpoints',
        selectors: [{ role: 'endpoints', label: 'release=k8smon,app.kubernetes.io/name=kube-state-metrics' }],
        namespaces: { names: ['default'] },
      },
    );

    // discovery.relabel "kube_state_metrics"
    const discoveryRelabelKubeStateMetrics = new DiscoveryRelabel(
      clusterMetrics.contents,
      'kube_state_metrics',
      {
        targets: discoveryKubernetesKubeStateMetrics.targets,
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

    // Processor: k8s-metadata (kubernetesEnrichment) — shared pod discovery
    // discovery.kubernetes "k8s_metadata_pods"
    const kubernetes = new DiscoveryKubernetes(this, 'k8s_metadata_pods', {
      role: 'pod',
      attachMetadata: { namespace: true },
    });

    // discovery.relabel "k8s_metadata_pods"
    const relabel = new DiscoveryRelabel(this, 'k8s_metadata_pods', {
      targets: kubernetes.targets,
      rule: [
        {
          sourceLabels: ['__meta_kubernetes_namespace', '__meta_kubernetes_pod_name'],
          regex: '(.+;.+)',
          targetLabel: '__meta_kubernetes_namespace_pod',
        },
        { sourceLabels: ['__meta_kubernetes_pod_label_color'], targetLabel: 'color' },
        { sourceLabels: ['__meta_kubernetes_pod_annotation_example_com_owner'], targetLabel: 'owner' },
        { sourceLabels: ['__meta_kubernetes_namespace_label_team'], targetLabel: 'team' },
        { sourceLabels: ['__meta_kubernetes_namespace_annotation_cost_center'], targetLabel: 'cost_center' },
      ],
    });

    const k8sMetadataPrometheusGateMetricsPrometheus = new PrometheusRelabel(
      this,
      'k8s_metadata_prometheus_gate_metrics_prometheus',
      {
        forwardTo: [remoteWrite.receiver],
        rule: [
          { sourceLabels: ['selected_destinations'], regex: '(^|.*,)prometheus(,.*|$)', action: 'keep' },
          { action: 'labeldrop', regex: 'selected_destinations' },
        ],
      },
    );

    const k8sMetadataOutMetricsPrometheus = new PrometheusRelabel(
      this,
      'k8s_metadata_out_metrics_prometheus',
      { forwardTo: [k8sMetadataPrometheusGateMetricsPrometheus.receiver] },
    );

    // prometheus.relabel "k8s_metadata_cleanup_metrics_prometheus"
    const k8sMetadataCleanupMetricsPrometheus = new PrometheusRelabel(
      this,
      'k8s_metadata_cleanup_metrics_prometheus',
      {
        rule: [{ action: 'labeldrop', regex: '__meta_kubernetes_namespace_pod' }],
        forwardTo: [k8sMetadataOutMetricsPrometheus.receiver],
      },
    );

    // prometheus.enrich "k8s_metadata_pod_metrics_prometheus"
    const k8sMetadataPodMetricsPrometheus = new PrometheusEnrich(
      this,
      'k8s_metadata_pod_metrics_prometheus',
      {
        targets: relabel.output,
        targetMatchLabel: '__meta_kubernetes_namespace_pod',
        labelsToCopy: ['color', 'owner'],
        forwardTo: [k8sMetadataCleanupMetricsPrometheus.receiver],
      },
    );

    // prometheus.enrich "k8s_metadata_ns_metrics_prometheus"
    const k8sMetadataNsMetricsPrometheus = new PrometheusEnrich(this, 'k8s_metadata_ns_metrics_prometheus', {
      targets: relabel.output,
      targetMatchLabel: '__meta_kubernetes_namespace',
      metricsMatchLabel: 'namespace',
      labelsToCopy: ['team', 'cost_center'],
      forwardTo: [k8sMetadataPodMetricsPrometheus.receiver],
    });

    // Processor: k8s-metadata (kubernetesEnrichment) — metrics/prometheus
    // prometheus.relabel "k8s_metadata_in_metrics_prometheus"
    const k8sMetadataInMetricsPrometheus = new PrometheusRelabel(this, 'k8s_metadata_in_metrics_prometheus', {
      rule: [
        {
          sourceLabels: ['namespace', 'pod'],
          regex: '(.+;.+)',
          targetLabel: '__meta_kubernetes_namespace_pod',
        },
      ],
      forwardTo: [k8sMetadataNsMetricsPrometheus.receiver],
    });

    const clustermetricsStampMetricsPrometheus = new PrometheusRelabel(
      this,
      'clustermetrics_stamp_metrics_prometheus',
      {
        forwardTo: [k8sMetadataInMetricsPrometheus.receiver],
        rule: [{ targetLabel: 'selected_destinations', replacement: 'prometheus' }],
      },
    );

    new CustomComponent(this, clusterMetrics, 'feature', {
      metrics_destinations: [clustermetricsStampMetricsPrometheus.receiver],
    });

    // Feature: Pod Logs (Loki)
    // declare "pod_logs_via_loki"
    const podLogsViaLoki = new Declare(this, 'pod_logs_via_loki');
    const argumentLogsDestinations = new Argument(podLogsViaLoki.contents, 'logs_destinations', {
      comment: 'Must be a list of log destinations where collected logs should be forwarded to',
    });

    // discovery.kubernetes "pods"
    const pods = new DiscoveryKubernetes(podLogsViaLoki.contents, 'pods', {
      role: 'pod',
      selectors: [{ role: 'pod', field: plus('spec.nodeName=', sys.env('HOSTNAME')) }],
    });

    // discovery.relabel "filtered_pods"
    const filteredPods = new DiscoveryRelabel(podLogsViaLoki.contents, 'filtered_pods', {
      targets: pods.targets,
      rule: [
        { sourceLabels: ['__meta_kubernetes_namespace'], action: 'replace', targetLabel: 'namespace' },
        // Drop anything with a "falsy" annotation value
        {
          sourceLabels: ['__meta_kubernetes_pod_annotation_logs_grafana_com_pods_enabled'],
          regex: '(false|no|skip)',
          action: 'drop',
        },
        { sourceLabels: ['__meta_kubernetes_pod_name'], targetLabel: 'pod' },
        { sourceLabels: ['__meta_kubernetes_pod_container_name'], targetLabel: 'container' },
        {
          sourceLabels: ['__meta_kubernetes_namespace', '__meta_kubernetes_pod_container_name'],
          separator: '/',
          replacement: '$1',
          targetLabel: 'job',
        },
        // set the container runtime as a label
        {
          sourceLabels: ['__meta_kubernetes_pod_container_id'],
          regex: '^(\\S+):\\/\\/.+$',
          replacement: '$1',
          targetLabel: 'tmp_container_runtime',
        },
        // explicitly set service_name. if not set, loki will automatically try to populate a default.
        // see https://grafana.com/docs/loki/latest/get-started/labels/#default-labels-for-all-users
        //
        // choose the first value found from the following ordered list:
        // - pod.annotation[resource.opentelemetry.io/service.name]
        // - pod.label[app.kubernetes.io/name]
        // - k8s.container.name
        {
          sourceLabels: [
            '__meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_name',
            '__meta_kubernetes_pod_label_app_kubernetes_io_name',
            '__meta_kubernetes_pod_container_name',
          ],
          separator: ';',
          regex: '^(?:;*)?([^;]+).*$',
          replacement: '$1',
          targetLabel: 'service_name',
        },
        // explicitly set service_namespace.
        //
        // choose the first value found from the following ordered list:
        // - pod.annotation[resource.opentelemetry.io/service.namespace]
        // - pod.namespace
        {
          sourceLabels: [
            '__meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_namespace',
            'namespace',
          ],
          separator: ';',
          regex: '^(?:;*)?([^;]+).*$',
          replacement: '$1',
          targetLabel: 'service_namespace',
        },
        // explicitly set service_instance_id.
        //
        // choose the first value found from the following ordered list:
        // - pod.annotation[resource.opentelemetry.io/service.instance.id]
        // - concat([k8s.namespace.name, k8s.pod.name, k8s.container.name], '.')
        {
          sourceLabels: ['__meta_kubernetes_pod_annotation_resource_opentelemetry_io_service_instance_id'],
          targetLabel: 'service_instance_id',
        },
        {
          sourceLabels: ['service_instance_id', 'namespace', 'pod', 'container'],
          separator: '.',
          regex: '^\\.([^.]+\\.[^.]+\\.[^.]+)$',
          targetLabel: 'service_instance_id',
        },
        // set resource attributes
        { action: 'labelmap', regex: '__meta_kubernetes_pod_annotation_resource_opentelemetry_io_(.+)' },
        {
          sourceLabels: ['__meta_kubernetes_pod_annotation_k8s_grafana_com_logs_job'],
          regex: '(.+)',
          targetLabel: 'job',
        },
        {
          sourceLabels: ['__meta_kubernetes_pod_label_app_kubernetes_io_name'],
          regex: '(.+)',
          targetLabel: 'app_kubernetes_io_name',
        },
        // Set the pod log path.
        {
          sourceLabels: ['__meta_kubernetes_pod_uid', '__meta_kubernetes_pod_container_name'],
          separator: '/',
          replacement: '/var/log/pods/*$1/*.log',
          targetLabel: '__path__',
        },
        // If kubernetes.io/config.mirror is set, this is a static pod, created by the kubelet.
        // It's logs live on a different path.
        {
          sourceLabels: [
            '__meta_kubernetes_pod_annotation_kubernetes_io_config_mirror',
            '__meta_kubernetes_pod_container_name',
          ],
          separator: '/',
          regex: '(.+/.+)',
          replacement: '/var/log/pods/*$1/*.log',
          targetLabel: '__path__',
        },
      ],
    });

    // local.file_match "pod_logs"
    const fileMatch = new LocalFileMatch(podLogsViaLoki.contents, 'pod_logs', {
      pathTargets: filteredPods.output,
    });

    // loki.process "pod_logs"
    const lokiProcess = new LokiProcess(podLogsViaLoki.contents, 'pod_logs', {
      stage: [
        {
          match: {
            selector: '{tmp_container_runtime=~"containerd|cri-o|"}',
            stage: [
              // the cri processing stage extracts the following k/v pairs: log, stream, time, flags
              { cri: { maxPartialLines: 100 } },
              // Set the extract flags and stream values as labels
              { labels: { values: { flags: '', stream: '' } } },
            ],
          },
        },
        {
          match: {
            selector: '{tmp_container_runtime="docker"}',
            stage: [
              // the docker processing stage extracts the following k/v pairs: log, stream, time
              { docker: {} },
              // Set the extract stream value as a label
              { labels: { values: { stream: '' } } },
            ],
          },
        },
        // Drop the filename label, since it's not really useful in the context of Kubernetes, where we already have cluster,
        // namespace, pod, and container labels. Drop any structured metadata. Also drop the temporary
        // container runtime label as it is no longer needed.
        { labelDrop: { values: ['filename', 'tmp_container_runtime'] } },
        {
          structuredMetadata: {
            values: { k8s_pod_name: 'k8s_pod_name', service_instance_id: 'service_instance_id' },
          },
        },
      ],
      forwardTo: argumentLogsDestinations.value,
    });

    // loki.source.file "pod_logs"
    new LokiSourceFile(podLogsViaLoki.contents, 'pod_logs', {
      targets: fileMatch.targets,
      tailFromEnd: true,
      forwardTo: [lokiProcess.receiver],
    });

    const k8sMetadataLokiGateLogsLoki = new LokiRelabel(this, 'k8s_metadata_loki_gate_logs_loki', {
      forwardTo: [write.receiver],
      rule: [
        { sourceLabels: ['selected_destinations'], regex: '(^|.*,)loki(,.*|$)', action: 'keep' },
        { action: 'labeldrop', regex: 'selected_destinations' },
      ],
      maxCacheSize: 100,
    });

    const k8sMetadataOutLogsLoki = new LokiProcess(this, 'k8s_metadata_out_logs_loki', {
      forwardTo: [k8sMetadataLokiGateLogsLoki.receiver],
    });

    // loki.relabel "k8s_metadata_cleanup_logs_loki"
    const k8sMetadataCleanupLogsLoki = new LokiRelabel(this, 'k8s_metadata_cleanup_logs_loki', {
      rule: [{ action: 'labeldrop', regex: '__meta_kubernetes_namespace_pod' }],
      maxCacheSize: 100,
      forwardTo: [k8sMetadataOutLogsLoki.receiver],
    });

    // loki.enrich "k8s_metadata_pod_logs_loki"
    const k8sMetadataPodLogsLoki = new LokiEnrich(this, 'k8s_metadata_pod_logs_loki', {
      targets: relabel.output,
      targetMatchLabel: '__meta_kubernetes_namespace_pod',
      labelsToCopy: ['color', 'owner'],
      forwardTo: [k8sMetadataCleanupLogsLoki.receiver],
    });

    // loki.enrich "k8s_metadata_ns_logs_loki"
    const k8sMetadataNsLogsLoki = new LokiEnrich(this, 'k8s_metadata_ns_logs_loki', {
      targets: relabel.output,
      targetMatchLabel: '__meta_kubernetes_namespace',
      logsMatchLabel: 'namespace',
      labelsToCopy: ['team', 'cost_center'],
      forwardTo: [k8sMetadataPodLogsLoki.receiver],
    });

    // Processor: k8s-metadata (kubernetesEnrichment) — logs/loki
    // loki.relabel "k8s_metadata_in_logs_loki"
    const k8sMetadataInLogsLoki = new LokiRelabel(this, 'k8s_metadata_in_logs_loki', {
      rule: [
        {
          sourceLabels: ['namespace', 'pod'],
          regex: '(.+;.+)',
          targetLabel: '__meta_kubernetes_namespace_pod',
        },
      ],
      maxCacheSize: 100,
      forwardTo: [k8sMetadataNsLogsLoki.receiver],
    });

    const podlogsvialokiStampLogsLoki = new LokiProcess(this, 'podlogsvialoki_stamp_logs_loki', {
      forwardTo: [k8sMetadataInLogsLoki.receiver],
      stage: [{ staticLabels: { values: { selected_destinations: 'loki' } } }],
    });

    new CustomComponent(this, podLogsViaLoki, 'feature', {
      logs_destinations: [podlogsvialokiStampLogsLoki.receiver],
    });

    // Feature: Profiles Receiver
    // declare "profiles_receiver"
    const profilesReceiver = new Declare(this, 'profiles_receiver');
    const profilesDestinations = new Argument(profilesReceiver.contents, 'profiles_destinations', {
      comment: 'Must be a list of profile destinations where collected profiles should be forwarded to',
    });

    // pyroscope.receive_http "default"
    new PyroscopeReceiveHttp(profilesReceiver.contents, 'default', {
      http: { listenAddress: '0.0.0.0', listenPort: raw<string>('"4040"') },
      forwardTo: profilesDestinations.value,
    });

    // Destination: pyroscope (pyroscope)
    // pyroscope.write "pyroscope"
    const pyroscope = new PyroscopeWrite(this, 'pyroscope', {
      endpoint: [
        {
          url: 'http://pyroscope.pyroscope.svc:4040',
          headers: {},
          tlsConfig: { insecureSkipVerify: false },
          minBackoffPeriod: '500ms',
          maxBackoffPeriod: '5m',
          maxBackoffRetries: raw<string>('"10"'),
        },
      ],
      externalLabels: { cluster: 'kubernetes-enrichment', k8s_cluster_name: 'kubernetes-enrichment' },
    });

    const k8sMetadataPyroscopeGateProfilesPyroscope = new PyroscopeRelabel(
      this,
      'k8s_metadata_pyroscope_gate_profiles_pyroscope',
      {
        forwardTo: [pyroscope.receiver],
        rule: [
          { sourceLabels: ['selected_destinations'], regex: '(^|.*,)pyroscope(,.*|$)', action: 'keep' },
          { action: 'labeldrop', regex: 'selected_destinations' },
        ],
      },
    );

    const k8sMetadataOutProfilesPyroscope = new PyroscopeRelabel(
      this,
      'k8s_metadata_out_profiles_pyroscope',
      { forwardTo: [k8sMetadataPyroscopeGateProfilesPyroscope.receiver] },
    );

    // pyroscope.relabel "k8s_metadata_cleanup_profiles_pyroscope"
    const k8sMetadataCleanupProfilesPyroscope = new PyroscopeRelabel(
      this,
      'k8s_metadata_cleanup_profiles_pyroscope',
      {
        rule: [{ action: 'labeldrop', regex: '__meta_kubernetes_namespace_pod' }],
        forwardTo: [k8sMetadataOutProfilesPyroscope.receiver],
      },
    );

    // pyroscope.enrich "k8s_metadata_pod_profiles_pyroscope"
    const k8sMetadataPodProfilesPyroscope = new PyroscopeEnrich(this, 'k8s_metadata_pod_profiles_pyroscope', {
      targets: relabel.output,
      targetMatchLabel: '__meta_kubernetes_namespace_pod',
      labelsToCopy: ['color', 'owner'],
      forwardTo: [k8sMetadataCleanupProfilesPyroscope.receiver],
    });

    // pyroscope.enrich "k8s_metadata_ns_profiles_pyroscope"
    const k8sMetadataNsProfilesPyroscope = new PyroscopeEnrich(this, 'k8s_metadata_ns_profiles_pyroscope', {
      targets: relabel.output,
      targetMatchLabel: '__meta_kubernetes_namespace',
      profilesMatchLabel: 'namespace',
      labelsToCopy: ['team', 'cost_center'],
      forwardTo: [k8sMetadataPodProfilesPyroscope.receiver],
    });

    // Processor: k8s-metadata (kubernetesEnrichment) — profiles/pyroscope
    // pyroscope.relabel "k8s_metadata_in_profiles_pyroscope"
    const k8sMetadataInProfilesPyroscope = new PyroscopeRelabel(this, 'k8s_metadata_in_profiles_pyroscope', {
      rule: [
        {
          sourceLabels: ['namespace', 'pod'],
          regex: '(.+;.+)',
          targetLabel: '__meta_kubernetes_namespace_pod',
        },
      ],
      forwardTo: [k8sMetadataNsProfilesPyroscope.receiver],
    });

    const profilesreceiverStampProfilesPyroscope = new PyroscopeRelabel(
      this,
      'profilesreceiver_stamp_profiles_pyroscope',
      {
        forwardTo: [k8sMetadataInProfilesPyroscope.receiver],
        rule: [{ targetLabel: 'selected_destinations', replacement: 'pyroscope' }],
      },
    );

    new CustomComponent(this, profilesReceiver, 'feature', {
      profiles_destinations: [profilesreceiverStampProfilesPyroscope.receiver],
    });

    // Self Reporting
    // prometheus.exporter.unix "kubernetes_monitoring_telemetry"
    const exporterUnix = new PrometheusExporterUnix(this, 'kubernetes_monitoring_telemetry', {
      setCollectors: ['textfile'],
      textfile: { directory: '/etc/release-info' },
    });

    // discovery.relabel "kubernetes_monitoring_telemetry"
    const discoveryRelabel = new DiscoveryRelabel(this, 'kubernetes_monitoring_telemetry', {
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
      targets: discoveryRelabel.output,
      scrapeInterval: '60s',
      clustering: { enabled: true },
      forwardTo: [prometheusRelabel.receiver],
    });
  }
}

/** `extend: { pipelines: [p303] }` in an environment runs it. */
export const p303 = definePipeline({
  name: 'p303',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__dataProcessors__kubernetesEnrichment__labels-and-annotations__alloy.alloy.',
  settings: section('the pipeline p303', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P303(config),
});
