// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__remote-config__.rendered__alloy-metrics.alloy by application-observability-lab: it is yours from here on.
import { Remotecfg } from '../imports/alloy/config';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, constants, convert, Pipeline, string } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__remote-config__.rendered__alloy-metrics.alloy. */
export class P546 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p546');

    // remote.kubernetes.secret "alloy_metrics_remote_cfg"
    const alloyMetricsRemoteCfg = new RemoteKubernetesSecret(this, 'alloy_metrics_remote_cfg', {
      name: 'grafana-cloud-credentials',
      namespace: 'default',
    });

    new Remotecfg(this, {
      id: string.format('k8smon-%s-%s-%s', 'remote-config-test', 'default', constants.hostname),
      url: 'https://fleet-management-prod-008.grafana.net',
      basicAuth: {
        username: convert.nonsensitive(alloyMetricsRemoteCfg.data.get('GRAFANA_CLOUD_FLEET_MGMT_USER')),
        password: alloyMetricsRemoteCfg.data.get('GRAFANA_CLOUD_FLEET_MGMT_TOKEN'),
      },
      tlsConfig: {
        insecureSkipVerify: false,
        caPem: convert.nonsensitive(alloyMetricsRemoteCfg.data.get('ca')),
        certPem: convert.nonsensitive(alloyMetricsRemoteCfg.data.get('cert')),
        keyPem: alloyMetricsRemoteCfg.data.get('key'),
      },
      pollFrequency: '30s',
      attributes: {
        cluster: 'remote-config-test',
        namespace: 'default',
        platform: 'kubernetes',
        presets: 'clustered,statefulset',
        release: 'k8smon',
        source: 'k8s-monitoring',
        sourceVersion: '4.4.0',
        workloadName: 'alloy-metrics',
        workloadType: 'statefulset',
      },
    });
  }
}

/** `extend: { pipelines: [p546] }` in an environment runs it. */
export const p546 = definePipeline({
  name: 'p546',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__platform__remote-config__.rendered__alloy-metrics.alloy.',
  settings: section('the pipeline p546', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P546(config),
});
