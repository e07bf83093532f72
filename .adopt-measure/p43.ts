// Adopted from grafana+alloy-scenarios__mysql-monitoring__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  PrometheusExporterMysql,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__mysql-monitoring__config.alloy. */
export class P43 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p43');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p43 --from-env-file=/dev/stdin    # then type the line default-data-source-name=... and Ctrl-D
    const p43 = new RemoteKubernetesSecret(this, 'p43', {
      namespace: 'monitoring',
      name: 'p43',
    });

    // ###############################
    // #### Metrics Configuration ####
    // ###############################
    // Enable live debugging for the Alloy UI.
    new Livedebugging(this, { enabled: true });

    // Expose MySQL metrics using the prometheus.exporter.mysql component.
    const exporterMysql = new PrometheusExporterMysql(this, 'default', {
      dataSourceName: p43.data.get('default-data-source-name'),
    });

    // Configure a prometheus.remote_write component to send metrics to Prometheus.
    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    // Configure a prometheus.scrape component to collect MySQL metrics.
    new PrometheusScrape(this, 'mysql', {
      targets: exporterMysql.targets,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '15s',
    });
  }
}

/** `extend: { pipelines: [p43] }` in an environment runs it. */
export const p43 = definePipeline({
  name: 'p43',
  description: 'Adopted from grafana+alloy-scenarios__mysql-monitoring__config.alloy.',
  settings: section('the pipeline p43', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P43(config),
});
