// Adopted from grafana+alloy__integration-tests__docker__tests__prom-metadata__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging, Logging } from '../imports/alloy/config';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__prom-metadata__config.alloy. */
export class P101 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p101');

    new Logging(this, { level: 'debug' });

    new Livedebugging(this);

    const remoteWrite = new PrometheusRemoteWrite(this, 'prom_metadata_remote_write_v2', {
      externalLabels: { test_name: 'prom_metadata_remote_write_v2' },
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          protobufMessage: 'io.prometheus.write.v2.Request',
          sendNativeHistograms: true,
        },
      ],
    });

    new PrometheusScrape(this, 'prom_metadata_remote_write_v2', {
      targets: [{ __address__: 'prom-gen:9001' }],
      params: { 'metric-prefix': ['prom_metadata_remote_write_v2_'] },
      forwardTo: [remoteWrite.receiver],
      scrapeClassicHistograms: true,
      scrapeNativeHistograms: true,
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
      // Required for metadata support
      honorMetadata: true,
    });
  }
}

/** `extend: { pipelines: [p101] }` in an environment runs it. */
export const p101 = definePipeline({
  name: 'p101',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__prom-metadata__config.alloy.',
  settings: section('the pipeline p101', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P101(config),
});
