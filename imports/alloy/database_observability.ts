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

/** Arguments of `database_observability.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export interface DatabaseObservabilityMysqlProps {
  /** `data_source_name`: secret. */
  readonly dataSourceName?: SecretValue;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `targets`: list(discovery.Target). */
  readonly targets?: ListValue<Target, MapValue<string>>;
  /** `enable_collectors`: list(string). */
  readonly enableCollectors?: ListValue<string>;
  /** `disable_collectors`: list(string). */
  readonly disableCollectors?: ListValue<string>;
  /** `exclude_schemas`: list(string). */
  readonly excludeSchemas?: ListValue<string>;
  /** `allow_update_performance_schema_settings`: bool. */
  readonly allowUpdatePerformanceSchemaSettings?: Value<boolean>;
  /** Block `database_instance`, any number. */
  readonly databaseInstance?: readonly DatabaseObservabilityMysqlDatabaseInstance[];
  /** Block `clustering`. */
  readonly clustering?: ClusterComponentBlock;
  /** Block `cloud_provider`. */
  readonly cloudProvider?: DatabaseObservabilityMysqlCloudProvider;
  /** Block `setup_consumers`. */
  readonly setupConsumers?: DatabaseObservabilityMysqlSetupConsumers;
  /** Block `setup_actors`. */
  readonly setupActors?: DatabaseObservabilityMysqlSetupActors;
  /** Block `query_details`. */
  readonly queryDetails?: DatabaseObservabilityMysqlQueryDetails;
  /** Block `schema_details`. */
  readonly schemaDetails?: DatabaseObservabilityMysqlSchemaDetails;
  /** Block `explain_plans`. */
  readonly explainPlans?: DatabaseObservabilityMysqlExplainPlans;
  /** Block `locks`. */
  readonly locks?: DatabaseObservabilityMysqlLocks;
  /** Block `query_samples`. */
  readonly querySamples?: DatabaseObservabilityMysqlQuerySamples;
  /** Block `health_check`. */
  readonly healthCheck?: DatabaseObservabilityMysqlHealthCheck;
  /** Block `prometheus_exporter`. */
  readonly prometheusExporter?: DatabaseObservabilityMysqlPrometheusExporter;
}

/** `database_observability.mysql`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export class DatabaseObservabilityMysql extends Component {
  constructor(scope: Construct, label: string, props: DatabaseObservabilityMysqlProps) {
    super(scope, schema, 'database_observability.mysql', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `database_instance` of `database_observability.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export interface DatabaseObservabilityMysqlDatabaseInstance {
  /** The label in quotes after the name of the block. */
  readonly label: string;
  /** `data_source_name`: secret, required. */
  readonly dataSourceName: SecretValue;
  /** Block `cloud_provider`. */
  readonly cloudProvider?: DatabaseObservabilityMysqlCloudProvider;
}

/** `cloud_provider` of `database_observability.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export interface DatabaseObservabilityMysqlCloudProvider {
  /** Block `aws`. */
  readonly aws?: DatabaseObservabilityMysqlAws;
  /** Block `azure`. */
  readonly azure?: DatabaseObservabilityMysqlAzure;
  /** Block `gcp`. */
  readonly gcp?: DatabaseObservabilityMysqlGcp;
}

/** `aws` of `database_observability.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export interface DatabaseObservabilityMysqlAws {
  /** `arn`: string, required. */
  readonly arn: Value<string>;
}

/** `azure` of `database_observability.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export interface DatabaseObservabilityMysqlAzure {
  /** `subscription_id`: string, required. */
  readonly subscriptionId: Value<string>;
  /** `resource_group`: string, required. */
  readonly resourceGroup: Value<string>;
  /** `server_name`: string. */
  readonly serverName?: Value<string>;
}

/** `gcp` of `database_observability.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export interface DatabaseObservabilityMysqlGcp {
  /** `connection_name`: string, required. */
  readonly connectionName: Value<string>;
}

/** `setup_consumers` of `database_observability.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export interface DatabaseObservabilityMysqlSetupConsumers {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
}

/** `setup_actors` of `database_observability.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export interface DatabaseObservabilityMysqlSetupActors {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
  /** `auto_update_setup_actors`: bool. */
  readonly autoUpdateSetupActors?: Value<boolean>;
}

