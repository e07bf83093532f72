// Adopted from grafana+alloy__integration-tests__docker__tests__static__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  PrometheusExporterStatic,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__static__config.alloy. */
export class P105 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p105');

    new Livedebugging(this, { enabled: true });

    const exporterStatic = new PrometheusExporterStatic(this, 'default', {
      text: `
# HELP http_requests_total The total number of HTTP requests.
# TYPE http_requests_total counter
http_requests_total{method="post",code="200"} 1027
http_requests_total{method="post",code="400"}    3

# HELP http_request_duration_seconds A histogram of the request duration.
# TYPE http_request_duration_seconds histogram
http_request_duration_seconds_bucket{le="0.05"} 24054
http_request_duration_seconds_bucket{le="0.1"} 33444
http_request_duration_seconds_bucket{le="0.2"} 100392
http_request_duration_seconds_bucket{le="0.5"} 129389
http_request_duration_seconds_bucket{le="1"} 133988
http_request_duration_seconds_bucket{le="+Inf"} 144320
http_request_duration_seconds_sum 53423
http_request_duration_seconds_count 144320
    `,
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://mimir:9009/api/v1/push' }],
      externalLabels: { test_name: 'static_exporter_test' },
    });

    new PrometheusScrape(this, 'default', {
      targets: exporterStatic.targets,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
    });
  }
}

/** `extend: { pipelines: [p105] }` in an environment runs it. */
export const p105 = definePipeline({
  name: 'p105',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__static__config.alloy.',
  settings: section('the pipeline p105', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P105(config),
});
