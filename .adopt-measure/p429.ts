// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__remote-config__alloy-logs.alloy by application-observability-lab: it is yours from here on.
import { Remotecfg } from '../imports/alloy/config';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, Pipeline, string, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__remote-config__alloy-logs.alloy. */
export class P429 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p429');

    // remote.kubernetes.secret "alloy_logs_remote_cfg"
    const alloyLogsRemoteCfg = new RemoteKubernetesSecret(this, 'alloy_logs_remote_cfg', {
      name: 'alloy-logs-remote-cfg-k8smon-k8s-monitoring',
      namespace: 'default',
    });

    new Remotecfg(this, {
      id: string.format(
        'k8smon-%s-%s-%s-%s',
        'remote-config-example-cluster',
        'default',
        'alloy-logs',
        sys.env('K8S_NODE_NAME'),
      ),
      url: 'https://remote-config.example.com/alloy',
      basicAuth: {
        username: convert.nonsensitive(alloyLogsRemoteCfg.data.get('username')),
        password: alloyLogsRemoteCfg.data.get('password'),
      },
      tlsConfig: { insecureSkipVerify: false },
      pollFrequency: '30s',
      attributes: {
        cluster: 'remote-config-example-cluster',
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

/** `extend: { pipelines: [p429] }` in an environment runs it. */
export const p429 = definePipeline({
  name: 'p429',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__remote-config__alloy-logs.alloy.',
  settings: section('the pipeline p429', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P429(config),
});
