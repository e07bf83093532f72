// Adopted from grafana+alloy__integration-tests__k8s__tests__mimir-alerts-kubernetes__config__config.alloy by application-observability-lab: it is yours from here on.
import { MimirAlertsKubernetes } from '../imports/alloy/mimir';
import { RemoteKubernetesConfigmap } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__k8s__tests__mimir-alerts-kubernetes__config__config.alloy. */
export class P112 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p112');

    const kubernetesConfigmap = new RemoteKubernetesConfigmap(this, 'default', {
      namespace: sys.env('POD_NAMESPACE'),
      name: 'alertmgr-global',
    });

    new MimirAlertsKubernetes(this, 'default', {
      address: 'http://mimir:9009',
      syncInterval: '5s',
      globalConfig: kubernetesConfigmap.data.get('glbl'),
      templateFiles: {
        default_template: `{{ define "__alertmanager" }}AlertManager{{ end }}
{{ define "__alertmanagerURL" }}{{ .ExternalURL }}/#/alerts?receiver={{ .Receiver | urlquery }}{{ end }}`,
      },
      alertmanagerconfigNamespaceSelector: { matchLabels: { 'alloy-integration-test': 'true' } },
      alertmanagerconfigSelector: { matchLabels: { 'alloy-integration-test': 'true' } },
    });
  }
}

/** `extend: { pipelines: [p112] }` in an environment runs it. */
export const p112 = definePipeline({
  name: 'p112',
  description:
    'Adopted from grafana+alloy__integration-tests__k8s__tests__mimir-alerts-kubernetes__config__config.alloy.',
  settings: section('the pipeline p112', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P112(config),
});
