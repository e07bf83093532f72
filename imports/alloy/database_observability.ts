// Made by `npm run import` from Alloy v1.19.2; not to be edited.
import { join } from 'node:path';
import type { Construct } from 'constructs';
import {
  Component,
  readSchema,
  type Expression,
  type ListValue,
  type LogsReceiver,
  type MapValue,
  type Ref,
  type Secret,
  type SecretValue,
  type Target,
  type Value,
} from '../../lib/alloy';
import type { ClusterComponentBlock } from './common';
import type {
  PrometheusExporterMysqlHeartbeat,
  PrometheusExporterMysqlInfoSchemaProcessList,
  PrometheusExporterMysqlInfoSchemaTables,
  PrometheusExporterMysqlMySqlUser,
  PrometheusExporterMysqlPerfSchemaEventsStatements,
  PrometheusExporterMysqlPerfSchemaFileInstances,
  PrometheusExporterMysqlPerfSchemaMemoryEvents,
  PrometheusExporterPostgresAutoDiscovery,
  PrometheusExporterPostgresStatStatementFlags,
} from './prometheus';

const schema = readSchema(join(__dirname, 'schema', 'database_observability.json'));

/**
 * Arguments of `database_observability.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export interface DatabaseObservabilityMysqlProps {
  /** `data_source_name`: secret, default `""`. */
  readonly dataSourceName?: SecretValue;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `targets`: list(discovery.Target), default `[]`. */
  readonly targets?: ListValue<Target, MapValue<string>>;
  /** `enable_collectors`: list(string), default `[]`. */
  readonly enableCollectors?: ListValue<string>;
  /** `disable_collectors`: list(string), default `[]`. */
  readonly disableCollectors?: ListValue<string>;
  /**
   * `exclude_schemas`: list(string), default
   * `["alloydbadmin","alloydbmetadata","azure_maintenance","azure_sys","cloudsqladmin","rdsadmin"]`.
   */
  readonly excludeSchemas?: ListValue<string>;
  /** `allow_update_performance_schema_settings`: bool, default `false`. */
  readonly allowUpdatePerformanceSchemaSettings?: Value<boolean>;
  /** Block `database_instance`, any number. */
  readonly databaseInstance?: readonly DatabaseObservabilityMysqlDatabaseInstance[];
  /** Block `clustering`. */
  readonly clustering?: ClusterComponentBlock;
  /** Block `cloud_provider`. */
  readonly cloudProvider?: DatabaseObservabilityMysqlCloudProvider;
  /** Block `setup_consumers`, with the defaults `collect_interval` `"1h"`. */
  readonly setupConsumers?: DatabaseObservabilityMysqlSetupConsumers;
  /** Block `setup_actors`, with the defaults `collect_interval` `"1h"`. */
  readonly setupActors?: DatabaseObservabilityMysqlSetupActors;
  /** Block `query_details`, with the defaults `collect_interval` `"1m"`, `statements_limit` `250`. */
  readonly queryDetails?: DatabaseObservabilityMysqlQueryDetails;
  /** Block `schema_details`, with the defaults `collect_interval` `"1m"`. */
  readonly schemaDetails?: DatabaseObservabilityMysqlSchemaDetails;
  /**
   * Block `explain_plans`, with the defaults `collect_interval` `"1m"`, `per_collect_ratio` `1`,
   * `initial_lookback` `"24h"`.
   */
  readonly explainPlans?: DatabaseObservabilityMysqlExplainPlans;
  /** Block `locks`, with the defaults `collect_interval` `"30s"`, `threshold` `"1s"`. */
  readonly locks?: DatabaseObservabilityMysqlLocks;
  /**
   * Block `query_samples`, with the defaults `collect_interval` `"10s"`, `setup_consumers_check_interval`
   * `"1h"`, `wait_event_min_duration` `"1µs"`.
   */
  readonly querySamples?: DatabaseObservabilityMysqlQuerySamples;
  /** Block `health_check`, with the defaults `collect_interval` `"1h"`. */
  readonly healthCheck?: DatabaseObservabilityMysqlHealthCheck;
  /** Block `prometheus_exporter`. */
  readonly prometheusExporter?: DatabaseObservabilityMysqlPrometheusExporter;
}

