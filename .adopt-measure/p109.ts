// Adopted from grafana+alloy__integration-tests__k8s__tests__loki-source-podlogs__config__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging, Logging } from '../imports/alloy/config';
import { LokiProcess, LokiSourcePodlogs, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__k8s__tests__loki-source-podlogs__config__config.alloy. */
export class P109 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p109');

    new Logging(this, { level: 'debug' });

    new Livedebugging(this, { enabled: true });

    const loki = new LokiWrite(this, 'loki', {
      endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
      externalLabels: { alloy_test_name: 'loki-source-podlogs' },
    });

    const tag = new LokiProcess(this, 'tag', {
      forwardTo: [loki.receiver],
      stage: [{ structuredMetadata: { values: { pod: '' } } }],
    });

    new LokiSourcePodlogs(this, 'pods', { forwardTo: [tag.receiver] });
  }
}

/** `extend: { pipelines: [p109] }` in an environment runs it. */
export const p109 = definePipeline({
  name: 'p109',
  description:
    'Adopted from grafana+alloy__integration-tests__k8s__tests__loki-source-podlogs__config__config.alloy.',
  settings: section('the pipeline p109', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P109(config),
});
