// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__service-graph-metrics__.rendered__alloy-logs.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { LokiWrite } from '../imports/alloy/loki';
import {
  OtelcolExporterLoki,
  OtelcolProcessorFilter,
  OtelcolProcessorK8sattributes,
  OtelcolProcessorTransform,
  OtelcolReceiverFilelog,
} from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, CustomComponent, Declare, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__service-graph-metrics__.rendered__alloy-logs.alloy. */
export class P477 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p477');

    // Feature: Pod Logs (OpenTelemetry)
    // declare "pod_logs_via_opentelemetry"
    const podLogsViaOpentelemetry = new Declare(this, 'pod_logs_via_opentelemetry');
    const logsDestinations = new Argument(podLogsViaOpentelemetry.contents, 'logs_destinations', {
      comment: 'Must be a list of log destinations where collected logs should be forwarded to',
    });

    // otelcol.processor.transform "pod_logs"
    const processorTransform = new OtelcolProcessorTransform(podLogsViaOpentelemetry.contents, 'pod_logs', {
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
      output: { logs: logsDestinations.value },
    });

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
      output: { logs: [processorTransform.input] },
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
          label: [
            { tagName: 'app_kubernetes_io_name', key: 'app.kubernetes.io/name', from: 'pod' },
            { tagName: 'color', key: 'color', from: 'namespace' },
          ],
        },
        output: { logs: [processorFilter.input] },
      },
    );

    // otelcol.receiver.filelog "pod_logs"
    new OtelcolReceiverFilelog(podLogsViaOpentelemetry.contents, 'pod_logs', {
      include: ['/var/log/pods/*/*/*.log'],
      startAt: 'end',
      includeFileName: false,
      includeFilePath: true,
      operators: [
        // Container operator will set k8s.pod.name, k8s.pod.uid, k8s.container.name, k8s.container.restart_count, and k8s.namespace.name
        { type: 'container', add_metadata_from_filepath: true },
      ],
      output: { logs: [processorK8sattributes.input] },
    });

    // remote.kubernetes.secret "localloki"
    const kubernetesSecret = new RemoteKubernetesSecret(this, 'localloki', {
      name: 'localloki-k8smon-k8s-monitoring',
      namespace: 'default',
    });

    // loki.write "localloki"
    const write = new LokiWrite(this, 'localloki', {
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
        cluster: 'service-graph-metrics-test',
        k8s_cluster_name: 'service-graph-metrics-test',
      },
    });

    // Destination: localLoki (loki)
    // otelcol.exporter.loki "localloki"
    const exporterLoki = new OtelcolExporterLoki(this, 'localloki', { forwardTo: [write.receiver] });

    new CustomComponent(this, podLogsViaOpentelemetry, 'feature', {
      logs_destinations: [exporterLoki.input],
    });
  }
}

/** `extend: { pipelines: [p477] }` in an environment runs it. */
export const p477 = definePipeline({
  name: 'p477',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__service-graph-metrics__.rendered__alloy-logs.alloy.',
  settings: section('the pipeline p477', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P477(config),
});