/** `query_details` of `database_observability.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export interface DatabaseObservabilityMysqlQueryDetails {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
  /** `statements_limit`: integer. */
  readonly statementsLimit?: Value<number>;
}

/** `schema_details` of `database_observability.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export interface DatabaseObservabilityMysqlSchemaDetails {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
  /** `cache_enabled`: bool. */
  readonly cacheEnabled?: Value<boolean>;
  /** `cache_size`: integer. */
  readonly cacheSize?: Value<number>;
  /** `cache_ttl`: duration. */
  readonly cacheTtl?: Value<string>;
}

/** `explain_plans` of `database_observability.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export interface DatabaseObservabilityMysqlExplainPlans {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
  /** `per_collect_ratio`: number. */
  readonly perCollectRatio?: Value<number>;
  /** `initial_lookback`: duration. */
  readonly initialLookback?: Value<string>;
}

/** `locks` of `database_observability.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export interface DatabaseObservabilityMysqlLocks {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
  /** `threshold`: duration. */
  readonly threshold?: Value<string>;
}

/** `query_samples` of `database_observability.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export interface DatabaseObservabilityMysqlQuerySamples {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
  /** `disable_query_redaction`: bool. */
  readonly disableQueryRedaction?: Value<boolean>;
  /** `auto_enable_setup_consumers`: bool. */
  readonly autoEnableSetupConsumers?: Value<boolean>;
  /** `setup_consumers_check_interval`: duration. */
  readonly setupConsumersCheckInterval?: Value<string>;
  /** `sample_min_duration`: duration. */
  readonly sampleMinDuration?: Value<string>;
  /** `wait_event_min_duration`: duration. */
  readonly waitEventMinDuration?: Value<string>;
  /** `enable_pre_classified_wait_events`: bool. */
  readonly enablePreClassifiedWaitEvents?: Value<boolean>;
}

/** `health_check` of `database_observability.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export interface DatabaseObservabilityMysqlHealthCheck {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
}

/** `prometheus_exporter` of `database_observability.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.mysql/} */
export interface DatabaseObservabilityMysqlPrometheusExporter {
  /** `data_source_name`: secret. */
  readonly dataSourceName?: SecretValue;
  /** `enable_collectors`: list(string). */
  readonly enableCollectors?: ListValue<string>;
  /** `disable_collectors`: list(string). */
  readonly disableCollectors?: ListValue<string>;
  /** `set_collectors`: list(string). */
  readonly setCollectors?: ListValue<string>;
  /** `enable_lock_wait_timeout`: bool. */
  readonly enableLockWaitTimeout?: Value<boolean>;
  /** `lock_wait_timeout`: integer. */
  readonly lockWaitTimeout?: Value<number>;
  /** `log_slow_filter`: bool. */
  readonly logSlowFilter?: Value<boolean>;
  /** Block `info_schema.processlist`. */
  readonly infoSchemaProcesslist?: PrometheusExporterMysqlInfoSchemaProcessList;
  /** Block `info_schema.tables`. */
  readonly infoSchemaTables?: PrometheusExporterMysqlInfoSchemaTables;
  /** Block `perf_schema.eventsstatements`. */
  readonly perfSchemaEventsstatements?: PrometheusExporterMysqlPerfSchemaEventsStatements;
  /** Block `perf_schema.file_instances`. */
  readonly perfSchemaFileInstances?: PrometheusExporterMysqlPerfSchemaFileInstances;
  /** Block `perf_schema.memory_events`. */
  readonly perfSchemaMemoryEvents?: PrometheusExporterMysqlPerfSchemaMemoryEvents;
  /** Block `heartbeat`. */
  readonly heartbeat?: PrometheusExporterMysqlHeartbeat;
  /** Block `mysql.user`. */
  readonly mysqlUser?: PrometheusExporterMysqlMySqlUser;
}