/**
 * `database_observability.mysql`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export class DatabaseObservabilityMysql extends Component {
  constructor(scope: Construct, label: string, props: DatabaseObservabilityMysqlProps) {
    super(scope, schema, 'database_observability.mysql', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * `database_instance` of `database_observability.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export interface DatabaseObservabilityMysqlDatabaseInstance {
  /** The label in quotes after the name of the block. */
  readonly label: string;
  /** `data_source_name`: secret, required. */
  readonly dataSourceName: SecretValue;
  /** Block `cloud_provider`. */
  readonly cloudProvider?: DatabaseObservabilityMysqlCloudProvider;
}

/**
 * `cloud_provider` of `database_observability.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export interface DatabaseObservabilityMysqlCloudProvider {
  /** Block `aws`. */
  readonly aws?: DatabaseObservabilityMysqlAws;
  /** Block `azure`. */
  readonly azure?: DatabaseObservabilityMysqlAzure;
  /** Block `gcp`. */
  readonly gcp?: DatabaseObservabilityMysqlGcp;
}

/**
 * `aws` of `database_observability.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export interface DatabaseObservabilityMysqlAws {
  /** `arn`: string, required. */
  readonly arn: Value<string>;
}

/**
 * `azure` of `database_observability.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export interface DatabaseObservabilityMysqlAzure {
  /** `subscription_id`: string, required. */
  readonly subscriptionId: Value<string>;
  /** `resource_group`: string, required. */
  readonly resourceGroup: Value<string>;
  /** `server_name`: string, default `""`. */
  readonly serverName?: Value<string>;
}

/**
 * `gcp` of `database_observability.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export interface DatabaseObservabilityMysqlGcp {
  /** `connection_name`: string, required. */
  readonly connectionName: Value<string>;
}

/**
 * `setup_consumers` of `database_observability.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export interface DatabaseObservabilityMysqlSetupConsumers {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
}

/**
 * `setup_actors` of `database_observability.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export interface DatabaseObservabilityMysqlSetupActors {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
  /** `auto_update_setup_actors`: bool, default `false`. */
  readonly autoUpdateSetupActors?: Value<boolean>;
}

/**
 * `query_details` of `database_observability.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export interface DatabaseObservabilityMysqlQueryDetails {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
  /** `statements_limit`: integer, default `0` where its place names no other. */
  readonly statementsLimit?: Value<number>;
}

/**
 * `schema_details` of `database_observability.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export interface DatabaseObservabilityMysqlSchemaDetails {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
  /** `cache_enabled`: bool, no default. */
  readonly cacheEnabled?: Value<boolean>;
  /** `cache_size`: integer, no default. */
  readonly cacheSize?: Value<number>;
  /** `cache_ttl`: duration, no default. */
  readonly cacheTtl?: Value<string>;
}

/**
 * `explain_plans` of `database_observability.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export interface DatabaseObservabilityMysqlExplainPlans {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
  /** `per_collect_ratio`: number, default `0` where its place names no other. */
  readonly perCollectRatio?: Value<number>;
  /** `initial_lookback`: duration, default `"0s"` where its place names no other. */
  readonly initialLookback?: Value<string>;
}

/**
 * `locks` of `database_observability.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export interface DatabaseObservabilityMysqlLocks {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
  /** `threshold`: duration, default `"0s"` where its place names no other. */
  readonly threshold?: Value<string>;
}

/**
 * `query_samples` of `database_observability.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export interface DatabaseObservabilityMysqlQuerySamples {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
  /** `disable_query_redaction`: bool, default `false`. */
  readonly disableQueryRedaction?: Value<boolean>;
  /** `auto_enable_setup_consumers`: bool, default `false`. */
  readonly autoEnableSetupConsumers?: Value<boolean>;
  /** `setup_consumers_check_interval`: duration, default `"0s"` where its place names no other. */
  readonly setupConsumersCheckInterval?: Value<string>;
  /** `sample_min_duration`: duration, default `"0s"`. */
  readonly sampleMinDuration?: Value<string>;
  /** `wait_event_min_duration`: duration, default `"0s"` where its place names no other. */
  readonly waitEventMinDuration?: Value<string>;
  /** `enable_pre_classified_wait_events`: bool, default `false`. */
  readonly enablePreClassifiedWaitEvents?: Value<boolean>;
}

/**
 * `health_check` of `database_observability.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export interface DatabaseObservabilityMysqlHealthCheck {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
}

/**
 * `prometheus_exporter` of `database_observability.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/}
 */
