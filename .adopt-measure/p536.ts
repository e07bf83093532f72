// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__grafana-cloud__ihub__standard__.rendered__alloy-deployment.alloy by application-observability-lab: it is yours from here on.
import { Remotecfg } from '../imports/alloy/config';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, constants, convert, Pipeline, string } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__grafana-cloud__ihub__standard__.rendered__alloy-deployment.alloy. */
export class P536 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p536');

    // remote.kubernetes.secret "alloy_deployment_remote_cfg"
    const alloyDeploymentRemoteCfg = new RemoteKubernetesSecret(this, 'alloy_deployment_remote_cfg', {
      name: 'grafana-cloud-credentials',
      namespace: 'default',
    });

    new Remotecfg(this, {
      id: string.format('k8smon-%s-%s-%s', 'ihub-e2e-standard', 'default', constants.hostname),
      url: 'https://fleet-management-prod-008.grafana.net',
      basicAuth: {
        username: convert.nonsensitive(alloyDeploymentRemoteCfg.data.get('GRAFANA_CLOUD_FLEET_MGMT_USER')),
        password: alloyDeploymentRemoteCfg.data.get('GRAFANA_CLOUD_FLEET_MGMT_TOKEN'),
      },
      tlsConfig: {
        insecureSkipVerify: false,
        caPem: convert.nonsensitive(alloyDeploymentRemoteCfg.data.get('ca')),
        certPem: convert.nonsensitive(alloyDeploymentRemoteCfg.data.get('cert')),
        keyPem: alloyDeploymentRemoteCfg.data.get('key'),
      },
      pollFrequency: '30s',
      attributes: {
        cluster: 'ihub-e2e-standard',
        namespace: 'default',
        platform: 'kubernetes',
        presets: 'large,clustered,otel-receiver,deployment',
        release: 'k8smon',
        source: 'k8s-monitoring',
        sourceVersion: '4.4.0',
        workloadName: 'alloy-deployment',
        workloadType: 'deployment',
      },
    });
  }
}

/** `extend: { pipelines: [p536] }` in an environment runs it. */
export const p536 = definePipeline({
  name: 'p536',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__grafana-cloud__ihub__standard__.rendered__alloy-deployment.alloy.',
  settings: section('the pipeline p536', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P536(config),
});
