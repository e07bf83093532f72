// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__dockerswarm.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryDockerswarm } from '../imports/alloy/discovery';
import { LokiSourceFile } from '../imports/alloy/loki';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__dockerswarm.alloy. */
export class P212 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p212');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p212 --from-env-file=/dev/stdin    # then type the line fun-basic-auth-password=... and Ctrl-D
    const p212 = new RemoteKubernetesSecret(this, 'p212', {
      namespace: 'monitoring',
      name: 'p212',
    });

    const dockerswarm = new DiscoveryDockerswarm(this, 'fun', {
      host: 'http://localhost:8081',
      role: 'nodes',
      port: 81,
      filter: [
        { name: 'n1', values: ['v1', 'v2'] },
        { name: 'n2', values: ['v3'] },
      ],
      refreshInterval: '5m0s',
      basicAuth: { username: 'username', password: p212.data.get('fun-basic-auth-password') },
    });

    const fun2 = new DiscoveryDockerswarm(this, 'fun_2', {
      host: 'http://localhost:8080',
      role: 'services',
    });

    new LokiSourceFile(this, 'fun', {
      targets: array.concat(dockerswarm.targets, fun2.targets),
      forwardTo: [],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p212] }` in an environment runs it. */
export const p212 = definePipeline({
  name: 'p212',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__dockerswarm.alloy.',
  settings: section('the pipeline p212', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P212(config),
});
