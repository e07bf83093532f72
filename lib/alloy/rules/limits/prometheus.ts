import { filledHostAndPort, re2, requestUri, spelled, url, uuid } from './forms';
import type { Limits } from './limits';

const identities = ['managed_identity', 'workload_identity', 'oauth', 'sdk'];
const mysqlDsn = spelled(/\//, 'a data source of MySQL such as user:password@(host:3306)/');
const postgresDsn = spelled(/^postgres(ql)?:\/\//, 'a data source such as postgresql://host:5432/shop');
const expressions = (...names: string[]): Limits => ({ form: names.map((name) => [name, re2] as const) });
const devices = expressions('device_exclude', 'device_include');
const clouds: Limits = { most: [['aws', 'azure', 'gcp']] };
const queries: Limits = { positive: ['collect_interval'] };
const postgres: Limits = {
  when: [
    { is: ['disable_default_metrics', [true]], needs: ['custom_queries_config_path'] },
    { is: ['disable_default_metrics', [true]], without: ['enabled_collectors'] },
  ],
};

/** internal/component/prometheus and database_observability: Validate, and the exporters' constructors. */
export const prometheus: Readonly<Record<string, Limits>> = {
  'database_observability/mysql.Arguments': { form: [['data_source_name', mysqlDsn]] },
  'database_observability/mysql.CloudProvider': clouds,
  'database_observability/mysql.PrometheusExporterArguments': { form: [['data_source_name', mysqlDsn]] },
  'database_observability/postgres.Arguments': {
    filled: ['data_source_name'],
    form: [['data_source_name', postgresDsn]],
  },
  'database_observability/postgres.CloudProvider': clouds,
  'database_observability/postgres.PrometheusExporterArguments': postgres,
  'database_observability/sql_server.CloudProvider': clouds,
  'database_observability/sql_server.QueryDetailsArguments': queries,
  'database_observability/sql_server.QueryMetricsArguments': {
    positive: ['collect_interval', 'statements_limit'],
    within: [['statements_lookback', 1000, 2147483647000, 'between 1s and 2147483647s']],
  },
  'prometheus/enrich.Arguments': { some: [['target_match_label', 'target_to_metric_match']] },
  'prometheus/exporter/apache.Arguments': { filled: ['scrape_uri'], form: [['scrape_uri', requestUri]] },
  'prometheus/exporter/azure.Arguments': {
    filled: ['subscriptions', 'resource_type', 'metrics'],
    most: [['regions', 'resource_graph_query_filter']],
  },
  'prometheus/exporter/blackbox.Arguments': {
    one: [['config', 'config_file']],
    most: [['target', 'targets']],
  },
  'prometheus/exporter/cloudwatch.Arguments': { some: [['discovery', 'static', 'custom_namespace']] },
  'prometheus/exporter/cloudwatch.CustomNamespaceJob': { filled: ['regions', 'namespace'] },
  'prometheus/exporter/cloudwatch.DiscoveryJob': { filled: ['regions', 'type'] },
  'prometheus/exporter/cloudwatch.Metric': { filled: ['name'], notNegative: ['period'] },
  'prometheus/exporter/cloudwatch.StaticJob': { filled: ['regions', 'namespace'] },
  'prometheus/exporter/consul.Arguments': {
    filled: ['server'],
    together: [['cert_file', 'key_file']],
    form: [
      ['kv_filter', re2],
      ['server', url],
    ],
  },
  'prometheus/exporter/databricks.Arguments': {
    filled: ['server_hostname', 'warehouse_http_path', 'client_id', 'client_secret'],
  },
  'prometheus/exporter/elasticsearch.Arguments': { filled: ['address'], form: [['address', url]] },
  'prometheus/exporter/github.Arguments': { form: [['api_url', url]] },
  'prometheus/exporter/gcp.Arguments': { filled: ['project_ids', 'metrics_prefixes'] },
  'prometheus/exporter/kafka.Arguments': { filled: ['kafka_uris'], some: [['kafka_uris']] },
  'prometheus/exporter/mssql.Arguments': {
    positive: ['max_open_connections', 'max_idle_connections', 'timeout'],
    notNegative: ['max_connection_lifetime'],
    filled: ['connection_string'],
    form: [['connection_string', spelled(/^sqlserver:\/\//, 'a URL that begins with sqlserver://')]],
  },
  'prometheus/exporter/mysql.Arguments': { form: [['data_source_name', mysqlDsn]] },
  'prometheus/exporter/oracledb.Arguments': {
    one: [['connection_string', 'database']],
    distinct: [['database', 'name']],
  },
  'prometheus/exporter/oracledb.DatabaseTarget': { filled: ['name', 'connection_string'] },
  'prometheus/exporter/postgres.Arguments': { ...postgres, form: [['data_source_names', postgresDsn]] },
  'prometheus/exporter/process.MatcherGroup': {
    some: [['comm', 'exe', 'cmdline']],
    givenCounts: true,
    form: [['cmdline', re2]],
  },
  'prometheus/exporter/redis.Arguments': {
    filled: ['redis_addr'],
    most: [['script_path', 'script_paths']],
    together: [['tls_client_key_file', 'tls_client_cert_file']],
  },
  'prometheus/exporter/snmp.Arguments': {
    most: [
      ['config', 'config_file'],
      ['target', 'targets'],
    ],
    values: [['config_merge_strategy', ['replace', 'merge']]],
  },
  'prometheus/exporter/snmp.SNMPTarget': { filled: ['address'] },
  'prometheus/exporter/snowflake.Arguments': { one: [['password', 'private_key_path']] },
  'prometheus/exporter/squid.Arguments': { filled: ['address'], form: [['address', filledHostAndPort]] },
  'prometheus/exporter/statsd.Arguments': { values: [['cache_type', ['lru', 'random']]] },
  'prometheus/relabel.Arguments': { notNegative: ['max_cache_size', 'cache_ttl'] },
  'prometheus/remotewrite.AzureADConfig': {
    one: [identities],
    form: [['scope', spelled(/^[\w\s:/.-]*$/, 'letters, digits, spaces and the characters _ : / . -')]],
  },
  'prometheus/remotewrite.ManagedIdentityConfig': { filled: ['client_id'], form: [['client_id', uuid]] },
  'prometheus/remotewrite.OAuthConfig': {
    filled: ['client_id', 'client_secret', 'tenant_id'],
    form: [
      ['client_id', uuid],
      ['tenant_id', spelled(/^[0-9A-Za-z.-]+$/, 'letters, digits, points and hyphens')],
    ],
  },
  'prometheus/remotewrite.SigV4Config': {
    together: [['access_key', 'secret_key']],
    needs: [['external_id', ['role_arn']]],
  },
  'prometheus/remotewrite.WALOptions': {
    notZero: ['truncate_frequency'],
    order: [['min_keepalive_time', 'below', 'max_keepalive_time']],
  },
  'prometheus/remotewrite.WorkloadIdentityConfig': {
    filled: ['client_id', 'tenant_id'],
    form: [
      ['client_id', uuid],
      ['tenant_id', uuid],
    ],
  },
  // Alloy panics of what is no regular expression in the bodies of prometheus.exporter.unix.
  'prometheus/exporter/unix.ArpConfig': devices,
  'prometheus/exporter/unix.CPUConfig': expressions('bugs_include', 'flags_include'),
  'prometheus/exporter/unix.DiskStatsConfig': devices,
  'prometheus/exporter/unix.FilesystemConfig': expressions('fs_types_exclude', 'mount_points_exclude'),
  'prometheus/exporter/unix.HwMonConfig': expressions('chip_exclude', 'chip_include'),
  'prometheus/exporter/unix.NetclassConfig': expressions('ignored_devices'),
  'prometheus/exporter/unix.NetdevConfig': { ...devices, most: [['device_exclude', 'device_include']] },
  'prometheus/exporter/unix.NetstatConfig': expressions('fields'),
  'prometheus/exporter/unix.PowersupplyConfig': expressions('ignored_supplies'),
  'prometheus/exporter/unix.TapestatsConfig': expressions('ignored_devices'),
  'prometheus/exporter/unix.VMStatConfig': expressions('fields'),
  'prometheus/receive_http.Arguments': {
    filled: ['accepted_remote_write_protobuf_messages'],
    values: [
      [
        'accepted_remote_write_protobuf_messages',
        ['prometheus.WriteRequest', 'io.prometheus.write.v2.Request'],
      ],
    ],
  },
  'prometheus/remotewrite.EndpointOptions': { form: [['url', url]] },
  'prometheus/remotewrite.MetadataOptions': { notNull: ['send_interval'] },
  // Alloy panics of these.
  'prometheus/remotewrite.QueueOptions': { notNegative: ['min_shards'], positive: ['max_samples_per_send'] },
  'prometheus/scrape.Arguments': { unique: ['scrape_protocols'] },
};
