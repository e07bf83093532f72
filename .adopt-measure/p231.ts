// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__pipeline_stages_drop.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryKubernetes } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, coalesce, constants, Pipeline, plus, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__pipeline_stages_drop.alloy. */
export class P231 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p231');

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
      stage: [
        {
          drop: {
            dropCounterReason: 'nope',
            source: 'string',
            value: 'penny',
            separator: ',',
            expression: ':joy:',
            olderThan: '10m0s',
            longerThan: '1KiB',
          },
        },
        { drop: { dropCounterReason: 'nope', value: 'penny', longerThan: '1KiB' } },
        { drop: { dropCounterReason: 'nope', value: 'penny', longerThan: '2KiB' } },
        { drop: { dropCounterReason: 'nope', source: 'string_one', value: 'penny', longerThan: '1MiB' } },
        { drop: { dropCounterReason: 'nope', value: 'penny', longerThan: '1KiB' } },
        { drop: { source: 'comma,separated', longerThan: '1KiB' } },
      ],
    });

    new LokiSourceFile(this, 'example', {
      targets: kubernetes.targets,
      forwardTo: [lokiProcess.receiver],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/var/log/positions.yaml',
    });
  }
}

/** `extend: { pipelines: [p231] }` in an environment runs it. */
export const p231 = definePipeline({
  name: 'p231',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__pipeline_stages_drop.alloy.',
  settings: section('the pipeline p231', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P231(config),
});
