// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__grafana-cloud__ihub__minimal__.rendered__alloy.alloy by application-observability-lab: it is yours from here on.
import { Remotecfg } from '../imports/alloy/config';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, Pipeline, string, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__grafana-cloud__ihub__minimal__.rendered__alloy.alloy. */
export class P534 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p534');

    // remote.kubernetes.secret "alloy_remote_cfg"
    const alloyRemoteCfg = new RemoteKubernetesSecret(this, 'alloy_remote_cfg', {
      name: 'grafana-cloud-credentials',
      namespace: 'default',
    });

    new Remotecfg(this, {
      id: string.format(
        'k8smon-%s-%s-%s-%s',
        'ihub-e2e-minimal',
        'default',
        'alloy',
        sys.env('K8S_NODE_NAME'),
      ),
      url: 'https://fleet-management-prod-008.grafana.net',
      basicAuth: {
        username: convert.nonsensitive(alloyRemoteCfg.data.get('GRAFANA_CLOUD_FLEET_MGMT_USER')),
        password: alloyRemoteCfg.data.get('GRAFANA_CLOUD_FLEET_MGMT_TOKEN'),
      },
      tlsConfig: {
        insecureSkipVerify: false,
        caPem: convert.nonsensitive(alloyRemoteCfg.data.get('ca')),
        certPem: convert.nonsensitive(alloyRemoteCfg.data.get('cert')),
        keyPem: alloyRemoteCfg.data.get('key'),
      },
      pollFrequency: '30s',
      attributes: {
        cluster: 'ihub-e2e-minimal',
        namespace: 'default',
        platform: 'kubernetes',
        presets:
          'large,root,host-network,host-storage,host-cgroup,host-tracefs,clustered,service-discovery,filesystem-log-reader,otel-receiver,daemonset',
        release: 'k8smon',
        'service-discovery': 'true',
        source: 'k8s-monitoring',
        sourceVersion: '4.4.0',
        workloadName: 'alloy',
        workloadType: 'daemonset',
      },
    });
  }
}

/** `extend: { pipelines: [p534] }` in an environment runs it. */
export const p534 = definePipeline({
  name: 'p534',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__grafana-cloud__ihub__minimal__.rendered__alloy.alloy.',
  settings: section('the pipeline p534', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P534(config),
});
