// Adopted from grafana+alloy-scenarios__metric-cardinality-control__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { PrometheusRelabel, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__metric-cardinality-control__config.alloy. */
export class P40 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p40');

    new Livedebugging(this, { enabled: true });

    const remoteWrite = new PrometheusRemoteWrite(this, 'local', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    // Keep the original demo series, adding only the comparison label.
    const before = new PrometheusRelabel(this, 'before', {
      forwardTo: [remoteWrite.receiver],
      rule: [{ targetLabel: 'pipeline', replacement: 'before' }],
    });

    // Apply representative cardinality controls before remote writing the samples.
    const after = new PrometheusRelabel(this, 'after', {
      forwardTo: [remoteWrite.receiver],
      rule: [
        { sourceLabels: ['__name__'], regex: 'cardinality_demo_noisy_series', action: 'drop' },
        { regex: 'request_id|query', action: 'labeldrop' },
        {
          sourceLabels: ['route'],
          regex: '(/(orders|users))/[0-9]+',
          targetLabel: 'route',
          replacement: '$1/:id',
          action: 'replace',
        },
        { targetLabel: 'pipeline', replacement: 'after' },
      ],
    });

    // Scrape the demo exporter once, then fan each sample into an unchanged
    // comparison branch and a cardinality-controlled branch.
    new PrometheusScrape(this, 'cardinality_demo', {
      targets: [{ __address__: 'exporter:8000' }],
      forwardTo: [before.receiver, after.receiver],
      jobName: 'metric-cardinality-control',
      scrapeInterval: '5s',
      scrapeTimeout: '4s',
    });
  }
}

/** `extend: { pipelines: [p40] }` in an environment runs it. */
export const p40 = definePipeline({
  name: 'p40',
  description: 'Adopted from grafana+alloy-scenarios__metric-cardinality-control__config.alloy.',
  settings: section('the pipeline p40', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P40(config),
});
