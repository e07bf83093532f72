// Adopted from grafana+alloy-scenarios__elasticsearch-monitoring__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  PrometheusExporterElasticsearch,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__elasticsearch-monitoring__config.alloy. */
export class P25 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p25');

    // Elasticsearch Monitoring with Grafana Alloy
    // This configuration scrapes Elasticsearch metrics using the built-in prometheus.exporter.elasticsearch component
    // and remote writes them to Prometheus.
    new Livedebugging(this, { enabled: true });

    const exporterElasticsearch = new PrometheusExporterElasticsearch(this, 'default', {
      address: 'http://elasticsearch:9200',
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    new PrometheusScrape(this, 'elasticsearch', {
      targets: exporterElasticsearch.targets,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '30s',
    });
  }
}

/** `extend: { pipelines: [p25] }` in an environment runs it. */
export const p25 = definePipeline({
  name: 'p25',
  description: 'Adopted from grafana+alloy-scenarios__elasticsearch-monitoring__config.alloy.',
  settings: section('the pipeline p25', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P25(config),
});
