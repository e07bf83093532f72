// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__cluster-events__default__alloy-singleton.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { LokiProcess, LokiSourceKubernetesEvents, LokiWrite } from '../imports/alloy/loki';
import { OtelcolExporterLoki } from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, CustomComponent, Declare, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__cluster-events__default__alloy-singleton.alloy. */
export class P332 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p332', { without: ['unfed-input'] });

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
      externalLabels: { cluster: 'cluster-events-cluster', k8s_cluster_name: 'cluster-events-cluster' },
    });

    new CustomComponent(this, declare, 'feature', { logs_destinations: [write.receiver] });

    // Destination: loki (loki)
    // otelcol.exporter.loki "loki"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterLoki(this, 'loki', { forwardTo: [write.receiver] });
  }
}

/** `extend: { pipelines: [p332] }` in an environment runs it. */
export const p332 = definePipeline({
  name: 'p332',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__cluster-events__default__alloy-singleton.alloy.',
  settings: section('the pipeline p332', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P332(config),
});
