// Adopted from grafana+alloy-scenarios__app-instrumentation__metrics__prometheus-client__config.alloy by application-observability-lab: it is yours from here on.
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__app-instrumentation__metrics__prometheus-client__config.alloy. */
export class P14 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p14');

    const remoteWrite = new PrometheusRemoteWrite(this, 'local', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    // ###################################################
    // #### Prometheus client metrics (pull / scrape model) ####
    // ###################################################
    //
    // Each online-store service uses its language's native Prometheus client
    // library to expose a /metrics endpoint on port 9100. Alloy scrapes all five
    // endpoints and remote-writes the samples to Prometheus.
    //
    //   apps (/metrics) ◀──(scrape)── Alloy ──(remote_write)──▶ Prometheus ──▶ Grafana
    //
    // Targets are listed statically (one per service) so the container-name to
    // target mapping is explicit. The service_name and language labels are attached
    // at scrape time so you can group by service in Metrics Drilldown.
    new PrometheusScrape(this, 'store_apps', {
      targets: [
        { __address__: 'python:9100', service_name: 'checkout', language: 'python' },
        { __address__: 'node:9100', service_name: 'catalog', language: 'javascript' },
        { __address__: 'go:9100', service_name: 'inventory', language: 'go' },
        { __address__: 'java:9100', service_name: 'orders', language: 'java' },
        { __address__: 'csharp:9100', service_name: 'shipping', language: 'csharp' },
      ],
      scrapeInterval: '5s',
      // must be <= scrape_interval
      scrapeTimeout: '5s',
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p14] }` in an environment runs it. */
export const p14 = definePipeline({
  name: 'p14',
  description:
    'Adopted from grafana+alloy-scenarios__app-instrumentation__metrics__prometheus-client__config.alloy.',
  settings: section('the pipeline p14', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P14(config),
});
