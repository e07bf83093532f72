// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__remote-config__alloy-metrics.alloy by application-observability-lab: it is yours from here on.
import { Remotecfg } from '../imports/alloy/config';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, constants, convert, Pipeline, string } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__remote-config__alloy-metrics.alloy. */
export class P430 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p430');

    // remote.kubernetes.secret "alloy_metrics_remote_cfg"
    const alloyMetricsRemoteCfg = new RemoteKubernetesSecret(this, 'alloy_metrics_remote_cfg', {
      name: 'alloy-metrics-remote-cfg-k8smon-k8s-monitoring',
      namespace: 'default',
    });

    new Remotecfg(this, {
      id: string.format('k8smon-%s-%s-%s', 'remote-config-example-cluster', 'default', constants.hostname),
      url: 'https://remote-config.example.com/alloy',
      basicAuth: {
        username: convert.nonsensitive(alloyMetricsRemoteCfg.data.get('username')),
        password: alloyMetricsRemoteCfg.data.get('password'),
      },
      tlsConfig: { insecureSkipVerify: false },
      pollFrequency: '30s',
      attributes: {
        cluster: 'remote-config-example-cluster',
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

/** `extend: { pipelines: [p430] }` in an environment runs it. */
export const p430 = definePipeline({
  name: 'p430',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__remote-config__alloy-metrics.alloy.',
  settings: section('the pipeline p430', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P430(config),
});
