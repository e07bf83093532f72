// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__remote_write_bearer_token.alloy by application-observability-lab: it is yours from here on.
import { LokiWrite } from '../imports/alloy/loki';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__remote_write_bearer_token.alloy. */
export class P241 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p241', { without: ['unfed-input'] });

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p241 --from-env-file=/dev/stdin    # then type the line default-authorization-credentials=... and Ctrl-D
    const p241 = new RemoteKubernetesSecret(this, 'p241', {
      namespace: 'monitoring',
      name: 'p241',
    });

    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"; refer to it from a component, or remove it.
    new LokiWrite(this, 'default', {
      endpoint: [
        {
          url: 'http://localhost/loki/api/v1/push',
          batchWait: '10s',
          batchSize: '1KiB',
          remoteTimeout: '30s',
          headers: { bird: 'house', fat: 'ball' },
          minBackoffPeriod: '100ms',
          maxBackoffPeriod: '10s',
          maxBackoffRetries: 20,
          tenantId: 'sparrow',
          authorization: { type: 'Bearer', credentials: p241.data.get('default-authorization-credentials') },
          proxyUrl: 'http://proxy.example.com',
          tlsConfig: {
            caFile: '/home/robin/.ca',
            certFile: '/home/robin/.cert',
            keyFile: '/home/robin/.key',
            serverName: 'example.local',
            insecureSkipVerify: true,
          },
          followRedirects: false,
          enableHttp2: false,
        },
      ],
      externalLabels: { cluster: 'backyard-pine-treehouse-1', host: 'strawberry-pi' },
    });
  }
}

/** `extend: { pipelines: [p241] }` in an environment runs it. */
export const p241 = definePipeline({
  name: 'p241',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__remote_write_bearer_token.alloy.',
  settings: section('the pipeline p241', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P241(config),
});
