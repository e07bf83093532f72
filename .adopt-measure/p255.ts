// Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata-v2_windows__integrations_v2.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import {
  PrometheusExporterWindows,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__staticconvert__testdata-v2_windows__integrations_v2.alloy. */
export class P255 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p255');

    const metricsDefault = new PrometheusRemoteWrite(this, 'metrics_default', {
      endpoint: [
        {
          name: 'default-04b53d',
          url: 'http://localhost:9009/api/prom/push',
          queueConfig: {},
          metadataConfig: {},
        },
      ],
    });

    const integrationsWindowsExporter = new PrometheusExporterWindows(this, 'integrations_windows_exporter');

    const relabel = new DiscoveryRelabel(this, 'integrations_windows', {
      targets: integrationsWindowsExporter.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/windows' }],
    });

    new PrometheusScrape(this, 'integrations_windows', {
      targets: relabel.output,
      forwardTo: [metricsDefault.receiver],
      jobName: 'integrations/windows',
    });
  }
}

/** `extend: { pipelines: [p255] }` in an environment runs it. */
export const p255 = definePipeline({
  name: 'p255',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata-v2_windows__integrations_v2.alloy.',
  settings: section('the pipeline p255', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P255(config),
});
