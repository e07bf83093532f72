// Adopted from grafana+alloy__integration-tests__docker__tests__loki-azure-event-hubs__config.alloy by application-observability-lab: it is yours from here on.
import { LokiProcess, LokiRelabel, LokiSourceAzureEventHubs, LokiWrite } from '../imports/alloy/loki';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__loki-azure-event-hubs__config.alloy. */
export class P82 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p82');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p82 --from-env-file=/dev/stdin    # then type the line eh-authentication-connection-string=... and Ctrl-D
    const p82 = new RemoteKubernetesSecret(this, 'p82', {
      namespace: 'monitoring',
      name: 'p82',
    });

    const relabel = new LokiRelabel(this, 'eh', {
      forwardTo: [],
      rule: [{ sourceLabels: ['__azure_event_hubs_category'], targetLabel: 'service_name' }],
    });

    const write = new LokiWrite(this, 'test', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    const lokiProcess = new LokiProcess(this, 'test', {
      forwardTo: [write.receiver],
      stage: [{ staticLabels: { values: { test_name: 'lokiazureeventhubs' } } }],
    });

    new LokiSourceAzureEventHubs(this, 'eh', {
      fullyQualifiedNamespace: 'kafka-eh:9093',
      eventHubs: ['test1', 'test2', 'test3'],
      forwardTo: [lokiProcess.receiver],
      relabelRules: relabel.rules,
      authentication: {
        mechanism: 'connection_string',
        connectionString: p82.data.get('eh-authentication-connection-string'),
      },
    });
  }
}

/** `extend: { pipelines: [p82] }` in an environment runs it. */
export const p82 = definePipeline({
  name: 'p82',
  description:
    'Adopted from grafana+alloy__integration-tests__docker__tests__loki-azure-event-hubs__config.alloy.',
  settings: section('the pipeline p82', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P82(config),
});
