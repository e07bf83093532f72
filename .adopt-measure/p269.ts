// Adopted from grafana+alloy__packaging__config.alloy by application-observability-lab: it is yours from here on.
import { Logging } from '../imports/alloy/config';
import { PrometheusExporterUnix, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, array, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__packaging__config.alloy. */
export class P269 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p269');

    // Sample config for Alloy.
    //
    // For a full configuration reference, see https://grafana.com/docs/alloy
    new Logging(this, { level: 'warn' });

    const exporterUnix = new PrometheusExporterUnix(this, 'default', {
      includeExporterMetrics: true,
      disableCollectors: ['mdadm'],
    });

    new PrometheusScrape(this, 'default', {
      // Self-collect metrics
      targets: array.concat(exporterUnix.targets, [{ job: 'alloy', __address__: '127.0.0.1:12345' }]),
      forwardTo: [

        // TODO: components to forward metrics to (like prometheus.remote_write or
        // prometheus.relabel).
      ],
    });
  }
}

/** `extend: { pipelines: [p269] }` in an environment runs it. */
export const p269 = definePipeline({
  name: 'p269',
  description: 'Adopted from grafana+alloy__packaging__config.alloy.',
  settings: section('the pipeline p269', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P269(config),
});
