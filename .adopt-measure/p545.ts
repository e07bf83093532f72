// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__remote-config__.rendered__alloy-logs.alloy by application-observability-lab: it is yours from here on.
import { Remotecfg } from '../imports/alloy/config';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, Pipeline, string, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__remote-config__.rendered__alloy-logs.alloy. */
export class P545 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p545');

    // remote.kubernetes.secret "alloy_logs_remote_cfg"
    const alloyLogsRemoteCfg = new RemoteKubernetesSecret(this, 'alloy_logs_remote_cfg', {
      name: 'grafana-cloud-credentials',
      namespace: 'default',
    });

    new Remotecfg(this, {
      id: string.format(
        'k8smon-%s-%s-%s-%s',
        'remote-config-test',
        'default',
        'alloy-logs',
        sys.env('K8S_NODE_NAME'),
      ),
      url: 'https://fleet-management-prod-008.grafana.net',
      basicAuth: {
        username: convert.nonsensitive(alloyLogsRemoteCfg.data.get('GRAFANA_CLOUD_FLEET_MGMT_USER')),
        password: alloyLogsRemoteCfg.data.get('GRAFANA_CLOUD_FLEET_MGMT_TOKEN'),
      },
      tlsConfig: {
        insecureSkipVerify: false,
        caPem: convert.nonsensitive(alloyLogsRemoteCfg.data.get('ca')),
        certPem: convert.nonsensitive(alloyLogsRemoteCfg.data.get('cert')),
        keyPem: alloyLogsRemoteCfg.data.get('key'),
      },
      pollFrequency: '30s',
      attributes: {
        cluster: 'remote-config-test',
        namespace: 'default',
        platform: 'kubernetes',
        presets: 'filesystem-log-reader,daemonset',
        release: 'k8smon',
        source: 'k8s-monitoring',
        sourceVersion: '4.4.0',
        workloadName: 'alloy-logs',
        workloadType: 'daemonset',
      },
    });
  }
}

/** `extend: { pipelines: [p545] }` in an environment runs it. */
export const p545 = definePipeline({
  name: 'p545',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__remote-config__.rendered__alloy-logs.alloy.',
  settings: section('the pipeline p545', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P545(config),
});
