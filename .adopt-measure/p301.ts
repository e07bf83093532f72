// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__dataProcessors__custom__static-label__alloy-receiver.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { LokiWrite } from '../imports/alloy/loki';
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
import { PrometheusRemoteWrite } from '../imports/alloy/prometheus';
import { PyroscopeReceiveHttp, PyroscopeRelabel, PyroscopeWrite } from '../imports/alloy/pyroscope';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, CustomComponent, Declare, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__dataProcessors__custom__static-label__alloy-receiver.alloy. */
export class P301 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p301');

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
      externalLabels: { cluster: 'static-label', k8s_cluster_name: 'static-label' },
    });

    // Destination: prometheus (prometheus)
    // otelcol.exporter.prometheus "prometheus"
    const exporterPrometheus = new OtelcolExporterPrometheus(this, 'prometheus', {
      addMetricSuffixes: true,
      resourceToTelemetryConversion: false,
      keepIdentifyingResourceAttributes: true,
      forwardTo: [remoteWrite.receiver],
    });

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
      externalLabels: { cluster: 'static-label', k8s_cluster_name: 'static-label' },
    });

    // Destination: loki (loki)
    // otelcol.exporter.loki "loki"
    const exporterLoki = new OtelcolExporterLoki(this, 'loki', { forwardTo: [write.receiver] });

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
            'set(attributes["cluster"], "static-label")',
            'set(attributes["k8s.cluster.name"], "static-label")',
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

    const staticLabelTempoGateTracesOtlpStrip = new OtelcolProcessorTransform(
      this,
      'static_label_tempo_gate_traces_otlp_strip',
      {
        errorMode: 'ignore',
        traceStatements: [
          { context: 'resource', statements: ['delete_key(attributes, "selected_destinations")'] },
        ],
        output: { traces: [processorAttributes.input] },
      },
    );

    const staticLabelTempoGateTracesOtlp = new OtelcolProcessorFilter(
      this,
      'static_label_tempo_gate_traces_otlp',
      {
        errorMode: 'ignore',
        traceConditions: [
          {
            context: 'resource',
            conditions: ['not IsMatch(attributes["selected_destinations"], "(^|.*,)tempo(,.*|$)")'],
          },
        ],
        output: { traces: [staticLabelTempoGateTracesOtlpStrip.input] },
      },
    );

    const staticLabelOutTracesOtlp = new OtelcolProcessorBatch(this, 'static_label_out_traces_otlp', {
      output: { traces: [staticLabelTempoGateTracesOtlp.input] },
    });

    // Processor: static-label (custom) — traces/otlp
    const staticLabelTraces = new OtelcolProcessorTransform(this, 'static_label_traces', {
      errorMode: 'ignore',
      traceStatements: [{ context: 'resource', statements: ['set(attributes["region"], "central")'] }],
      output: { traces: [staticLabelOutTracesOtlp.input] },
    });

    const applicationobservabilityStampTracesOtlp = new OtelcolProcessorTransform(
      this,
      'applicationobservability_stamp_traces_otlp',
      {
        errorMode: 'ignore',
        traceStatements: [
          { context: 'resource', statements: ['set(attributes["selected_destinations"], "tempo")'] },
        ],
        output: { traces: [staticLabelTraces.input] },
      },
    );

    new CustomComponent(this, applicationObservability, 'feature', {
      metrics_destinations: [exporterPrometheus.input],
      logs_destinations: [exporterLoki.input],
      traces_destinations: [applicationobservabilityStampTracesOtlp.input],
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
      externalLabels: { cluster: 'static-label', k8s_cluster_name: 'static-label' },
    });

    const staticLabelPyroscopeGateProfilesPyroscope = new PyroscopeRelabel(
      this,
      'static_label_pyroscope_gate_profiles_pyroscope',
      {
        forwardTo: [pyroscope.receiver],
        rule: [
          { sourceLabels: ['selected_destinations'], regex: '(^|.*,)pyroscope(,.*|$)', action: 'keep' },
          { action: 'labeldrop', regex: 'selected_destinations' },
        ],
      },
    );

    const staticLabelOutProfilesPyroscope = new PyroscopeRelabel(
      this,
      'static_label_out_profiles_pyroscope',
      { forwardTo: [staticLabelPyroscopeGateProfilesPyroscope.receiver] },
    );

    // Processor: static-label (custom) — profiles/pyroscope
    const staticLabelProfiles = new PyroscopeRelabel(this, 'static_label_profiles', {
      rule: [{ targetLabel: 'region', replacement: 'central' }],
      forwardTo: [staticLabelOutProfilesPyroscope.receiver],
    });

    const profilesreceiverStampProfilesPyroscope = new PyroscopeRelabel(
      this,
      'profilesreceiver_stamp_profiles_pyroscope',
      {
        forwardTo: [staticLabelProfiles.receiver],
        rule: [{ targetLabel: 'selected_destinations', replacement: 'pyroscope' }],
      },
    );

    new CustomComponent(this, profilesReceiver, 'feature', {
      profiles_destinations: [profilesreceiverStampProfilesPyroscope.receiver],
    });
  }
}

/** `extend: { pipelines: [p301] }` in an environment runs it. */
export const p301 = definePipeline({
  name: 'p301',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__dataProcessors__custom__static-label__alloy-receiver.alloy.',
  settings: section('the pipeline p301', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P301(config),
});
