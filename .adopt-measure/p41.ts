// Adopted from grafana+alloy-scenarios__mongodb-monitoring__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  PrometheusExporterMongodb,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__mongodb-monitoring__config.alloy. */
export class P41 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p41');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p41 --from-env-file=/dev/stdin    # then type the line default-mongodb-uri=... and Ctrl-D
    const p41 = new RemoteKubernetesSecret(this, 'p41', {
      namespace: 'monitoring',
      name: 'p41',
    });

    // ###############################
    // #### Metrics Configuration ####
    // ###############################
    // Enable live debugging for the Alloy UI.
    new Livedebugging(this, { enabled: true });

    // Expose MongoDB metrics using the built-in prometheus.exporter.mongodb
    // component, which embeds the Percona mongodb_exporter.
    //
    // direct_connect talks straight to the single node. compatible_mode and
    // collect_all both default to true in Alloy and are set explicitly here so the
    // config is self-documenting:
    //   - compatible_mode emits the legacy metric names (e.g.
    //     mongodb_op_counters_total, mongodb_connections) alongside the modern
    //     mongodb_ss_* names.
    //   - collect_all enables every collector, including replica-set status, which
    //     produces the replication metrics (mongodb_mongod_replset_*). These only
    //     appear when MongoDB runs as a replica set, not as a standalone node.
    const exporterMongodb = new PrometheusExporterMongodb(this, 'default', {
      mongodbUri: p41.data.get('default-mongodb-uri'),
      directConnect: true,
      compatibleMode: true,
      collectAll: true,
    });

    // Send the scraped metrics to the local Prometheus instance via remote write.
    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    // Scrape the MongoDB exporter targets every 15 seconds.
    new PrometheusScrape(this, 'mongodb', {
      targets: exporterMongodb.targets,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '15s',
    });
  }
}

/** `extend: { pipelines: [p41] }` in an environment runs it. */
export const p41 = definePipeline({
  name: 'p41',
  description: 'Adopted from grafana+alloy-scenarios__mongodb-monitoring__config.alloy.',
  settings: section('the pipeline p41', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P41(config),
});
