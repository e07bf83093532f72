// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__pipeline_stages_cri_empty.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryKubernetes } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, coalesce, constants, Pipeline, plus, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__pipeline_stages_cri_empty.alloy. */
export class P230 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p230');

    const kubernetes = new DiscoveryKubernetes(this, 'example', {
      role: 'pod',
      kubeconfigFile: '/home/toby/.kube/config',
      selectors: [
        { role: 'pod', field: plus('spec.nodeName=', coalesce(sys.env('HOSTNAME'), constants.hostname)) },
      ],
    });

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    const lokiProcess = new LokiProcess(this, 'example', {
      forwardTo: [write.receiver],
      stage: [{ cri: {} }],
    });

    new LokiSourceFile(this, 'example', {
      targets: kubernetes.targets,
      forwardTo: [lokiProcess.receiver],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p230] }` in an environment runs it. */
export const p230 = definePipeline({
  name: 'p230',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__pipeline_stages_cri_empty.alloy.',
  settings: section('the pipeline p230', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P230(config),
});
