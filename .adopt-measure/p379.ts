// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__instrumentation-hub__alloy.alloy by application-observability-lab: it is yours from here on.
import { Remotecfg } from '../imports/alloy/config';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, Pipeline, string, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__instrumentation-hub__alloy.alloy. */
export class P379 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p379');

    // remote.kubernetes.secret "alloy_remote_cfg"
    const alloyRemoteCfg = new RemoteKubernetesSecret(this, 'alloy_remote_cfg', {
      name: 'grafana-cloud-credentials',
      namespace: 'default',
    });

    new Remotecfg(this, {
      id: string.format(
        'k8smon-%s-%s-%s-%s',
        'instrumentation-hub-test-cluster',
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
        cluster: 'instrumentation-hub-test-cluster',
        namespace: 'default',
        platform: 'kubernetes',
        presets:
          'root,host-network,host-storage,host-cgroup,host-tracefs,clustered,service-discovery,filesystem-log-reader,daemonset',
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

/** `extend: { pipelines: [p379] }` in an environment runs it. */
export const p379 = definePipeline({
  name: 'p379',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__instrumentation-hub__alloy.alloy.',
  settings: section('the pipeline p379', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P379(config),
});