/** Arguments of `database_observability.postgres`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/} */
export interface DatabaseObservabilityPostgresProps {
  /** `data_source_name`: secret, required. */
  readonly dataSourceName: SecretValue;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `targets`: list(discovery.Target). */
  readonly targets?: ListValue<Target, MapValue<string>>;
  /** `enable_collectors`: list(string). */
  readonly enableCollectors?: ListValue<string>;
  /** `disable_collectors`: list(string). */
  readonly disableCollectors?: ListValue<string>;
  /** `exclude_databases`: list(string). */
  readonly excludeDatabases?: ListValue<string>;
  /** `exclude_users`: list(string). */
  readonly excludeUsers?: ListValue<string>;
  /** `exclude_current_user`: bool. */
  readonly excludeCurrentUser?: Value<boolean>;
  /** Block `cloud_provider`. */
  readonly cloudProvider?: DatabaseObservabilityPostgresCloudProvider;
  /** Block `query_samples`. */
  readonly querySamples?: DatabaseObservabilityPostgresQuerySamples;
  /** Block `query_details`. */
  readonly queryDetails?: DatabaseObservabilityPostgresQueryDetails;
  /** Block `schema_details`. */
  readonly schemaDetails?: DatabaseObservabilityPostgresSchemaDetails;
  /** Block `explain_plans`. */
  readonly explainPlans?: DatabaseObservabilityPostgresExplainPlans;
  /** Block `health_check`. */
  readonly healthCheck?: DatabaseObservabilityPostgresHealthCheck;
  /** Block `logs`. */
  readonly logs?: DatabaseObservabilityPostgresLogs;
  /** Block `prometheus_exporter`. */
  readonly prometheusExporter?: DatabaseObservabilityPostgresPrometheusExporter;
}

/** `database_observability.postgres`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/} */
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

/** `cloud_provider` of `database_observability.postgres`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/} */
export interface DatabaseObservabilityPostgresCloudProvider {
  /** Block `aws`. */
  readonly aws?: DatabaseObservabilityPostgresAws;
  /** Block `azure`. */
  readonly azure?: DatabaseObservabilityPostgresAzure;
  /** Block `gcp`. */
  readonly gcp?: DatabaseObservabilityPostgresGcp;
}

/** `aws` of `database_observability.postgres`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/} */
export interface DatabaseObservabilityPostgresAws {
  /** `arn`: string, required. */
  readonly arn: Value<string>;
}

/** `azure` of `database_observability.postgres`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/} */
export interface DatabaseObservabilityPostgresAzure {
  /** `subscription_id`: string, required. */
  readonly subscriptionId: Value<string>;
  /** `resource_group`: string, required. */
  readonly resourceGroup: Value<string>;
  /** `server_name`: string. */
  readonly serverName?: Value<string>;
}

/** `gcp` of `database_observability.postgres`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/} */
export interface DatabaseObservabilityPostgresGcp {
  /** `connection_name`: string, required. */
  readonly connectionName: Value<string>;
}

/** `query_samples` of `database_observability.postgres`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/} */
export interface DatabaseObservabilityPostgresQuerySamples {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
  /** `disable_query_redaction`: bool. */
  readonly disableQueryRedaction?: Value<boolean>;
  /** `exclude_current_user`: bool. */
  readonly excludeCurrentUser?: Value<boolean>;
  /** `enable_pre_classified_wait_events`: bool. */
  readonly enablePreClassifiedWaitEvents?: Value<boolean>;
}

/** `query_details` of `database_observability.postgres`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/} */
export interface DatabaseObservabilityPostgresQueryDetails {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
  /** `statements_limit`: integer. */
  readonly statementsLimit?: Value<number>;
}

/** `schema_details` of `database_observability.postgres`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/} */
export interface DatabaseObservabilityPostgresSchemaDetails {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
  /** `cache_enabled`: bool. */
  readonly cacheEnabled?: Value<boolean>;
  /** `cache_size`: integer. */
  readonly cacheSize?: Value<number>;
  /** `cache_ttl`: duration. */
  readonly cacheTtl?: Value<string>;
}

/** `explain_plans` of `database_observability.postgres`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/} */
export interface DatabaseObservabilityPostgresExplainPlans {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
  /** `per_collect_ratio`: number. */
  readonly perCollectRatio?: Value<number>;
}

/** `health_check` of `database_observability.postgres`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/} */
export interface DatabaseObservabilityPostgresHealthCheck {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
}

/** `logs` of `database_observability.postgres`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/} */
export interface DatabaseObservabilityPostgresLogs {
  /** `enable_error_logs_processing`: bool. */
  readonly enableErrorLogsProcessing?: Value<boolean>;
}

