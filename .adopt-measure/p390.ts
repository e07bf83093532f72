// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__meta-monitoring__alloy.alloy by application-observability-lab: it is yours from here on.
import { Argument, Export } from '../imports/alloy/config';
import { DiscoveryKubernetes, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LocalFileMatch } from '../imports/alloy/local';
import { LokiProcess, LokiSourceFile, LokiSourceKubernetesEvents, LokiWrite } from '../imports/alloy/loki';
import {
  OtelcolConnectorHostInfo,
  OtelcolExporterLoki,
  OtelcolExporterOtlphttp,
  OtelcolExporterPrometheus,
  OtelcolProcessorAttributes,
  OtelcolProcessorBatch,
  OtelcolProcessorK8sattributes,
  OtelcolProcessorResourcedetection,
  OtelcolProcessorTransform,
  OtelcolReceiverJaeger,
} from '../imports/alloy/otelcol';
import {
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import {
  type AlloyConfig,
  coalesce,
  CustomComponent,
  Declare,
  Pipeline,
  plus,
  raw,
  string,
  sys,
} from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__meta-monitoring__alloy.alloy. */
export class P390 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p390');

    // Feature: Application Observability
    // declare "application_observability"
    const applicationObservability = new Declare(this, 'application_observability');
    const argument = new Argument(applicationObservability.contents, 'metrics_destinations', {
      comment: 'Must be a list of metrics destinations where collected metrics should be forwarded to',
    });

    const argumentLogsDestinations = new Argument(applicationObservability.contents, 'logs_destinations', {
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
      output: {
        metrics: argument.value,
        logs: argumentLogsDestinations.value,
        traces: tracesDestinations.value,
      },
    });

    // Transform Processor
    const otelcolProcessorTransform = new OtelcolProcessorTransform(
      applicationObservability.contents,
      'default',
      {
        errorMode: 'ignore',
        logStatements: [
          {
            context: 'resource',
            statements: [
              'set(attributes["pod"], attributes["k8s.pod.name"])',
              'set(attributes["namespace"], attributes["k8s.namespace.name"])',
              'set(attributes["loki.resource.labels"], "cluster, namespace, job, pod")',
            ],
          },
        ],
        traceStatements: [
          { context: 'span', statements: ['set_semconv_span_name("1.37.0", "original_span_name")'] },
        ],
        output: {
          metrics: [otelcolProcessorBatch.input],
          logs: [otelcolProcessorBatch.input],
          traces: [otelcolProcessorBatch.input],
        },
      },
    );

    // Host Info Connector
    const connectorHostInfo = new OtelcolConnectorHostInfo(applicationObservability.contents, 'default', {
      hostIdentifiers: ['k8s.node.name'],
      output: { metrics: [otelcolProcessorBatch.input] },
    });

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
            'k8s.container.name',
          ],
        },
        podAssociation: [
          { source: [{ from: 'resource_attribute', name: 'k8s.pod.ip' }] },
          { source: [{ from: 'resource_attribute', name: 'k8s.pod.uid' }] },
          { source: [{ from: 'connection' }] },
        ],
        output: {
          metrics: [otelcolProcessorTransform.input],
          logs: [otelcolProcessorTransform.input],
          traces: [otelcolProcessorTransform.input, connectorHostInfo.input],
        },
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
        output: {
          metrics: [processorK8sattributes.input],
          logs: [processorK8sattributes.input],
          traces: [processorK8sattributes.input],
        },
      },
    );

    // Jaeger Receiver
    // otelcol.receiver.jaeger "receiver"
    new OtelcolReceiverJaeger(applicationObservability.contents, 'receiver', {
      protocols: { thriftHttp: { endpoint: '0.0.0.0:14268' } },
      debugMetrics: { disableHighCardinalityMetrics: true },
      output: { traces: [processorResourcedetection.input] },
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
        cluster: 'loki-meta-monitoring-cluster',
        k8s_cluster_name: 'loki-meta-monitoring-cluster',
      },
    });

    // Destination: prometheus (prometheus)
    // otelcol.exporter.prometheus "prometheus"
    const exporterPrometheus = new OtelcolExporterPrometheus(this, 'prometheus', {
      addMetricSuffixes: true,
      resourceToTelemetryConversion: false,
      keepIdentifyingResourceAttributes: true,
      forwardTo: [remoteWrite.receiver],
    });

    // loki.write "loki"
    const write = new LokiWrite(this, 'loki', {
      endpoint: [
        {
          url: 'http://loki.loki.svc:3100/api/push',
          retryOnHttp429: true,
          tlsConfig: { insecureSkipVerify: false },
          minBackoffPeriod: '500ms',
          maxBackoffPeriod: '5m',
          maxBackoffRetries: raw<string>('"10"'),
        },
      ],
      externalLabels: {
        cluster: 'loki-meta-monitoring-cluster',
        k8s_cluster_name: 'loki-meta-monitoring-cluster',
      },
    });

    // Destination: loki (loki)
    // otelcol.exporter.loki "loki"
    const exporterLoki = new OtelcolExporterLoki(this, 'loki', { forwardTo: [write.receiver] });

    // otelcol.exporter.otlphttp "tempo"
    const exporterOtlphttp = new OtelcolExporterOtlphttp(this, 'tempo', {
      client: {
        endpoint: 'http://tempo.tempo.svc:443/otlp',
        tls: { insecure: false, insecureSkipVerify: false },
      },
      retryOnFailure: { enabled: true, initialInterval: '5s', maxInterval: '30s', maxElapsedTime: '5m' },
      sendingQueue: { enabled: true },
    });

    // otelcol.processor.batch "tempo"
    const processorBatch = new OtelcolProcessorBatch(this, 'tempo', {
      timeout: '2s',
      sendBatchSize: 8192,
      sendBatchMaxSize: 0,
      output: { traces: [exporterOtlphttp.input] },
    });

    // otelcol.processor.transform "tempo"
    const processorTransform = new OtelcolProcessorTransform(this, 'tempo', {
      errorMode: 'ignore',
      traceStatements: [
        {
          context: 'resource',
          statements: [
            'set(attributes["cluster"], "loki-meta-monitoring-cluster")',
            'set(attributes["k8s.cluster.name"], "loki-meta-monitoring-cluster")',
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

    new CustomComponent(this, applicationObservability, 'feature', {
      metrics_destinations: [exporterPrometheus.input],
      logs_destinations: [exporterLoki.input],
      traces_destinations: [processorAttributes.input],
    });

    // Feature: Cluster Metrics
    // declare "cluster_metrics"
    const clusterMetrics = new Declare(this, 'cluster_metrics');
    const argumentMetricsDestinations = new Argument(clusterMetrics.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    // discovery.kubernetes "nodes"
    const kubernetes = new DiscoveryKubernetes(clusterMetrics.contents, 'nodes', { role: 'node' });

    // discovery.relabel "nodes"
    const discoveryRelabel = new DiscoveryRelabel(clusterMetrics.contents, 'nodes', {
      targets: kubernetes.targets,
      rule: [
        { sourceLabels: ['__meta_kubernetes_node_name'], targetLabel: 'node' },
        { replacement: 'kubernetes', targetLabel: 'source' },
      ],
    });

    // cAdvisor
    // discovery.relabel "cadvisor"
    const discoveryRelabelCadvisor = new DiscoveryRelabel(clusterMetrics.contents, 'cadvisor', {
      targets: discoveryRelabel.output,
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
        { action: 'keep', sourceLabels: ['namespace'], regex: 'collectors|logs|metrics|o11y' },
      ],
      forwardTo: argumentMetricsDestinations.value,
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
        rule: [{ sourceLabels: ['__name__'], regex: 'up|scrape_samples_scraped|(.+)', action: 'keep' }],
        forwardTo: argumentMetricsDestinations.value,
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

    new CustomComponent(this, clusterMetrics, 'feature', { metrics_destinations: [remoteWrite.receiver] });

    // Feature: Cluster Events
    // declare "cluster_events"
    const declare = new Declare(this, 'cluster_events');
    const argumentLogsDestinations2 = new Argument(declare.contents, 'logs_destinations', {
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
      forwardTo: argumentLogsDestinations2.value,
    });

    // loki.source.kubernetes_events "cluster_events"
    new LokiSourceKubernetesEvents(declare.contents, 'cluster_events', {
      jobName: 'integrations/kubernetes/eventhandler',
      logFormat: 'logfmt',
      namespaces: ['collectors', 'logs', 'metrics', 'o11y'],
      forwardTo: [lokiProcess.receiver],
    });

    new CustomComponent(this, declare, 'feature', { logs_destinations: [write.receiver] });

    // Feature: Host Metrics - Linux Hosts
    // declare "linux_host_metrics"
    const linuxHostMetrics = new Declare(this, 'linux_host_metrics');
    const argumentMetricsDestinations2 = new Argument(linuxHostMetrics.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    // Linux hosts via Node Exporter
    // discovery.kubernetes "node_exporter"
    const discoveryKubernetesNodeExporter = new DiscoveryKubernetes(
      linuxHostMetrics.contents,
      'node_exporter',
      {
        role: 'pod',
        selectors: [{ role: 'pod', label: 'release=k8smon,app.kubernetes.io/name=node-exporter' }],
        namespaces: { names: ['default'] },
      },
    );

    // discovery.relabel "node_exporter"
    const discoveryRelabelNodeExporter = new DiscoveryRelabel(linuxHostMetrics.contents, 'node_exporter', {
      targets: discoveryKubernetesNodeExporter.targets,
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
            'up|scrape_samples_scraped|node_cpu.*|node_exporter_build_info|node_filesystem.*|node_memory.*|node_network_receive_bytes_total|node_network_receive_drop_total|node_network_transmit_bytes_total|node_network_transmit_drop_total|process_cpu_seconds_total|process_resident_memory_bytes|node_arp_entries|node_boot_time_seconds|node_context_switches_total|node_cpu_seconds_total|node_disk_io_time_seconds_total|node_disk_io_time_weighted_seconds_total|node_disk_read_bytes_total|node_disk_read_time_seconds_total|node_disk_reads_completed_total|node_disk_write_time_seconds_total|node_disk_writes_completed_total|node_disk_written_bytes_total|node_filefd_allocated|node_filefd_maximum|node_filesystem_avail_bytes|node_filesystem_device_error|node_filesystem_files|node_filesystem_files_free|node_filesystem_readonly|node_filesystem_size_bytes|node_intr_total|node_load1|node_load15|node_load5|node_md_disks|node_md_disks_required|node_memory_Active_anon_bytes|node_memory_Active_bytes|node_memory_Active_file_bytes|node_memory_AnonHugePages_bytes|node_memory_AnonPages_bytes|node_memory_Bounce_bytes|node_memory_Buffers_bytes|node_memory_Cached_bytes|node_memory_CommitLimit_bytes|node_memory_Committed_AS_bytes|node_memory_DirectMap1G_bytes|node_memory_DirectMap2M_bytes|node_memory_DirectMap4k_bytes|node_memory_Dirty_bytes|node_memory_HugePages_Free|node_memory_HugePages_Rsvd|node_memory_HugePages_Surp|node_memory_HugePages_Total|node_memory_Hugepagesize_bytes|node_memory_Inactive_anon_bytes|node_memory_Inactive_bytes|node_memory_Inactive_file_bytes|node_memory_Mapped_bytes|node_memory_MemAvailable_bytes|node_memory_MemFree_bytes|node_memory_MemTotal_bytes|node_memory_Shmem_bytes|node_memory_ShmemHugePages_bytes|node_memory_Slab_bytes|node_memory_SReclaimable_bytes|node_memory_SUnreclaim_bytes|node_memory_SwapTotal_bytes|node_memory_VmallocChunk_bytes|node_memory_VmallocTotal_bytes|node_memory_VmallocUsed_bytes|node_memory_Writeback_bytes|node_memory_WritebackTmp_bytes|node_netstat_Icmp_InErrors|node_netstat_Icmp_InMsgs|node_netstat_Icmp_OutMsgs|node_netstat_Icmp6_InErrors|node_netstat_Icmp6_InMsgs|node_netstat_Icmp6_OutMsgs|node_netstat_IpExt_InOctets|node_netstat_IpExt_OutOctets|node_netstat_Tcp_InErrs|node_netstat_Tcp_InSegs|node_netstat_Tcp_OutRsts|node_netstat_Tcp_OutSegs|node_netstat_Tcp_RetransSegs|node_netstat_TcpExt_ListenDrops|node_netstat_TcpExt_ListenOverflows|node_netstat_TcpExt_TCPSynRetrans|node_netstat_Udp_InDatagrams|node_netstat_Udp_InErrors|node_netstat_Udp_NoPorts|node_netstat_Udp_OutDatagrams|node_netstat_Udp_RcvbufErrors|node_netstat_Udp_SndbufErrors|node_netstat_Udp6_InDatagrams|node_netstat_Udp6_InErrors|node_netstat_Udp6_NoPorts|node_netstat_Udp6_OutDatagrams|node_netstat_Udp6_RcvbufErrors|node_netstat_Udp6_SndbufErrors|node_netstat_UdpLite_InErrors|node_network_carrier|node_network_info|node_network_mtu_bytes|node_network_receive_compressed_total|node_network_receive_errs_total|node_network_receive_fifo_total|node_network_receive_multicast_total|node_network_receive_packets_total|node_network_speed_bytes|node_network_transmit_compressed_total|node_network_transmit_errs_total|node_network_transmit_fifo_total|node_network_transmit_multicast_total|node_network_transmit_packets_total|node_network_transmit_queue_length|node_network_up|node_nf_conntrack_entries|node_nf_conntrack_entries_limit|node_os_info|node_procs_running|node_sockstat_FRAG_inuse|node_sockstat_FRAG6_inuse|node_sockstat_RAW_inuse|node_sockstat_RAW6_inuse|node_sockstat_sockets_used|node_sockstat_TCP_alloc|node_sockstat_TCP_inuse|node_sockstat_TCP_mem|node_sockstat_TCP_mem_bytes|node_sockstat_TCP_orphan|node_sockstat_TCP_tw|node_sockstat_TCP6_inuse|node_sockstat_UDP_inuse|node_sockstat_UDP_mem|node_sockstat_UDP_mem_bytes|node_sockstat_UDP6_inuse|node_sockstat_UDPLITE_inuse|node_sockstat_UDPLITE6_inuse|node_softnet_dropped_total|node_softnet_processed_total|node_softnet_times_squeezed_total|node_systemd_service_restart_total|node_systemd_unit_state|node_textfile_scrape_error|node_time_zone_offset_seconds|node_timex_estimated_error_seconds|node_timex_maxerror_seconds|node_timex_offset_seconds|node_timex_sync_status|node_uname_info|node_vmstat_oom_kill|node_vmstat_pgfault|node_vmstat_pgmajfault|node_vmstat_pgpgin|node_vmstat_pgpgout|node_vmstat_pswpin|node_vmstat_pswpout|process_max_fds|process_open_fds',
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
      forwardTo: argumentMetricsDestinations2.value,
    });

    // prometheus.scrape "node_exporter"
    new PrometheusScrape(linuxHostMetrics.contents, 'node_exporter', {
      targets: discoveryRelabelNodeExporter.output,
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

    new CustomComponent(this, linuxHostMetrics, 'feature', { metrics_destinations: [remoteWrite.receiver] });

    const alloyIntegration = new Declare(this, 'alloy_integration');
    const argumentMetricsDestinations3 = new Argument(alloyIntegration.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    const alloyIntegrationDiscovery = new Declare(alloyIntegration.contents, 'alloy_integration_discovery');
    const argumentNamespaces = new Argument(alloyIntegrationDiscovery.contents, 'namespaces', {
      comment: 'The namespaces to look for targets in (default: [] is all namespaces)',
      optional: true,
    });

    const argumentFieldSelectors = new Argument(alloyIntegrationDiscovery.contents, 'field_selectors', {
      comment: 'The field selectors to use to find matching targets (default: [])',
      optional: true,
    });

    const argumentLabelSelectors = new Argument(alloyIntegrationDiscovery.contents, 'label_selectors', {
      comment:
        'The label selectors to use to find matching targets (default: ["app.kubernetes.io/name=alloy"])',
      optional: true,
    });

    const argumentPortName = new Argument(alloyIntegrationDiscovery.contents, 'port_name', {
      comment: 'The of the port to scrape metrics from (default: http-metrics)',
      optional: true,
    });

    // Alloy service discovery for all of the pods
    // discovery.kubernetes "alloy_pods"
    const discoveryKubernetesAlloyPods = new DiscoveryKubernetes(
      alloyIntegrationDiscovery.contents,
      'alloy_pods',
      {
        role: 'pod',
        selectors: [
          {
            role: 'pod',
            field: string.join(coalesce(argumentFieldSelectors.value, []), ','),
            label: string.join(coalesce(argumentLabelSelectors.value, ['app.kubernetes.io/name=alloy']), ','),
          },
        ],
        namespaces: { names: coalesce(argumentNamespaces.value, []) },
        attachMetadata: { node: true },
      },
    );

    // alloy relabelings (pre-scrape)
    // discovery.relabel "alloy_pods"
    const discoveryRelabelAlloyPods = new DiscoveryRelabel(alloyIntegrationDiscovery.contents, 'alloy_pods', {
      targets: discoveryKubernetesAlloyPods.targets,
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
          regex: plus(coalesce(argumentPortName.value, 'metrics'), '@Running@true@false'),
          action: 'keep',
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
        {
          sourceLabels: [
            '__meta_kubernetes_node_label_topology_kubernetes_io_region',
            '__meta_kubernetes_node_label_failure_domain_beta_kubernetes_io_region',
          ],
          regex: '^(?:;*)?([^;]+).*$',
          targetLabel: 'region',
        },
      ],
    });

    new Export(alloyIntegrationDiscovery.contents, 'output', { value: discoveryRelabelAlloyPods.output });

    const alloyIntegrationScrape = new Declare(alloyIntegration.contents, 'alloy_integration_scrape');
    const argumentTargets = new Argument(alloyIntegrationScrape.contents, 'targets', {
      comment: 'Must be a list() of targets',
    });

    const argumentForwardTo = new Argument(alloyIntegrationScrape.contents, 'forward_to', {
      comment: 'Must be a list(MetricsReceiver) where collected metrics should be forwarded to',
    });

    const argumentJobLabel = new Argument(alloyIntegrationScrape.contents, 'job_label', {
      comment: 'The job label to add for all Alloy metrics (default: integrations/alloy)',
      optional: true,
    });

    const argumentKeepMetrics = new Argument(alloyIntegrationScrape.contents, 'keep_metrics', {
      comment: 'A regular expression of metrics to keep (default: see below)',
      optional: true,
    });

    const argumentDropMetrics = new Argument(alloyIntegrationScrape.contents, 'drop_metrics', {
      comment: 'A regular expression of metrics to drop (default: see below)',
      optional: true,
    });

    const argumentScrapeInterval = new Argument(alloyIntegrationScrape.contents, 'scrape_interval', {
      comment: 'How often to scrape metrics from the targets (default: 60s)',
      optional: true,
    });

    const argumentScrapeTimeout = new Argument(alloyIntegrationScrape.contents, 'scrape_timeout', {
      comment: 'The timeout for scraping metrics from the targets (default: 10s)',
      optional: true,
    });

    const argumentScrapeProtocols = new Argument(alloyIntegrationScrape.contents, 'scrape_protocols', {
      comment: 'The scrape protocols to use for scraping metrics',
      optional: true,
    });

    const argumentScrapeClassicHistograms = new Argument(
      alloyIntegrationScrape.contents,
      'scrape_classic_histograms',
      {
        comment: 'Whether to scrape classic histograms (default: false).',
        optional: true,
      },
    );

    const argumentScrapeNativeHistograms = new Argument(
      alloyIntegrationScrape.contents,
      'scrape_native_histograms',
      {
        comment: 'Whether to scrape native histograms (default: false).',
        optional: true,
      },
    );

    const argumentMaxCacheSize = new Argument(alloyIntegrationScrape.contents, 'max_cache_size', {
      comment:
        'The maximum number of elements to hold in the relabeling cache (default: 100000).  This should be at least 2x-5x your largest scrape target or samples appended rate.',
      optional: true,
    });

    const argumentClustering = new Argument(alloyIntegrationScrape.contents, 'clustering', {
      comment: 'Whether or not clustering should be enabled (default: false)',
      optional: true,
    });

    // alloy metric relabelings (post-scrape)
    // prometheus.relabel "alloy"
    const prometheusRelabelAlloy = new PrometheusRelabel(alloyIntegrationScrape.contents, 'alloy', {
      forwardTo: argumentForwardTo.value,
      maxCacheSize: coalesce(argumentMaxCacheSize.value, 100000),
      rule: [
        // drop metrics that match the drop_metrics regex
        { sourceLabels: ['__name__'], regex: coalesce(argumentDropMetrics.value, ''), action: 'drop' },
        // keep only metrics that match the keep_metrics regex
        { sourceLabels: ['__name__'], regex: coalesce(argumentKeepMetrics.value, '.*'), action: 'keep' },
        // remove the component_id label from any metric that starts with log_bytes or log_lines, these are custom metrics that are generated
        // as part of the log annotation modules in this repo
        {
          action: 'replace',
          sourceLabels: ['__name__'],
          regex: '^log_(bytes|lines).+',
          replacement: '',
          targetLabel: 'component_id',
        },
        // set the namespace label to that of the exported_namespace
        {
          action: 'replace',
          sourceLabels: ['__name__', 'exported_namespace'],
          separator: '@',
          regex: '^log_(bytes|lines).+@(.+)',
          replacement: '$2',
          targetLabel: 'namespace',
        },
        // set the pod label to that of the exported_pod
        {
          action: 'replace',
          sourceLabels: ['__name__', 'exported_pod'],
          separator: '@',
          regex: '^log_(bytes|lines).+@(.+)',
          replacement: '$2',
          targetLabel: 'pod',
        },
        // set the container label to that of the exported_container
        {
          action: 'replace',
          sourceLabels: ['__name__', 'exported_container'],
          separator: '@',
          regex: '^log_(bytes|lines).+@(.+)',
          replacement: '$2',
          targetLabel: 'container',
        },
        // set the job label to that of the exported_job
        {
          action: 'replace',
          sourceLabels: ['__name__', 'exported_job'],
          separator: '@',
          regex: '^log_(bytes|lines).+@(.+)',
          replacement: '$2',
          targetLabel: 'job',
        },
        // set the instance label to that of the exported_instance
        {
          action: 'replace',
          sourceLabels: ['__name__', 'exported_instance'],
          separator: '@',
          regex: '^log_(bytes|lines).+@(.+)',
          replacement: '$2',
          targetLabel: 'instance',
        },
        { action: 'labeldrop', regex: 'exported_(namespace|pod|container|job|instance)' },
      ],
    });

    // prometheus.scrape "alloy"
    new PrometheusScrape(alloyIntegrationScrape.contents, 'alloy', {
      jobName: coalesce(argumentJobLabel.value, 'integrations/alloy'),
      forwardTo: [prometheusRelabelAlloy.receiver],
      targets: argumentTargets.value,
      scrapeInterval: coalesce(argumentScrapeInterval.value, '60s'),
      scrapeTimeout: coalesce(argumentScrapeTimeout.value, '10s'),
      scrapeProtocols: argumentScrapeProtocols.value,
      scrapeClassicHistograms: argumentScrapeClassicHistograms.value,
      scrapeNativeHistograms: argumentScrapeNativeHistograms.value,
      clustering: { enabled: coalesce(argumentClustering.value, false) },
    });

    const alloyIntegrationDiscoveryAlloyInLogs = new CustomComponent(
      alloyIntegration.contents,
      alloyIntegrationDiscovery,
      'alloy_in_logs',
      {
        port_name: 'http-metrics',
        namespaces: ['logs'],
        label_selectors: ['app.kubernetes.io/name=alloy'],
      },
    );

    new CustomComponent(alloyIntegration.contents, alloyIntegrationScrape, 'alloy_in_logs', {
      targets: alloyIntegrationDiscoveryAlloyInLogs.export<never>('output'),
      job_label: 'integrations/alloy',
      clustering: true,
      keep_metrics:
        'up|scrape_samples_scraped|alloy_build_info|alloy_component_controller_running_components|alloy_component_dependencies_wait_seconds|alloy_component_dependencies_wait_seconds_bucket|alloy_component_evaluation_seconds|alloy_component_evaluation_seconds_bucket|alloy_component_evaluation_seconds_count|alloy_component_evaluation_seconds_sum|alloy_component_evaluation_slow_seconds|alloy_config_hash|alloy_resources_machine_rx_bytes_total|alloy_resources_machine_tx_bytes_total|alloy_resources_process_cpu_seconds_total|alloy_resources_process_resident_memory_bytes|alloy_tcp_connections|alloy_wal_samples_appended_total|alloy_wal_storage_active_series|cluster_node_gossip_health_score|cluster_node_gossip_proto_version|cluster_node_gossip_received_events_total|cluster_node_info|cluster_node_lamport_time|cluster_node_peers|cluster_node_update_observers|cluster_transport_rx_bytes_total|cluster_transport_rx_packet_queue_length|cluster_transport_rx_packets_failed_total|cluster_transport_rx_packets_total|cluster_transport_stream_rx_bytes_total|cluster_transport_stream_rx_packets_failed_total|cluster_transport_stream_rx_packets_total|cluster_transport_stream_tx_bytes_total|cluster_transport_stream_tx_packets_failed_total|cluster_transport_stream_tx_packets_total|cluster_transport_streams|cluster_transport_tx_bytes_total|cluster_transport_tx_packet_queue_length|cluster_transport_tx_packets_failed_total|cluster_transport_tx_packets_total|otelcol_exporter_send_failed_spans_total|otelcol_exporter_sent_spans_total|go_gc_duration_seconds_count|go_goroutines|go_memstats_heap_inuse_bytes|loki_process_dropped_lines_total|loki_write_batch_retries_total|loki_write_dropped_bytes_total|loki_write_dropped_entries_total|loki_write_encoded_bytes_total|loki_write_mutated_bytes_total|loki_write_mutated_entries_total|loki_write_request_duration_seconds_bucket|loki_write_sent_bytes_total|loki_write_sent_entries_total|process_cpu_seconds_total|process_start_time_seconds|otelcol_processor_batch_batch_send_size_bucket|otelcol_processor_batch_metadata_cardinality|otelcol_processor_batch_timeout_trigger_send_total|prometheus_remote_storage_bytes_total|prometheus_remote_storage_enqueue_retries_total|prometheus_remote_storage_highest_timestamp_in_seconds|prometheus_remote_storage_metadata_bytes_total|prometheus_remote_storage_queue_highest_sent_timestamp_seconds|prometheus_remote_storage_samples_dropped_total|prometheus_remote_storage_samples_failed_total|prometheus_remote_storage_samples_pending|prometheus_remote_storage_samples_retried_total|prometheus_remote_storage_samples_total|prometheus_remote_storage_sent_batch_duration_seconds_bucket|prometheus_remote_storage_sent_batch_duration_seconds_count|prometheus_remote_storage_sent_batch_duration_seconds_sum|prometheus_remote_storage_shard_capacity|prometheus_remote_storage_shards|prometheus_remote_storage_shards_desired|prometheus_remote_storage_shards_max|prometheus_remote_storage_shards_min|prometheus_remote_storage_succeeded_samples_total|prometheus_remote_write_wal_samples_appended_total|prometheus_remote_write_wal_storage_active_series|prometheus_sd_discovered_targets|prometheus_target_interval_length_seconds_count|prometheus_target_interval_length_seconds_sum|prometheus_target_scrapes_exceeded_sample_limit_total|prometheus_target_scrapes_sample_duplicate_timestamp_total|prometheus_target_scrapes_sample_out_of_bounds_total|prometheus_target_scrapes_sample_out_of_order_total|prometheus_target_sync_length_seconds_sum|prometheus_wal_watcher_current_segment|otelcol_receiver_accepted_spans_total|otelcol_receiver_refused_spans_total|rpc_server_duration_milliseconds_bucket|scrape_duration_seconds|traces_exporter_send_failed_spans|traces_exporter_send_failed_spans_total|traces_exporter_sent_spans|traces_exporter_sent_spans_total|traces_loadbalancer_backend_outcome|traces_loadbalancer_num_backends|traces_receiver_accepted_spans|traces_receiver_accepted_spans_total|traces_receiver_refused_spans|traces_receiver_refused_spans_total',
      scrape_interval: '60s',
      scrape_timeout: '10s',
      scrape_protocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrape_classic_histograms: false,
      scrape_native_histograms: false,
      max_cache_size: 100000,
      forward_to: argumentMetricsDestinations3.value,
    });

    const alloyIntegrationDiscoveryAlloy = new CustomComponent(
      alloyIntegration.contents,
      alloyIntegrationDiscovery,
      'alloy',
      {
        port_name: 'http-metrics',
        namespaces: ['collectors'],
        label_selectors: [
          'app.kubernetes.io/name in (alloy-singleton,alloy-metrics,alloy-logs,alloy-profiles,alloy-receiver)',
        ],
      },
    );

    new CustomComponent(alloyIntegration.contents, alloyIntegrationScrape, 'alloy', {
      targets: alloyIntegrationDiscoveryAlloy.export<never>('output'),
      job_label: 'integrations/alloy',
      clustering: true,
      keep_metrics:
        'up|scrape_samples_scraped|alloy_build_info|alloy_component_controller_running_components|alloy_component_dependencies_wait_seconds|alloy_component_dependencies_wait_seconds_bucket|alloy_component_evaluation_seconds|alloy_component_evaluation_seconds_bucket|alloy_component_evaluation_seconds_count|alloy_component_evaluation_seconds_sum|alloy_component_evaluation_slow_seconds|alloy_config_hash|alloy_resources_machine_rx_bytes_total|alloy_resources_machine_tx_bytes_total|alloy_resources_process_cpu_seconds_total|alloy_resources_process_resident_memory_bytes|alloy_tcp_connections|alloy_wal_samples_appended_total|alloy_wal_storage_active_series|cluster_node_gossip_health_score|cluster_node_gossip_proto_version|cluster_node_gossip_received_events_total|cluster_node_info|cluster_node_lamport_time|cluster_node_peers|cluster_node_update_observers|cluster_transport_rx_bytes_total|cluster_transport_rx_packet_queue_length|cluster_transport_rx_packets_failed_total|cluster_transport_rx_packets_total|cluster_transport_stream_rx_bytes_total|cluster_transport_stream_rx_packets_failed_total|cluster_transport_stream_rx_packets_total|cluster_transport_stream_tx_bytes_total|cluster_transport_stream_tx_packets_failed_total|cluster_transport_stream_tx_packets_total|cluster_transport_streams|cluster_transport_tx_bytes_total|cluster_transport_tx_packet_queue_length|cluster_transport_tx_packets_failed_total|cluster_transport_tx_packets_total|otelcol_exporter_send_failed_spans_total|otelcol_exporter_sent_spans_total|go_gc_duration_seconds_count|go_goroutines|go_memstats_heap_inuse_bytes|loki_process_dropped_lines_total|loki_write_batch_retries_total|loki_write_dropped_bytes_total|loki_write_dropped_entries_total|loki_write_encoded_bytes_total|loki_write_mutated_bytes_total|loki_write_mutated_entries_total|loki_write_request_duration_seconds_bucket|loki_write_sent_bytes_total|loki_write_sent_entries_total|process_cpu_seconds_total|process_start_time_seconds|otelcol_processor_batch_batch_send_size_bucket|otelcol_processor_batch_metadata_cardinality|otelcol_processor_batch_timeout_trigger_send_total|prometheus_remote_storage_bytes_total|prometheus_remote_storage_enqueue_retries_total|prometheus_remote_storage_highest_timestamp_in_seconds|prometheus_remote_storage_metadata_bytes_total|prometheus_remote_storage_queue_highest_sent_timestamp_seconds|prometheus_remote_storage_samples_dropped_total|prometheus_remote_storage_samples_failed_total|prometheus_remote_storage_samples_pending|prometheus_remote_storage_samples_retried_total|prometheus_remote_storage_samples_total|prometheus_remote_storage_sent_batch_duration_seconds_bucket|prometheus_remote_storage_sent_batch_duration_seconds_count|prometheus_remote_storage_sent_batch_duration_seconds_sum|prometheus_remote_storage_shard_capacity|prometheus_remote_storage_shards|prometheus_remote_storage_shards_desired|prometheus_remote_storage_shards_max|prometheus_remote_storage_shards_min|prometheus_remote_storage_succeeded_samples_total|prometheus_remote_write_wal_samples_appended_total|prometheus_remote_write_wal_storage_active_series|prometheus_sd_discovered_targets|prometheus_target_interval_length_seconds_count|prometheus_target_interval_length_seconds_sum|prometheus_target_scrapes_exceeded_sample_limit_total|prometheus_target_scrapes_sample_duplicate_timestamp_total|prometheus_target_scrapes_sample_out_of_bounds_total|prometheus_target_scrapes_sample_out_of_order_total|prometheus_target_sync_length_seconds_sum|prometheus_wal_watcher_current_segment|otelcol_receiver_accepted_spans_total|otelcol_receiver_refused_spans_total|rpc_server_duration_milliseconds_bucket|scrape_duration_seconds|traces_exporter_send_failed_spans|traces_exporter_send_failed_spans_total|traces_exporter_sent_spans|traces_exporter_sent_spans_total|traces_loadbalancer_backend_outcome|traces_loadbalancer_num_backends|traces_receiver_accepted_spans|traces_receiver_accepted_spans_total|traces_receiver_refused_spans|traces_receiver_refused_spans_total',
      scrape_interval: '60s',
      scrape_timeout: '10s',
      scrape_protocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrape_classic_histograms: false,
      scrape_native_histograms: false,
      max_cache_size: 100000,
      forward_to: argumentMetricsDestinations3.value,
    });

    new CustomComponent(this, alloyIntegration, 'integration', {
      metrics_destinations: [remoteWrite.receiver],
    });

    const grafanaIntegration = new Declare(this, 'grafana_integration');
    const argumentMetricsDestinations4 = new Argument(grafanaIntegration.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    const grafanaIntegrationDiscovery = new Declare(
      grafanaIntegration.contents,
      'grafana_integration_discovery',
    );
    const argumentNamespaces2 = new Argument(grafanaIntegrationDiscovery.contents, 'namespaces', {
      comment: 'The namespaces to look for targets in (default: [] is all namespaces)',
      optional: true,
    });

    const argumentFieldSelectors2 = new Argument(grafanaIntegrationDiscovery.contents, 'field_selectors', {
      comment: 'The field selectors to use to find matching targets (default: [])',
      optional: true,
    });

    const argumentLabelSelectors2 = new Argument(grafanaIntegrationDiscovery.contents, 'label_selectors', {
      comment:
        'The label selectors to use to find matching targets (default: ["app.kubernetes.io/name=grafana"])',
      optional: true,
    });

    const argumentPortName2 = new Argument(grafanaIntegrationDiscovery.contents, 'port_name', {
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
            field: string.join(coalesce(argumentFieldSelectors2.value, []), ','),
            label: string.join(
              coalesce(argumentLabelSelectors2.value, ['app.kubernetes.io/name=grafana']),
              ',',
            ),
          },
        ],
        namespaces: { names: coalesce(argumentNamespaces2.value, []) },
        attachMetadata: { node: true },
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
            regex: plus(coalesce(argumentPortName2.value, 'grafana'), '@Running@true@false'),
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
          {
            sourceLabels: [
              '__meta_kubernetes_node_label_topology_kubernetes_io_region',
              '__meta_kubernetes_node_label_failure_domain_beta_kubernetes_io_region',
            ],
            regex: '^(?:;*)?([^;]+).*$',
            targetLabel: 'region',
          },
        ],
      },
    );

    new Export(grafanaIntegrationDiscovery.contents, 'output', { value: discoveryRelabelGrafanaPods.output });

    const grafanaIntegrationScrape = new Declare(grafanaIntegration.contents, 'grafana_integration_scrape');
    const argumentTargets2 = new Argument(grafanaIntegrationScrape.contents, 'targets', {
      comment: 'Must be a list() of targets',
    });

    const argumentForwardTo2 = new Argument(grafanaIntegrationScrape.contents, 'forward_to', {
      comment: 'Must be a list(MetricsReceiver) where collected metrics should be forwarded to',
    });

    const argumentJobLabel2 = new Argument(grafanaIntegrationScrape.contents, 'job_label', {
      comment: 'The job label to add for all Grafana metrics (default: integrations/grafana)',
      optional: true,
    });

    const argumentKeepMetrics2 = new Argument(grafanaIntegrationScrape.contents, 'keep_metrics', {
      comment: 'A regular expression of metrics to keep (default: see below)',
      optional: true,
    });

    const argumentDropMetrics2 = new Argument(grafanaIntegrationScrape.contents, 'drop_metrics', {
      comment: 'A regular expression of metrics to drop (default: see below)',
      optional: true,
    });

    const argumentScrapeInterval2 = new Argument(grafanaIntegrationScrape.contents, 'scrape_interval', {
      comment: 'How often to scrape metrics from the targets (default: 60s)',
      optional: true,
    });

    const argumentScrapeTimeout2 = new Argument(grafanaIntegrationScrape.contents, 'scrape_timeout', {
      comment: 'The timeout for scraping metrics from the targets (default: 10s)',
      optional: true,
    });

    const argumentScrapeProtocols2 = new Argument(grafanaIntegrationScrape.contents, 'scrape_protocols', {
      comment: 'The scrape protocols to use for scraping metrics',
      optional: true,
    });

    const argumentScrapeClassicHistograms2 = new Argument(
      grafanaIntegrationScrape.contents,
      'scrape_classic_histograms',
      {
        comment: 'Whether to scrape classic histograms (default: false).',
        optional: true,
      },
    );

    const argumentScrapeNativeHistograms2 = new Argument(
      grafanaIntegrationScrape.contents,
      'scrape_native_histograms',
      {
        comment: 'Whether to scrape native histograms (default: false).',
        optional: true,
      },
    );

    const argumentMaxCacheSize2 = new Argument(grafanaIntegrationScrape.contents, 'max_cache_size', {
      comment:
        'The maximum number of elements to hold in the relabeling cache (default: 100000).  This should be at least 2x-5x your largest scrape target or samples appended rate.',
      optional: true,
    });

    const argumentClustering2 = new Argument(grafanaIntegrationScrape.contents, 'clustering', {
      comment: 'Whether or not clustering should be enabled (default: false)',
      optional: true,
    });

    // grafana metric relabelings (post-scrape)
    // prometheus.relabel "grafana"
    const prometheusRelabelGrafana = new PrometheusRelabel(grafanaIntegrationScrape.contents, 'grafana', {
      forwardTo: argumentForwardTo2.value,
      maxCacheSize: coalesce(argumentMaxCacheSize2.value, 100000),
      rule: [
        // drop metrics that match the drop_metrics regex
        { sourceLabels: ['__name__'], regex: coalesce(argumentDropMetrics2.value, ''), action: 'drop' },
        // keep only metrics that match the keep_metrics regex
        { sourceLabels: ['__name__'], regex: coalesce(argumentKeepMetrics2.value, '(.+)'), action: 'keep' },
        // the grafana-mixin expects the instance label to be the node name
        { sourceLabels: ['node'], targetLabel: 'instance', replacement: '$1' },
        { action: 'labeldrop', regex: 'node' },
      ],
    });

    // prometheus.scrape "grafana"
    new PrometheusScrape(grafanaIntegrationScrape.contents, 'grafana', {
      jobName: coalesce(argumentJobLabel2.value, 'integrations/grafana'),
      forwardTo: [prometheusRelabelGrafana.receiver],
      targets: argumentTargets2.value,
      scrapeInterval: coalesce(argumentScrapeInterval2.value, '60s'),
      scrapeTimeout: coalesce(argumentScrapeTimeout2.value, '10s'),
      scrapeProtocols: argumentScrapeProtocols2.value,
      scrapeClassicHistograms: argumentScrapeClassicHistograms2.value,
      scrapeNativeHistograms: argumentScrapeNativeHistograms2.value,
      clustering: { enabled: coalesce(argumentClustering2.value, false) },
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
      forward_to: argumentMetricsDestinations4.value,
    });

    new CustomComponent(this, grafanaIntegration, 'integration', {
      metrics_destinations: [remoteWrite.receiver],
    });

    const lokiIntegration = new Declare(this, 'loki_integration');
    const argumentMetricsDestinations5 = new Argument(lokiIntegration.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    const lokiIntegrationDiscovery = new Declare(lokiIntegration.contents, 'loki_integration_discovery');
    const argumentNamespaces3 = new Argument(lokiIntegrationDiscovery.contents, 'namespaces', {
      comment: 'The namespaces to look for targets in (default: [] is all namespaces)',
      optional: true,
    });

    const argumentFieldSelectors3 = new Argument(lokiIntegrationDiscovery.contents, 'field_selectors', {
      comment: 'The field selectors to use to find matching targets (default: [])',
      optional: true,
    });

    const argumentLabelSelectors3 = new Argument(lokiIntegrationDiscovery.contents, 'label_selectors', {
      comment:
        'The label selectors to use to find matching targets (default: ["app.kubernetes.io/name=loki"])',
      optional: true,
    });

    const argumentPortName3 = new Argument(lokiIntegrationDiscovery.contents, 'port_name', {
      comment: 'The of the port to scrape metrics from (default: http-metrics)',
      optional: true,
    });

    // loki service discovery for all of the pods
    // discovery.kubernetes "loki_pods"
    const discoveryKubernetesLokiPods = new DiscoveryKubernetes(
      lokiIntegrationDiscovery.contents,
      'loki_pods',
      {
        role: 'pod',
        selectors: [
          {
            role: 'pod',
            field: string.join(coalesce(argumentFieldSelectors3.value, []), ','),
            label: string.join(coalesce(argumentLabelSelectors3.value, ['app.kubernetes.io/name=loki']), ','),
          },
        ],
        namespaces: { names: coalesce(argumentNamespaces3.value, []) },
        attachMetadata: { node: true },
      },
    );

    // loki relabelings (pre-scrape)
    // discovery.relabel "loki_pods"
    const discoveryRelabelLokiPods = new DiscoveryRelabel(lokiIntegrationDiscovery.contents, 'loki_pods', {
      targets: discoveryKubernetesLokiPods.targets,
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
          regex: plus(coalesce(argumentPortName3.value, 'http-metrics'), '@Running@true@false'),
          action: 'keep',
        },
        { sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: 'node' },
        // the loki-mixin expects the job label to be namespace/component
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
        {
          sourceLabels: [
            '__meta_kubernetes_node_label_topology_kubernetes_io_region',
            '__meta_kubernetes_node_label_failure_domain_beta_kubernetes_io_region',
          ],
          regex: '^(?:;*)?([^;]+).*$',
          targetLabel: 'region',
        },
      ],
    });

    new Export(lokiIntegrationDiscovery.contents, 'output', { value: discoveryRelabelLokiPods.output });

    const lokiIntegrationScrape = new Declare(lokiIntegration.contents, 'loki_integration_scrape');
    const argumentTargets3 = new Argument(lokiIntegrationScrape.contents, 'targets', {
      comment: 'Must be a list() of targets',
    });

    const argumentForwardTo3 = new Argument(lokiIntegrationScrape.contents, 'forward_to', {
      comment: 'Must be a list(MetricsReceiver) where collected metrics should be forwarded to',
    });

    const argumentJobLabel3 = new Argument(lokiIntegrationScrape.contents, 'job_label', {
      comment: 'The job label to add for all Loki metrics (default: integrations/loki)',
      optional: true,
    });

    const argumentKeepMetrics3 = new Argument(lokiIntegrationScrape.contents, 'keep_metrics', {
      comment: 'A regular expression of metrics to keep (default: see below)',
      optional: true,
    });

    const argumentDropMetrics3 = new Argument(lokiIntegrationScrape.contents, 'drop_metrics', {
      comment: 'A regular expression of metrics to drop (default: see below)',
      optional: true,
    });

    const argumentScrapeInterval3 = new Argument(lokiIntegrationScrape.contents, 'scrape_interval', {
      comment: 'How often to scrape metrics from the targets (default: 60s)',
      optional: true,
    });

    const argumentScrapeTimeout3 = new Argument(lokiIntegrationScrape.contents, 'scrape_timeout', {
      comment: 'The timeout for scraping metrics from the targets (default: 10s)',
      optional: true,
    });

    const argumentScrapeProtocols3 = new Argument(lokiIntegrationScrape.contents, 'scrape_protocols', {
      comment: 'The scrape protocols to use for scraping metrics',
      optional: true,
    });

    const argumentScrapeClassicHistograms3 = new Argument(
      lokiIntegrationScrape.contents,
      'scrape_classic_histograms',
      {
        comment: 'Whether to scrape classic histograms (default: false).',
        optional: true,
      },
    );

    const argumentScrapeNativeHistograms3 = new Argument(
      lokiIntegrationScrape.contents,
      'scrape_native_histograms',
      {
        comment: 'Whether to scrape native histograms (default: false).',
        optional: true,
      },
    );

    const argumentMaxCacheSize3 = new Argument(lokiIntegrationScrape.contents, 'max_cache_size', {
      comment:
        'The maximum number of elements to hold in the relabeling cache (default: 100000).  This should be at least 2x-5x your largest scrape target or samples appended rate.',
      optional: true,
    });

    const argumentClustering3 = new Argument(lokiIntegrationScrape.contents, 'clustering', {
      comment: 'Whether or not clustering should be enabled (default: false)',
      optional: true,
    });

    // loki metric relabelings (post-scrape)
    // prometheus.relabel "loki"
    const prometheusRelabelLoki = new PrometheusRelabel(lokiIntegrationScrape.contents, 'loki', {
      forwardTo: argumentForwardTo3.value,
      maxCacheSize: coalesce(argumentMaxCacheSize3.value, 100000),
      rule: [
        // drop metrics that match the drop_metrics regex
        { sourceLabels: ['__name__'], regex: coalesce(argumentDropMetrics3.value, ''), action: 'drop' },
        // keep only metrics that match the keep_metrics regex
        { sourceLabels: ['__name__'], regex: coalesce(argumentKeepMetrics3.value, '(.+)'), action: 'keep' },
        // the loki-mixin expects the instance label to be the node name
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

    // prometheus.scrape "loki"
    new PrometheusScrape(lokiIntegrationScrape.contents, 'loki', {
      jobName: coalesce(argumentJobLabel3.value, 'integrations/loki'),
      forwardTo: [prometheusRelabelLoki.receiver],
      targets: argumentTargets3.value,
      scrapeInterval: coalesce(argumentScrapeInterval3.value, '60s'),
      scrapeTimeout: coalesce(argumentScrapeTimeout3.value, '10s'),
      scrapeProtocols: argumentScrapeProtocols3.value,
      scrapeClassicHistograms: argumentScrapeClassicHistograms3.value,
      scrapeNativeHistograms: argumentScrapeNativeHistograms3.value,
      clustering: { enabled: coalesce(argumentClustering3.value, false) },
    });

    const lokiIntegrationDiscoveryLoki = new CustomComponent(
      lokiIntegration.contents,
      lokiIntegrationDiscovery,
      'loki',
      {
        namespaces: ['logs'],
        label_selectors: ['app.kubernetes.io/name=loki'],
        port_name: 'http-metrics',
      },
    );

    new CustomComponent(lokiIntegration.contents, lokiIntegrationScrape, 'loki', {
      targets: lokiIntegrationDiscoveryLoki.export<never>('output'),
      job_label: 'integrations/loki',
      clustering: true,
      keep_metrics:
        'up|scrape_samples_scraped|go_gc_cycles_total_gc_cycles_total|go_gc_duration_seconds|go_gc_duration_seconds_count|go_gc_duration_seconds_sum|go_gc_pauses_seconds_bucket|go_goroutines|go_memstats_heap_inuse_bytes|loki_azure_blob_request_duration_seconds_bucket|loki_azure_blob_request_duration_seconds_count|loki_bigtable_request_duration_seconds_bucket|loki_bigtable_request_duration_seconds_count|loki_bloom_blocks_cache_added_total|loki_bloom_blocks_cache_entries|loki_bloom_blocks_cache_evicted_total|loki_bloom_blocks_cache_fetched_total|loki_bloom_blocks_cache_usage_bytes|loki_bloom_chunks_indexed_total|loki_bloom_gateway_block_query_latency_seconds_bucket|loki_bloom_gateway_dequeue_duration_seconds_bucket|loki_bloom_gateway_filtered_chunks_sum|loki_bloom_gateway_filtered_series_sum|loki_bloom_gateway_inflight_tasks|loki_bloom_gateway_process_duration_seconds_bucket|loki_bloom_gateway_process_duration_seconds_count|loki_bloom_gateway_querier_chunks_filtered_total|loki_bloom_gateway_querier_chunks_skipped_total|loki_bloom_gateway_querier_chunks_total|loki_bloom_gateway_querier_series_filtered_total|loki_bloom_gateway_querier_series_skipped_total|loki_bloom_gateway_querier_series_total|loki_bloom_gateway_queue_duration_seconds_bucket|loki_bloom_gateway_queue_duration_seconds_count|loki_bloom_gateway_queue_duration_seconds_sum|loki_bloom_gateway_queue_length|loki_bloom_gateway_requested_chunks_sum|loki_bloom_gateway_requested_series_sum|loki_bloom_gateway_tasks_dequeued_bucket|loki_bloom_gateway_tasks_dequeued_total|loki_bloom_gateway_tasks_processed_total|loki_bloom_inserts_total|loki_bloom_recorder_chunks_total|loki_bloom_recorder_series_total|loki_bloom_size_bucket|loki_bloom_store_blocks_fetched_size_bytes_bucket|loki_bloom_store_blocks_fetched_sum|loki_bloom_store_download_queue_size_sum|loki_bloom_store_metas_fetched_bucket|loki_bloom_store_metas_fetched_size_bytes_bucket|loki_bloom_store_metas_fetched_sum|loki_bloom_tokens_total|loki_bloombuilder_blocks_created_total|loki_bloombuilder_blocks_reused_total|loki_bloombuilder_bytes_per_task_bucket|loki_bloombuilder_chunk_series_size_sum|loki_bloombuilder_metas_created_total|loki_bloombuilder_processing_task|loki_bloombuilder_series_per_task_bucket|loki_bloomplanner_blocks_deleted_total|loki_bloomplanner_connected_builders|loki_bloomplanner_inflight_tasks|loki_bloomplanner_metas_deleted_total|loki_bloomplanner_queue_length|loki_bloomplanner_retention_running|loki_bloomplanner_retention_time_seconds_bucket|loki_bloomplanner_tenant_tasks_completed|loki_bloomplanner_tenant_tasks_planned|loki_boltdb_shipper_compact_tables_operation_duration_seconds|loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds|loki_boltdb_shipper_compact_tables_operation_total|loki_boltdb_shipper_request_duration_seconds_bucket|loki_boltdb_shipper_request_duration_seconds_count|loki_boltdb_shipper_request_duration_seconds_sum|loki_boltdb_shipper_retention_marker_count_total|loki_boltdb_shipper_retention_marker_table_processed_duration_seconds_bucket|loki_boltdb_shipper_retention_marker_table_processed_duration_seconds_count|loki_boltdb_shipper_retention_marker_table_processed_duration_seconds_sum|loki_boltdb_shipper_retention_marker_table_processed_total|loki_boltdb_shipper_retention_sweeper_chunk_deleted_duration_seconds_bucket|loki_boltdb_shipper_retention_sweeper_chunk_deleted_duration_seconds_count|loki_boltdb_shipper_retention_sweeper_chunk_deleted_duration_seconds_sum|loki_boltdb_shipper_retention_sweeper_marker_file_processing_current_time|loki_boltdb_shipper_retention_sweeper_marker_files_current|loki_build_info|loki_chunk_store_deduped_chunks_total|loki_chunk_store_index_entries_per_chunk_count|loki_chunk_store_index_entries_per_chunk_sum|loki_compactor_apply_retention_last_successful_run_timestamp_seconds|loki_compactor_apply_retention_operation_duration_seconds|loki_compactor_apply_retention_operation_total|loki_compactor_delete_requests_processed_total|loki_compactor_delete_requests_received_total|loki_compactor_deleted_lines|loki_compactor_load_pending_requests_attempts_total|loki_compactor_locked_table_successive_compaction_skips|loki_compactor_oldest_pending_delete_request_age_seconds|loki_compactor_pending_delete_requests_count|loki_consul_request_duration_seconds_bucket|loki_discarded_samples_total|loki_distributor_bytes_received_total|loki_distributor_ingester_append_failures_total|loki_distributor_lines_received_total|loki_distributor_structured_metadata_bytes_received_total|loki_dynamo_consumed_capacity_total|loki_dynamo_dropped_requests_total|loki_dynamo_failures_total|loki_dynamo_query_pages_count|loki_dynamo_request_duration_seconds_bucket|loki_dynamo_request_duration_seconds_count|loki_dynamo_throttled_total|loki_embeddedcache_entries|loki_embeddedcache_memory_bytes|loki_gcs_request_duration_seconds_bucket|loki_gcs_request_duration_seconds_count|loki_index_gateway_postfilter_chunks_sum|loki_index_gateway_prefilter_chunks_sum|loki_index_request_duration_seconds_bucket|loki_index_request_duration_seconds_count|loki_index_request_duration_seconds_sum|loki_ingester_chunk_age_seconds_bucket|loki_ingester_chunk_age_seconds_count|loki_ingester_chunk_age_seconds_sum|loki_ingester_chunk_bounds_hours_bucket|loki_ingester_chunk_bounds_hours_count|loki_ingester_chunk_bounds_hours_sum|loki_ingester_chunk_entries_bucket|loki_ingester_chunk_entries_count|loki_ingester_chunk_entries_sum|loki_ingester_chunk_size_bytes_bucket|loki_ingester_chunk_utilization_bucket|loki_ingester_chunk_utilization_count|loki_ingester_chunk_utilization_sum|loki_ingester_chunks_flushed_total|loki_ingester_flush_queue_length|loki_ingester_memory_chunks|loki_ingester_memory_streams|loki_ingester_streams_created_total|loki_memcache_request_duration_seconds_bucket|loki_memcache_request_duration_seconds_count|loki_panic_total|loki_prometheus_rule_group_rules|loki_request_duration_seconds_bucket|loki_request_duration_seconds_count|loki_request_duration_seconds_sum|loki_ruler_wal_appender_ready|loki_ruler_wal_disk_size|loki_ruler_wal_prometheus_remote_storage_highest_timestamp_in_seconds|loki_ruler_wal_prometheus_remote_storage_queue_highest_sent_timestamp_seconds|loki_ruler_wal_prometheus_remote_storage_samples_pending|loki_ruler_wal_prometheus_remote_storage_samples_total|loki_ruler_wal_samples_appended_total|loki_ruler_wal_storage_created_series_total|loki_s3_request_duration_seconds_bucket|loki_s3_request_duration_seconds_count|loki_objstore_bucket_operation_duration_seconds_bucket|loki_objstore_bucket_operation_duration_seconds_count|loki_objstore_bucket_operation_duration_seconds_sum|loki_objstore_bucket_operation_failures_total|loki_objstore_bucket_operations_total|loki_objstore_bucket_transport_requests_total',
      scrape_interval: '60s',
      scrape_timeout: '10s',
      scrape_protocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrape_classic_histograms: false,
      scrape_native_histograms: false,
      max_cache_size: 100000,
      forward_to: argumentMetricsDestinations5.value,
    });

    new CustomComponent(this, lokiIntegration, 'integration', {
      metrics_destinations: [remoteWrite.receiver],
    });

    const mimirIntegration = new Declare(this, 'mimir_integration');
    const argumentMetricsDestinations6 = new Argument(mimirIntegration.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    const mimirIntegrationDiscovery = new Declare(mimirIntegration.contents, 'mimir_integration_discovery');
    const argumentNamespaces4 = new Argument(mimirIntegrationDiscovery.contents, 'namespaces', {
      comment: 'The namespaces to look for targets in (default: [] is all namespaces)',
      optional: true,
    });

    const argumentFieldSelectors4 = new Argument(mimirIntegrationDiscovery.contents, 'field_selectors', {
      comment: 'The field selectors to use to find matching targets (default: [])',
      optional: true,
    });

    const argumentLabelSelectors4 = new Argument(mimirIntegrationDiscovery.contents, 'label_selectors', {
      comment:
        'The label selectors to use to find matching targets (default: ["app.kubernetes.io/name=mimir"])',
      optional: true,
    });

    const argumentPortName4 = new Argument(mimirIntegrationDiscovery.contents, 'port_name', {
      comment: 'The of the port to scrape metrics from (default: http-metrics)',
      optional: true,
    });

    // mimir service discovery for all of the pods
    // discovery.kubernetes "mimir_pods"
    const discoveryKubernetesMimirPods = new DiscoveryKubernetes(
      mimirIntegrationDiscovery.contents,
      'mimir_pods',
      {
        role: 'pod',
        selectors: [
          {
            role: 'pod',
            field: string.join(coalesce(argumentFieldSelectors4.value, []), ','),
            label: string.join(
              coalesce(argumentLabelSelectors4.value, ['app.kubernetes.io/name=mimir']),
              ',',
            ),
          },
        ],
        namespaces: { names: coalesce(argumentNamespaces4.value, []) },
        attachMetadata: { node: true },
      },
    );

    // mimir relabelings (pre-scrape)
    // discovery.relabel "mimir_pods"
    const discoveryRelabelMimirPods = new DiscoveryRelabel(mimirIntegrationDiscovery.contents, 'mimir_pods', {
      targets: discoveryKubernetesMimirPods.targets,
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
          regex: plus(coalesce(argumentPortName4.value, 'http-metrics'), '@Running@true@false'),
          action: 'keep',
        },
        { sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: 'node' },
        // the mimir-mixin expects the job label to be namespace/component
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
        {
          sourceLabels: [
            '__meta_kubernetes_node_label_topology_kubernetes_io_region',
            '__meta_kubernetes_node_label_failure_domain_beta_kubernetes_io_region',
          ],
          regex: '^(?:;*)?([^;]+).*$',
          targetLabel: 'region',
        },
      ],
    });

    new Export(mimirIntegrationDiscovery.contents, 'output', { value: discoveryRelabelMimirPods.output });

    const mimirIntegrationScrape = new Declare(mimirIntegration.contents, 'mimir_integration_scrape');
    const argumentTargets4 = new Argument(mimirIntegrationScrape.contents, 'targets', {
      comment: 'Must be a list() of targets',
    });

    const argumentForwardTo4 = new Argument(mimirIntegrationScrape.contents, 'forward_to', {
      comment: 'Must be a list(MetricsReceiver) where collected metrics should be forwarded to',
    });

    const argumentJobLabel4 = new Argument(mimirIntegrationScrape.contents, 'job_label', {
      comment: 'The job label to add for all Mimir metrics (default: integrations/mimir)',
      optional: true,
    });

    const argumentKeepMetrics4 = new Argument(mimirIntegrationScrape.contents, 'keep_metrics', {
      comment: 'A regular expression of metrics to keep (default: see below)',
      optional: true,
    });

    const argumentDropMetrics4 = new Argument(mimirIntegrationScrape.contents, 'drop_metrics', {
      comment: 'A regular expression of metrics to drop (default: see below)',
      optional: true,
    });

    const argumentScrapeInterval4 = new Argument(mimirIntegrationScrape.contents, 'scrape_interval', {
      comment: 'How often to scrape metrics from the targets (default: 60s)',
      optional: true,
    });

    const argumentScrapeTimeout4 = new Argument(mimirIntegrationScrape.contents, 'scrape_timeout', {
      comment: 'The timeout for scraping metrics from the targets (default: 10s)',
      optional: true,
    });

    const argumentScrapeProtocols4 = new Argument(mimirIntegrationScrape.contents, 'scrape_protocols', {
      comment: 'The scrape protocols to use for scraping metrics',
      optional: true,
    });

    const argumentScrapeClassicHistograms4 = new Argument(
      mimirIntegrationScrape.contents,
      'scrape_classic_histograms',
      {
        comment: 'Whether to scrape classic histograms (default: false).',
        optional: true,
      },
    );

    const argumentScrapeNativeHistograms4 = new Argument(
      mimirIntegrationScrape.contents,
      'scrape_native_histograms',
      {
        comment: 'Whether to scrape native histograms (default: false).',
        optional: true,
      },
    );

    const argumentMaxCacheSize4 = new Argument(mimirIntegrationScrape.contents, 'max_cache_size', {
      comment:
        'The maximum number of elements to hold in the relabeling cache (default: 100000).  This should be at least 2x-5x your largest scrape target or samples appended rate.',
      optional: true,
    });

    const argumentClustering4 = new Argument(mimirIntegrationScrape.contents, 'clustering', {
      comment: 'Whether or not clustering should be enabled (default: false)',
      optional: true,
    });

    // mimir metric relabelings (post-scrape)
    // prometheus.relabel "mimir"
    const prometheusRelabelMimir = new PrometheusRelabel(mimirIntegrationScrape.contents, 'mimir', {
      forwardTo: argumentForwardTo4.value,
      maxCacheSize: coalesce(argumentMaxCacheSize4.value, 100000),
      rule: [
        // drop metrics that match the drop_metrics regex
        { sourceLabels: ['__name__'], regex: coalesce(argumentDropMetrics4.value, ''), action: 'drop' },
        // keep only metrics that match the keep_metrics regex
        { sourceLabels: ['__name__'], regex: coalesce(argumentKeepMetrics4.value, '(.+)'), action: 'keep' },
        // the mimir-mixin expects the instance label to be the node name
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

    // prometheus.scrape "mimir"
    new PrometheusScrape(mimirIntegrationScrape.contents, 'mimir', {
      jobName: coalesce(argumentJobLabel4.value, 'integrations/mimir'),
      forwardTo: [prometheusRelabelMimir.receiver],
      targets: argumentTargets4.value,
      scrapeInterval: coalesce(argumentScrapeInterval4.value, '60s'),
      scrapeTimeout: coalesce(argumentScrapeTimeout4.value, '10s'),
      scrapeProtocols: argumentScrapeProtocols4.value,
      scrapeClassicHistograms: argumentScrapeClassicHistograms4.value,
      scrapeNativeHistograms: argumentScrapeNativeHistograms4.value,
      clustering: { enabled: coalesce(argumentClustering4.value, false) },
    });

    const mimirIntegrationDiscoveryMimir = new CustomComponent(
      mimirIntegration.contents,
      mimirIntegrationDiscovery,
      'mimir',
      {
        namespaces: ['metrics'],
        label_selectors: ['app.kubernetes.io/name=mimir'],
        port_name: 'http-metrics',
      },
    );

    new CustomComponent(mimirIntegration.contents, mimirIntegrationScrape, 'mimir', {
      targets: mimirIntegrationDiscoveryMimir.export<never>('output'),
      job_label: 'integrations/mimir',
      clustering: true,
      keep_metrics:
        'up|scrape_samples_scraped|cortex_alertmanager_alerts|cortex_alertmanager_alerts_invalid_total|cortex_alertmanager_alerts_received_total|cortex_alertmanager_dispatcher_aggregation_groups|cortex_alertmanager_notification_latency_seconds_bucket|cortex_alertmanager_notification_latency_seconds_count|cortex_alertmanager_notification_latency_seconds_sum|cortex_alertmanager_notifications_failed_total|cortex_alertmanager_notifications_total|cortex_alertmanager_partial_state_merges_failed_total|cortex_alertmanager_partial_state_merges_total|cortex_alertmanager_ring_check_errors_total|cortex_alertmanager_silences|cortex_alertmanager_state_fetch_replica_state_failed_total|cortex_alertmanager_state_fetch_replica_state_total|cortex_alertmanager_state_initial_sync_completed_total|cortex_alertmanager_state_initial_sync_duration_seconds_bucket|cortex_alertmanager_state_initial_sync_duration_seconds_count|cortex_alertmanager_state_initial_sync_duration_seconds_sum|cortex_alertmanager_state_persist_failed_total|cortex_alertmanager_state_persist_total|cortex_alertmanager_state_replication_failed_total|cortex_alertmanager_state_replication_total|cortex_alertmanager_sync_configs_failed_total|cortex_alertmanager_sync_configs_total|cortex_alertmanager_tenants_discovered|cortex_alertmanager_tenants_owned|cortex_blockbuilder_consume_cycle_duration_seconds|cortex_blockbuilder_consumer_lag_records|cortex_blockbuilder_tsdb_compact_and_upload_failed_total|cortex_bucket_blocks_count|cortex_bucket_index_estimated_compaction_jobs|cortex_bucket_index_estimated_compaction_jobs_errors_total|cortex_bucket_index_last_successful_update_timestamp_seconds|cortex_bucket_store_block_drop_failures_total|cortex_bucket_store_block_drops_total|cortex_bucket_store_block_load_failures_total|cortex_bucket_store_block_loads_total|cortex_bucket_store_blocks_loaded|cortex_bucket_store_indexheader_lazy_load_duration_seconds_bucket|cortex_bucket_store_indexheader_lazy_load_duration_seconds_count|cortex_bucket_store_indexheader_lazy_load_duration_seconds_sum|cortex_bucket_store_indexheader_lazy_load_total|cortex_bucket_store_indexheader_lazy_unload_total|cortex_bucket_store_series_batch_preloading_load_duration_seconds_sum|cortex_bucket_store_series_batch_preloading_wait_duration_seconds_sum|cortex_bucket_store_series_blocks_queried_sum|cortex_bucket_store_series_data_size_fetched_bytes_sum|cortex_bucket_store_series_data_size_touched_bytes_sum|cortex_bucket_store_series_hash_cache_hits_total|cortex_bucket_store_series_hash_cache_requests_total|cortex_bucket_store_series_request_stage_duration_seconds_bucket|cortex_bucket_store_series_request_stage_duration_seconds_count|cortex_bucket_store_series_request_stage_duration_seconds_sum|cortex_bucket_stores_blocks_last_successful_sync_timestamp_seconds|cortex_bucket_stores_gate_duration_seconds_bucket|cortex_bucket_stores_gate_duration_seconds_count|cortex_bucket_stores_gate_duration_seconds_sum|cortex_bucket_stores_tenants_synced|cortex_build_info|cortex_cache_memory_hits_total|cortex_cache_memory_requests_total|cortex_compactor_block_cleanup_failures_total|cortex_compactor_block_cleanup_last_successful_run_timestamp_seconds|cortex_compactor_block_max_time_delta_seconds_bucket|cortex_compactor_block_max_time_delta_seconds_count|cortex_compactor_block_max_time_delta_seconds_sum|cortex_compactor_blocks_cleaned_total|cortex_compactor_blocks_marked_for_deletion_total|cortex_compactor_blocks_marked_for_no_compaction_total|cortex_compactor_disk_out_of_space_errors_total|cortex_compactor_group_compaction_runs_started_total|cortex_compactor_last_successful_run_timestamp_seconds|cortex_compactor_meta_sync_duration_seconds_bucket|cortex_compactor_meta_sync_duration_seconds_count|cortex_compactor_meta_sync_duration_seconds_sum|cortex_compactor_meta_sync_failures_total|cortex_compactor_meta_syncs_total|cortex_compactor_runs_completed_total|cortex_compactor_runs_failed_total|cortex_compactor_runs_started_total|cortex_compactor_tenants_discovered|cortex_compactor_tenants_processing_failed|cortex_compactor_tenants_processing_succeeded|cortex_compactor_tenants_skipped|cortex_config_hash|cortex_discarded_exemplars_total|cortex_discarded_requests_total|cortex_discarded_samples_total|cortex_distributor_deduped_samples_total|cortex_distributor_exemplars_in_total|cortex_distributor_inflight_push_requests|cortex_distributor_instance_limits|cortex_distributor_instance_rejected_requests_total|cortex_distributor_latest_seen_sample_timestamp_seconds|cortex_distributor_non_ha_samples_received_total|cortex_distributor_received_exemplars_total|cortex_distributor_received_requests_total|cortex_distributor_received_samples_total|cortex_distributor_replication_factor|cortex_distributor_requests_in_total|cortex_distributor_samples_in_total|cortex_inflight_requests|cortex_ingest_storage_reader_buffered_fetched_records|cortex_ingest_storage_reader_fetch_errors_total|cortex_ingest_storage_reader_fetches_total|cortex_ingest_storage_reader_missed_records_total|cortex_ingest_storage_reader_offset_commit_failures_total|cortex_ingest_storage_reader_offset_commit_requests_total|cortex_ingest_storage_reader_read_errors_total|cortex_ingest_storage_reader_receive_delay_seconds_count|cortex_ingest_storage_reader_receive_delay_seconds_sum|cortex_ingest_storage_reader_records_failed_total|cortex_ingest_storage_reader_records_total|cortex_ingest_storage_reader_requests_failed_total|cortex_ingest_storage_reader_requests_total|cortex_ingest_storage_strong_consistency_failures_total|cortex_ingest_storage_strong_consistency_requests_total|cortex_ingest_storage_writer_buffered_produce_bytes|cortex_ingest_storage_writer_buffered_produce_bytes_limit|cortex_ingester_active_native_histogram_buckets|cortex_ingester_active_native_histogram_buckets_custom_tracker|cortex_ingester_active_native_histogram_series|cortex_ingester_active_native_histogram_series_custom_tracker|cortex_ingester_active_series|cortex_ingester_active_series_custom_tracker|cortex_ingester_client_request_duration_seconds_bucket|cortex_ingester_client_request_duration_seconds_count|cortex_ingester_client_request_duration_seconds_sum|cortex_ingester_ingested_exemplars_total|cortex_ingester_ingested_samples_total|cortex_ingester_instance_limits|cortex_ingester_instance_rejected_requests_total|cortex_ingester_local_limits|cortex_ingester_memory_series|cortex_ingester_memory_series_created_total|cortex_ingester_memory_series_removed_total|cortex_ingester_memory_users|cortex_ingester_oldest_unshipped_block_timestamp_seconds|cortex_ingester_owned_series|cortex_ingester_queried_exemplars_bucket|cortex_ingester_queried_exemplars_count|cortex_ingester_queried_exemplars_sum|cortex_ingester_queried_samples_bucket|cortex_ingester_queried_samples_count|cortex_ingester_queried_samples_sum|cortex_ingester_queried_series_bucket|cortex_ingester_queried_series_count|cortex_ingester_queried_series_sum|cortex_ingester_shipper_last_successful_upload_timestamp_seconds|cortex_ingester_shipper_upload_failures_total|cortex_ingester_shipper_uploads_total|cortex_ingester_tsdb_checkpoint_creations_failed_total|cortex_ingester_tsdb_checkpoint_creations_total|cortex_ingester_tsdb_checkpoint_deletions_failed_total|cortex_ingester_tsdb_compaction_duration_seconds_bucket|cortex_ingester_tsdb_compaction_duration_seconds_count|cortex_ingester_tsdb_compaction_duration_seconds_sum|cortex_ingester_tsdb_compactions_failed_total|cortex_ingester_tsdb_compactions_total|cortex_ingester_tsdb_exemplar_exemplars_appended_total|cortex_ingester_tsdb_exemplar_exemplars_in_storage|cortex_ingester_tsdb_exemplar_last_exemplars_timestamp_seconds|cortex_ingester_tsdb_exemplar_series_with_exemplars_in_storage|cortex_ingester_tsdb_head_max_timestamp_seconds|cortex_ingester_tsdb_head_truncations_failed_total|cortex_ingester_tsdb_mmap_chunk_corruptions_total|cortex_ingester_tsdb_out_of_order_samples_appended_total|cortex_ingester_tsdb_storage_blocks_bytes|cortex_ingester_tsdb_symbol_table_size_bytes|cortex_ingester_tsdb_wal_corruptions_total|cortex_ingester_tsdb_wal_truncate_duration_seconds_count|cortex_ingester_tsdb_wal_truncate_duration_seconds_sum|cortex_ingester_tsdb_wal_truncations_failed_total|cortex_ingester_tsdb_wal_truncations_total|cortex_ingester_tsdb_wal_writes_failed_total|cortex_kv_request_duration_seconds_bucket|cortex_kv_request_duration_seconds_count|cortex_kv_request_duration_seconds_sum|cortex_lifecycler_read_only|cortex_limits_defaults|cortex_limits_overrides|cortex_partition_ring_partitions|cortex_prometheus_notifications_dropped_total|cortex_prometheus_notifications_errors_total|cortex_prometheus_notifications_queue_capacity|cortex_prometheus_notifications_queue_length|cortex_prometheus_notifications_sent_total|cortex_prometheus_rule_evaluation_duration_seconds_count|cortex_prometheus_rule_evaluation_duration_seconds_sum|cortex_prometheus_rule_evaluation_failures_total|cortex_prometheus_rule_evaluations_total|cortex_prometheus_rule_group_duration_seconds_count|cortex_prometheus_rule_group_duration_seconds_sum|cortex_prometheus_rule_group_iterations_missed_total|cortex_prometheus_rule_group_iterations_total|cortex_prometheus_rule_group_rules|cortex_querier_blocks_consistency_checks_failed_total|cortex_querier_blocks_consistency_checks_total|cortex_querier_request_duration_seconds_bucket|cortex_querier_request_duration_seconds_count|cortex_querier_request_duration_seconds_sum|cortex_querier_storegateway_instances_hit_per_query_bucket|cortex_querier_storegateway_instances_hit_per_query_count|cortex_querier_storegateway_instances_hit_per_query_sum|cortex_querier_storegateway_refetches_per_query_bucket|cortex_querier_storegateway_refetches_per_query_count|cortex_querier_storegateway_refetches_per_query_sum|cortex_query_frontend_queries_total|cortex_query_frontend_queue_duration_seconds_bucket|cortex_query_frontend_queue_duration_seconds_count|cortex_query_frontend_queue_duration_seconds_sum|cortex_query_frontend_queue_length|cortex_query_frontend_retries_bucket|cortex_query_frontend_retries_count|cortex_query_frontend_retries_sum|cortex_query_scheduler_connected_querier_clients|cortex_query_scheduler_querier_inflight_requests|cortex_query_scheduler_queue_duration_seconds_bucket|cortex_query_scheduler_queue_duration_seconds_count|cortex_query_scheduler_queue_duration_seconds_sum|cortex_query_scheduler_queue_length|cortex_request_duration_seconds|cortex_request_duration_seconds_bucket|cortex_request_duration_seconds_count|cortex_request_duration_seconds_sum|cortex_ring_members|cortex_ruler_managers_total|cortex_ruler_queries_failed_total|cortex_ruler_queries_total|cortex_ruler_ring_check_errors_total|cortex_ruler_write_requests_failed_total|cortex_ruler_write_requests_total|cortex_runtime_config_hash|cortex_runtime_config_last_reload_successful|cortex_tcp_connections|cortex_tcp_connections_limit|go_memstats_heap_inuse_bytes|keda_scaler_errors|keda_scaler_metrics_value|kube_deployment_spec_replicas|kube_deployment_status_replicas_unavailable|kube_deployment_status_replicas_updated|kube_endpoint_address|kube_horizontalpodautoscaler_spec_target_metric|kube_horizontalpodautoscaler_status_condition|kube_pod_info|kube_statefulset_replicas|kube_statefulset_status_current_revision|kube_statefulset_status_replicas_current|kube_statefulset_status_replicas_ready|kube_statefulset_status_replicas_updated|kube_statefulset_status_update_revision|kubelet_volume_stats_capacity_bytes|kubelet_volume_stats_used_bytes|memberlist_client_cluster_members_count|memcached_limit_bytes|mimir_continuous_test_queries_failed_total|mimir_continuous_test_query_result_checks_failed_total|mimir_continuous_test_writes_failed_total|node_disk_read_bytes_total|node_disk_written_bytes_total|process_memory_map_areas|process_memory_map_areas_limit|prometheus_tsdb_compaction_duration_seconds_bucket|prometheus_tsdb_compaction_duration_seconds_count|prometheus_tsdb_compaction_duration_seconds_sum|prometheus_tsdb_compactions_total|rollout_operator_last_successful_group_reconcile_timestamp_seconds|thanos_cache_hits_total|thanos_cache_operation_duration_seconds_bucket|thanos_cache_operation_duration_seconds_count|thanos_cache_operation_duration_seconds_sum|thanos_cache_operation_failures_total|thanos_cache_operations_total|thanos_cache_requests_total|thanos_objstore_bucket_last_successful_upload_time|thanos_objstore_bucket_operation_duration_seconds_bucket|thanos_objstore_bucket_operation_duration_seconds_count|thanos_objstore_bucket_operation_duration_seconds_sum|thanos_objstore_bucket_operation_failures_total|thanos_objstore_bucket_operations_total|thanos_store_index_cache_hits_total|thanos_store_index_cache_requests_total',
      scrape_interval: '60s',
      scrape_timeout: '10s',
      scrape_protocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrape_classic_histograms: false,
      scrape_native_histograms: false,
      max_cache_size: 100000,
      forward_to: argumentMetricsDestinations6.value,
    });

    new CustomComponent(this, mimirIntegration, 'integration', {
      metrics_destinations: [remoteWrite.receiver],
    });

    // Feature: Pod Logs (Loki)
    // declare "pod_logs_via_loki"
    const podLogsViaLoki = new Declare(this, 'pod_logs_via_loki');
    const argumentLogsDestinations3 = new Argument(podLogsViaLoki.contents, 'logs_destinations', {
      comment: 'Must be a list of log destinations where collected logs should be forwarded to',
    });

    // discovery.kubernetes "pods"
    const pods = new DiscoveryKubernetes(podLogsViaLoki.contents, 'pods', {
      role: 'pod',
      selectors: [{ role: 'pod', field: plus('spec.nodeName=', sys.env('HOSTNAME')) }],
      namespaces: { names: ['collectors', 'logs', 'metrics', 'o11y'] },
      attachMetadata: { node: true },
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
        {
          sourceLabels: [
            '__meta_kubernetes_node_label_karpenter_sh_nodepool',
            '__meta_kubernetes_node_label_cloud_google_com_gke_nodepool',
            '__meta_kubernetes_node_label_eks_amazonaws_com_nodegroup',
            '__meta_kubernetes_node_label_kubernetes_azure_com_agentpool',
            '__meta_kubernetes_node_label_agentpool',
          ],
          regex: '^(?:;*)?([^;]+).*$',
          targetLabel: 'nodepool',
        },
        {
          sourceLabels: [
            '__meta_kubernetes_node_label_topology_kubernetes_io_region',
            '__meta_kubernetes_node_label_failure_domain_beta_kubernetes_io_region',
          ],
          regex: '^(?:;*)?([^;]+).*$',
          targetLabel: 'region',
        },
        {
          sourceLabels: [
            '__meta_kubernetes_node_label_topology_kubernetes_io_zone',
            '__meta_kubernetes_node_label_failure_domain_beta_kubernetes_io_zone',
            '__meta_kubernetes_node_label_topology_gke_io_zone',
          ],
          regex: '^(?:;*)?([^;]+).*$',
          targetLabel: 'availability_zone',
        },
        {
          sourceLabels: [
            '__meta_kubernetes_node_label_kubernetes_io_role',
            '__meta_kubernetes_node_label_node_kubernetes_io_role',
            '__meta_kubernetes_node_label_node_role',
            '__meta_kubernetes_node_label_role',
          ],
          regex: '^(?:;*)?([^;]+).*$',
          targetLabel: 'node_role',
        },
        {
          sourceLabels: [
            '__meta_kubernetes_node_label_node_kubernetes_io_instance_type',
            '__meta_kubernetes_node_label_beta_kubernetes_io_instance_type',
          ],
          regex: '^(?:;*)?([^;]+).*$',
          targetLabel: 'instance_type',
        },
        {
          sourceLabels: ['__meta_kubernetes_namespace', '__meta_kubernetes_pod_label_app_kubernetes_io_name'],
          separator: ';',
          regex: '(?:o11y);(?:grafana)',
          targetLabel: 'job',
          replacement: 'integrations/grafana',
        },
        {
          sourceLabels: ['__meta_kubernetes_namespace', '__meta_kubernetes_pod_label_app_kubernetes_io_name'],
          separator: ';',
          regex: '(?:o11y);(?:grafana)',
          targetLabel: 'instance',
          replacement: 'grafana',
        },
        // add static label of integration="loki" and instance="name" to pods that match the selector so they can be identified in the loki.process stages
        {
          sourceLabels: ['__meta_kubernetes_namespace', '__meta_kubernetes_pod_label_app_kubernetes_io_name'],
          separator: ';',
          regex: '(?:logs);(?:loki)',
          targetLabel: 'integration',
          replacement: 'loki',
        },
        {
          sourceLabels: ['__meta_kubernetes_namespace', '__meta_kubernetes_pod_label_app_kubernetes_io_name'],
          separator: ';',
          regex: '(?:logs);(?:loki)',
          targetLabel: 'instance',
          replacement: 'loki',
        },
        // override the job label to be namespace/component so it aligns to the loki-mixin
        {
          sourceLabels: [
            '__meta_kubernetes_namespace',
            '__meta_kubernetes_pod_label_app_kubernetes_io_name',
            '__meta_kubernetes_namespace',
            '__meta_kubernetes_pod_label_component',
          ],
          separator: ';',
          regex: '(?:logs);(?:loki);([^;]+);([^;]+)',
          targetLabel: 'job',
          replacement: '$1/$2',
        },
        // add static label of integration="mimir" and instance="name" to pods that match the selector so they can be identified in the mimir.process stages
        {
          sourceLabels: ['__meta_kubernetes_namespace', '__meta_kubernetes_pod_label_app_kubernetes_io_name'],
          separator: ';',
          regex: '(?:metrics);(?:mimir)',
          targetLabel: 'integration',
          replacement: 'mimir',
        },
        {
          sourceLabels: ['__meta_kubernetes_namespace', '__meta_kubernetes_pod_label_app_kubernetes_io_name'],
          separator: ';',
          regex: '(?:metrics);(?:mimir)',
          targetLabel: 'instance',
          replacement: 'mimir',
        },
        // override the job label to be namespace/component so it aligns to the mimir-mixin
        {
          sourceLabels: [
            '__meta_kubernetes_namespace',
            '__meta_kubernetes_pod_label_app_kubernetes_io_name',
            '__meta_kubernetes_namespace',
            '__meta_kubernetes_pod_label_component',
          ],
          separator: ';',
          regex: '(?:metrics);(?:mimir);([^;]+);([^;]+)',
          targetLabel: 'job',
          replacement: '$1/$2',
        },
      ],
    });

    // local.file_match "pod_logs"
    const fileMatch = new LocalFileMatch(podLogsViaLoki.contents, 'pod_logs', {
      pathTargets: filteredPods.output,
    });

    // loki.process "pod_logs"
    const lokiProcessPodLogs = new LokiProcess(podLogsViaLoki.contents, 'pod_logs', {
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
            values: { k8s_pod_name: 'k8s_pod_name', pod: 'pod', service_instance_id: 'service_instance_id' },
          },
        },
        // Integration: Grafana
        {
          match: {
            selector: '{job="integrations/grafana",instance="grafana",namespace=~"o11y"}',
            stage: [
              // Only run the logfmt parser on lines that look like Grafana's logfmt format (start with "t=").
              // Non-logfmt lines (e.g. crash reports, init container output) would otherwise produce
              // a flood of "failed to decode logfmt" errors. See https://github.com/grafana/k8s-monitoring-helm/issues/1726
              {
                match: {
                  selector: '{job="integrations/grafana",instance="grafana",namespace=~"o11y"} |~ "^t="',
                  stage: [
                    // extract some of the fields from the log line
                    { logfmt: { mapping: { ts: 't', level: '' } } },
                    // set the level as a label
                    { labels: { values: { level: 'level' } } },
                    // reset the timestamp to the extracted value
                    { timestamp: { source: 'ts', format: 'RFC3339Nano' } },
                    // remove the timestamp from the log line
                    {
                      replace: {
                        expression: '(?:^|\\s+)(t=\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d+[^ ]*\\s+)',
                        replace: '',
                      },
                    },
                    // drop certain log levels
                    {
                      drop: {
                        source: 'level',
                        expression: '(?i)(debug)',
                        dropCounterReason: 'grafana-drop-log-level',
                      },
                    },
                  ],
                },
              },
            ],
          },
        },
        // Integration: Loki
        {
          match: {
            selector: '{integration="loki",instance="loki",namespace=~"logs"}',
            stage: [
              // Only run the logfmt parser on lines that look like Loki's logfmt format (start with "ts=").
              // Components like the gateway (nginx) or canary emit non-logfmt lines and would otherwise produce
              // a flood of "failed to decode logfmt" errors. See https://github.com/grafana/k8s-monitoring-helm/issues/1726
              {
                match: {
                  selector: '{integration="loki",instance="loki",namespace=~"logs"} |~ "^ts="',
                  stage: [
                    // extract some of the fields from the log line
                    {
                      logfmt: {
                        mapping: {
                          ts: '',
                          level: '',
                          caller: 'caller',
                          org_id: 'org_id',
                          tenant: 'tenant',
                          user: 'user',
                        },
                      },
                    },
                    // set the level as a label
                    { labels: { values: { level: 'level' } } },
                    // reset the timestamp to the extracted value
                    { timestamp: { source: 'ts', format: 'RFC3339Nano' } },
                    // remove the timestamp from the log line
                    {
                      replace: {
                        expression:
                          '(?:^|\\s+)(ts=\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d+[^ ]*\\s+)',
                        replace: '',
                      },
                    },
                    // clean up the caller to remove the line
                    { replace: { source: 'caller', expression: '(:[0-9]+$)', replace: '' } },
                    // set the structured metadata values
                    {
                      structuredMetadata: {
                        values: { caller: 'caller', org_id: 'org_id', tenant: 'tenant', user: 'user' },
                      },
                    },
                    // drop certain log levels
                    {
                      drop: {
                        source: 'level',
                        expression: '(?i)(debug)',
                        dropCounterReason: 'loki-drop-log-level',
                      },
                    },
                  ],
                },
              },
            ],
          },
        },
        // Integration: Mimir
        {
          match: {
            selector: '{integration="mimir",instance="mimir",namespace=~"metrics"}',
            stage: [
              // Only run the logfmt parser on lines that look like Mimir's logfmt format (start with "ts=").
              // Components like the gateway (nginx) emit non-logfmt lines and would otherwise produce
              // a flood of "failed to decode logfmt" errors. See https://github.com/grafana/k8s-monitoring-helm/issues/1726
              {
                match: {
                  selector: '{integration="mimir",instance="mimir",namespace=~"metrics"} |~ "^ts="',
                  stage: [
                    // extract some of the fields from the log line
                    {
                      logfmt: {
                        mapping: {
                          ts: '',
                          level: '',
                          caller: 'caller',
                          org_id: 'org_id',
                          tenant: 'tenant',
                          user: 'user',
                        },
                      },
                    },
                    // set the level as a label
                    { labels: { values: { level: 'level' } } },
                    // reset the timestamp to the extracted value
                    { timestamp: { source: 'ts', format: 'RFC3339Nano' } },
                    // remove the timestamp from the log line
                    {
                      replace: {
                        expression:
                          '(?:^|\\s+)(ts=\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d+[^ ]*\\s+)',
                        replace: '',
                      },
                    },
                    // clean up the caller to remove the line
                    { replace: { source: 'caller', expression: '(:[0-9]+$)', replace: '' } },
                    // set the structured metadata values
                    {
                      structuredMetadata: {
                        values: { caller: 'caller', org_id: 'org_id', tenant: 'tenant', user: 'user' },
                      },
                    },
                    // drop certain log levels
                    {
                      drop: {
                        source: 'level',
                        expression: '(?i)(debug)',
                        dropCounterReason: 'mimir-drop-log-level',
                      },
                    },
                  ],
                },
              },
            ],
          },
        },
      ],
      forwardTo: argumentLogsDestinations3.value,
    });

    // loki.source.file "pod_logs"
    new LokiSourceFile(podLogsViaLoki.contents, 'pod_logs', {
      targets: fileMatch.targets,
      tailFromEnd: true,
      forwardTo: [lokiProcessPodLogs.receiver],
    });

    new CustomComponent(this, podLogsViaLoki, 'feature', { logs_destinations: [write.receiver] });

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
  }
}

/** `extend: { pipelines: [p390] }` in an environment runs it. */
export const p390 = definePipeline({
  name: 'p390',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__meta-monitoring__alloy.alloy.',
  settings: section('the pipeline p390', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P390(config),
});
