// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__docker.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryDocker } from '../imports/alloy/discovery';
import { LokiSourceDocker } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__docker.alloy. */
export class P210 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p210');

    const docker = new DiscoveryDocker(this, 'fun', {
      host: 'unix:///var/run/docker.sock',
      port: 12345,
      refreshInterval: '10s',
      filter: [
        { name: 'v60', values: ['small', 'large'] },
        { name: 'aeropress', values: ['regular', 'inverted'] },
      ],
      basicAuth: { username: 'robin', passwordFile: '/home/robin/.password' },
      proxyUrl: 'http://proxy.example.com',
      tlsConfig: {
        caFile: '/home/robin/.ca',
        certFile: '/home/robin/.cert',
        keyFile: '/home/robin/.key',
        serverName: 'example.local',
        insecureSkipVerify: true,
      },
    });

    new LokiSourceDocker(this, 'fun', {
      host: 'unix:///var/run/docker.sock',
      targets: docker.targets,
      forwardTo: [],
      relabelRules: raw<never>('null'),
      httpClientConfig: {
        basicAuth: { username: 'robin', passwordFile: '/home/robin/.password' },
        proxyUrl: 'http://proxy.example.com',
        tlsConfig: {
          caFile: '/home/robin/.ca',
          certFile: '/home/robin/.cert',
          keyFile: '/home/robin/.key',
          serverName: 'example.local',
          insecureSkipVerify: true,
        },
      },
      refreshInterval: '10s',
    });

    const discoveryDocker = new DiscoveryDocker(this, 'fun_2', {
      host: 'unix:///var/run/docker.sock',
      port: 54321,
      refreshInterval: '10s',
      filter: [{ name: 'sunscreen', values: ['spf20', 'spf50', 'spf100'] }],
      oauth2: {
        clientId: 'client_id',
        clientSecretFile: 'foo/bar',
        scopes: ['scope1', 'scope2'],
        tokenUrl: 'https://example/oauth2/token',
        endpointParams: { host: 'example', path: '/oauth2/token' },
        tlsConfig: {},
      },
    });

    new LokiSourceDocker(this, 'fun_2', {
      host: 'unix:///var/run/docker.sock',
      targets: discoveryDocker.targets,
      forwardTo: [],
      relabelRules: raw<never>('null'),
      httpClientConfig: {
        oauth2: {
          clientId: 'client_id',
          clientSecretFile: 'foo/bar',
          scopes: ['scope1', 'scope2'],
          tokenUrl: 'https://example/oauth2/token',
          endpointParams: { host: 'example', path: '/oauth2/token' },
          tlsConfig: {},
        },
      },
      refreshInterval: '10s',
    });
  }
}

/** `extend: { pipelines: [p210] }` in an environment runs it. */
export const p210 = definePipeline({
  name: 'p210',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__docker.alloy.',
  settings: section('the pipeline p210', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P210(config),
});
