// Adopted from grafana+alloy__integration-tests__k8s__tests__loki-source-kubernetes_events__config__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging, Logging } from '../imports/alloy/config';
import { LokiProcess, LokiSourceKubernetesEvents, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__k8s__tests__loki-source-kubernetes_events__config__config.alloy. */
export class P108 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p108');

    new Logging(this, { level: 'debug' });

    new Livedebugging(this, { enabled: true });

    const loki = new LokiWrite(this, 'loki', {
      endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
      externalLabels: { alloy_test_name: 'loki-source-kubernetes_events' },
    });

    const lokiProcess = new LokiProcess(this, 'k8sevents', {
      forwardTo: [loki.receiver],
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
    });

    new LokiSourceKubernetesEvents(this, 'k8sevents', {
      namespaces: ['k8sevents-test'],
      logFormat: 'logfmt',
      forwardTo: [lokiProcess.receiver],
    });
  }
}

/** `extend: { pipelines: [p108] }` in an environment runs it. */
export const p108 = definePipeline({
  name: 'p108',
  description:
    'Adopted from grafana+alloy__integration-tests__k8s__tests__loki-source-kubernetes_events__config__config.alloy.',
  settings: section('the pipeline p108', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P108(config),
});
