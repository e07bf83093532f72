// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__control-plane-monitoring__.rendered__alloy-logs.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { DiscoveryKubernetes, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LocalFileMatch } from '../imports/alloy/local';
import { LokiProcess, LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { OtelcolExporterLoki } from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, CustomComponent, Declare, Pipeline, plus, raw, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__control-plane-monitoring__.rendered__alloy-logs.alloy. */
export class P456 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p456', { without: ['unfed-input'] });

    // Feature: Pod Logs (Loki)
    // declare "pod_logs_via_loki"
    const podLogsViaLoki = new Declare(this, 'pod_logs_via_loki');
    const logsDestinations = new Argument(podLogsViaLoki.contents, 'logs_destinations', {
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
            values: { k8s_pod_name: 'k8s_pod_name', pod: 'pod', service_instance_id: 'service_instance_id' },
          },
        },
      ],
      forwardTo: logsDestinations.value,
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
      externalLabels: {
        cluster: 'control-plane-monitoring-test',
        k8s_cluster_name: 'control-plane-monitoring-test',
      },
    });

    new CustomComponent(this, podLogsViaLoki, 'feature', { logs_destinations: [write.receiver] });

    // Destination: loki (loki)
    // otelcol.exporter.loki "loki"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterLoki(this, 'loki', { forwardTo: [write.receiver] });
  }
}

/** `extend: { pipelines: [p456] }` in an environment runs it. */
export const p456 = definePipeline({
  name: 'p456',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__control-plane-monitoring__.rendered__alloy-logs.alloy.',
  settings: section('the pipeline p456', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P456(config),
});
