// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__openstack.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryOpenstack } from '../imports/alloy/discovery';
import { LokiSourceFile } from '../imports/alloy/loki';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__openstack.alloy. */
export class P229 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p229');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p229 --from-env-file=/dev/stdin    # then type a line for each of prometheus1-password=..., prometheus1-application-credential-secret=..., prometheus1-tls-config-key-pem=... and Ctrl-D
    const p229 = new RemoteKubernetesSecret(this, 'p229', {
      namespace: 'monitoring',
      name: 'p229',
    });

    const openstack = new DiscoveryOpenstack(this, 'prometheus1', {
      identityEndpoint: 'identity_endpoint',
      username: 'username',
      userid: 'userid',
      password: p229.data.get('prometheus1-password'),
      projectName: 'project_name',
      projectId: 'project_id',
      domainName: 'domain_name',
      domainId: 'domain_id',
      applicationCredentialName: 'application_credential_name',
      applicationCredentialId: 'application_credential_id',
      applicationCredentialSecret: p229.data.get('prometheus1-application-credential-secret'),
      role: 'instance',
      region: 'region',
      refreshInterval: '20s',
      port: 81,
      allTenants: true,
      tlsConfig: {
        caPem: 'ca',
        certPem: 'cert',
        keyPem: p229.data.get('prometheus1-tls-config-key-pem'),
        serverName: 'example.local',
        insecureSkipVerify: true,
      },
      availability: 'internal',
    });

    const prometheus12 = new DiscoveryOpenstack(this, 'prometheus1_2', {
      role: 'hypervisor',
      region: 'region2',
    });

    new LokiSourceFile(this, 'prometheus1', {
      targets: array.concat(openstack.targets, prometheus12.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p229] }` in an environment runs it. */
export const p229 = definePipeline({
  name: 'p229',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__openstack.alloy.',
  settings: section('the pipeline p229', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P229(config),
});
