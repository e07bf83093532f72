// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__dataProcessors__custom__scrub-log-pii__alloy-logs.alloy by application-observability-lab: it is yours from here on.
import { Argument, Livedebugging } from '../imports/alloy/config';
import { DiscoveryKubernetes, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LocalFileMatch } from '../imports/alloy/local';
import { LokiProcess, LokiRelabel, LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import {
  OtelcolAuthBasic,
  OtelcolExporterLoki,
  OtelcolExporterOtlphttp,
  OtelcolProcessorAttributes,
  OtelcolProcessorBatch,
  OtelcolProcessorFilter,
  OtelcolProcessorK8sattributes,
  OtelcolProcessorTransform,
  OtelcolReceiverFilelog,
  OtelcolReceiverLoki,
} from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, CustomComponent, Declare, Pipeline, plus, raw, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__dataProcessors__custom__scrub-log-pii__alloy-logs.alloy. */
export class P298 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p298', { without: ['unfed-input'] });

    // Feature: Pod Logs (Loki)
    // declare "pod_logs_via_loki"
    const podLogsViaLoki = new Declare(this, 'pod_logs_via_loki');
    const argument = new Argument(podLogsViaLoki.contents, 'logs_destinations', {
      comment: 'Must be a list of log destinations where collected logs should be forwarded to',
    });

    // discovery.kubernetes "pods"
    const pods = new DiscoveryKubernetes(podLogsViaLoki.contents, 'pods', {
      role: 'pod',
      selectors: [{ role: 'pod', field: plus('spec.nodeName=', sys.env('HOSTNAME')) }],
      namespaces: { names: ['workload'] },
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
            values: { k8s_pod_name: 'k8s_pod_name', pod: 'pod', service_instance_id: 'service_instance_id' },
          },
        },
      ],
      forwardTo: argument.value,
    });

    // loki.source.file "pod_logs"
    new LokiSourceFile(podLogsViaLoki.contents, 'pod_logs', {
      targets: fileMatch.targets,
      tailFromEnd: true,
      forwardTo: [lokiProcess.receiver],
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
      externalLabels: { cluster: 'scrub-log-pii', k8s_cluster_name: 'scrub-log-pii' },
    });

    const scrubPiiLokiGateLogsLoki = new LokiRelabel(this, 'scrub_pii_loki_gate_logs_loki', {
      forwardTo: [write.receiver],
      rule: [
        { sourceLabels: ['selected_destinations'], regex: '(^|.*,)loki(,.*|$)', action: 'keep' },
        { action: 'labeldrop', regex: 'selected_destinations' },
      ],
      maxCacheSize: 100,
    });

    const scrubPiiOutLogsLoki = new LokiProcess(this, 'scrub_pii_out_logs_loki', {
      forwardTo: [scrubPiiLokiGateLogsLoki.receiver],
    });

    // Processor: scrub-pii (custom) — logs/loki
    const scrubPiiLoki = new LokiProcess(this, 'scrub_pii_loki', {
      stage: [
        {
          replace: {
            expression: '([A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,})',
            replace: '[REDACTED-EMAIL]',
          },
        },
      ],
      forwardTo: [scrubPiiOutLogsLoki.receiver],
    });

    const podlogsvialokiStampLogsLoki = new LokiProcess(this, 'podlogsvialoki_stamp_logs_loki', {
      forwardTo: [scrubPiiLoki.receiver],
      stage: [{ staticLabels: { values: { selected_destinations: 'loki' } } }],
    });

    new CustomComponent(this, podLogsViaLoki, 'feature', {
      logs_destinations: [podlogsvialokiStampLogsLoki.receiver],
    });

    // Feature: Pod Logs (OpenTelemetry)
    // declare "pod_logs_via_opentelemetry"
    const podLogsViaOpentelemetry = new Declare(this, 'pod_logs_via_opentelemetry');
    const argumentLogsDestinations = new Argument(podLogsViaOpentelemetry.contents, 'logs_destinations', {
      comment: 'Must be a list of log destinations where collected logs should be forwarded to',
    });

    // otelcol.processor.transform "pod_logs"
    const otelcolProcessorTransform = new OtelcolProcessorTransform(
      podLogsViaOpentelemetry.contents,
      'pod_logs',
      {
        errorMode: 'ignore',
        logStatements: [
          {
            context: 'resource',
            statements: [
              'delete_key(attributes, "k8s.container.restart_count")',
              'delete_key(attributes, "logs.grafana.com/pods.enabled")',
              'set(attributes["service.name"], attributes["app.kubernetes.io/name"]) where (attributes["service.name"] == nil or attributes["service.name"] == "") and attributes["app.kubernetes.io/name"] != nil and attributes["app.kubernetes.io/name"] != ""',
              'set(attributes["service.name"], attributes["k8s.deployment.name"]) where (attributes["service.name"] == nil or attributes["service.name"] == "") and attributes["k8s.deployment.name"] != nil and attributes["k8s.deployment.name"] != ""',
              'set(attributes["service.name"], attributes["k8s.replicaset.name"]) where (attributes["service.name"] == nil or attributes["service.name"] == "") and attributes["k8s.replicaset.name"] != nil and attributes["k8s.replicaset.name"] != ""',
              'set(attributes["service.name"], attributes["k8s.statefulset.name"]) where (attributes["service.name"] == nil or attributes["service.name"] == "") and attributes["k8s.statefulset.name"] != nil and attributes["k8s.statefulset.name"] != ""',
              'set(attributes["service.name"], attributes["k8s.daemonset.name"]) where (attributes["service.name"] == nil or attributes["service.name"] == "") and attributes["k8s.daemonset.name"] != nil and attributes["k8s.daemonset.name"] != ""',
              'set(attributes["service.name"], attributes["k8s.cronjob.name"]) where (attributes["service.name"] == nil or attributes["service.name"] == "") and attributes["k8s.cronjob.name"] != nil and attributes["k8s.cronjob.name"] != ""',
              'set(attributes["service.name"], attributes["k8s.job.name"]) where (attributes["service.name"] == nil or attributes["service.name"] == "") and attributes["k8s.job.name"] != nil and attributes["k8s.job.name"] != ""',
              'set(attributes["service.name"], attributes["k8s.pod.name"]) where (attributes["service.name"] == nil or attributes["service.name"] == "") and attributes["k8s.pod.name"] != nil and attributes["k8s.pod.name"] != ""',
              'set(attributes["service.name"], attributes["k8s.container.name"]) where (attributes["service.name"] == nil or attributes["service.name"] == "") and attributes["k8s.container.name"] != nil and attributes["k8s.container.name"] != ""',
              'set(attributes["service.namespace"], attributes["k8s.namespace.name"]) where (attributes["service.namespace"] == nil or attributes["service.namespace"] == "") and attributes["k8s.namespace.name"] != nil and attributes["k8s.namespace.name"] != ""',
              'set(attributes["service.version"], attributes["app.kubernetes.io/version"]) where attributes["service.version"] == nil',
              'set(attributes["service.instance.id"], Concat([attributes["k8s.namespace.name"], attributes["k8s.pod.name"], attributes["k8s.container.name"]], ".")) where attributes["service.instance.id"] == nil',
            ],
          },
          { context: 'log', statements: ['delete_key(attributes, "log.file.path")'] },
        ],
        output: { logs: argumentLogsDestinations.value },
      },
    );

    // otelcol.processor.filter "pod_logs"
    const processorFilter = new OtelcolProcessorFilter(podLogsViaOpentelemetry.contents, 'pod_logs', {
      errorMode: 'ignore',
      logs: {
        logRecord: [
          'resource.attributes["logs.grafana.com/pods.enabled"] == "false"',
          'resource.attributes["logs.grafana.com/pods.enabled"] == "no"',
          'resource.attributes["logs.grafana.com/pods.enabled"] == "skip"',
        ],
      },
      output: { logs: [otelcolProcessorTransform.input] },
    });

    // otelcol.processor.k8sattributes "pod_logs"
    const processorK8sattributes = new OtelcolProcessorK8sattributes(
      podLogsViaOpentelemetry.contents,
      'pod_logs',
      {
        podAssociation: [{ source: [{ from: 'resource_attribute', name: 'k8s.pod.uid' }] }],
        extract: {
          otelAnnotations: false,
          metadata: [
            'k8s.deployment.name',
            'k8s.statefulset.name',
            'k8s.daemonset.name',
            'k8s.cronjob.name',
            'k8s.job.name',
            'k8s.node.name',
          ],
          annotation: [
            { keyRegex: 'resource.opentelemetry.io/(.*)', tagName: '$1', from: 'pod' },
            { tagName: 'logs.grafana.com/pods.enabled', key: 'logs.grafana.com/pods.enabled', from: 'pod' },
          ],
          label: [{ tagName: 'app_kubernetes_io_name', key: 'app.kubernetes.io/name', from: 'pod' }],
        },
        output: { logs: [processorFilter.input] },
      },
    );

    // otelcol.receiver.filelog "pod_logs"
    new OtelcolReceiverFilelog(podLogsViaOpentelemetry.contents, 'pod_logs', {
      include: ['/var/log/pods/workload_*/*/*.log'],
      startAt: 'end',
      includeFileName: false,
      includeFilePath: true,
      operators: [
        // Container operator will set k8s.pod.name, k8s.pod.uid, k8s.container.name, k8s.container.restart_count, and k8s.namespace.name
        { type: 'container', add_metadata_from_filepath: true },
      ],
      output: { logs: [processorK8sattributes.input] },
    });

    // remote.kubernetes.secret "loki_otlp"
    const remoteKubernetesSecret = new RemoteKubernetesSecret(this, 'loki_otlp', {
      name: 'loki-otlp-k8smon-k8s-monitoring',
      namespace: 'default',
    });

    // otelcol.auth.basic "loki_otlp"
    const authBasic = new OtelcolAuthBasic(this, 'loki_otlp', {
      username: convert.nonsensitive(remoteKubernetesSecret.data.get('username')),
      password: remoteKubernetesSecret.data.get('password'),
    });

    // otelcol.exporter.otlphttp "loki_otlp"
    const exporterOtlphttp = new OtelcolExporterOtlphttp(this, 'loki_otlp', {
      client: {
        endpoint: 'http://loki.loki.svc:3100/otlp',
        auth: authBasic.handler,
        headers: { 'X-Scope-OrgID': convert.nonsensitive(remoteKubernetesSecret.data.get('tenantId')) },
        tls: { insecure: false, insecureSkipVerify: false },
      },
      retryOnFailure: { enabled: true, initialInterval: '5s', maxInterval: '30s', maxElapsedTime: '5m' },
      sendingQueue: { enabled: true },
    });

    // otelcol.processor.batch "loki_otlp"
    const processorBatch = new OtelcolProcessorBatch(this, 'loki_otlp', {
      timeout: '2s',
      sendBatchSize: 8192,
      sendBatchMaxSize: 0,
      output: { logs: [exporterOtlphttp.input] },
    });

    // otelcol.processor.transform "loki_otlp"
    const processorTransform = new OtelcolProcessorTransform(this, 'loki_otlp', {
      errorMode: 'ignore',
      logStatements: [
        {
          context: 'resource',
          statements: [
            'set(attributes["cluster"], "scrub-log-pii")',
            'set(attributes["k8s.cluster.name"], "scrub-log-pii")',
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
        {
          context: 'log',
          statements: [
            'delete_key(attributes, "loki.attribute.labels")',
            'delete_key(attributes, "loki.resource.labels")',
            'set(resource.attributes["k8s.container.name"], attributes["container"] ) where resource.attributes["k8s.container.name"] == nil and attributes["container"] != nil',
            'delete_key(attributes, "container") where attributes["container"] == resource.attributes["k8s.container.name"]',
            'set(resource.attributes["k8s.cronjob.name"], attributes["cronjob"] ) where resource.attributes["k8s.cronjob.name"] == nil and attributes["cronjob"] != nil',
            'delete_key(attributes, "cronjob") where attributes["cronjob"] == resource.attributes["k8s.cronjob.name"]',
            'set(resource.attributes["k8s.daemonset.name"], attributes["daemonset"] ) where resource.attributes["k8s.daemonset.name"] == nil and attributes["daemonset"] != nil',
            'delete_key(attributes, "daemonset") where attributes["daemonset"] == resource.attributes["k8s.daemonset.name"]',
            'set(resource.attributes["k8s.deployment.name"], attributes["deployment"] ) where resource.attributes["k8s.deployment.name"] == nil and attributes["deployment"] != nil',
            'delete_key(attributes, "deployment") where attributes["deployment"] == resource.attributes["k8s.deployment.name"]',
            'set(resource.attributes["deployment.environment"], attributes["deployment_environment"] ) where resource.attributes["deployment.environment"] == nil and attributes["deployment_environment"] != nil',
            'delete_key(attributes, "deployment_environment") where attributes["deployment_environment"] == resource.attributes["deployment.environment"]',
            'set(resource.attributes["deployment.environment.name"], attributes["deployment_environment_name"] ) where resource.attributes["deployment.environment.name"] == nil and attributes["deployment_environment_name"] != nil',
            'delete_key(attributes, "deployment_environment_name") where attributes["deployment_environment_name"] == resource.attributes["deployment.environment.name"]',
            'set(resource.attributes["k8s.job.name"], attributes["job_name"] ) where resource.attributes["k8s.job.name"] == nil and attributes["job_name"] != nil',
            'delete_key(attributes, "job_name") where attributes["job_name"] == resource.attributes["k8s.job.name"]',
            'set(resource.attributes["k8s.namespace.name"], attributes["namespace"] ) where resource.attributes["k8s.namespace.name"] == nil and attributes["namespace"] != nil',
            'delete_key(attributes, "namespace") where attributes["namespace"] == resource.attributes["k8s.namespace.name"]',
            'set(resource.attributes["k8s.pod.name"], attributes["pod"] ) where resource.attributes["k8s.pod.name"] == nil and attributes["pod"] != nil',
            'delete_key(attributes, "pod") where attributes["pod"] == resource.attributes["k8s.pod.name"]',
            'set(resource.attributes["k8s.replicaset.name"], attributes["replicaset"] ) where resource.attributes["k8s.replicaset.name"] == nil and attributes["replicaset"] != nil',
            'delete_key(attributes, "replicaset") where attributes["replicaset"] == resource.attributes["k8s.replicaset.name"]',
            'set(resource.attributes["service.name"], attributes["service_name"] ) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and attributes["service_name"] != nil and attributes["service_name"] != ""',
            'delete_key(attributes, "service_name") where attributes["service_name"] == resource.attributes["service.name"]',
            'set(resource.attributes["service.namespace"], attributes["service_namespace"] ) where (resource.attributes["service.namespace"] == nil or resource.attributes["service.namespace"] == "") and attributes["service_namespace"] != nil and attributes["service_namespace"] != ""',
            'delete_key(attributes, "service_namespace") where attributes["service_namespace"] == resource.attributes["service.namespace"]',
            'set(resource.attributes["k8s.statefulset.name"], attributes["statefulset"] ) where resource.attributes["k8s.statefulset.name"] == nil and attributes["statefulset"] != nil',
            'delete_key(attributes, "statefulset") where attributes["statefulset"] == resource.attributes["k8s.statefulset.name"]',
          ],
        },
      ],
      output: { logs: [processorBatch.input] },
    });

    // otelcol.processor.attributes "loki_otlp"
    const processorAttributes = new OtelcolProcessorAttributes(this, 'loki_otlp', {
      output: { logs: [processorTransform.input] },
    });

    const scrubPiiLokiOtlpGateLogsOtlpStrip = new OtelcolProcessorTransform(
      this,
      'scrub_pii_loki_otlp_gate_logs_otlp_strip',
      {
        errorMode: 'ignore',
        logStatements: [
          { context: 'resource', statements: ['delete_key(attributes, "selected_destinations")'] },
        ],
        output: { logs: [processorAttributes.input] },
      },
    );

    const scrubPiiLokiOtlpGateLogsOtlp = new OtelcolProcessorFilter(
      this,
      'scrub_pii_loki_otlp_gate_logs_otlp',
      {
        errorMode: 'ignore',
        logConditions: [
          {
            context: 'resource',
            conditions: ['not IsMatch(attributes["selected_destinations"], "(^|.*,)loki-otlp(,.*|$)")'],
          },
        ],
        output: { logs: [scrubPiiLokiOtlpGateLogsOtlpStrip.input] },
      },
    );

    const scrubPiiOutLogsOtlp = new OtelcolProcessorBatch(this, 'scrub_pii_out_logs_otlp', {
      output: { logs: [scrubPiiLokiOtlpGateLogsOtlp.input] },
    });

    // Processor: scrub-pii (custom) — logs/otlp
    const scrubPiiOtlp = new OtelcolProcessorTransform(this, 'scrub_pii_otlp', {
      errorMode: 'ignore',
      logStatements: [
        {
          context: 'log',
          statements: [
            'replace_pattern(body, "[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\\\.[A-Za-z]{2,}", "[REDACTED-EMAIL]")',
          ],
        },
      ],
      output: { logs: [scrubPiiOutLogsOtlp.input] },
    });

    const podlogsviaopentelemetryStampLogsOtlp = new OtelcolProcessorTransform(
      this,
      'podlogsviaopentelemetry_stamp_logs_otlp',
      {
        errorMode: 'ignore',
        logStatements: [
          { context: 'resource', statements: ['set(attributes["selected_destinations"], "loki-otlp")'] },
        ],
        output: { logs: [scrubPiiOtlp.input] },
      },
    );

    new CustomComponent(this, podLogsViaOpentelemetry, 'feature', {
      logs_destinations: [podlogsviaopentelemetryStampLogsOtlp.input],
    });

    new Livedebugging(this, { enabled: true });

    // Destination: loki (loki)
    // otelcol.exporter.loki "loki"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterLoki(this, 'loki', { forwardTo: [write.receiver] });

    // Destination: loki-otlp (otlp)
    // otelcol.receiver.loki "loki_otlp"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"; refer to it from a component, or remove it.
    new OtelcolReceiverLoki(this, 'loki_otlp', { output: { logs: [processorAttributes.input] } });
  }
}

/** `extend: { pipelines: [p298] }` in an environment runs it. */
export const p298 = definePipeline({
  name: 'p298',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__dataProcessors__custom__scrub-log-pii__alloy-logs.alloy.',
  settings: section('the pipeline p298', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P298(config),
});
