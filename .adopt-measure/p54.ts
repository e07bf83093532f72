// Adopted from grafana+alloy-scenarios__postgres-monitoring__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  PrometheusExporterPostgres,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__postgres-monitoring__config.alloy. */
export class P54 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p54');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p54 --from-env-file=/dev/stdin    # then type the line example-data-source-names=... and Ctrl-D
    const p54 = new RemoteKubernetesSecret(this, 'p54', {
      namespace: 'monitoring',
      name: 'p54',
    });

    // ##############################################
    // #### PostgreSQL Metrics Configuration     ####
    // ##############################################
    new Livedebugging(this, { enabled: true });

    // Expose PostgreSQL metrics using the built-in postgres exporter.
    const example = new PrometheusExporterPostgres(this, 'example', {
      dataSourceNames: [p54.data.get('example-data-source-names')],
    });

    // Send metrics to the local Prometheus instance via remote write.
    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    // Scrape the postgres exporter targets.
    new PrometheusScrape(this, 'postgres', {
      targets: example.targets,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '15s',
    });
  }
}

/** `extend: { pipelines: [p54] }` in an environment runs it. */
export const p54 = definePipeline({
  name: 'p54',
  description: 'Adopted from grafana+alloy-scenarios__postgres-monitoring__config.alloy.',
  settings: section('the pipeline p54', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P54(config),
});