export interface DatabaseObservabilityMysqlPrometheusExporter {
  /** `data_source_name`: secret, default `""`. */
  readonly dataSourceName?: SecretValue;
  /** `enable_collectors`: list(string), default `[]`. */
  readonly enableCollectors?: ListValue<string>;
  /** `disable_collectors`: list(string), default `[]`. */
  readonly disableCollectors?: ListValue<string>;
  /** `set_collectors`: list(string), default `[]`. */
  readonly setCollectors?: ListValue<string>;
  /** `enable_lock_wait_timeout`: bool, default `true`. */
  readonly enableLockWaitTimeout?: Value<boolean>;
  /** `lock_wait_timeout`: integer, default `2`. */
  readonly lockWaitTimeout?: Value<number>;
  /** `log_slow_filter`: bool, default `false`. */
  readonly logSlowFilter?: Value<boolean>;
  /**
   * Block `info_schema.processlist`, with the defaults `processes_by_user` `true`, `processes_by_host`
   * `true`.
   */
  readonly infoSchemaProcesslist?: PrometheusExporterMysqlInfoSchemaProcessList;
  /** Block `info_schema.tables`, with the defaults `databases` `"*"`. */
  readonly infoSchemaTables?: PrometheusExporterMysqlInfoSchemaTables;
  /**
   * Block `perf_schema.eventsstatements`, with the defaults `limit` `250`, `time_limit` `86400`, `text_limit`
   * `120`.
   */
  readonly perfSchemaEventsstatements?: PrometheusExporterMysqlPerfSchemaEventsStatements;
  /**
   * Block `perf_schema.file_instances`, with the defaults `filter` `".*"`, `remove_prefix`
   * `"/var/lib/mysql"`.
   */
  readonly perfSchemaFileInstances?: PrometheusExporterMysqlPerfSchemaFileInstances;
  /** Block `perf_schema.memory_events`, with the defaults `remove_prefix` `"memory/"`. */
  readonly perfSchemaMemoryEvents?: PrometheusExporterMysqlPerfSchemaMemoryEvents;
  /** Block `heartbeat`, with the defaults `database` `"heartbeat"`, `table` `"heartbeat"`. */
  readonly heartbeat?: PrometheusExporterMysqlHeartbeat;
  /** Block `mysql.user`. */
  readonly mysqlUser?: PrometheusExporterMysqlMySqlUser;
}

/**
 * Arguments of `database_observability.postgres`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/}
 */
export interface DatabaseObservabilityPostgresProps {
  /** `data_source_name`: secret, required. */
  readonly dataSourceName: SecretValue;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `targets`: list(discovery.Target), default `[]`. */
  readonly targets?: ListValue<Target, MapValue<string>>;
  /** `enable_collectors`: list(string), default `[]`. */
  readonly enableCollectors?: ListValue<string>;
  /** `disable_collectors`: list(string), default `[]`. */
  readonly disableCollectors?: ListValue<string>;
  /**
   * `exclude_databases`: list(string), default
   * `["alloydbadmin","alloydbmetadata","azure_maintenance","azure_sys","cloudsqladmin","rdsadmin"]`.
   */
  readonly excludeDatabases?: ListValue<string>;
  /** `exclude_users`: list(string), default `["azuresu","cloudsqladmin","db-o11y","rdsadmin"]`. */
  readonly excludeUsers?: ListValue<string>;
  /** `exclude_current_user`: bool, default `true`. */
  readonly excludeCurrentUser?: Value<boolean>;
  /** Block `cloud_provider`. */
  readonly cloudProvider?: DatabaseObservabilityPostgresCloudProvider;
  /** Block `query_samples`, with the defaults `collect_interval` `"10s"`. */
  readonly querySamples?: DatabaseObservabilityPostgresQuerySamples;
  /** Block `query_details`, with the defaults `collect_interval` `"1m"`, `statements_limit` `100`. */
  readonly queryDetails?: DatabaseObservabilityPostgresQueryDetails;
  /** Block `schema_details`, with the defaults `collect_interval` `"1m"`. */
  readonly schemaDetails?: DatabaseObservabilityPostgresSchemaDetails;
  /** Block `explain_plans`, with the defaults `collect_interval` `"1m"`, `per_collect_ratio` `1`. */
  readonly explainPlans?: DatabaseObservabilityPostgresExplainPlans;
  /** Block `health_check`, with the defaults `collect_interval` `"1h"`. */
  readonly healthCheck?: DatabaseObservabilityPostgresHealthCheck;
  /** Block `logs`. */
  readonly logs?: DatabaseObservabilityPostgresLogs;
  /** Block `prometheus_exporter`. */
  readonly prometheusExporter?: DatabaseObservabilityPostgresPrometheusExporter;
}

