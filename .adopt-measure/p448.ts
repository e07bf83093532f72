// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__application-observability__.rendered__alloy-receiver.alloy by application-observability-lab: it is yours from here on.
import { Argument, Export } from '../imports/alloy/config';
import { DiscoveryKubernetes, DiscoveryRelabel } from '../imports/alloy/discovery';
import {
  OtelcolConnectorHostInfo,
  OtelcolConnectorSpanmetrics,
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
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import {
  type AlloyConfig,
  coalesce,
  constants,
  CustomComponent,
  Declare,
  Pipeline,
  plus,
  string,
} from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__application-observability__.rendered__alloy-receiver.alloy. */
export class P448 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p448');

    // Feature: Application Observability
    // declare "application_observability"
    const applicationObservability = new Declare(this, 'application_observability');
    const argument = new Argument(applicationObservability.contents, 'metrics_destinations', {
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
      output: { metrics: argument.value, traces: tracesDestinations.value },
    });

    // otelcol.processor.transform "span_metrics_transform"
    const spanMetricsTransform = new OtelcolProcessorTransform(
      applicationObservability.contents,
      'span_metrics_transform',
      {
        metricStatements: [
          {
            context: 'datapoint',
            statements: [
              plus('set(attributes["collector.id"], "', constants.hostname, '")'),
              'set(resource.attributes["service.instance.id"], resource.attributes["k8s.pod.name"]) where resource.attributes["service.instance.id"] == nil and resource.attributes["k8s.pod.name"] != nil',
              'set(resource.attributes["service.instance.id"], resource.attributes["k8s.pod.uid"]) where resource.attributes["service.instance.id"] == nil and resource.attributes["k8s.pod.uid"] != nil',
            ],
          },
          {
            context: 'scope',
            statements: [
              'set(resource.attributes["source"], "spanmetrics") where name == "spanmetricsconnector"',
            ],
          },
        ],
        output: { metrics: [otelcolProcessorBatch.input] },
      },
    );

    const connectorSpanmetrics = new OtelcolConnectorSpanmetrics(
      applicationObservability.contents,
      'default',
      {
        excludeDimensions: [],
        dimensionsCacheSize: 1000,
        aggregationCardinalityLimit: 1000,
        namespace: 'traces.span.metrics',
        histogram: {
          disable: false,
          unit: 's',
          explicit: {
            buckets: [
              '2ms',
              '4ms',
              '6ms',
              '8ms',
              '10ms',
              '50ms',
              '100ms',
              '200ms',
              '400ms',
              '800ms',
              '1s',
              '1400ms',
              '2s',
              '5s',
              '10s',
              '15s',
            ],
          },
        },
        output: { metrics: [spanMetricsTransform.input] },
      },
    );

    // Span Metrics Connector
    // otelcol.processor.filter "span_metrics_prefilter"
    const spanMetricsPrefilter = new OtelcolProcessorFilter(
      applicationObservability.contents,
      'span_metrics_prefilter',
      {
        errorMode: 'silent',
        traces: {
          span: [
            'resource.attributes["span.metrics.skip"] != nil or attributes["span.metrics.skip"] != nil',
            'kind == 1',
          ],
        },
        output: { traces: [connectorSpanmetrics.input] },
      },
    );

    // Transform Processor
    const otelcolProcessorTransform = new OtelcolProcessorTransform(
      applicationObservability.contents,
      'default',
      {
        errorMode: 'ignore',
        metricStatements: [
          {
            context: 'resource',
            statements: [
              // Set service.name by choosing the first value found from the following ordered list:
              // - service.name as reported by the application or set from the resource.opentelemetry.io/service.name annotation
              // - pod.label[app.kubernetes.io/instance]
              // - pod.label[app.kubernetes.io/name]
              // - k8s.workload.name (Deployment, StatefulSet, DaemonSet, CronJob, Job, ...)
              // - k8s.pod.name
              // The instance/name pod labels are read from temporary attributes (k8s_monitoring.tmp.*) extracted by the
              // k8sattributes processor, so the cleanup below only ever deletes attributes this feature added.
              'set(resource.attributes["service.name"], resource.attributes["k8s_monitoring.tmp.instance"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s_monitoring.tmp.instance"] != nil and resource.attributes["k8s_monitoring.tmp.instance"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s_monitoring.tmp.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s_monitoring.tmp.name"] != nil and resource.attributes["k8s_monitoring.tmp.name"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s.deployment.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s.deployment.name"] != nil and resource.attributes["k8s.deployment.name"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s.replicaset.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s.replicaset.name"] != nil and resource.attributes["k8s.replicaset.name"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s.statefulset.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s.statefulset.name"] != nil and resource.attributes["k8s.statefulset.name"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s.daemonset.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s.daemonset.name"] != nil and resource.attributes["k8s.daemonset.name"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s.cronjob.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s.cronjob.name"] != nil and resource.attributes["k8s.cronjob.name"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s.job.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s.job.name"] != nil and resource.attributes["k8s.job.name"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s.pod.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s.pod.name"] != nil and resource.attributes["k8s.pod.name"] != ""',
              // Set service.namespace to the pod namespace if not already set
              'set(resource.attributes["service.namespace"], resource.attributes["k8s.namespace.name"]) where (resource.attributes["service.namespace"] == nil or resource.attributes["service.namespace"] == "") and resource.attributes["k8s.namespace.name"] != nil and resource.attributes["k8s.namespace.name"] != ""',
              // Remove the temporary attributes used for service.name detection
              'delete_key(resource.attributes, "k8s_monitoring.tmp.instance")',
              'delete_key(resource.attributes, "k8s_monitoring.tmp.name")',
            ],
          },
        ],
        traceStatements: [
          {
            context: 'resource',
            statements: [
              // Set service.name by choosing the first value found from the following ordered list:
              // - service.name as reported by the application or set from the resource.opentelemetry.io/service.name annotation
              // - pod.label[app.kubernetes.io/instance]
              // - pod.label[app.kubernetes.io/name]
              // - k8s.workload.name (Deployment, StatefulSet, DaemonSet, CronJob, Job, ...)
              // - k8s.pod.name
              // The instance/name pod labels are read from temporary attributes (k8s_monitoring.tmp.*) extracted by the
              // k8sattributes processor, so the cleanup below only ever deletes attributes this feature added.
              'set(resource.attributes["service.name"], resource.attributes["k8s_monitoring.tmp.instance"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s_monitoring.tmp.instance"] != nil and resource.attributes["k8s_monitoring.tmp.instance"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s_monitoring.tmp.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s_monitoring.tmp.name"] != nil and resource.attributes["k8s_monitoring.tmp.name"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s.deployment.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s.deployment.name"] != nil and resource.attributes["k8s.deployment.name"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s.replicaset.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s.replicaset.name"] != nil and resource.attributes["k8s.replicaset.name"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s.statefulset.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s.statefulset.name"] != nil and resource.attributes["k8s.statefulset.name"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s.daemonset.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s.daemonset.name"] != nil and resource.attributes["k8s.daemonset.name"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s.cronjob.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s.cronjob.name"] != nil and resource.attributes["k8s.cronjob.name"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s.job.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s.job.name"] != nil and resource.attributes["k8s.job.name"] != ""',
              'set(resource.attributes["service.name"], resource.attributes["k8s.pod.name"]) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and resource.attributes["k8s.pod.name"] != nil and resource.attributes["k8s.pod.name"] != ""',
              // Set service.namespace to the pod namespace if not already set
              'set(resource.attributes["service.namespace"], resource.attributes["k8s.namespace.name"]) where (resource.attributes["service.namespace"] == nil or resource.attributes["service.namespace"] == "") and resource.attributes["k8s.namespace.name"] != nil and resource.attributes["k8s.namespace.name"] != ""',
              // Remove the temporary attributes used for service.name detection
              'delete_key(resource.attributes, "k8s_monitoring.tmp.instance")',
              'delete_key(resource.attributes, "k8s_monitoring.tmp.name")',
            ],
          },
          { context: 'span', statements: ['set_semconv_span_name("1.37.0", "original_span_name")'] },
        ],
        output: {
          metrics: [otelcolProcessorBatch.input],
          traces: [spanMetricsPrefilter.input, otelcolProcessorBatch.input],
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
          otelAnnotations: true,
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
          label: [
            // Extracted into temporary attributes for service.name detection, then deleted in the transform processor.
            // Temporary names are used so the cleanup never deletes an `app.kubernetes.io/*` attribute the user extracted.
            { tagName: 'k8s_monitoring.tmp.instance', key: 'app.kubernetes.io/instance', from: 'pod' },
            { tagName: 'k8s_monitoring.tmp.name', key: 'app.kubernetes.io/name', from: 'pod' },
          ],
        },
        podAssociation: [
          { source: [{ from: 'resource_attribute', name: 'k8s.pod.ip' }] },
          { source: [{ from: 'resource_attribute', name: 'k8s.pod.uid' }] },
          { source: [{ from: 'connection' }] },
        ],
        output: {
          metrics: [otelcolProcessorTransform.input],
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
        output: { metrics: [processorK8sattributes.input], traces: [processorK8sattributes.input] },
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
        keepalive: {
          serverParameters: { maxConnectionAge: '30s', maxConnectionAgeGrace: '10s' },
          enforcementPolicy: { permitWithoutStream: true },
        },
      },
      http: { endpoint: '0.0.0.0:4318', includeMetadata: false, maxRequestBodySize: '20MiB' },
      debugMetrics: { disableHighCardinalityMetrics: true },
      output: { metrics: [processorResourcedetection.input], traces: [processorResourcedetection.input] },
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
      externalLabels: {
        cluster: 'application-observability-test',
        k8s_cluster_name: 'application-observability-test',
      },
    });

    // Destination: localPrometheus (prometheus)
    // otelcol.exporter.prometheus "localprometheus"
    const exporterPrometheus = new OtelcolExporterPrometheus(this, 'localprometheus', {
      addMetricSuffixes: true,
      resourceToTelemetryConversion: false,
      keepIdentifyingResourceAttributes: true,
      forwardTo: [remoteWrite.receiver],
    });

    // otelcol.exporter.otlp "localtempo"
    const exporterOtlp = new OtelcolExporterOtlp(this, 'localtempo', {
      client: { endpoint: 'tempo.tempo.svc:4317', tls: { insecure: true, insecureSkipVerify: true } },
      retryOnFailure: { enabled: true, initialInterval: '5s', maxInterval: '30s', maxElapsedTime: '5m' },
      sendingQueue: { enabled: true },
    });

    // otelcol.processor.batch "localtempo"
    const processorBatch = new OtelcolProcessorBatch(this, 'localtempo', {
      timeout: '2s',
      sendBatchSize: 8192,
      sendBatchMaxSize: 0,
      output: { traces: [exporterOtlp.input] },
    });

    // otelcol.processor.transform "localtempo"
    const processorTransform = new OtelcolProcessorTransform(this, 'localtempo', {
      errorMode: 'ignore',
      traceStatements: [
        {
          context: 'resource',
          statements: [
            'set(attributes["cluster"], "application-observability-test")',
            'set(attributes["k8s.cluster.name"], "application-observability-test")',
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

    // Destination: localTempo (otlp)
    // otelcol.processor.attributes "localtempo"
    const processorAttributes = new OtelcolProcessorAttributes(this, 'localtempo', {
      output: { traces: [processorTransform.input] },
    });

    new CustomComponent(this, applicationObservability, 'feature', {
      metrics_destinations: [exporterPrometheus.input],
      logs_destinations: [],
      traces_destinations: [processorAttributes.input],
    });

    const alloyIntegration = new Declare(this, 'alloy_integration');
    const argumentMetricsDestinations = new Argument(alloyIntegration.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    const alloyIntegrationDiscovery = new Declare(alloyIntegration.contents, 'alloy_integration_discovery');
    const namespaces = new Argument(alloyIntegrationDiscovery.contents, 'namespaces', {
      comment: 'The namespaces to look for targets in (default: [] is all namespaces)',
      optional: true,
    });

    const fieldSelectors = new Argument(alloyIntegrationDiscovery.contents, 'field_selectors', {
      comment: 'The field selectors to use to find matching targets (default: [])',
      optional: true,
    });

    const labelSelectors = new Argument(alloyIntegrationDiscovery.contents, 'label_selectors', {
      comment:
        'The label selectors to use to find matching targets (default: ["app.kubernetes.io/name=alloy"])',
      optional: true,
    });

    const portName = new Argument(alloyIntegrationDiscovery.contents, 'port_name', {
      comment: 'The of the port to scrape metrics from (default: http-metrics)',
      optional: true,
    });

    // Alloy service discovery for all of the pods
    // discovery.kubernetes "alloy_pods"
    const kubernetes = new DiscoveryKubernetes(alloyIntegrationDiscovery.contents, 'alloy_pods', {
      role: 'pod',
      selectors: [
        {
          role: 'pod',
          field: string.join(coalesce(fieldSelectors.value, []), ','),
          label: string.join(coalesce(labelSelectors.value, ['app.kubernetes.io/name=alloy']), ','),
        },
      ],
      namespaces: { names: coalesce(namespaces.value, []) },
    });

    // alloy relabelings (pre-scrape)
    // discovery.relabel "alloy_pods"
    const discoveryRelabel = new DiscoveryRelabel(alloyIntegrationDiscovery.contents, 'alloy_pods', {
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
          regex: plus(coalesce(portName.value, 'metrics'), '@Running@true@false'),
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
      ],
    });

    new Export(alloyIntegrationDiscovery.contents, 'output', { value: discoveryRelabel.output });

    const alloyIntegrationScrape = new Declare(alloyIntegration.contents, 'alloy_integration_scrape');
    const targets = new Argument(alloyIntegrationScrape.contents, 'targets', {
      comment: 'Must be a list() of targets',
    });

    const forwardTo = new Argument(alloyIntegrationScrape.contents, 'forward_to', {
      comment: 'Must be a list(MetricsReceiver) where collected metrics should be forwarded to',
    });

    const jobLabel = new Argument(alloyIntegrationScrape.contents, 'job_label', {
      comment: 'The job label to add for all Alloy metrics (default: integrations/alloy)',
      optional: true,
    });

    const keepMetrics = new Argument(alloyIntegrationScrape.contents, 'keep_metrics', {
      comment: 'A regular expression of metrics to keep (default: see below)',
      optional: true,
    });

    const dropMetrics = new Argument(alloyIntegrationScrape.contents, 'drop_metrics', {
      comment: 'A regular expression of metrics to drop (default: see below)',
      optional: true,
    });

    const scrapeInterval = new Argument(alloyIntegrationScrape.contents, 'scrape_interval', {
      comment: 'How often to scrape metrics from the targets (default: 60s)',
      optional: true,
    });

    const scrapeTimeout = new Argument(alloyIntegrationScrape.contents, 'scrape_timeout', {
      comment: 'The timeout for scraping metrics from the targets (default: 10s)',
      optional: true,
    });

    const scrapeProtocols = new Argument(alloyIntegrationScrape.contents, 'scrape_protocols', {
      comment: 'The scrape protocols to use for scraping metrics',
      optional: true,
    });

    const scrapeClassicHistograms = new Argument(
      alloyIntegrationScrape.contents,
      'scrape_classic_histograms',
      {
        comment: 'Whether to scrape classic histograms (default: false).',
        optional: true,
      },
    );

    const scrapeNativeHistograms = new Argument(alloyIntegrationScrape.contents, 'scrape_native_histograms', {
      comment: 'Whether to scrape native histograms (default: false).',
      optional: true,
    });

    const maxCacheSize = new Argument(alloyIntegrationScrape.contents, 'max_cache_size', {
      comment:
        'The maximum number of elements to hold in the relabeling cache (default: 100000).  This should be at least 2x-5x your largest scrape target or samples appended rate.',
      optional: true,
    });

    const clustering = new Argument(alloyIntegrationScrape.contents, 'clustering', {
      comment: 'Whether or not clustering should be enabled (default: false)',
      optional: true,
    });

    // alloy metric relabelings (post-scrape)
    // prometheus.relabel "alloy"
    const prometheusRelabelAlloy = new PrometheusRelabel(alloyIntegrationScrape.contents, 'alloy', {
      forwardTo: forwardTo.value,
      maxCacheSize: coalesce(maxCacheSize.value, 100000),
      rule: [
        // drop metrics that match the drop_metrics regex
        { sourceLabels: ['__name__'], regex: coalesce(dropMetrics.value, ''), action: 'drop' },
        // keep only metrics that match the keep_metrics regex
        { sourceLabels: ['__name__'], regex: coalesce(keepMetrics.value, '.*'), action: 'keep' },
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
      jobName: coalesce(jobLabel.value, 'integrations/alloy'),
      forwardTo: [prometheusRelabelAlloy.receiver],
      targets: targets.value,
      scrapeInterval: coalesce(scrapeInterval.value, '60s'),
      scrapeTimeout: coalesce(scrapeTimeout.value, '10s'),
      scrapeProtocols: scrapeProtocols.value,
      scrapeClassicHistograms: scrapeClassicHistograms.value,
      scrapeNativeHistograms: scrapeNativeHistograms.value,
      clustering: { enabled: coalesce(clustering.value, false) },
    });

    const alloyIntegrationDiscoveryAlloyApp = new CustomComponent(
      alloyIntegration.contents,
      alloyIntegrationDiscovery,
      'alloy_app',
      {
        port_name: 'http-metrics',
        label_selectors: ['app.kubernetes.io/name=alloy-app'],
      },
    );

    new CustomComponent(alloyIntegration.contents, alloyIntegrationScrape, 'alloy_app', {
      targets: alloyIntegrationDiscoveryAlloyApp.export<never>('output'),
      job_label: 'integrations/alloy',
      clustering: true,
      keep_metrics: 'up|scrape_samples_scraped|alloy_build_info',
      scrape_interval: '60s',
      scrape_timeout: '10s',
      scrape_protocols: ['OpenMetricsText1.0.0', 'OpenMetricsText0.0.1', 'PrometheusText0.0.4'],
      scrape_classic_histograms: false,
      scrape_native_histograms: false,
      max_cache_size: 100000,
      forward_to: argumentMetricsDestinations.value,
    });

    new CustomComponent(this, alloyIntegration, 'integration', {
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
  }
}

/** `extend: { pipelines: [p448] }` in an environment runs it. */
export const p448 = definePipeline({
  name: 'p448',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__application-observability__.rendered__alloy-receiver.alloy.',
  settings: section('the pipeline p448', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P448(config),
});
