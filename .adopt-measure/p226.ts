// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__marathon.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryMarathon } from '../imports/alloy/discovery';
import { LokiSourceFile } from '../imports/alloy/loki';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__marathon.alloy. */
export class P226 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p226');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p226 --from-env-file=/dev/stdin    # then type a line for each of fun-basic-auth-password=..., fun-2-auth-token=... and Ctrl-D
    const p226 = new RemoteKubernetesSecret(this, 'p226', {
      namespace: 'monitoring',
      name: 'p226',
    });

    const marathon = new DiscoveryMarathon(this, 'fun', {
      servers: ['serv1', 'serv2'],
      refreshInterval: '5m0s',
      basicAuth: { username: 'username', password: p226.data.get('fun-basic-auth-password') },
    });

    const fun2 = new DiscoveryMarathon(this, 'fun_2', {
      servers: ['serv3'],
      authToken: p226.data.get('fun-2-auth-token'),
    });

    new LokiSourceFile(this, 'fun', {
      targets: array.concat(marathon.targets, fun2.targets),
      forwardTo: [],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p226] }` in an environment runs it. */
export const p226 = definePipeline({
  name: 'p226',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__marathon.alloy.',
  settings: section('the pipeline p226', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P226(config),
});
