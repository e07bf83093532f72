// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__destinations__nop__alloy-receiver.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiRelabel } from '../imports/alloy/loki';
import {
  OtelcolConnectorHostInfo,
  OtelcolConnectorSpanlogs,
  OtelcolExporterLoki,
  OtelcolExporterPrometheus,
  OtelcolProcessorBatch,
  OtelcolProcessorK8sattributes,
  OtelcolProcessorResourcedetection,
  OtelcolProcessorTransform,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { PrometheusExporterUnix, PrometheusRelabel, PrometheusScrape } from '../imports/alloy/prometheus';
import { PyroscopeReceiveHttp, PyroscopeRelabel } from '../imports/alloy/pyroscope';
import { type AlloyConfig, CustomComponent, Declare, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__destinations__nop__alloy-receiver.alloy. */
export class P311 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p311', { without: ['unfed-input'] });

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
    const processorBatch = new OtelcolProcessorBatch(applicationObservability.contents, 'default', {
      sendBatchSize: 8192,
      sendBatchMaxSize: 0,
      timeout: '2s',
      output: {
        metrics: metricsDestinations.value,
        logs: logsDestinations.value,
        traces: tracesDestinations.value,
      },
    });

    // Transform Processor
    const processorTransform = new OtelcolProcessorTransform(applicationObservability.contents, 'default', {
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
        metrics: [processorBatch.input],
        logs: [processorBatch.input],
        traces: [processorBatch.input],
      },
    });

    // Host Info Connector
    const connectorHostInfo = new OtelcolConnectorHostInfo(applicationObservability.contents, 'default', {
      hostIdentifiers: ['k8s.node.name'],
      output: { metrics: [processorBatch.input] },
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
          metrics: [processorTransform.input],
          logs: [processorTransform.input],
          traces: [processorTransform.input, connectorHostInfo.input],
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

    // DEAD-END: OTLP-ecosystem metrics arrive here, are converted to Prometheus form, and dropped.
    // forward_to = [] means the fanout has no receivers, so nothing is written anywhere.
    // otelcol.exporter.prometheus "dev_null" (dead-end, drops all metrics)
    const exporterPrometheus = new OtelcolExporterPrometheus(this, 'dev_null', { forwardTo: [] });

    // DEAD-END: OTLP-ecosystem logs arrive here, are converted to Loki form, and dropped.
    // forward_to = [] means the fanout has no receivers, so nothing is written anywhere.
    // otelcol.exporter.loki "dev_null" (dead-end, drops all logs)
    const exporterLoki = new OtelcolExporterLoki(this, 'dev_null', { forwardTo: [] });

    // DEAD-END: OTLP traces arrive here. All span-to-log conversion is disabled, and the
    // empty output block has no consumers, so every trace is consumed and dropped.
    // otelcol.connector.spanlogs "dev_null" (dead-end, drops all traces)
    const connectorSpanlogs = new OtelcolConnectorSpanlogs(this, 'dev_null', {
      // no consumers = all data dropped
      output: {},
    });

    new CustomComponent(this, applicationObservability, 'feature', {
      metrics_destinations: [exporterPrometheus.input],
      logs_destinations: [exporterLoki.input],
      traces_destinations: [connectorSpanlogs.input],
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

    // DEAD-END: profiles arrive here and are dropped.
    // forward_to = [] means there are no downstream receivers, so every profile is discarded.
    // pyroscope.relabel "dev_null" (dead-end, drops all profiles)
    const relabel = new PyroscopeRelabel(this, 'dev_null', { forwardTo: [] });

    new CustomComponent(this, profilesReceiver, 'feature', { profiles_destinations: [relabel.receiver] });

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

    // Destination: dev-null (nop)
    // DEAD-END: Prometheus-ecosystem metrics arrive here and are dropped.
    // forward_to = [] means there are no downstream receivers, so every sample is discarded.
    // prometheus.relabel "dev_null" (dead-end, drops all metrics)
    const prometheusRelabelDevNull = new PrometheusRelabel(this, 'dev_null', { forwardTo: [] });

    // prometheus.relabel "kubernetes_monitoring_telemetry"
    const prometheusRelabel = new PrometheusRelabel(this, 'kubernetes_monitoring_telemetry', {
      rule: [{ sourceLabels: ['__name__'], regex: 'grafana_kubernetes_monitoring_.*', action: 'keep' }],
      forwardTo: [prometheusRelabelDevNull.receiver],
    });

    // prometheus.scrape "kubernetes_monitoring_telemetry"
    new PrometheusScrape(this, 'kubernetes_monitoring_telemetry', {
      jobName: 'integrations/kubernetes/kubernetes_monitoring_telemetry',
      targets: discoveryRelabel.output,
      scrapeInterval: '60s',
      clustering: { enabled: true },
      forwardTo: [prometheusRelabel.receiver],
    });

    // DEAD-END: Loki-ecosystem logs arrive here and are dropped.
    // forward_to = [] means there are no downstream receivers, so every entry is discarded.
    // loki.relabel "dev_null" (dead-end, drops all logs)
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"; refer to it from a component, or remove it.
    new LokiRelabel(this, 'dev_null', { forwardTo: [] });
  }
}

/** `extend: { pipelines: [p311] }` in an environment runs it. */
export const p311 = definePipeline({
  name: 'p311',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__destinations__nop__alloy-receiver.alloy.',
  settings: section('the pipeline p311', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P311(config),
});
