// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__kubernetes.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryKubernetes } from '../imports/alloy/discovery';
import { LokiSourceFile } from '../imports/alloy/loki';
import { type AlloyConfig, array, coalesce, constants, Pipeline, plus, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__kubernetes.alloy. */
export class P223 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p223');

    const kubernetes = new DiscoveryKubernetes(this, 'fun', {
      apiServer: 'http://toby.pets.com/',
      role: 'pod',
      basicAuth: { username: 'robin', passwordFile: '/home/robin/.password' },
      proxyUrl: 'http://proxy.example.com',
      tlsConfig: {
        caFile: '/home/robin/.ca',
        certFile: '/home/robin/.cert',
        keyFile: '/home/robin/.key',
        serverName: 'example.local',
        insecureSkipVerify: true,
      },
      selectors: [
        { role: 'pod', field: plus('spec.nodeName=', coalesce(sys.env('HOSTNAME'), constants.hostname)) },
      ],
    });

    const fun2 = new DiscoveryKubernetes(this, 'fun_2', {
      role: 'pod',
      kubeconfigFile: '/home/toby/.kube/config',
      selectors: [
        { role: 'pod', field: plus('spec.nodeName=', coalesce(sys.env('HOSTNAME'), constants.hostname)) },
      ],
    });

    const fun3 = new DiscoveryKubernetes(this, 'fun_3', {
      apiServer: 'http://toby.pets.com/',
      role: 'pod',
      authorization: { type: 'Bearer', credentialsFile: '/home/robin/.special_token' },
      selectors: [
        { role: 'pod', field: plus('spec.nodeName=', coalesce(sys.env('HOSTNAME'), constants.hostname)) },
      ],
    });

    const fun4 = new DiscoveryKubernetes(this, 'fun_4', {
      apiServer: 'http://toby.pets.com/',
      role: 'pod',
      authorization: { type: 'Bearer', credentialsFile: '/home/toby/.token' },
      selectors: [
        { role: 'pod', field: plus('spec.nodeName=', coalesce(sys.env('HOSTNAME'), constants.hostname)) },
      ],
    });

    const fun5 = new DiscoveryKubernetes(this, 'fun_5', {
      apiServer: 'http://toby.pets.com/',
      role: 'node',
      oauth2: {
        clientId: 'client_id',
        clientSecretFile: 'foo/bar',
        scopes: ['scope1', 'scope2'],
        tokenUrl: 'https://example/oauth2/token',
        endpointParams: { host: 'example', path: '/oauth2/token' },
        tlsConfig: {},
      },
      proxyFromEnvironment: true,
    });

    new LokiSourceFile(this, 'fun', {
      targets: array.concat(kubernetes.targets, fun2.targets, fun3.targets, fun4.targets, fun5.targets),
      forwardTo: [],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p223] }` in an environment runs it. */
export const p223 = definePipeline({
  name: 'p223',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__kubernetes.alloy.',
  settings: section('the pipeline p223', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P223(config),
});
