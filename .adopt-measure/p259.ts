// Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata__promtail_scrape.alloy by application-observability-lab: it is yours from here on.
import { LokiRelabel, LokiSourceCloudflare, LokiWrite } from '../imports/alloy/loki';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__staticconvert__testdata__promtail_scrape.alloy. */
export class P259 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p259');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p259 --from-env-file=/dev/stdin    # then type the line logs-log-config-fun-api-token=... and Ctrl-D
    const p259 = new RemoteKubernetesSecret(this, 'p259', {
      namespace: 'monitoring',
      name: 'p259',
    });

    const logsLogConfig = new LokiWrite(this, 'logs_log_config', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    const relabel = new LokiRelabel(this, 'logs_log_config_fun', {
      forwardTo: [logsLogConfig.receiver],
      rule: [{ sourceLabels: ['__trail__'], targetLabel: '__path__' }],
    });

    new LokiSourceCloudflare(this, 'logs_log_config_fun', {
      apiToken: p259.data.get('logs-log-config-fun-api-token'),
      zoneId: 'area51',
      labels: { identity: 'unidentified', object_type: 'flying' },
      workers: 42,
      pullRange: '1h0m0s',
      fieldsType: 'all',
      forwardTo: [relabel.receiver],
    });
  }
}

/** `extend: { pipelines: [p259] }` in an environment runs it. */
export const p259 = definePipeline({
  name: 'p259',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata__promtail_scrape.alloy.',
  settings: section('the pipeline p259', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P259(config),
});
