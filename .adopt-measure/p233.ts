// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__pipeline_stages_part1.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryKubernetes } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, coalesce, constants, Pipeline, plus, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__pipeline_stages_part1.alloy. */
export class P233 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p233');

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
          json: { expressions: { face: 'smiley', hand: 'thumbs-up' }, source: 'video', dropMalformed: true },
        },
        { logfmt: { mapping: { buzz: 'bar', key: 'value' }, source: 'foo' } },
        { regex: { expression: '.*', source: 'bar' } },
        { replace: { expression: 'foo', source: 'bar', replace: 'foobar' } },
        {
          metrics: {
            metric: [
              {
                counter: {
                  name: 'test_counter_1',
                  description: 'A test counter',
                  source: 'bar',
                  prefix: 'test_prefix_',
                  maxIdleDuration: '10m0s',
                  value: 'abcd',
                  action: 'inc',
                },
              },
              {
                counter: {
                  name: 'test_counter_2',
                  description: 'A test counter',
                  source: 'bar',
                  prefix: 'test_prefix_',
                  maxIdleDuration: '10m0s',
                  action: 'add',
                  matchAll: true,
                  countEntryBytes: true,
                },
              },
              {
                gauge: {
                  name: 'test_gauge',
                  description: 'A test gauge',
                  source: 'bar',
                  prefix: 'test_prefix_',
                  maxIdleDuration: '10m0s',
                  value: 'something',
                  action: 'set',
                },
              },
              {
                histogram: {
                  name: 'test_histogram',
                  description: 'A test histogram',
                  source: 'bar',
                  prefix: 'test_prefix_',
                  maxIdleDuration: '10m0s',
                  value: 'something',
                  buckets: [0.1, 0.2, 0.3],
                },
              },
            ],
          },
        },
        { labels: { values: { foo: 'destination', source: 'bar' } } },
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

/** `extend: { pipelines: [p233] }` in an environment runs it. */
export const p233 = definePipeline({
  name: 'p233',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__pipeline_stages_part1.alloy.',
  settings: section('the pipeline p233', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P233(config),
});
