// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__consul.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryConsul, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiSourceFile } from '../imports/alloy/loki';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__consul.alloy. */
export class P207 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p207');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p207 --from-env-file=/dev/stdin    # then type the line fun-password=... and Ctrl-D
    const p207 = new RemoteKubernetesSecret(this, 'p207', {
      namespace: 'monitoring',
      name: 'p207',
    });

    const consul = new DiscoveryConsul(this, 'fun', {
      datacenter: 'bigdata',
      tagSeparator: ';',
      scheme: 'sketchy',
      username: 'toby',
      password: p207.data.get('fun-password'),
      allowStale: false,
      services: ['myapp'],
      tags: ['better', 'faster', 'stronger'],
      nodeMeta: { what: 'this', where: 'here' },
      refreshInterval: '10m0s',
      basicAuth: { username: 'toby', password: p207.data.get('fun-password') },
    });

    const relabel = new DiscoveryRelabel(this, 'fun', {
      targets: consul.targets,
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

/** `extend: { pipelines: [p207] }` in an environment runs it. */
export const p207 = definePipeline({
  name: 'p207',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__consul.alloy.',
  settings: section('the pipeline p207', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P207(config),
});