/**
 * `database_observability.postgres`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/}
 */
export class DatabaseObservabilityPostgres extends Component {
  constructor(scope: Construct, label: string, props: DatabaseObservabilityPostgresProps) {
    super(scope, schema, 'database_observability.postgres', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }

  /** `logs_receiver`: loki.LogsReceiver. */
  get logsReceiver(): Ref<LogsReceiver> {
    return this.ref('logs_receiver');
  }
}

/**
 * `cloud_provider` of `database_observability.postgres`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/}
 */
export interface DatabaseObservabilityPostgresCloudProvider {
  /** Block `aws`. */
  readonly aws?: DatabaseObservabilityPostgresAws;
  /** Block `azure`. */
  readonly azure?: DatabaseObservabilityPostgresAzure;
  /** Block `gcp`. */
  readonly gcp?: DatabaseObservabilityPostgresGcp;
}

/**
 * `aws` of `database_observability.postgres`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/}
 */
export interface DatabaseObservabilityPostgresAws {
  /** `arn`: string, required. */
  readonly arn: Value<string>;
}

/**
 * `azure` of `database_observability.postgres`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/}
 */
export interface DatabaseObservabilityPostgresAzure {
  /** `subscription_id`: string, required. */
  readonly subscriptionId: Value<string>;
  /** `resource_group`: string, required. */
  readonly resourceGroup: Value<string>;
  /** `server_name`: string, default `""`. */
  readonly serverName?: Value<string>;
}

/**
 * `gcp` of `database_observability.postgres`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/}
 */
export interface DatabaseObservabilityPostgresGcp {
  /** `connection_name`: string, required. */
  readonly connectionName: Value<string>;
}

/**
 * `query_samples` of `database_observability.postgres`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/}
 */
export interface DatabaseObservabilityPostgresQuerySamples {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
  /** `disable_query_redaction`: bool, default `false`. */
  readonly disableQueryRedaction?: Value<boolean>;
  /** `exclude_current_user`: bool, no default. @deprecated */
  readonly excludeCurrentUser?: Value<boolean>;
  /** `enable_pre_classified_wait_events`: bool, default `false`. */
  readonly enablePreClassifiedWaitEvents?: Value<boolean>;
}

/**
 * `query_details` of `database_observability.postgres`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/}
 */
export interface DatabaseObservabilityPostgresQueryDetails {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
  /** `statements_limit`: integer, default `0` where its place names no other. */
  readonly statementsLimit?: Value<number>;
}

/**
 * `schema_details` of `database_observability.postgres`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/}
 */
export interface DatabaseObservabilityPostgresSchemaDetails {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
  /** `cache_enabled`: bool, no default. @deprecated */
  readonly cacheEnabled?: Value<boolean>;
  /** `cache_size`: integer, no default. */
  readonly cacheSize?: Value<number>;
  /** `cache_ttl`: duration, no default. */
  readonly cacheTtl?: Value<string>;
}

/**
 * `explain_plans` of `database_observability.postgres`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/}
 */
export interface DatabaseObservabilityPostgresExplainPlans {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
  /** `per_collect_ratio`: number, default `0` where its place names no other. */
  readonly perCollectRatio?: Value<number>;
}

/**
 * `health_check` of `database_observability.postgres`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/}
 */
export interface DatabaseObservabilityPostgresHealthCheck {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
}

/**
 * `logs` of `database_observability.postgres`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/}
 */
export interface DatabaseObservabilityPostgresLogs {
  /** `enable_error_logs_processing`: bool, default `false`. */
  readonly enableErrorLogsProcessing?: Value<boolean>;
}

/**
 * `prometheus_exporter` of `database_observability.postgres`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/}
 */
export interface DatabaseObservabilityPostgresPrometheusExporter {
  /** `data_source_names`: list(secret), default `[]`. */
  readonly dataSourceNames?: ListValue<Secret, SecretValue>;
  /** `disable_settings_metrics`: bool, default `false`. */
  readonly disableSettingsMetrics?: Value<boolean>;
  /** `disable_default_metrics`: bool, default `false`. */
  readonly disableDefaultMetrics?: Value<boolean>;
  /** `custom_queries_config_path`: string, default `""`. */
  readonly customQueriesConfigPath?: Value<string>;
  /** `enabled_collectors`: list(string), default `[]`. */
  readonly enabledCollectors?: ListValue<string>;
  /** Block `autodiscovery`. */
  readonly autodiscovery?: PrometheusExporterPostgresAutoDiscovery;
  /** Block `stat_statements`. */
  readonly statStatements?: PrometheusExporterPostgresStatStatementFlags;
}

/**
 * Arguments of `database_observability.sql_server`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/}
 */
export interface DatabaseObservabilitySqlServerProps {
  /** `data_source_name`: secret, required. */
  readonly dataSourceName: SecretValue;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `targets`: list(discovery.Target), default `[]`. */
  readonly targets?: ListValue<Target, MapValue<string>>;
  /** `enable_collectors`: list(string), default `[]`. */
  readonly enableCollectors?: ListValue<string>;
  /** `disable_collectors`: list(string), default `[]`. */
  readonly disableCollectors?: ListValue<string>;
  /**
   * `exclude_schemas`: list(string), default
   * `["alloydbadmin","alloydbmetadata","azure_maintenance","azure_sys","cloudsqladmin","rdsadmin"]`.
   */
  readonly excludeSchemas?: ListValue<string>;
  /**
   * `exclude_databases`: list(string), default
   * `["alloydbadmin","alloydbmetadata","azure_maintenance","azure_sys","cloudsqladmin","rdsadmin"]`.
   */
  readonly excludeDatabases?: ListValue<string>;
  /** Block `cloud_provider`. */
  readonly cloudProvider?: DatabaseObservabilitySqlServerCloudProvider;
  /** Block `schema_details`, with the defaults `collect_interval` `"1m"`. */
  readonly schemaDetails?: DatabaseObservabilitySqlServerSchemaDetails;
  /**
   * Block `query_metrics`, with the defaults `collect_interval` `"1m"`, `statements_limit` `50`,
   * `statements_lookback` `"1h"`.
   */
  readonly queryMetrics?: DatabaseObservabilitySqlServerQueryMetrics;
  /** Block `query_details`, with the defaults `collect_interval` `"1m"`. */
  readonly queryDetails?: DatabaseObservabilitySqlServerQueryDetails;
}

/**
 * `database_observability.sql_server`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/}
 */
export class DatabaseObservabilitySqlServer extends Component {
  constructor(scope: Construct, label: string, props: DatabaseObservabilitySqlServerProps) {
    super(scope, schema, 'database_observability.sql_server', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * `cloud_provider` of `database_observability.sql_server`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/}
 */
export interface DatabaseObservabilitySqlServerCloudProvider {
  /** Block `aws`. */
  readonly aws?: DatabaseObservabilitySqlServerAws;
  /** Block `azure`. */
  readonly azure?: DatabaseObservabilitySqlServerAzure;
  /** Block `gcp`. */
  readonly gcp?: DatabaseObservabilitySqlServerGcp;
}

/**
 * `aws` of `database_observability.sql_server`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/}
 */
export interface DatabaseObservabilitySqlServerAws {
  /** `arn`: string, required. */
  readonly arn: Value<string>;
}

/**
 * `azure` of `database_observability.sql_server`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/}
 */
export interface DatabaseObservabilitySqlServerAzure {
  /** `subscription_id`: string, required. */
  readonly subscriptionId: Value<string>;
  /** `resource_group`: string, required. */
  readonly resourceGroup: Value<string>;
  /** `server_name`: string, default `""`. */
  readonly serverName?: Value<string>;
}

/**
 * `gcp` of `database_observability.sql_server`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/}
 */
export interface DatabaseObservabilitySqlServerGcp {
  /** `connection_name`: string, required. */
  readonly connectionName: Value<string>;
}

/**
 * `schema_details` of `database_observability.sql_server`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/}
 */
export interface DatabaseObservabilitySqlServerSchemaDetails {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
}

/**
 * `query_metrics` of `database_observability.sql_server`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/}
 */
export interface DatabaseObservabilitySqlServerQueryMetrics {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
  /** `statements_limit`: integer, default `0` where its place names no other. */
  readonly statementsLimit?: Value<number>;
  /** `statements_lookback`: duration, default `"0s"` where its place names no other. */
  readonly statementsLookback?: Value<string>;
}

/**
 * `query_details` of `database_observability.sql_server`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/}
 */
export interface DatabaseObservabilitySqlServerQueryDetails {
  /** `collect_interval`: duration, default `"0s"` where its place names no other. */
  readonly collectInterval?: Value<string>;
}
