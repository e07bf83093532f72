// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__platforms__openshift__alloy-singleton.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceKubernetesEvents, LokiWrite } from '../imports/alloy/loki';
import { OtelcolExporterLoki, OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import {
  PrometheusExporterUnix,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, CustomComponent, Declare, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__platforms__openshift__alloy-singleton.alloy. */
export class P412 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p412', { without: ['unfed-input'] });

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

    // loki.write "loki"
    const write = new LokiWrite(this, 'loki', {
      endpoint: [
        {
          url: 'http://prometheus.prometheus.svc:9090/api/v1/write',
          retryOnHttp429: true,
          tlsConfig: { insecureSkipVerify: false },
          minBackoffPeriod: '500ms',
          maxBackoffPeriod: '5m',
          maxBackoffRetries: raw<string>('"10"'),
        },
      ],
      externalLabels: { cluster: 'openshift-cluster', k8s_cluster_name: 'openshift-cluster' },
    });

    new CustomComponent(this, declare, 'feature', { logs_destinations: [write.receiver] });

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
      externalLabels: { cluster: 'openshift-cluster', k8s_cluster_name: 'openshift-cluster' },
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

    // Destination: loki (loki)
    // otelcol.exporter.loki "loki"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterLoki(this, 'loki', { forwardTo: [write.receiver] });

    // Destination: prometheus (prometheus)
    // otelcol.exporter.prometheus "prometheus"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterPrometheus(this, 'prometheus', {
      addMetricSuffixes: true,
      resourceToTelemetryConversion: false,
      keepIdentifyingResourceAttributes: true,
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p412] }` in an environment runs it. */
export const p412 = definePipeline({
  name: 'p412',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__platforms__openshift__alloy-singleton.alloy.',
  settings: section('the pipeline p412', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P412(config),
});
