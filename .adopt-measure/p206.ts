// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__cloudflare_relabel.alloy by application-observability-lab: it is yours from here on.
import { LokiRelabel, LokiSourceCloudflare, LokiWrite } from '../imports/alloy/loki';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__cloudflare_relabel.alloy. */
export class P206 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p206');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p206 --from-env-file=/dev/stdin    # then type the line fun-api-token=... and Ctrl-D
    const p206 = new RemoteKubernetesSecret(this, 'p206', {
      namespace: 'monitoring',
      name: 'p206',
    });

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    const relabel = new LokiRelabel(this, 'fun', {
      forwardTo: [write.receiver],
      rule: [{ sourceLabels: ['__trail__'], targetLabel: '__path__' }],
    });

    new LokiSourceCloudflare(this, 'fun', {
      apiToken: p206.data.get('fun-api-token'),
      zoneId: 'area51',
      labels: { identity: 'unidentified', object_type: 'flying' },
      workers: 42,
      pullRange: '1h0m0s',
      fieldsType: 'all',
      forwardTo: [relabel.receiver],
    });
  }
}

/** `extend: { pipelines: [p206] }` in an environment runs it. */
export const p206 = definePipeline({
  name: 'p206',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__cloudflare_relabel.alloy.',
  settings: section('the pipeline p206', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P206(config),
});