/** `prometheus_exporter` of `database_observability.postgres`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.postgres/} */
export interface DatabaseObservabilityPostgresPrometheusExporter {
  /** `data_source_names`: list(secret). */
  readonly dataSourceNames?: ListValue<Secret, SecretValue>;
  /** `disable_settings_metrics`: bool. */
  readonly disableSettingsMetrics?: Value<boolean>;
  /** `disable_default_metrics`: bool. */
  readonly disableDefaultMetrics?: Value<boolean>;
  /** `custom_queries_config_path`: string. */
  readonly customQueriesConfigPath?: Value<string>;
  /** `enabled_collectors`: list(string). */
  readonly enabledCollectors?: ListValue<string>;
  /** Block `autodiscovery`. */
  readonly autodiscovery?: PrometheusExporterPostgresAutoDiscovery;
  /** Block `stat_statements`. */
  readonly statStatements?: PrometheusExporterPostgresStatStatementFlags;
}

/** Arguments of `database_observability.sql_server`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/} */
export interface DatabaseObservabilitySqlServerProps {
  /** `data_source_name`: secret, required. */
  readonly dataSourceName: SecretValue;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `targets`: list(discovery.Target). */
  readonly targets?: ListValue<Target, MapValue<string>>;
  /** `enable_collectors`: list(string). */
  readonly enableCollectors?: ListValue<string>;
  /** `disable_collectors`: list(string). */
  readonly disableCollectors?: ListValue<string>;
  /** `exclude_schemas`: list(string). */
  readonly excludeSchemas?: ListValue<string>;
  /** `exclude_databases`: list(string). */
  readonly excludeDatabases?: ListValue<string>;
  /** Block `cloud_provider`. */
  readonly cloudProvider?: DatabaseObservabilitySqlServerCloudProvider;
  /** Block `schema_details`. */
  readonly schemaDetails?: DatabaseObservabilitySqlServerSchemaDetails;
  /** Block `query_metrics`. */
  readonly queryMetrics?: DatabaseObservabilitySqlServerQueryMetrics;
  /** Block `query_details`. */
  readonly queryDetails?: DatabaseObservabilitySqlServerQueryDetails;
}

/** `database_observability.sql_server`, experimental. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/} */
export class DatabaseObservabilitySqlServer extends Component {
  constructor(scope: Construct, label: string, props: DatabaseObservabilitySqlServerProps) {
    super(scope, schema, 'database_observability.sql_server', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `cloud_provider` of `database_observability.sql_server`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/} */
export interface DatabaseObservabilitySqlServerCloudProvider {
  /** Block `aws`. */
  readonly aws?: DatabaseObservabilitySqlServerAws;
  /** Block `azure`. */
  readonly azure?: DatabaseObservabilitySqlServerAzure;
  /** Block `gcp`. */
  readonly gcp?: DatabaseObservabilitySqlServerGcp;
}

/** `aws` of `database_observability.sql_server`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/} */
export interface DatabaseObservabilitySqlServerAws {
  /** `arn`: string, required. */
  readonly arn: Value<string>;
}

/** `azure` of `database_observability.sql_server`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/} */
export interface DatabaseObservabilitySqlServerAzure {
  /** `subscription_id`: string, required. */
  readonly subscriptionId: Value<string>;
  /** `resource_group`: string, required. */
  readonly resourceGroup: Value<string>;
  /** `server_name`: string. */
  readonly serverName?: Value<string>;
}

/** `gcp` of `database_observability.sql_server`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/} */
export interface DatabaseObservabilitySqlServerGcp {
  /** `connection_name`: string, required. */
  readonly connectionName: Value<string>;
}

/** `schema_details` of `database_observability.sql_server`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/} */
export interface DatabaseObservabilitySqlServerSchemaDetails {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
}

/** `query_metrics` of `database_observability.sql_server`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/} */
export interface DatabaseObservabilitySqlServerQueryMetrics {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
  /** `statements_limit`: integer. */
  readonly statementsLimit?: Value<number>;
  /** `statements_lookback`: duration. */
  readonly statementsLookback?: Value<string>;
}

/** `query_details` of `database_observability.sql_server`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/database_observability/database_observability.sql_server/} */
export interface DatabaseObservabilitySqlServerQueryDetails {
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
}
