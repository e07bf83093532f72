// Adopted from grafana+alloy__integration-tests__k8s__tests__loki-source-kubernetes__config__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging, Logging } from '../imports/alloy/config';
import { DiscoveryKubernetes, DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceKubernetes, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__k8s__tests__loki-source-kubernetes__config__config.alloy. */
export class P107 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p107');

    new Logging(this, { level: 'debug' });

    new Livedebugging(this, { enabled: true });

    const kubernetes = new DiscoveryKubernetes(this, 'pods', {
      role: 'pod',
      namespaces: {
        names: [sys.env('TARGET_NAMESPACE_A'), sys.env('TARGET_NAMESPACE_B'), sys.env('TARGET_NAMESPACE_C')],
      },
    });

    const relabel = new DiscoveryRelabel(this, 'pods', {
      targets: kubernetes.targets,
      rule: [
        { action: 'keep', sourceLabels: ['__meta_kubernetes_pod_label_alloy_logs_test'], regex: 'true' },
        { sourceLabels: ['__meta_kubernetes_namespace'], targetLabel: 'namespace' },
        { sourceLabels: ['__meta_kubernetes_pod_name'], targetLabel: 'pod' },
      ],
    });

    const loki = new LokiWrite(this, 'loki', {
      endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
      externalLabels: { alloy_test_name: 'loki-source-kubernetes' },
    });

    const tag = new LokiProcess(this, 'tag', {
      forwardTo: [loki.receiver],
      stage: [{ structuredMetadata: { values: { pod: '' } } }],
    });

    new LokiSourceKubernetes(this, 'pods', {
      targets: relabel.output,
      forwardTo: [tag.receiver],
    });
  }
}

/** `extend: { pipelines: [p107] }` in an environment runs it. */
export const p107 = definePipeline({
  name: 'p107',
  description:
    'Adopted from grafana+alloy__integration-tests__k8s__tests__loki-source-kubernetes__config__config.alloy.',
  settings: section('the pipeline p107', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P107(config),
});
