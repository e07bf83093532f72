// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__grafana-cloud__ihub__standard__.rendered__alloy-daemonset.alloy by application-observability-lab: it is yours from here on.
import { Remotecfg } from '../imports/alloy/config';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, Pipeline, string, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__grafana-cloud__ihub__standard__.rendered__alloy-daemonset.alloy. */
export class P535 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p535');

    // remote.kubernetes.secret "alloy_daemonset_remote_cfg"
    const alloyDaemonsetRemoteCfg = new RemoteKubernetesSecret(this, 'alloy_daemonset_remote_cfg', {
      name: 'grafana-cloud-credentials',
      namespace: 'default',
    });

    new Remotecfg(this, {
      id: string.format(
        'k8smon-%s-%s-%s-%s',
        'ihub-e2e-standard',
        'default',
        'alloy-daemonset',
        sys.env('K8S_NODE_NAME'),
      ),
      url: 'https://fleet-management-prod-008.grafana.net',
      basicAuth: {
        username: convert.nonsensitive(alloyDaemonsetRemoteCfg.data.get('GRAFANA_CLOUD_FLEET_MGMT_USER')),
        password: alloyDaemonsetRemoteCfg.data.get('GRAFANA_CLOUD_FLEET_MGMT_TOKEN'),
      },
      tlsConfig: {
        insecureSkipVerify: false,
        caPem: convert.nonsensitive(alloyDaemonsetRemoteCfg.data.get('ca')),
        certPem: convert.nonsensitive(alloyDaemonsetRemoteCfg.data.get('cert')),
        keyPem: alloyDaemonsetRemoteCfg.data.get('key'),
      },
      pollFrequency: '30s',
      attributes: {
        cluster: 'ihub-e2e-standard',
        namespace: 'default',
        platform: 'kubernetes',
        presets:
          'large,root,host-network,host-storage,host-cgroup,host-tracefs,clustered,service-discovery,filesystem-log-reader,daemonset',
        release: 'k8smon',
        'service-discovery': 'true',
        source: 'k8s-monitoring',
        sourceVersion: '4.4.0',
        workloadName: 'alloy-daemonset',
        workloadType: 'daemonset',
      },
    });
  }
}

/** `extend: { pipelines: [p535] }` in an environment runs it. */
export const p535 = definePipeline({
  name: 'p535',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__grafana-cloud__ihub__standard__.rendered__alloy-daemonset.alloy.',
  settings: section('the pipeline p535', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P535(config),
});
