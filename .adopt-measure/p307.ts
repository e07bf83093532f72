// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__destinations__custom__kafka__alloy-singleton.alloy by application-observability-lab: it is yours from here on.
import { Argument, Livedebugging } from '../imports/alloy/config';
import { LokiProcess, LokiSourceKubernetesEvents } from '../imports/alloy/loki';
import { OtelcolExporterKafka, OtelcolProcessorBatch, OtelcolReceiverLoki } from '../imports/alloy/otelcol';
import { type AlloyConfig, CustomComponent, Declare, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__destinations__custom__kafka__alloy-singleton.alloy. */
export class P307 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p307');

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

    const exporterKafka = new OtelcolExporterKafka(this, 'kafka', {
      logs: { topic: 'cluster_events', encoding: 'raw' },
      brokers: ['my-cluster-kafka-brokers.kafka.svc:9092'],
      protocolVersion: '2.0.0',
    });

    const processorBatch = new OtelcolProcessorBatch(this, 'kafka', {
      output: { logs: [exporterKafka.input] },
    });

    // Destination: kafka (custom)
    // otelcol.receiver.loki "kafka"
    const receiverLoki = new OtelcolReceiverLoki(this, 'kafka', { output: { logs: [processorBatch.input] } });

    new CustomComponent(this, declare, 'feature', { logs_destinations: [receiverLoki.receiver] });

    new Livedebugging(this, { enabled: true });
  }
}

/** `extend: { pipelines: [p307] }` in an environment runs it. */
export const p307 = definePipeline({
  name: 'p307',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__destinations__custom__kafka__alloy-singleton.alloy.',
  settings: section('the pipeline p307', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P307(config),
});
