// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__consulagent.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryConsulagent, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiSourceFile } from '../imports/alloy/loki';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__consulagent.alloy. */
export class P208 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p208');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p208 --from-env-file=/dev/stdin    # then type a line for each of fun-token=..., fun-password=... and Ctrl-D
    const p208 = new RemoteKubernetesSecret(this, 'p208', {
      namespace: 'monitoring',
      name: 'p208',
    });

    const consulagent = new DiscoveryConsulagent(this, 'fun', {
      token: p208.data.get('fun-token'),
      datacenter: 'bigdata',
      tagSeparator: ';',
      scheme: 'sketchy',
      username: 'toby',
      password: p208.data.get('fun-password'),
      refreshInterval: '10m0s',
      services: ['myapp'],
      tags: ['better', 'faster', 'stronger'],
      tlsConfig: {
        caFile: '/home/robin/.ca',
        certFile: '/home/robin/.cert',
        keyFile: '/home/robin/.key',
        serverName: 'example.local',
        insecureSkipVerify: true,
      },
    });

    const relabel = new DiscoveryRelabel(this, 'fun', {
      targets: consulagent.targets,
      rule: [{ sourceLabels: ['host'], targetLabel: 'hostname' }],
    });

    new LokiSourceFile(this, 'fun', {
      targets: relabel.output,
      forwardTo: [],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p208] }` in an environment runs it. */
export const p208 = definePipeline({
  name: 'p208',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__consulagent.alloy.',
  settings: section('the pipeline p208', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P208(config),
});
