// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__split-destinations__.rendered__alloy-receiver.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiWrite } from '../imports/alloy/loki';
import {
  OtelcolConnectorHostInfo,
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
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, CustomComponent, Declare, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__split-destinations__.rendered__alloy-receiver.alloy. */
export class P498 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p498');

    // Feature: Application Observability
    // declare "application_observability"
    const applicationObservability = new Declare(this, 'application_observability');
    const metricsDestinations = new Argument(applicationObservability.contents, 'metrics_destinations', {
      comment: 'Must be a list of metrics destinations where collected metrics should be forwarded to',
    });

    const logsDestinations = new Argument(applicationObservability.contents, 'logs_destinations', {
      comment: 'Must be a list of log destinations where collected logs should be forwarded to',
    });

    const tracesDestinations = new Argument(applicationObservability.contents, 'traces_destinations', {
      comment: 'Must be a list of trace destinations where collected trace should be forwarded to',
    });

    // Batch Processor
    const otelcolProcessorBatchDefault = new OtelcolProcessorBatch(
      applicationObservability.contents,
      'default',
      {
        sendBatchSize: 8192,
        sendBatchMaxSize: 0,
        timeout: '2s',
        output: {
          metrics: metricsDestinations.value,
          logs: logsDestinations.value,
          traces: tracesDestinations.value,
        },
      },
    );

    // Transform Processor
    const otelcolProcessorTransformDefault = new OtelcolProcessorTransform(
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
          metrics: [otelcolProcessorBatchDefault.input],
          logs: [otelcolProcessorBatchDefault.input],
          traces: [otelcolProcessorBatchDefault.input],
        },
      },
    );

    // Host Info Connector
    const connectorHostInfo = new OtelcolConnectorHostInfo(applicationObservability.contents, 'default', {
      hostIdentifiers: ['k8s.node.name'],
      output: { metrics: [otelcolProcessorBatchDefault.input] },
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
          ],
        },
        podAssociation: [
          { source: [{ from: 'resource_attribute', name: 'k8s.pod.ip' }] },
          { source: [{ from: 'resource_attribute', name: 'k8s.pod.uid' }] },
          { source: [{ from: 'connection' }] },
        ],
        output: {
          metrics: [otelcolProcessorTransformDefault.input],
          logs: [otelcolProcessorTransformDefault.input],
          traces: [otelcolProcessorTransformDefault.input, connectorHostInfo.input],
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
      output: {
        metrics: [processorResourcedetection.input],
        logs: [processorResourcedetection.input],
        traces: [processorResourcedetection.input],
      },
    });

    // remote.kubernetes.secret "allmetrics"
    const remoteKubernetesSecret = new RemoteKubernetesSecret(this, 'allmetrics', {
      name: 'allmetrics-k8smon-k8s-monitoring',
      namespace: 'default',
    });

    // prometheus.remote_write "allmetrics"
    const remoteWrite = new PrometheusRemoteWrite(this, 'allmetrics', {
      endpoint: [
        {
          url: 'http://all-metrics-prometheus-server.all-dbs.svc:9090/api/v1/write',
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
      externalLabels: {
        cluster: 'split-destinations-cluster',
        k8s_cluster_name: 'split-destinations-cluster',
      },
    });

    // Destination: allMetrics (prometheus)
    // otelcol.exporter.prometheus "allmetrics"
    const exporterPrometheus = new OtelcolExporterPrometheus(this, 'allmetrics', {
      addMetricSuffixes: true,
      resourceToTelemetryConversion: false,
      keepIdentifyingResourceAttributes: true,
      forwardTo: [remoteWrite.receiver],
    });

    // remote.kubernetes.secret "productionmetrics"
    const remoteKubernetesSecretProductionmetrics = new RemoteKubernetesSecret(this, 'productionmetrics', {
      name: 'productionmetrics-k8smon-k8s-monitoring',
      namespace: 'default',
    });

    // prometheus.remote_write "productionmetrics"
    const prometheusRemoteWrite = new PrometheusRemoteWrite(this, 'productionmetrics', {
      endpoint: [
        {
          url: 'http://prod-metrics-prometheus-server.prod-dbs.svc:9090/api/v1/write',
          headers: {},
          basicAuth: {
            username: convert.nonsensitive(remoteKubernetesSecretProductionmetrics.data.get('username')),
            password: remoteKubernetesSecretProductionmetrics.data.get('password'),
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
          writeRelabelConfig: [{ sourceLabels: ['namespace'], regex: 'production', action: 'keep' }],
        },
      ],
      wal: { truncateFrequency: '2h', minKeepaliveTime: '5m', maxKeepaliveTime: '8h' },
      externalLabels: {
        cluster: 'split-destinations-cluster',
        k8s_cluster_name: 'split-destinations-cluster',
      },
    });

    // Destination: productionMetrics (prometheus)
    // otelcol.exporter.prometheus "productionmetrics"
    const otelcolExporterPrometheus = new OtelcolExporterPrometheus(this, 'productionmetrics', {
      addMetricSuffixes: true,
      resourceToTelemetryConversion: false,
      keepIdentifyingResourceAttributes: true,
      forwardTo: [prometheusRemoteWrite.receiver],
    });

    // remote.kubernetes.secret "alllogs"
    const kubernetesSecret = new RemoteKubernetesSecret(this, 'alllogs', {
      name: 'alllogs-k8smon-k8s-monitoring',
      namespace: 'default',
    });

    // loki.write "alllogs"
    const write = new LokiWrite(this, 'alllogs', {
      endpoint: [
        {
          url: 'http://all-logs-loki.all-dbs.svc:3100/loki/api/v1/push',
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
      externalLabels: {
        cluster: 'split-destinations-cluster',
        k8s_cluster_name: 'split-destinations-cluster',
      },
    });

    // Destination: allLogs (loki)
    // otelcol.exporter.loki "alllogs"
    const exporterLoki = new OtelcolExporterLoki(this, 'alllogs', { forwardTo: [write.receiver] });

    // remote.kubernetes.secret "productionlogs"
    const remoteKubernetesSecretProductionlogs = new RemoteKubernetesSecret(this, 'productionlogs', {
      name: 'productionlogs-k8smon-k8s-monitoring',
      namespace: 'default',
    });

    // loki.write "productionlogs"
    const lokiWrite = new LokiWrite(this, 'productionlogs', {
      endpoint: [
        {
          url: 'http://prod-logs-loki.prod-dbs.svc:3100/loki/api/v1/push',
          retryOnHttp429: true,
          tenantId: convert.nonsensitive(remoteKubernetesSecretProductionlogs.data.get('tenantId')),
          basicAuth: {
            username: convert.nonsensitive(remoteKubernetesSecretProductionlogs.data.get('username')),
            password: remoteKubernetesSecretProductionlogs.data.get('password'),
          },
          tlsConfig: { insecureSkipVerify: false },
          minBackoffPeriod: '500ms',
          maxBackoffPeriod: '5m',
          maxBackoffRetries: raw<string>('"10"'),
        },
      ],
      externalLabels: {
        cluster: 'split-destinations-cluster',
        k8s_cluster_name: 'split-destinations-cluster',
      },
    });

    // loki.process "productionlogs"
    const lokiProcess = new LokiProcess(this, 'productionlogs', {
      stage: [{ match: { selector: '{namespace!="production"}', action: 'drop' } }],
      forwardTo: [lokiWrite.receiver],
    });

    // Destination: productionLogs (loki)
    // otelcol.exporter.loki "productionlogs"
    const otelcolExporterLoki = new OtelcolExporterLoki(this, 'productionlogs', {
      forwardTo: [lokiProcess.receiver],
    });

    // otelcol.exporter.otlp "alltraces"
    const exporterOtlp = new OtelcolExporterOtlp(this, 'alltraces', {
      client: {
        endpoint: 'all-traces-tempo.all-dbs.svc:4317',
        tls: { insecure: true, insecureSkipVerify: true },
      },
      retryOnFailure: { enabled: true, initialInterval: '5s', maxInterval: '30s', maxElapsedTime: '5m' },
      sendingQueue: { enabled: true },
    });

    // otelcol.processor.batch "alltraces"
    const processorBatch = new OtelcolProcessorBatch(this, 'alltraces', {
      timeout: '2s',
      sendBatchSize: 8192,
      sendBatchMaxSize: 0,
      output: { traces: [exporterOtlp.input] },
    });

    // otelcol.processor.transform "alltraces"
    const processorTransform = new OtelcolProcessorTransform(this, 'alltraces', {
      errorMode: 'ignore',
      traceStatements: [
        {
          context: 'resource',
          statements: [
            'set(attributes["cluster"], "split-destinations-cluster")',
            'set(attributes["k8s.cluster.name"], "split-destinations-cluster")',
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

    // Destination: allTraces (otlp)
    // otelcol.processor.attributes "alltraces"
    const processorAttributes = new OtelcolProcessorAttributes(this, 'alltraces', {
      output: { traces: [processorTransform.input] },
    });

    // otelcol.exporter.otlp "productiontraces"
    const otelcolExporterOtlp = new OtelcolExporterOtlp(this, 'productiontraces', {
      client: {
        endpoint: 'prod-traces-tempo.prod-dbs.svc:4317',
        tls: { insecure: true, insecureSkipVerify: true },
      },
      retryOnFailure: { enabled: true, initialInterval: '5s', maxInterval: '30s', maxElapsedTime: '5m' },
      sendingQueue: { enabled: true },
    });

    // otelcol.processor.batch "productiontraces"
    const otelcolProcessorBatch = new OtelcolProcessorBatch(this, 'productiontraces', {
      timeout: '2s',
      sendBatchSize: 8192,
      sendBatchMaxSize: 0,
      output: { traces: [otelcolExporterOtlp.input] },
    });

    // otelcol.processor.filter "productiontraces"
    const processorFilter = new OtelcolProcessorFilter(this, 'productiontraces', {
      errorMode: 'ignore',
      traces: { span: ['resource.attributes["k8s.namespace.name"] != "prod-dbs"'] },
      output: { traces: [otelcolProcessorBatch.input] },
    });

    // otelcol.processor.transform "productiontraces"
    const otelcolProcessorTransform = new OtelcolProcessorTransform(this, 'productiontraces', {
      errorMode: 'ignore',
      traceStatements: [
        {
          context: 'resource',
          statements: [
            'set(attributes["cluster"], "split-destinations-cluster")',
            'set(attributes["k8s.cluster.name"], "split-destinations-cluster")',
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
      output: { traces: [processorFilter.input] },
    });

    // Destination: productionTraces (otlp)
    // otelcol.processor.attributes "productiontraces"
    const otelcolProcessorAttributes = new OtelcolProcessorAttributes(this, 'productiontraces', {
      output: { traces: [otelcolProcessorTransform.input] },
    });

    new CustomComponent(this, applicationObservability, 'feature', {
      metrics_destinations: [exporterPrometheus.input, otelcolExporterPrometheus.input],
      logs_destinations: [exporterLoki.input, otelcolExporterLoki.input],
      traces_destinations: [processorAttributes.input, otelcolProcessorAttributes.input],
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
      forwardTo: [remoteWrite.receiver, prometheusRemoteWrite.receiver],
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

/** `extend: { pipelines: [p498] }` in an environment runs it. */
export const p498 = definePipeline({
  name: 'p498',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__split-destinations__.rendered__alloy-receiver.alloy.',
  settings: section('the pipeline p498', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P498(config),
});
