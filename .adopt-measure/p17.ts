// Adopted from grafana+alloy-scenarios__azure-event-hubs-logs__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LokiSourceAzureEventHubs, LokiWrite } from '../imports/alloy/loki';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__azure-event-hubs-logs__config.alloy. */
export class P17 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p17');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p17 --from-env-file=/dev/stdin    # then type the line activity-logs-authentication-connection-string=... and Ctrl-D
    const p17 = new RemoteKubernetesSecret(this, 'p17', {
      namespace: 'monitoring',
      name: 'p17',
    });

    // Azure Event Hubs -> Loki, no Azure subscription required.
    //
    // loki.source.azure_event_hubs is a Kafka consumer pointed at Event Hubs'
    // Kafka-compatible endpoint. The "eventhub" service in this scenario is a
    // self-hosted broker speaking that same wire protocol (TLS + SASL PLAIN,
    // username "$ConnectionString") -- see the README for why the official
    // Microsoft emulator can't be used here. A small producer container fakes
    // Azure Activity Log records flowing in from Diagnostic Settings.
    new Livedebugging(this, { enabled: true });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    new LokiSourceAzureEventHubs(this, 'activity_logs', {
      fullyQualifiedNamespace: 'eventhub:9093',
      eventHubs: ['insights-activity-logs'],
      groupId: '$Default',
      forwardTo: [write.receiver],
      authentication: {
        mechanism: 'connection_string',
        connectionString: p17.data.get('activity-logs-authentication-connection-string'),
      },
    });
  }
}

/** `extend: { pipelines: [p17] }` in an environment runs it. */
export const p17 = definePipeline({
  name: 'p17',
  description: 'Adopted from grafana+alloy-scenarios__azure-event-hubs-logs__config.alloy.',
  settings: section('the pipeline p17', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P17(config),
});
