// Adopted from grafana+alloy__integration-tests__docker__tests__loki-cloudflare__config.alloy by application-observability-lab: it is yours from here on.
import { LokiProcess, LokiRelabel, LokiSourceCloudflare, LokiWrite } from '../imports/alloy/loki';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__loki-cloudflare__config.alloy. */
export class P83 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p83');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p83 --from-env-file=/dev/stdin    # then type the line test-api-token=... and Ctrl-D
    const p83 = new RemoteKubernetesSecret(this, 'p83', {
      namespace: 'monitoring',
      name: 'p83',
    });

    const write = new LokiWrite(this, 'test', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    const lokiProcess = new LokiProcess(this, 'test', {
      stage: [{ staticLabels: { values: { test_name: 'lokicloudflare' } } }],
      forwardTo: [write.receiver],
    });

    const relabel = new LokiRelabel(this, 'test', {
      forwardTo: [lokiProcess.receiver],
      rule: [{ sourceLabels: ['job'], targetLabel: 'service_name' }],
    });

    new LokiSourceCloudflare(this, 'test', {
      apiToken: p83.data.get('test-api-token'),
      zoneId: 'test-zone-id',
      workers: 1,
      pullRange: '1m',
      labels: { job: 'cloudflare' },
      forwardTo: [relabel.receiver],
    });
  }
}

/** `extend: { pipelines: [p83] }` in an environment runs it. */
export const p83 = definePipeline({
  name: 'p83',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__loki-cloudflare__config.alloy.',
  settings: section('the pipeline p83', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P83(config),
});
