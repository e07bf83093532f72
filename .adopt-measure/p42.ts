// Adopted from grafana+alloy-scenarios__mssql-monitoring__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LocalFile } from '../imports/alloy/local';
import {
  PrometheusExporterMssql,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__mssql-monitoring__config.alloy. */
export class P42 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p42');

    // ###############################
    // #### Metrics Configuration ####
    // ###############################
    // Enable live debugging for the Alloy UI.
    new Livedebugging(this, { enabled: true });

    // Read the collector definition for the exporter. The query_config
    // argument REPLACES the exporter's built-in collector rather than
    // extending it, so mssql-queries.yaml embeds the upstream default
    // collector as its base and appends this scenario's custom metrics
    // (database file sizes and the demo table row count) at the end.
    const queries = new LocalFile(this, 'queries', { filename: '/etc/alloy/mssql-queries.yaml' });

    // Expose SQL Server metrics using the bundled sql_exporter integration.
    //
    // The connection string comes from the container environment because it
    // embeds the SA password. sys.env() returns it as a one-way Alloy secret,
    // so the credential never appears in this file or in the Alloy UI.
    // Production setups would source it from a real secret store instead --
    // see the vault-secrets scenario for remote.vault.
    const exporterMssql = new PrometheusExporterMssql(this, 'default', {
      connectionString: sys.env('MSSQL_CONNECTION_STRING'),
      queryConfig: queries.content,
    });

    // Send the scraped metrics to the local Prometheus instance via remote write.
    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    // Scrape the SQL Server exporter every 15 seconds.
    new PrometheusScrape(this, 'mssql', {
      targets: exporterMssql.targets,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '15s',
    });
  }
}

/** `extend: { pipelines: [p42] }` in an environment runs it. */
export const p42 = definePipeline({
  name: 'p42',
  description: 'Adopted from grafana+alloy-scenarios__mssql-monitoring__config.alloy.',
  settings: section('the pipeline p42', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P42(config),
});
