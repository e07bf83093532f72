// Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata_windows__integrations.alloy by application-observability-lab: it is yours from here on.
import { Http, Logging } from '../imports/alloy/config';
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import {
  PrometheusExporterWindows,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__staticconvert__testdata_windows__integrations.alloy. */
export class P265 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p265');

    new Logging(this, {
      level: 'debug',
      format: 'json',
    });

    new Http(this, {
      tls: {
        clientAuthType: 'VerifyClientCertIfGiven',
        windowsCertificateFilter: {
          server: { store: 'something', refreshInterval: '0s' },
          client: { issuerCommonNames: ['1'], subjectRegex: '2', templateId: 'something2' },
        },
      },
    });

    const exporterWindows = new PrometheusExporterWindows(this, 'integrations_windows_exporter');

    const relabel = new DiscoveryRelabel(this, 'integrations_windows_exporter', {
      targets: exporterWindows.targets,
      rule: [{ targetLabel: 'job', replacement: 'integrations/windows_exporter' }],
    });

    const integrations = new PrometheusRemoteWrite(this, 'integrations', {
      endpoint: [{ url: 'http://localhost:9009/api/prom/push', queueConfig: {}, metadataConfig: {} }],
    });

    new PrometheusScrape(this, 'integrations_windows_exporter', {
      targets: relabel.output,
      forwardTo: [integrations.receiver],
      jobName: 'integrations/windows_exporter',
    });
  }
}

/** `extend: { pipelines: [p265] }` in an environment runs it. */
export const p265 = definePipeline({
  name: 'p265',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata_windows__integrations.alloy.',
  settings: section('the pipeline p265', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P265(config),
});
