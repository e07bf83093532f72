// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__prom-and-loki-to-otlp__.rendered__alloy-singleton.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceKubernetesEvents } from '../imports/alloy/loki';
import {
  OtelcolAuthBasic,
  OtelcolExporterOtlphttp,
  OtelcolProcessorAttributes,
  OtelcolProcessorBatch,
  OtelcolProcessorTransform,
  OtelcolReceiverLoki,
  OtelcolReceiverPrometheus,
} from '../imports/alloy/otelcol';
import { PrometheusExporterUnix, PrometheusRelabel, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, CustomComponent, Declare, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__prom-and-loki-to-otlp__.rendered__alloy-singleton.alloy. */
export class P470 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p470');

    // Feature: Cluster Events
    // declare "cluster_events"
    const declare = new Declare(this, 'cluster_events');
    const logsDestinations = new Argument(declare.contents, 'logs_destinations', {
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
      forwardTo: logsDestinations.value,
    });

    // loki.source.kubernetes_events "cluster_events"
    new LokiSourceKubernetesEvents(declare.contents, 'cluster_events', {
      jobName: 'integrations/kubernetes/eventhandler',
      logFormat: 'logfmt',
      forwardTo: [lokiProcess.receiver],
    });

    // remote.kubernetes.secret "loki"
    const kubernetesSecret = new RemoteKubernetesSecret(this, 'loki', {
      name: 'loki-k8smon-k8s-monitoring',
      namespace: 'default',
    });

    // otelcol.auth.basic "loki"
    const authBasic = new OtelcolAuthBasic(this, 'loki', {
      username: convert.nonsensitive(kubernetesSecret.data.get('username')),
      password: kubernetesSecret.data.get('password'),
    });

    // otelcol.exporter.otlphttp "loki"
    const exporterOtlphttp = new OtelcolExporterOtlphttp(this, 'loki', {
      client: {
        endpoint: 'http://loki.loki.svc:3100/otlp',
        auth: authBasic.handler,
        headers: { 'X-Scope-OrgID': convert.nonsensitive(kubernetesSecret.data.get('tenantId')) },
        tls: { insecure: false, insecureSkipVerify: false },
      },
      retryOnFailure: { enabled: true, initialInterval: '5s', maxInterval: '30s', maxElapsedTime: '5m' },
      sendingQueue: { enabled: true },
    });

    // otelcol.processor.batch "loki"
    const processorBatch = new OtelcolProcessorBatch(this, 'loki', {
      timeout: '2s',
      sendBatchSize: 8192,
      sendBatchMaxSize: 0,
      output: { logs: [exporterOtlphttp.input] },
    });

    // otelcol.processor.transform "loki"
    const processorTransform = new OtelcolProcessorTransform(this, 'loki', {
      errorMode: 'ignore',
      logStatements: [
        {
          context: 'resource',
          statements: [
            'set(attributes["k8s.cluster.name"], "prom-and-loki-to-otlp-test")',
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

    // otelcol.processor.attributes "loki"
    const processorAttributes = new OtelcolProcessorAttributes(this, 'loki', {
      output: { logs: [processorTransform.input] },
    });

    // Destination: loki (otlp)
    // otelcol.receiver.loki "loki"
    const receiverLoki = new OtelcolReceiverLoki(this, 'loki', {
      output: { logs: [processorAttributes.input] },
    });

    new CustomComponent(this, declare, 'feature', { logs_destinations: [receiverLoki.receiver] });

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

    // remote.kubernetes.secret "prometheus"
    const remoteKubernetesSecret = new RemoteKubernetesSecret(this, 'prometheus', {
      name: 'prometheus-k8smon-k8s-monitoring',
      namespace: 'default',
    });

    // otelcol.auth.basic "prometheus"
    const otelcolAuthBasic = new OtelcolAuthBasic(this, 'prometheus', {
      username: convert.nonsensitive(remoteKubernetesSecret.data.get('username')),
      password: remoteKubernetesSecret.data.get('password'),
    });

    // otelcol.exporter.otlphttp "prometheus"
    const otelcolExporterOtlphttp = new OtelcolExporterOtlphttp(this, 'prometheus', {
      client: {
        endpoint: 'http://prometheus-server.prometheus.svc:9090/api/v1/otlp',
        auth: otelcolAuthBasic.handler,
        tls: { insecure: false, insecureSkipVerify: true },
      },
      retryOnFailure: { enabled: true, initialInterval: '5s', maxInterval: '30s', maxElapsedTime: '5m' },
      sendingQueue: { enabled: true },
    });

    // otelcol.processor.batch "prometheus"
    const otelcolProcessorBatch = new OtelcolProcessorBatch(this, 'prometheus', {
      timeout: '2s',
      sendBatchSize: 8192,
      sendBatchMaxSize: 0,
      output: { metrics: [otelcolExporterOtlphttp.input] },
    });

    // otelcol.processor.transform "prometheus"
    const otelcolProcessorTransform = new OtelcolProcessorTransform(this, 'prometheus', {
      errorMode: 'ignore',
      metricStatements: [
        {
          context: 'resource',
          statements: [
            'set(attributes["k8s.cluster.name"], "prom-and-loki-to-otlp-test")',
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
            // Scrape targets that expose their own target_info metric (e.g. Grafana Beyla) can
            // carry a flat k8s_cluster_name resource attribute, which conflicts with the
            // k8s.cluster.name attribute set above and gets ";"-joined by the Prometheus OTLP
            // endpoint. Drop the flat copy when the values match.
            'delete_key(attributes, "k8s_cluster_name") where attributes["k8s_cluster_name"] == attributes["k8s.cluster.name"]',
          ],
        },
        {
          context: 'datapoint',
          statements: [
            'set(attributes["k8s.cluster.name"], "prom-and-loki-to-otlp-test")',
            'set(resource.attributes["deployment.environment"], attributes["deployment_environment"] ) where resource.attributes["deployment.environment"] == nil and attributes["deployment_environment"] != nil',
            'delete_key(attributes, "deployment_environment") where attributes["deployment_environment"] == resource.attributes["deployment.environment"]',
            'set(resource.attributes["deployment.environment.name"], attributes["deployment_environment_name"] ) where resource.attributes["deployment.environment.name"] == nil and attributes["deployment_environment_name"] != nil',
            'delete_key(attributes, "deployment_environment_name") where attributes["deployment_environment_name"] == resource.attributes["deployment.environment.name"]',
            'set(resource.attributes["service.name"], attributes["service_name"] ) where (resource.attributes["service.name"] == nil or resource.attributes["service.name"] == "") and attributes["service_name"] != nil and attributes["service_name"] != ""',
            'delete_key(attributes, "service_name") where attributes["service_name"] == resource.attributes["service.name"]',
            'set(resource.attributes["service.namespace"], attributes["service_namespace"] ) where (resource.attributes["service.namespace"] == nil or resource.attributes["service.namespace"] == "") and attributes["service_namespace"] != nil and attributes["service_namespace"] != ""',
            'delete_key(attributes, "service_namespace") where attributes["service_namespace"] == resource.attributes["service.namespace"]',
          ],
        },
      ],
      output: { metrics: [otelcolProcessorBatch.input] },
    });

    // otelcol.processor.attributes "prometheus"
    const otelcolProcessorAttributes = new OtelcolProcessorAttributes(this, 'prometheus', {
      output: { metrics: [otelcolProcessorTransform.input] },
    });

    // Repairs artifacts of the Prometheus-to-OTLP conversion performed by
    // otelcol.receiver.prometheus. Only metrics that came from a Prometheus scrape pass
    // through this component; OTLP-native telemetry enters the pipeline further down.
    // otelcol.processor.transform "prometheus_scrape_normalize"
    const prometheusScrapeNormalize = new OtelcolProcessorTransform(this, 'prometheus_scrape_normalize', {
      errorMode: 'ignore',
      metricStatements: [
        {
          context: 'resource',
          statements: [
            // The conversion sets service.name to the full Prometheus job label (e.g.
            // "namespace/workload"). When the scrape target declares its identity explicitly
            // with a service_name label on its own target_info metric (e.g. Grafana Beyla),
            // prefer that value and drop the duplicate.
            'set(attributes["service.name"], attributes["service_name"]) where attributes["service_name"] != nil and attributes["service_name"] != ""',
            'delete_key(attributes, "service_name") where attributes["service_name"] == attributes["service.name"]',
            // The same conversion turns other flat target_info labels into resource attributes.
            // Promote them to their OpenTelemetry counterparts and drop the flat duplicates, so
            // the OTLP endpoint does not receive two conflicting spellings of the same attribute.
            'set(attributes["service.namespace"], attributes["service_namespace"]) where (attributes["service.namespace"] == nil or attributes["service.namespace"] == "") and attributes["service_namespace"] != nil and attributes["service_namespace"] != ""',
            'delete_key(attributes, "service_namespace") where attributes["service_namespace"] == attributes["service.namespace"]',
            'set(attributes["deployment.environment"], attributes["deployment_environment"]) where (attributes["deployment.environment"] == nil or attributes["deployment.environment"] == "") and attributes["deployment_environment"] != nil and attributes["deployment_environment"] != ""',
            'delete_key(attributes, "deployment_environment") where attributes["deployment_environment"] == attributes["deployment.environment"]',
            'set(attributes["deployment.environment.name"], attributes["deployment_environment_name"]) where (attributes["deployment.environment.name"] == nil or attributes["deployment.environment.name"] == "") and attributes["deployment_environment_name"] != nil and attributes["deployment_environment_name"] != ""',
            'delete_key(attributes, "deployment_environment_name") where attributes["deployment_environment_name"] == attributes["deployment.environment.name"]',
          ],
        },
        {
          context: 'datapoint',
          statements: [
            // Same correction for scrape targets that put service_name on every series
            // instead of exposing a target_info metric.
            'set(resource.attributes["service.name"], attributes["service_name"]) where attributes["service_name"] != nil and attributes["service_name"] != ""',
          ],
        },
      ],
      output: { metrics: [otelcolProcessorAttributes.input] },
    });

    // Destination: prometheus (otlp)
    // otelcol.receiver.prometheus "prometheus"
    const receiverPrometheus = new OtelcolReceiverPrometheus(this, 'prometheus', {
      output: { metrics: [prometheusScrapeNormalize.input] },
    });

    // prometheus.relabel "kubernetes_monitoring_telemetry"
    const prometheusRelabel = new PrometheusRelabel(this, 'kubernetes_monitoring_telemetry', {
      rule: [{ sourceLabels: ['__name__'], regex: 'grafana_kubernetes_monitoring_.*', action: 'keep' }],
      forwardTo: [receiverPrometheus.receiver],
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

/** `extend: { pipelines: [p470] }` in an environment runs it. */
export const p470 = definePipeline({
  name: 'p470',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__prom-and-loki-to-otlp__.rendered__alloy-singleton.alloy.',
  settings: section('the pipeline p470', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P470(config),
});
