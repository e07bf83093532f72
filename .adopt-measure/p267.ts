// Adopted from grafana+alloy__internal__pipelinetest__tests__modules__loki_pipeline.alloy by application-observability-lab: it is yours from here on.
import { Argument, Export } from '../imports/alloy/config';
import { LokiEnrich, LokiProcess, LokiRelabel, LokiSecretfilter } from '../imports/alloy/loki';
import { type AlloyConfig, Declare, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__pipelinetest__tests__modules__loki_pipeline.alloy. */
export class P267 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p267');

    const lokiPipeline = new Declare(this, 'loki_pipeline');
    const forwardTo = new Argument(lokiPipeline.contents, 'forward_to');

    const s = new LokiSecretfilter(lokiPipeline.contents, 's', {
      forwardTo: forwardTo.value,
      originLabel: 'job',
      redactWith: '***REDACTED***',
    });

    const r = new LokiRelabel(lokiPipeline.contents, 'r', {
      forwardTo: [s.receiver],
      rule: [{ action: 'labeldrop', regex: '^dropme$' }],
    });

    const e = new LokiEnrich(lokiPipeline.contents, 'e', {
      targets: [
        { service_name: 'api', cluster: 'prod-eu', dropme: 'not-important' },
        { service_name: 'worker', cluster: 'prod-us', dropme: 'not-important' },
      ],
      targetMatchLabel: 'service_name',
      labelsToCopy: ['cluster'],
      forwardTo: [r.receiver],
    });

    const p = new LokiProcess(lokiPipeline.contents, 'p', {
      forwardTo: [e.receiver],
      stage: [
        { match: { selector: '{service_name="audit"}', action: 'drop' } },
        {
          match: {
            selector: '{service_name="api"}',
            stage: [{ logfmt: { mapping: { ts: '', msg: '', level: '', user_id: '', request_id: '' } } }],
          },
        },
        {
          match: {
            selector: '{service_name="worker"}',
            stage: [{ json: { expressions: { ts: '', msg: '', level: '', user_id: '', request_id: '' } } }],
          },
        },
        { timestamp: { source: 'ts', format: 'RFC3339' } },
        { labels: { values: { level: '' } } },
        { structuredMetadata: { values: { pod: '', request_id: '', user_id: '' } } },
        { labelDrop: { values: ['filename'] } },
        { output: { source: 'msg' } },
      ],
    });

    new Export(lokiPipeline.contents, 'receiver', { value: p.receiver });
  }
}

/** `extend: { pipelines: [p267] }` in an environment runs it. */
export const p267 = definePipeline({
  name: 'p267',
  description: 'Adopted from grafana+alloy__internal__pipelinetest__tests__modules__loki_pipeline.alloy.',
  settings: section('the pipeline p267', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P267(config),
});
