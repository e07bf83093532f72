// Adopted from grafana+alloy-scenarios__blackbox-probing__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  PrometheusExporterBlackbox,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__blackbox-probing__config.alloy. */
export class P19 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p19');

    // --- Remote Write to Prometheus ---
    const remote = new PrometheusRemoteWrite(this, 'remote', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    // --- Blackbox Exporter Configuration ---
    const exporterBlackbox = new PrometheusExporterBlackbox(this, 'default', {
      config: '{ modules: { http_2xx: { prober: http, timeout: 5s } } }',
      target: [
        { name: 'nginx', address: 'http://nginx:80', module: 'http_2xx' },
        { name: 'prometheus', address: 'http://prometheus:9090', module: 'http_2xx' },
      ],
    });

    // --- Blackbox Scrape Configuration ---
    new PrometheusScrape(this, 'blackbox_targets', {
      scrapeInterval: '15s',
      targets: exporterBlackbox.targets,
      forwardTo: [remote.receiver],
    });

    // --- Enable Live Debugging ---
    new Livedebugging(this, { enabled: true });
  }
}

/** `extend: { pipelines: [p19] }` in an environment runs it. */
export const p19 = definePipeline({
  name: 'p19',
  description: 'Adopted from grafana+alloy-scenarios__blackbox-probing__config.alloy.',
  settings: section('the pipeline p19', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P19(config),
});
