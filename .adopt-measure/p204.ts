// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__azure.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryAzure } from '../imports/alloy/discovery';
import { LokiSourceFile } from '../imports/alloy/loki';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__azure.alloy. */
export class P204 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p204');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p204 --from-env-file=/dev/stdin    # then type the line fun-oauth-client-secret=... and Ctrl-D
    const p204 = new RemoteKubernetesSecret(this, 'p204', {
      namespace: 'monitoring',
      name: 'p204',
    });

    const azure = new DiscoveryAzure(this, 'fun', {
      subscriptionId: 'subscription',
      oauth: {
        clientId: 'client',
        tenantId: 'tenant',
        clientSecret: p204.data.get('fun-oauth-client-secret'),
      },
    });

    new LokiSourceFile(this, 'fun', {
      targets: azure.targets,
      forwardTo: [],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p204] }` in an environment runs it. */
export const p204 = definePipeline({
  name: 'p204',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__azure.alloy.',
  settings: section('the pipeline p204', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P204(config),
});
