// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__ec2.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryEc2 } from '../imports/alloy/discovery';
import { LokiSourceFile } from '../imports/alloy/loki';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__ec2.alloy. */
export class P213 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p213');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p213 --from-env-file=/dev/stdin    # then type a line for each of fun-access-key=..., fun-secret-key=... and Ctrl-D
    const p213 = new RemoteKubernetesSecret(this, 'p213', {
      namespace: 'monitoring',
      name: 'p213',
    });

    const ec2 = new DiscoveryEc2(this, 'fun', {
      region: 'us-east-1',
      accessKey: convert.nonsensitive(p213.data.get('fun-access-key')),
      secretKey: p213.data.get('fun-secret-key'),
      port: 8080,
    });

    new LokiSourceFile(this, 'fun', {
      targets: ec2.targets,
      forwardTo: [],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p213] }` in an environment runs it. */
export const p213 = definePipeline({
  name: 'p213',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__ec2.alloy.',
  settings: section('the pipeline p213', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P213(config),
});
