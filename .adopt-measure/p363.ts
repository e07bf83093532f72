// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__pod-logs-objects__alloy-logs.alloy by application-observability-lab: it is yours from here on.
import { Argument, Livedebugging } from '../imports/alloy/config';
import { LokiProcess, LokiRelabel, LokiSourcePodlogs, LokiWrite } from '../imports/alloy/loki';
import { OtelcolExporterLoki } from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, CustomComponent, Declare, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__pod-logs-objects__alloy-logs.alloy. */
export class P363 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p363', { without: ['unfed-input'] });

    // Feature: PodLogs Objects
    // declare "pod_logs_objects"
    const declare = new Declare(this, 'pod_logs_objects');
    const logsDestinations = new Argument(declare.contents, 'logs_destinations', {
      comment: 'Must be a list of log destinations where collected logs should be forwarded to',
    });

    // loki.process "pod_logs_objects"
    const lokiProcess = new LokiProcess(declare.contents, 'pod_logs_objects', {
      stage: [
        {
          match: {
            selector: '{tmp_container_runtime=~"containerd|cri-o"}',
            stage: [
              // the cri processing stage extracts the following k/v pairs: log, stream, time, flags
              { cri: {} },
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

    // loki.relabel "pod_logs_objects"
    const relabel = new LokiRelabel(declare.contents, 'pod_logs_objects', {
      rule: [
        { sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: 'node' },
        { sourceLabels: ['__meta_kubernetes_namespace'], targetLabel: 'namespace' },
        { sourceLabels: ['__meta_kubernetes_pod_name'], targetLabel: 'pod' },
        { sourceLabels: ['__meta_kubernetes_pod_container_name'], targetLabel: 'container' },
      ],
      forwardTo: [lokiProcess.receiver],
    });

    // loki.source.podlogs "default"
    new LokiSourcePodlogs(declare.contents, 'default', {
      preserveDiscoveredLabels: true,
      tailFromEnd: false,
      clustering: { enabled: true },
      forwardTo: [relabel.receiver],
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
      externalLabels: { cluster: 'pod-logs-objects-cluster', k8s_cluster_name: 'pod-logs-objects-cluster' },
    });

    new CustomComponent(this, declare, 'feature', { logs_destinations: [write.receiver] });

    new Livedebugging(this, { enabled: true });

    // Destination: loki (loki)
    // otelcol.exporter.loki "loki"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterLoki(this, 'loki', { forwardTo: [write.receiver] });
  }
}

/** `extend: { pipelines: [p363] }` in an environment runs it. */
export const p363 = definePipeline({
  name: 'p363',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__pod-logs-objects__alloy-logs.alloy.',
  settings: section('the pipeline p363', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P363(config),
});
