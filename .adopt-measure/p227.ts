// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__mixed_pipeline.alloy by application-observability-lab: it is yours from here on.
import {
  DiscoveryConsulagent,
  DiscoveryDocker,
  DiscoveryKubernetes,
  DiscoveryRelabel,
} from '../imports/alloy/discovery';
import {
  LokiProcess,
  LokiSourceApi,
  LokiSourceDocker,
  LokiSourceFile,
  LokiWrite,
} from '../imports/alloy/loki';
import { type AlloyConfig, array, coalesce, constants, Pipeline, plus, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__mixed_pipeline.alloy. */
export class P227 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p227');

    const kubernetes = new DiscoveryKubernetes(this, 'uber_pipeline', {
      role: 'pod',
      kubeconfigFile: '/home/toby/.kube/config',
      selectors: [
        { role: 'pod', field: plus('spec.nodeName=', coalesce(sys.env('HOSTNAME'), constants.hostname)) },
      ],
    });

    const consulagent = new DiscoveryConsulagent(this, 'uber_pipeline', { datacenter: 'bigdata' });

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://gateway:3100/loki/api/v1/push', tenantId: 'tenant1' }],
      externalLabels: {},
    });

    const lokiProcess = new LokiProcess(this, 'uber_pipeline', {
      forwardTo: [write.receiver],
      stage: [
        {
          json: { expressions: { face: 'smiley', hand: 'thumbs-up' }, source: 'video', dropMalformed: true },
        },
      ],
    });

    const relabel = new DiscoveryRelabel(this, 'uber_pipeline', {
      targets: array.concat(kubernetes.targets, consulagent.targets),
      rule: [{ sourceLabels: ['__trail__'], targetLabel: '__path__' }],
    });

    new LokiSourceFile(this, 'uber_pipeline', {
      targets: relabel.output,
      forwardTo: [lokiProcess.receiver],
      fileMatch: { enabled: true },
      legacyPositionsFile: '/tmp/positions.yaml',
    });

    new LokiSourceApi(this, 'uber_pipeline', {
      http: {},
      grpc: {},
      gracefulShutdownTimeout: '0s',
      forwardTo: [lokiProcess.receiver],
      labels: { identity: 'unidentified', object_type: 'flying' },
      relabelRules: relabel.rules,
      useIncomingTimestamp: true,
      maxSendMessageSize: '0B',
    });

    const docker = new DiscoveryDocker(this, 'uber_pipeline', {
      host: 'unix:///var/run/second_docker_why_not.sock',
    });

    new LokiSourceDocker(this, 'uber_pipeline', {
      host: 'unix:///var/run/second_docker_why_not.sock',
      targets: docker.targets,
      forwardTo: [lokiProcess.receiver],
      relabelRules: relabel.rules,
    });
  }
}

/** `extend: { pipelines: [p227] }` in an environment runs it. */
export const p227 = definePipeline({
  name: 'p227',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__mixed_pipeline.alloy.',
  settings: section('the pipeline p227', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P227(config),
});
