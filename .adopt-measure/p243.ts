// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__remote_write_oauth2.alloy by application-observability-lab: it is yours from here on.
import { LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__remote_write_oauth2.alloy. */
export class P243 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p243', { without: ['unfed-input'] });

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
          oauth2: {
            clientId: 'client_id',
            clientSecretFile: 'foo/bar',
            scopes: ['scope1', 'scope2'],
            tokenUrl: 'https://example/oauth2/token',
            endpointParams: { host: 'example', path: '/oauth2/token' },
            tlsConfig: {},
          },
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

/** `extend: { pipelines: [p243] }` in an environment runs it. */
export const p243 = definePipeline({
  name: 'p243',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__remote_write_oauth2.alloy.',
  settings: section('the pipeline p243', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P243(config),
});
