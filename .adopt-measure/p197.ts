// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__openstack.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryOpenstack } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__openstack.alloy. */
export class P197 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p197');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p197 --from-env-file=/dev/stdin    # then type a line for each of prometheus1-password=..., prometheus1-application-credential-secret=..., prometheus1-tls-config-key-pem=... and Ctrl-D
    const p197 = new RemoteKubernetesSecret(this, 'p197', {
      namespace: 'monitoring',
      name: 'p197',
    });

    const openstack = new DiscoveryOpenstack(this, 'prometheus1', {
      identityEndpoint: 'identity_endpoint',
      username: 'username',
      userid: 'userid',
      password: p197.data.get('prometheus1-password'),
      projectName: 'project_name',
      projectId: 'project_id',
      domainName: 'domain_name',
      domainId: 'domain_id',
      applicationCredentialName: 'application_credential_name',
      applicationCredentialId: 'application_credential_id',
      applicationCredentialSecret: p197.data.get('prometheus1-application-credential-secret'),
      role: 'instance',
      region: 'region',
      refreshInterval: '20s',
      port: 81,
      allTenants: true,
      tlsConfig: {
        caPem: 'ca',
        certPem: 'cert',
        keyPem: p197.data.get('prometheus1-tls-config-key-pem'),
        serverName: 'example.local',
        insecureSkipVerify: true,
      },
      availability: 'internal',
    });

    const discoveryOpenstack = new DiscoveryOpenstack(this, 'prometheus2', {
      role: 'hypervisor',
      region: 'region2',
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ name: 'remote1', url: 'http://remote-write-url1', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'prometheus1', {
      targets: array.concat(openstack.targets, [{ __address__: 'localhost:9090' }]),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus1',
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: discoveryOpenstack.targets,
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p197] }` in an environment runs it. */
export const p197 = definePipeline({
  name: 'p197',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__openstack.alloy.',
  settings: section('the pipeline p197', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P197(config),
});
