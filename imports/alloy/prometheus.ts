// Made by `npm run import` from Alloy v1.19.2; not to be edited.
import { join } from 'node:path';
import type { Construct } from 'constructs';
import {
  Component,
  readSchema,
  type Expression,
  type ListValue,
  type MapValue,
  type MetricsReceiver,
  type OptionalSecretValue,
  type Ref,
  type RelabelRules,
  type Secret,
  type SecretValue,
  type Target,
  type Value,
} from '../../lib/alloy';
import type {
  Authorization,
  BasicAuth,
  ClusterComponentBlock,
  KubernetesClientArguments,
  LabelSelector,
  NetGrpcConfig,
  NetHttpConfig,
  OAuth2Config,
  RelabelConfig,
  TlsConfig,
} from './common';

const schema = readSchema(join(__dirname, 'schema', 'prometheus.json'));

/** Arguments of `prometheus.echo`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.echo/} */
export interface PrometheusEchoProps {
  /** `format`: string. */
  readonly format?: Value<string>;
}

/** `prometheus.echo`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.echo/} */
export class PrometheusEcho extends Component {
  constructor(scope: Construct, label: string, props: PrometheusEchoProps = {}) {
    super(scope, schema, 'prometheus.echo', label, props);
  }

  /** `receiver`: storage.Appendable. */
  get receiver(): Ref<MetricsReceiver> {
    return this.ref('receiver');
  }
}

/** Arguments of `prometheus.enrich`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.enrich/} */
export interface PrometheusEnrichProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** `target_to_metric_match`: map(string). */
  readonly targetToMetricMatch?: MapValue<string>;
  /** `target_match_label`: string. */
  readonly targetMatchLabel?: Value<string>;
  /** `metrics_match_label`: string. */
  readonly metricsMatchLabel?: Value<string>;
  /** `labels_to_copy`: list(string). */
  readonly labelsToCopy?: ListValue<string>;
  /** `forward_to`: list(storage.Appendable), required. */
  readonly forwardTo: ListValue<MetricsReceiver, Expression<MetricsReceiver>>;
}

/** `prometheus.enrich`, experimental. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.enrich/} */
export class PrometheusEnrich extends Component {
  constructor(scope: Construct, label: string, props: PrometheusEnrichProps) {
    super(scope, schema, 'prometheus.enrich', label, props);
  }

  /** `receiver`: storage.Appendable. */
  get receiver(): Ref<MetricsReceiver> {
    return this.ref('receiver');
  }
}

/** Arguments of `prometheus.exporter.apache`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.apache/} */
export interface PrometheusExporterApacheProps {
  /** `scrape_uri`: string. */
  readonly scrapeUri?: Value<string>;
  /** `host_override`: string. */
  readonly hostOverride?: Value<string>;
  /** `insecure`: bool. */
  readonly insecure?: Value<boolean>;
}

/** `prometheus.exporter.apache`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.apache/} */
export class PrometheusExporterApache extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterApacheProps = {}) {
    super(scope, schema, 'prometheus.exporter.apache', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.azure`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.azure/} */
export interface PrometheusExporterAzureProps {
  /** `subscriptions`: list(string), required. */
  readonly subscriptions: ListValue<string>;
  /** `resource_graph_query_filter`: string. */
  readonly resourceGraphQueryFilter?: Value<string>;
  /** `resource_type`: string, required. */
  readonly resourceType: Value<string>;
  /** `metrics`: list(string), required. */
  readonly metrics: ListValue<string>;
  /** `metric_aggregations`: list(string). */
  readonly metricAggregations?: ListValue<string>;
  /** `timespan`: string. */
  readonly timespan?: Value<string>;
  /** `interval`: string. */
  readonly interval?: Value<string>;
  /** `included_dimensions`: list(string). */
  readonly includedDimensions?: ListValue<string>;
  /** `included_resource_tags`: list(string). */
  readonly includedResourceTags?: ListValue<string>;
  /** `metric_namespace`: string. */
  readonly metricNamespace?: Value<string>;
  /** `metric_name_template`: string. */
  readonly metricNameTemplate?: Value<string>;
  /** `metric_help_template`: string. */
  readonly metricHelpTemplate?: Value<string>;
  /** `azure_cloud_environment`: string. */
  readonly azureCloudEnvironment?: Value<string>;
  /** `validate_dimensions`: bool. */
  readonly validateDimensions?: Value<boolean>;
  /** `regions`: list(string). */
  readonly regions?: ListValue<string>;
}

/** `prometheus.exporter.azure`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.azure/} */
export class PrometheusExporterAzure extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterAzureProps) {
    super(scope, schema, 'prometheus.exporter.azure', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.blackbox`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.blackbox/} */
export interface PrometheusExporterBlackboxProps {
  /** `config_file`: string. */
  readonly configFile?: Value<string>;
  /** `config`: string or secret. */
  readonly config?: OptionalSecretValue;
  /** `probe_timeout_offset`: duration. */
  readonly probeTimeoutOffset?: Value<string>;
  /** `targets`: list(map(string)). */
  readonly targets?: ListValue<Readonly<Record<string, string>>, MapValue<string>>;
  /** Block `target`, any number. */
  readonly target?: readonly PrometheusExporterBlackboxTarget[];
}

/** `prometheus.exporter.blackbox`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.blackbox/} */
export class PrometheusExporterBlackbox extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterBlackboxProps = {}) {
    super(scope, schema, 'prometheus.exporter.blackbox', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `target` of `prometheus.exporter.blackbox`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.blackbox/} */
export interface PrometheusExporterBlackboxTarget {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `address`: string, required. */
  readonly address: Value<string>;
  /** `module`: string. */
  readonly module?: Value<string>;
  /** `labels`: map(string). */
  readonly labels?: MapValue<string>;
}

/** Arguments of `prometheus.exporter.cadvisor`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cadvisor/} */
export interface PrometheusExporterCadvisorProps {
  /** `store_container_labels`: bool. */
  readonly storeContainerLabels?: Value<boolean>;
  /** `allowlisted_container_labels`: list(string). */
  readonly allowlistedContainerLabels?: ListValue<string>;
  /** `env_metadata_allowlist`: list(string). */
  readonly envMetadataAllowlist?: ListValue<string>;
  /** `raw_cgroup_prefix_allowlist`: list(string). */
  readonly rawCgroupPrefixAllowlist?: ListValue<string>;
  /** `perf_events_config`: string. */
  readonly perfEventsConfig?: Value<string>;
  /** `resctrl_interval`: duration. */
  readonly resctrlInterval?: Value<string>;
  /** `disabled_metrics`: list(string). */
  readonly disabledMetrics?: ListValue<string>;
  /** `enabled_metrics`: list(string). */
  readonly enabledMetrics?: ListValue<string>;
  /** `storage_duration`: duration. */
  readonly storageDuration?: Value<string>;
  /** `containerd_host`: string. */
  readonly containerdHost?: Value<string>;
  /** `containerd_namespace`: string. */
  readonly containerdNamespace?: Value<string>;
  /** `docker_host`: string. */
  readonly dockerHost?: Value<string>;
  /** `use_docker_tls`: bool. */
  readonly useDockerTls?: Value<boolean>;
  /** `docker_tls_cert`: string. */
  readonly dockerTlsCert?: Value<string>;
  /** `docker_tls_key`: string. */
  readonly dockerTlsKey?: Value<string>;
  /** `docker_tls_ca`: string. */
  readonly dockerTlsCa?: Value<string>;
  /** `docker_only`: bool. */
  readonly dockerOnly?: Value<boolean>;
  /** `disable_root_cgroup_stats`: bool. */
  readonly disableRootCgroupStats?: Value<boolean>;
}

/** `prometheus.exporter.cadvisor`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cadvisor/} */
export class PrometheusExporterCadvisor extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterCadvisorProps = {}) {
    super(scope, schema, 'prometheus.exporter.cadvisor', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.catchpoint`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.catchpoint/} */
export interface PrometheusExporterCatchpointProps {
  /** `verbose_logging`: bool. */
  readonly verboseLogging?: Value<boolean>;
  /** `webhook_path`: string. */
  readonly webhookPath?: Value<string>;
  /** `port`: string. */
  readonly port?: Value<string>;
}

/** `prometheus.exporter.catchpoint`, experimental. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.catchpoint/} */
export class PrometheusExporterCatchpoint extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterCatchpointProps = {}) {
    super(scope, schema, 'prometheus.exporter.catchpoint', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.cloudwatch`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/} */
export interface PrometheusExporterCloudwatchProps {
  /** `sts_region`: string, required. */
  readonly stsRegion: Value<string>;
  /** `fips_disabled`: bool. */
  readonly fipsDisabled?: Value<boolean>;
  /** `discovery_exported_tags`: map(list(string)). */
  readonly discoveryExportedTags?: MapValue<readonly string[], ListValue<string>>;
  /** `labels_snake_case`: bool. */
  readonly labelsSnakeCase?: Value<boolean>;
  /** `aws_sdk_version_v2`: bool. */
  readonly awsSdkVersionV2?: Value<boolean>;
  /** `debug`: bool. */
  readonly debug?: Value<boolean>;
  /** Block `discovery`, any number. */
  readonly discovery?: readonly PrometheusExporterCloudwatchDiscovery[];
  /** Block `static`, any number. */
  readonly static?: readonly PrometheusExporterCloudwatchStatic[];
  /** Block `custom_namespace`, any number. */
  readonly customNamespace?: readonly PrometheusExporterCloudwatchCustomNamespace[];
  /** Block `decoupled_scraping`. */
  readonly decoupledScraping?: PrometheusExporterCloudwatchDecoupledScraping;
}

/** `prometheus.exporter.cloudwatch`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/} */
export class PrometheusExporterCloudwatch extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterCloudwatchProps) {
    super(scope, schema, 'prometheus.exporter.cloudwatch', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `discovery` of `prometheus.exporter.cloudwatch`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/} */
export interface PrometheusExporterCloudwatchDiscovery {
  /** `regions`: list(string), required. */
  readonly regions: ListValue<string>;
  /** `custom_tags`: map(string). */
  readonly customTags?: MapValue<string>;
  /** `search_tags`: map(string). */
  readonly searchTags?: MapValue<string>;
  /** `type`: string, required. */
  readonly type: Value<string>;
  /** `dimension_name_requirements`: list(string). */
  readonly dimensionNameRequirements?: ListValue<string>;
  /** `recently_active_only`: bool. */
  readonly recentlyActiveOnly?: Value<boolean>;
  /** `period`: duration. */
  readonly period?: Value<string>;
  /** `length`: duration. */
  readonly length?: Value<string>;
  /** `delay`: duration. */
  readonly delay?: Value<string>;
  /** `add_cloudwatch_timestamp`: bool. */
  readonly addCloudwatchTimestamp?: Value<boolean>;
  /** `nil_to_zero`: bool. */
  readonly nilToZero?: Value<boolean>;
  /** Block `role`, any number. */
  readonly role?: readonly PrometheusExporterCloudwatchRole[];
  /** Block `metric`, required, any number. */
  readonly metric: readonly PrometheusExporterCloudwatchMetric[];
}

/** `role` of `prometheus.exporter.cloudwatch`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/} */
export interface PrometheusExporterCloudwatchRole {
  /** `role_arn`: string, required. */
  readonly roleArn: Value<string>;
  /** `external_id`: string. */
  readonly externalId?: Value<string>;
}

/** `metric` of `prometheus.exporter.cloudwatch`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/} */
export interface PrometheusExporterCloudwatchMetric {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `statistics`: list(string), required. */
  readonly statistics: ListValue<string>;
  /** `period`: duration. */
  readonly period?: Value<string>;
  /** `length`: duration. */
  readonly length?: Value<string>;
  /** `nil_to_zero`: bool. */
  readonly nilToZero?: Value<boolean>;
  /** `add_cloudwatch_timestamp`: bool. */
  readonly addCloudwatchTimestamp?: Value<boolean>;
}

/** `static` of `prometheus.exporter.cloudwatch`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/} */
export interface PrometheusExporterCloudwatchStatic {
  /** The label in quotes after the name of the block. */
  readonly label: string;
  /** `regions`: list(string), required. */
  readonly regions: ListValue<string>;
  /** `custom_tags`: map(string). */
  readonly customTags?: MapValue<string>;
  /** `namespace`: string, required. */
  readonly namespace: Value<string>;
  /** `dimensions`: map(string), required. */
  readonly dimensions: MapValue<string>;
  /** `period`: duration. */
  readonly period?: Value<string>;
  /** `length`: duration. */
  readonly length?: Value<string>;
  /** `delay`: duration. */
  readonly delay?: Value<string>;
  /** `nil_to_zero`: bool. */
  readonly nilToZero?: Value<boolean>;
  /** Block `role`, any number. */
  readonly role?: readonly PrometheusExporterCloudwatchRole[];
  /** Block `metric`, required, any number. */
  readonly metric: readonly PrometheusExporterCloudwatchMetric[];
}

/** `custom_namespace` of `prometheus.exporter.cloudwatch`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/} */
export interface PrometheusExporterCloudwatchCustomNamespace {
  /** The label in quotes after the name of the block. */
  readonly label: string;
  /** `regions`: list(string), required. */
  readonly regions: ListValue<string>;
  /** `custom_tags`: map(string). */
  readonly customTags?: MapValue<string>;
  /** `dimension_name_requirements`: list(string). */
  readonly dimensionNameRequirements?: ListValue<string>;
  /** `namespace`: string, required. */
  readonly namespace: Value<string>;
  /** `recently_active_only`: bool. */
  readonly recentlyActiveOnly?: Value<boolean>;
  /** `delay`: duration. */
  readonly delay?: Value<string>;
  /** `period`: duration. */
  readonly period?: Value<string>;
  /** `length`: duration. */
  readonly length?: Value<string>;
  /** `add_cloudwatch_timestamp`: bool. */
  readonly addCloudwatchTimestamp?: Value<boolean>;
  /** `nil_to_zero`: bool. */
  readonly nilToZero?: Value<boolean>;
  /** Block `role`, any number. */
  readonly role?: readonly PrometheusExporterCloudwatchRole[];
  /** Block `metric`, required, any number. */
  readonly metric: readonly PrometheusExporterCloudwatchMetric[];
}

/** `decoupled_scraping` of `prometheus.exporter.cloudwatch`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/} */
export interface PrometheusExporterCloudwatchDecoupledScraping {
  /** `enabled`: bool. */
  readonly enabled?: Value<boolean>;
  /** `scrape_interval`: duration. */
  readonly scrapeInterval?: Value<string>;
}

/** Arguments of `prometheus.exporter.consul`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.consul/} */
export interface PrometheusExporterConsulProps {
  /** `server`: string. */
  readonly server?: Value<string>;
  /** `ca_file`: string. */
  readonly caFile?: Value<string>;
  /** `cert_file`: string. */
  readonly certFile?: Value<string>;
  /** `key_file`: string. */
  readonly keyFile?: Value<string>;
  /** `server_name`: string. */
  readonly serverName?: Value<string>;
  /** `timeout`: duration. */
  readonly timeout?: Value<string>;
  /** `insecure_skip_verify`: bool. */
  readonly insecureSkipVerify?: Value<boolean>;
  /** `concurrent_request_limit`: integer. */
  readonly concurrentRequestLimit?: Value<number>;
  /** `allow_stale`: bool. */
  readonly allowStale?: Value<boolean>;
  /** `require_consistent`: bool. */
  readonly requireConsistent?: Value<boolean>;
  /** `kv_prefix`: string. */
  readonly kvPrefix?: Value<string>;
  /** `kv_filter`: string. */
  readonly kvFilter?: Value<string>;
  /** `generate_health_summary`: bool. */
  readonly generateHealthSummary?: Value<boolean>;
}

/** `prometheus.exporter.consul`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.consul/} */
export class PrometheusExporterConsul extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterConsulProps = {}) {
    super(scope, schema, 'prometheus.exporter.consul', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.databricks`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.databricks/} */
export interface PrometheusExporterDatabricksProps {
  /** `server_hostname`: string, required. */
  readonly serverHostname: Value<string>;
  /** `warehouse_http_path`: string, required. */
  readonly warehouseHttpPath: Value<string>;
  /** `client_id`: string, required. */
  readonly clientId: Value<string>;
  /** `client_secret`: secret, required. */
  readonly clientSecret: SecretValue;
  /** `query_timeout`: duration. */
  readonly queryTimeout?: Value<string>;
  /** `billing_lookback`: duration. */
  readonly billingLookback?: Value<string>;
  /** `jobs_lookback`: duration. */
  readonly jobsLookback?: Value<string>;
  /** `pipelines_lookback`: duration. */
  readonly pipelinesLookback?: Value<string>;
  /** `queries_lookback`: duration. */
  readonly queriesLookback?: Value<string>;
  /** `sla_threshold_seconds`: integer. */
  readonly slaThresholdSeconds?: Value<number>;
  /** `collect_task_retries`: bool. */
  readonly collectTaskRetries?: Value<boolean>;
}

/** `prometheus.exporter.databricks`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.databricks/} */
export class PrometheusExporterDatabricks extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterDatabricksProps) {
    super(scope, schema, 'prometheus.exporter.databricks', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.dnsmasq`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.dnsmasq/} */
export interface PrometheusExporterDnsmasqProps {
  /** `address`: string. */
  readonly address?: Value<string>;
  /** `leases_file`: string. */
  readonly leasesFile?: Value<string>;
  /** `expose_leases`: bool. */
  readonly exposeLeases?: Value<boolean>;
}

/** `prometheus.exporter.dnsmasq`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.dnsmasq/} */
export class PrometheusExporterDnsmasq extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterDnsmasqProps = {}) {
    super(scope, schema, 'prometheus.exporter.dnsmasq', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.elasticsearch`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.elasticsearch/} */
export interface PrometheusExporterElasticsearchProps {
  /** `address`: string. */
  readonly address?: Value<string>;
  /** `timeout`: duration. */
  readonly timeout?: Value<string>;
  /** `all`: bool. */
  readonly all?: Value<boolean>;
  /** `node`: string. */
  readonly node?: Value<string>;
  /** `indices`: bool. */
  readonly indices?: Value<boolean>;
  /** `indices_settings`: bool. */
  readonly indicesSettings?: Value<boolean>;
  /** `cluster_settings`: bool. */
  readonly clusterSettings?: Value<boolean>;
  /** `shards`: bool. */
  readonly shards?: Value<boolean>;
  /** `aliases`: bool. */
  readonly aliases?: Value<boolean>;
  /** `snapshots`: bool. */
  readonly snapshots?: Value<boolean>;
  /** `clusterinfo_interval`: duration. */
  readonly clusterinfoInterval?: Value<string>;
  /** `ca`: string. */
  readonly ca?: Value<string>;
  /** `client_private_key`: string. */
  readonly clientPrivateKey?: Value<string>;
  /** `client_cert`: string. */
  readonly clientCert?: Value<string>;
  /** `ssl_skip_verify`: bool. */
  readonly sslSkipVerify?: Value<boolean>;
  /** `data_stream`: bool. */
  readonly dataStream?: Value<boolean>;
  /** `slm`: bool. */
  readonly slm?: Value<boolean>;
  /** Block `basic_auth`. */
  readonly basicAuth?: BasicAuth;
}

/** `prometheus.exporter.elasticsearch`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.elasticsearch/} */
export class PrometheusExporterElasticsearch extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterElasticsearchProps = {}) {
    super(scope, schema, 'prometheus.exporter.elasticsearch', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.gcp`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.gcp/} */
export interface PrometheusExporterGcpProps {
  /** `project_ids`: list(string), required. */
  readonly projectIds: ListValue<string>;
  /** `metrics_prefixes`: list(string), required. */
  readonly metricsPrefixes: ListValue<string>;
  /** `extra_filters`: list(string). */
  readonly extraFilters?: ListValue<string>;
  /** `request_interval`: duration. */
  readonly requestInterval?: Value<string>;
  /** `request_offset`: duration. */
  readonly requestOffset?: Value<string>;
  /** `ingest_delay`: bool. */
  readonly ingestDelay?: Value<boolean>;
  /** `drop_delegated_projects`: bool. */
  readonly dropDelegatedProjects?: Value<boolean>;
  /** `gcp_client_timeout`: duration. */
  readonly gcpClientTimeout?: Value<string>;
}

/** `prometheus.exporter.gcp`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.gcp/} */
export class PrometheusExporterGcp extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterGcpProps) {
    super(scope, schema, 'prometheus.exporter.gcp', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.github`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.github/} */
export interface PrometheusExporterGithubProps {
  /** `api_url`: string. */
  readonly apiUrl?: Value<string>;
  /** `repositories`: list(string). */
  readonly repositories?: ListValue<string>;
  /** `organizations`: list(string). */
  readonly organizations?: ListValue<string>;
  /** `users`: list(string). */
  readonly users?: ListValue<string>;
  /** `api_token`: secret. */
  readonly apiToken?: SecretValue;
  /** `api_token_file`: string. */
  readonly apiTokenFile?: Value<string>;
  /** `github_app_key_path`: string. */
  readonly githubAppKeyPath?: Value<string>;
  /** `github_app_id`: integer. */
  readonly githubAppId?: Value<number>;
  /** `github_app_installation_id`: integer. */
  readonly githubAppInstallationId?: Value<number>;
  /** `github_rate_limit`: number. */
  readonly githubRateLimit?: Value<number>;
}

/** `prometheus.exporter.github`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.github/} */
export class PrometheusExporterGithub extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterGithubProps = {}) {
    super(scope, schema, 'prometheus.exporter.github', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.kafka`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.kafka/} */
export interface PrometheusExporterKafkaProps {
  /** `instance`: string. */
  readonly instance?: Value<string>;
  /** `kafka_uris`: list(string). */
  readonly kafkaUris?: ListValue<string>;
  /** `use_sasl`: bool. */
  readonly useSasl?: Value<boolean>;
  /** `use_sasl_handshake`: bool. */
  readonly useSaslHandshake?: Value<boolean>;
  /** `sasl_username`: string. */
  readonly saslUsername?: Value<string>;
  /** `sasl_password`: secret. */
  readonly saslPassword?: SecretValue;
  /** `sasl_mechanism`: string. */
  readonly saslMechanism?: Value<string>;
  /** `sasl_disable_pafx_fast`: bool. */
  readonly saslDisablePafxFast?: Value<boolean>;
  /** `use_tls`: bool. */
  readonly useTls?: Value<boolean>;
  /** `tls_server_name`: string. */
  readonly tlsServerName?: Value<string>;
  /** `ca_file`: string. */
  readonly caFile?: Value<string>;
  /** `cert_file`: string. */
  readonly certFile?: Value<string>;
  /** `key_file`: string. */
  readonly keyFile?: Value<string>;
  /** `insecure_skip_verify`: bool. */
  readonly insecureSkipVerify?: Value<boolean>;
  /** `kafka_version`: string. */
  readonly kafkaVersion?: Value<string>;
  /** `use_zookeeper_lag`: bool. */
  readonly useZookeeperLag?: Value<boolean>;
  /** `zookeeper_uris`: list(string). */
  readonly zookeeperUris?: ListValue<string>;
  /** `kafka_cluster_name`: string. */
  readonly kafkaClusterName?: Value<string>;
  /** `metadata_refresh_interval`: string. */
  readonly metadataRefreshInterval?: Value<string>;
  /** `gssapi_service_name`: string. */
  readonly gssapiServiceName?: Value<string>;
  /** `gssapi_kerberos_config_path`: string. */
  readonly gssapiKerberosConfigPath?: Value<string>;
  /** `gssapi_realm`: string. */
  readonly gssapiRealm?: Value<string>;
  /** `gssapi_key_tab_path`: string. */
  readonly gssapiKeyTabPath?: Value<string>;
  /** `gssapi_kerberos_auth_type`: string. */
  readonly gssapiKerberosAuthType?: Value<string>;
  /** `offset_show_all`: bool. */
  readonly offsetShowAll?: Value<boolean>;
  /** `topic_workers`: integer. */
  readonly topicWorkers?: Value<number>;
  /** `allow_concurrency`: bool. */
  readonly allowConcurrency?: Value<boolean>;
  /** `allow_auto_topic_creation`: bool. */
  readonly allowAutoTopicCreation?: Value<boolean>;
  /** `max_offsets`: integer. */
  readonly maxOffsets?: Value<number>;
  /** `prune_interval_seconds`: integer. */
  readonly pruneIntervalSeconds?: Value<number>;
  /** `topics_filter_regex`: string. */
  readonly topicsFilterRegex?: Value<string>;
  /** `topics_exclude_regex`: string. */
  readonly topicsExcludeRegex?: Value<string>;
  /** `groups_filter_regex`: string. */
  readonly groupsFilterRegex?: Value<string>;
  /** `groups_exclude_regex`: string. */
  readonly groupsExcludeRegex?: Value<string>;
}

/** `prometheus.exporter.kafka`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.kafka/} */
export class PrometheusExporterKafka extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterKafkaProps = {}) {
    super(scope, schema, 'prometheus.exporter.kafka', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.memcached`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.memcached/} */
export interface PrometheusExporterMemcachedProps {
  /** `address`: string. */
  readonly address?: Value<string>;
  /** `timeout`: duration. */
  readonly timeout?: Value<string>;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/** `prometheus.exporter.memcached`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.memcached/} */
export class PrometheusExporterMemcached extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterMemcachedProps = {}) {
    super(scope, schema, 'prometheus.exporter.memcached', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.mongodb`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.mongodb/} */
export interface PrometheusExporterMongodbProps {
  /** `mongodb_uri`: secret, required. */
  readonly mongodbUri: SecretValue;
  /** `compatible_mode`: bool. */
  readonly compatibleMode?: Value<boolean>;
  /** `collect_all`: bool. */
  readonly collectAll?: Value<boolean>;
  /** `direct_connect`: bool. */
  readonly directConnect?: Value<boolean>;
  /** `discovering_mode`: bool. */
  readonly discoveringMode?: Value<boolean>;
  /** `currentop_slow_time`: duration. */
  readonly currentopSlowTime?: Value<string>;
  /** `enable_db_stats`: bool. */
  readonly enableDbStats?: Value<boolean>;
  /** `enable_db_stats_free_storage`: bool. */
  readonly enableDbStatsFreeStorage?: Value<boolean>;
  /** `enable_diagnostic_data`: bool. */
  readonly enableDiagnosticData?: Value<boolean>;
  /** `enable_replicaset_status`: bool. */
  readonly enableReplicasetStatus?: Value<boolean>;
  /** `enable_replicaset_config`: bool. */
  readonly enableReplicasetConfig?: Value<boolean>;
  /** `enable_currentop_metrics`: bool. */
  readonly enableCurrentopMetrics?: Value<boolean>;
  /** `enable_top_metrics`: bool. */
  readonly enableTopMetrics?: Value<boolean>;
  /** `enable_index_stats`: bool. */
  readonly enableIndexStats?: Value<boolean>;
  /** `enable_coll_stats`: bool. */
  readonly enableCollStats?: Value<boolean>;
  /** `enable_profile`: bool. */
  readonly enableProfile?: Value<boolean>;
  /** `enable_shards`: bool. */
  readonly enableShards?: Value<boolean>;
  /** `enable_fcv`: bool. */
  readonly enableFcv?: Value<boolean>;
  /** `enable_pbm_metrics`: bool. */
  readonly enablePbmMetrics?: Value<boolean>;
}

/** `prometheus.exporter.mongodb`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.mongodb/} */
export class PrometheusExporterMongodb extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterMongodbProps) {
    super(scope, schema, 'prometheus.exporter.mongodb', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.mssql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.mssql/} */
export interface PrometheusExporterMssqlProps {
  /** `connection_string`: secret, required. */
  readonly connectionString: SecretValue;
  /** `connection_name`: string. */
  readonly connectionName?: Value<string>;
  /** `max_idle_connections`: integer. */
  readonly maxIdleConnections?: Value<number>;
  /** `max_open_connections`: integer. */
  readonly maxOpenConnections?: Value<number>;
  /** `max_connection_lifetime`: duration. */
  readonly maxConnectionLifetime?: Value<string>;
  /** `timeout`: duration. */
  readonly timeout?: Value<string>;
  /** `query_config`: string or secret. */
  readonly queryConfig?: OptionalSecretValue;
}

/** `prometheus.exporter.mssql`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.mssql/} */
export class PrometheusExporterMssql extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterMssqlProps) {
    super(scope, schema, 'prometheus.exporter.mssql', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.mysql`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.mysql/} */
export interface PrometheusExporterMysqlProps {
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

/** `prometheus.exporter.mysql`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.mysql/} */
export class PrometheusExporterMysql extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterMysqlProps = {}) {
    super(scope, schema, 'prometheus.exporter.mysql', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `info_schema.processlist`: `prometheus/exporter/mysql.InfoSchemaProcessList` in Alloy's source. */
export interface PrometheusExporterMysqlInfoSchemaProcessList {
  /** `min_time`: integer. */
  readonly minTime?: Value<number>;
  /** `processes_by_user`: bool. */
  readonly processesByUser?: Value<boolean>;
  /** `processes_by_host`: bool. */
  readonly processesByHost?: Value<boolean>;
}

/** `info_schema.tables`: `prometheus/exporter/mysql.InfoSchemaTables` in Alloy's source. */
export interface PrometheusExporterMysqlInfoSchemaTables {
  /** `databases`: string. */
  readonly databases?: Value<string>;
}

/** `perf_schema.eventsstatements`: `prometheus/exporter/mysql.PerfSchemaEventsStatements` in Alloy's source. */
export interface PrometheusExporterMysqlPerfSchemaEventsStatements {
  /** `limit`: integer. */
  readonly limit?: Value<number>;
  /** `time_limit`: integer. */
  readonly timeLimit?: Value<number>;
  /** `text_limit`: integer. */
  readonly textLimit?: Value<number>;
  /** `exclude_schemas`: list(string). */
  readonly excludeSchemas?: ListValue<string>;
}

/** `perf_schema.file_instances`: `prometheus/exporter/mysql.PerfSchemaFileInstances` in Alloy's source. */
export interface PrometheusExporterMysqlPerfSchemaFileInstances {
  /** `filter`: string. */
  readonly filter?: Value<string>;
  /** `remove_prefix`: string. */
  readonly removePrefix?: Value<string>;
}

/** `perf_schema.memory_events`: `prometheus/exporter/mysql.PerfSchemaMemoryEvents` in Alloy's source. */
export interface PrometheusExporterMysqlPerfSchemaMemoryEvents {
  /** `remove_prefix`: string. */
  readonly removePrefix?: Value<string>;
}

/** `heartbeat`: `prometheus/exporter/mysql.Heartbeat` in Alloy's source. */
export interface PrometheusExporterMysqlHeartbeat {
  /** `database`: string. */
  readonly database?: Value<string>;
  /** `table`: string. */
  readonly table?: Value<string>;
  /** `utc`: bool. */
  readonly utc?: Value<boolean>;
}

/** `mysql.user`: `prometheus/exporter/mysql.MySQLUser` in Alloy's source. */
export interface PrometheusExporterMysqlMySqlUser {
  /** `privileges`: bool. */
  readonly privileges?: Value<boolean>;
}

/** Arguments of `prometheus.exporter.oracledb`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.oracledb/} */
export interface PrometheusExporterOracledbProps {
  /** `connection_string`: secret. */
  readonly connectionString?: SecretValue;
  /** `max_idle_conns`: integer. */
  readonly maxIdleConns?: Value<number>;
  /** `max_open_conns`: integer. */
  readonly maxOpenConns?: Value<number>;
  /** `query_timeout`: integer. */
  readonly queryTimeout?: Value<number>;
  /** `default_metrics`: string. */
  readonly defaultMetrics?: Value<string>;
  /** `custom_metrics`: list(string). */
  readonly customMetrics?: ListValue<string>;
  /** `username`: string. */
  readonly username?: Value<string>;
  /** `password`: secret. */
  readonly password?: SecretValue;
  /** Block `database`, any number. */
  readonly database?: readonly PrometheusExporterOracledbDatabase[];
}

/** `prometheus.exporter.oracledb`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.oracledb/} */
export class PrometheusExporterOracledb extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterOracledbProps = {}) {
    super(scope, schema, 'prometheus.exporter.oracledb', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `database` of `prometheus.exporter.oracledb`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.oracledb/} */
export interface PrometheusExporterOracledbDatabase {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `connection_string`: secret, required. */
  readonly connectionString: SecretValue;
  /** `username`: string. */
  readonly username?: Value<string>;
  /** `password`: secret. */
  readonly password?: SecretValue;
  /** `labels`: map(string). */
  readonly labels?: MapValue<string>;
}

/** Arguments of `prometheus.exporter.postgres`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.postgres/} */
export interface PrometheusExporterPostgresProps {
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

/** `prometheus.exporter.postgres`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.postgres/} */
export class PrometheusExporterPostgres extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterPostgresProps = {}) {
    super(scope, schema, 'prometheus.exporter.postgres', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `autodiscovery`: `prometheus/exporter/postgres.AutoDiscovery` in Alloy's source. */
export interface PrometheusExporterPostgresAutoDiscovery {
  /** `enabled`: bool. */
  readonly enabled?: Value<boolean>;
  /** `database_allowlist`: list(string). */
  readonly databaseAllowlist?: ListValue<string>;
  /** `database_denylist`: list(string). */
  readonly databaseDenylist?: ListValue<string>;
}

/** `stat_statements`: `prometheus/exporter/postgres.StatStatementFlags` in Alloy's source. */
export interface PrometheusExporterPostgresStatStatementFlags {
  /** `include_query`: bool. */
  readonly includeQuery?: Value<boolean>;
  /** `query_length`: integer, 0 or more. */
  readonly queryLength?: Value<number>;
  /** `limit`: integer, 0 or more. */
  readonly limit?: Value<number>;
  /** `exclude_databases`: list(string). */
  readonly excludeDatabases?: ListValue<string>;
  /** `exclude_users`: list(string). */
  readonly excludeUsers?: ListValue<string>;
}

/** Arguments of `prometheus.exporter.process`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.process/} */
export interface PrometheusExporterProcessProps {
  /** `procfs_path`: string. */
  readonly procfsPath?: Value<string>;
  /** `track_children`: bool. */
  readonly trackChildren?: Value<boolean>;
  /** `track_threads`: bool. */
  readonly trackThreads?: Value<boolean>;
  /** `gather_smaps`: bool. */
  readonly gatherSmaps?: Value<boolean>;
  /** `recheck_on_scrape`: bool. */
  readonly recheckOnScrape?: Value<boolean>;
  /** `remove_empty_groups`: bool. */
  readonly removeEmptyGroups?: Value<boolean>;
  /** Block `matcher`, any number. */
  readonly matcher?: readonly PrometheusExporterProcessMatcher[];
}

/** `prometheus.exporter.process`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.process/} */
export class PrometheusExporterProcess extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterProcessProps = {}) {
    super(scope, schema, 'prometheus.exporter.process', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `matcher` of `prometheus.exporter.process`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.process/} */
export interface PrometheusExporterProcessMatcher {
  /** `name`: string. */
  readonly name?: Value<string>;
  /** `comm`: list(string). */
  readonly comm?: ListValue<string>;
  /** `exe`: list(string). */
  readonly exe?: ListValue<string>;
  /** `cmdline`: list(string). */
  readonly cmdline?: ListValue<string>;
}

/** Arguments of `prometheus.exporter.redis`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.redis/} */
export interface PrometheusExporterRedisProps {
  /** `include_exporter_metrics`: bool. */
  readonly includeExporterMetrics?: Value<boolean>;
  /** `redis_addr`: string, required. */
  readonly redisAddr: Value<string>;
  /** `redis_user`: string. */
  readonly redisUser?: Value<string>;
  /** `redis_password`: secret. */
  readonly redisPassword?: SecretValue;
  /** `redis_password_file`: string. */
  readonly redisPasswordFile?: Value<string>;
  /** `redis_password_map_file`: string. */
  readonly redisPasswordMapFile?: Value<string>;
  /** `namespace`: string. */
  readonly namespace?: Value<string>;
  /** `config_command`: string. */
  readonly configCommand?: Value<string>;
  /** `check_keys`: list(string). */
  readonly checkKeys?: ListValue<string>;
  /** `check_key_groups`: list(string). */
  readonly checkKeyGroups?: ListValue<string>;
  /** `check_key_groups_batch_size`: integer. */
  readonly checkKeyGroupsBatchSize?: Value<number>;
  /** `max_distinct_key_groups`: integer. */
  readonly maxDistinctKeyGroups?: Value<number>;
  /** `check_single_keys`: list(string). */
  readonly checkSingleKeys?: ListValue<string>;
  /** `check_streams`: list(string). */
  readonly checkStreams?: ListValue<string>;
  /** `check_single_streams`: list(string). */
  readonly checkSingleStreams?: ListValue<string>;
  /** `export_key_values`: bool. */
  readonly exportKeyValues?: Value<boolean>;
  /** `count_keys`: list(string). */
  readonly countKeys?: ListValue<string>;
  /** `script_path`: string. */
  readonly scriptPath?: Value<string>;
  /** `script_paths`: list(string). */
  readonly scriptPaths?: ListValue<string>;
  /** `connection_timeout`: duration. */
  readonly connectionTimeout?: Value<string>;
  /** `tls_client_key_file`: string. */
  readonly tlsClientKeyFile?: Value<string>;
  /** `tls_client_cert_file`: string. */
  readonly tlsClientCertFile?: Value<string>;
  /** `tls_ca_cert_file`: string. */
  readonly tlsCaCertFile?: Value<string>;
  /** `set_client_name`: bool. */
  readonly setClientName?: Value<boolean>;
  /** `is_tile38`: bool. */
  readonly isTile38?: Value<boolean>;
  /** `is_cluster`: bool. */
  readonly isCluster?: Value<boolean>;
  /** `export_client_list`: bool. */
  readonly exportClientList?: Value<boolean>;
  /** `export_client_port`: bool. */
  readonly exportClientPort?: Value<boolean>;
  /** `redis_metrics_only`: bool. */
  readonly redisMetricsOnly?: Value<boolean>;
  /** `ping_on_connect`: bool. */
  readonly pingOnConnect?: Value<boolean>;
  /** `incl_system_metrics`: bool. */
  readonly inclSystemMetrics?: Value<boolean>;
  /** `skip_tls_verification`: bool. */
  readonly skipTlsVerification?: Value<boolean>;
}

/** `prometheus.exporter.redis`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.redis/} */
export class PrometheusExporterRedis extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterRedisProps) {
    super(scope, schema, 'prometheus.exporter.redis', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.self`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.self/} */
export type PrometheusExporterSelfProps = Readonly<Record<string, never>>;

/** `prometheus.exporter.self`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.self/} */
export class PrometheusExporterSelf extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterSelfProps = {}) {
    super(scope, schema, 'prometheus.exporter.self', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.snmp`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.snmp/} */
export interface PrometheusExporterSnmpProps {
  /** `config_file`: string. */
  readonly configFile?: Value<string>;
  /** `concurrency`: integer. */
  readonly concurrency?: Value<number>;
  /** `config`: string or secret. */
  readonly config?: OptionalSecretValue;
  /** `config_merge_strategy`: string. */
  readonly configMergeStrategy?: Value<string>;
  /** `targets`: list(map(string)). */
  readonly targets?: ListValue<Readonly<Record<string, string>>, MapValue<string>>;
  /** Block `target`, any number. */
  readonly target?: readonly PrometheusExporterSnmpTarget[];
  /** Block `walk_param`, any number. */
  readonly walkParam?: readonly PrometheusExporterSnmpWalkParam[];
}

/** `prometheus.exporter.snmp`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.snmp/} */
export class PrometheusExporterSnmp extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterSnmpProps = {}) {
    super(scope, schema, 'prometheus.exporter.snmp', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `target` of `prometheus.exporter.snmp`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.snmp/} */
export interface PrometheusExporterSnmpTarget {
  /** The label in quotes after the name of the block. */
  readonly label: string;
  /** `address`: string, required. */
  readonly address: Value<string>;
  /** `module`: string. */
  readonly module?: Value<string>;
  /** `auth`: string. */
  readonly auth?: Value<string>;
  /** `walk_params`: string. */
  readonly walkParams?: Value<string>;
  /** `snmp_context`: string. */
  readonly snmpContext?: Value<string>;
  /** `labels`: map(string). */
  readonly labels?: MapValue<string>;
}

/** `walk_param` of `prometheus.exporter.snmp`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.snmp/} */
export interface PrometheusExporterSnmpWalkParam {
  /** The label in quotes after the name of the block. */
  readonly label: string;
  /** `max_repetitions`: integer, 0 or more. */
  readonly maxRepetitions?: Value<number>;
  /** `retries`: integer. */
  readonly retries?: Value<number>;
  /** `timeout`: duration. */
  readonly timeout?: Value<string>;
  /** `use_unconnected_udp_socket`: bool. */
  readonly useUnconnectedUdpSocket?: Value<boolean>;
}

/** Arguments of `prometheus.exporter.snowflake`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.snowflake/} */
export interface PrometheusExporterSnowflakeProps {
  /** `account_name`: string, required. */
  readonly accountName: Value<string>;
  /** `username`: string, required. */
  readonly username: Value<string>;
  /** `password`: secret. */
  readonly password?: SecretValue;
  /** `private_key_path`: string. */
  readonly privateKeyPath?: Value<string>;
  /** `private_key_password`: secret. */
  readonly privateKeyPassword?: SecretValue;
  /** `role`: string. */
  readonly role?: Value<string>;
  /** `warehouse`: string, required. */
  readonly warehouse: Value<string>;
  /** `exclude_deleted_tables`: bool. */
  readonly excludeDeletedTables?: Value<boolean>;
  /** `enable_tracing`: bool. */
  readonly enableTracing?: Value<boolean>;
}

/** `prometheus.exporter.snowflake`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.snowflake/} */
export class PrometheusExporterSnowflake extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterSnowflakeProps) {
    super(scope, schema, 'prometheus.exporter.snowflake', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.squid`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.squid/} */
export interface PrometheusExporterSquidProps {
  /** `address`: string, required. */
  readonly address: Value<string>;
  /** `username`: string. */
  readonly username?: Value<string>;
  /** `password`: secret. */
  readonly password?: SecretValue;
}

/** `prometheus.exporter.squid`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.squid/} */
export class PrometheusExporterSquid extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterSquidProps) {
    super(scope, schema, 'prometheus.exporter.squid', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.static`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.static/} */
export interface PrometheusExporterStaticProps {
  /** `text`: string, required. */
  readonly text: Value<string>;
}

/** `prometheus.exporter.static`, experimental. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.static/} */
export class PrometheusExporterStatic extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterStaticProps) {
    super(scope, schema, 'prometheus.exporter.static', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.statsd`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.statsd/} */
export interface PrometheusExporterStatsdProps {
  /** `listen_udp`: string. */
  readonly listenUdp?: Value<string>;
  /** `listen_tcp`: string. */
  readonly listenTcp?: Value<string>;
  /** `listen_unixgram`: string. */
  readonly listenUnixgram?: Value<string>;
  /** `unix_socket_mode`: string. */
  readonly unixSocketMode?: Value<string>;
  /** `mapping_config_path`: string. */
  readonly mappingConfigPath?: Value<string>;
  /** `read_buffer`: integer. */
  readonly readBuffer?: Value<number>;
  /** `cache_size`: integer. */
  readonly cacheSize?: Value<number>;
  /** `cache_type`: string. */
  readonly cacheType?: Value<string>;
  /** `event_queue_size`: integer. */
  readonly eventQueueSize?: Value<number>;
  /** `event_flush_threshold`: integer. */
  readonly eventFlushThreshold?: Value<number>;
  /** `event_flush_interval`: duration. */
  readonly eventFlushInterval?: Value<string>;
  /** `parse_dogstatsd_tags`: bool. */
  readonly parseDogstatsdTags?: Value<boolean>;
  /** `parse_influxdb_tags`: bool. */
  readonly parseInfluxdbTags?: Value<boolean>;
  /** `parse_librato_tags`: bool. */
  readonly parseLibratoTags?: Value<boolean>;
  /** `parse_signalfx_tags`: bool. */
  readonly parseSignalfxTags?: Value<boolean>;
  /** `relay_addr`: string. */
  readonly relayAddr?: Value<string>;
  /** `relay_packet_length`: integer. */
  readonly relayPacketLength?: Value<number>;
}

/** `prometheus.exporter.statsd`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.statsd/} */
export class PrometheusExporterStatsd extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterStatsdProps = {}) {
    super(scope, schema, 'prometheus.exporter.statsd', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixProps {
  /** `include_exporter_metrics`: bool. */
  readonly includeExporterMetrics?: Value<boolean>;
  /** `procfs_path`: string. */
  readonly procfsPath?: Value<string>;
  /** `sysfs_path`: string. */
  readonly sysfsPath?: Value<string>;
  /** `rootfs_path`: string. */
  readonly rootfsPath?: Value<string>;
  /** `udev_data_path`: string. */
  readonly udevDataPath?: Value<string>;
  /** `enable_collectors`: list(string). */
  readonly enableCollectors?: ListValue<string>;
  /** `disable_collectors`: list(string). */
  readonly disableCollectors?: ListValue<string>;
  /** `set_collectors`: list(string). */
  readonly setCollectors?: ListValue<string>;
  /** Block `arp`. */
  readonly arp?: PrometheusExporterUnixArp;
  /** Block `bcache`. */
  readonly bcache?: PrometheusExporterUnixBcache;
  /** Block `cpu`. */
  readonly cpu?: PrometheusExporterUnixCpu;
  /** Block `disk`. */
  readonly disk?: PrometheusExporterUnixDisk;
  /** Block `ethtool`. */
  readonly ethtool?: PrometheusExporterUnixEthtool;
  /** Block `filesystem`. */
  readonly filesystem?: PrometheusExporterUnixFilesystem;
  /** Block `hwmon`. */
  readonly hwmon?: PrometheusExporterUnixHwmon;
  /** Block `ipvs`. */
  readonly ipvs?: PrometheusExporterUnixIpvs;
  /** Block `ntp`. */
  readonly ntp?: PrometheusExporterUnixNtp;
  /** Block `netclass`. */
  readonly netclass?: PrometheusExporterUnixNetclass;
  /** Block `netdev`. */
  readonly netdev?: PrometheusExporterUnixNetdev;
  /** Block `netstat`. */
  readonly netstat?: PrometheusExporterUnixNetstat;
  /** Block `perf`. */
  readonly perf?: PrometheusExporterUnixPerf;
  /** Block `powersupply`. */
  readonly powersupply?: PrometheusExporterUnixPowersupply;
  /** Block `runit`. */
  readonly runit?: PrometheusExporterUnixRunit;
  /** Block `supervisord`. */
  readonly supervisord?: PrometheusExporterUnixSupervisord;
  /** Block `sysctl`. */
  readonly sysctl?: PrometheusExporterUnixSysctl;
  /** Block `systemd`. */
  readonly systemd?: PrometheusExporterUnixSystemd;
  /** Block `tapestats`. */
  readonly tapestats?: PrometheusExporterUnixTapestats;
  /** Block `textfile`. */
  readonly textfile?: PrometheusExporterUnixTextfile;
  /** Block `vmstat`. */
  readonly vmstat?: PrometheusExporterUnixVmstat;
}

/** `prometheus.exporter.unix`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export class PrometheusExporterUnix extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterUnixProps = {}) {
    super(scope, schema, 'prometheus.exporter.unix', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `arp` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixArp {
  /** `device_exclude`: string. */
  readonly deviceExclude?: Value<string>;
  /** `device_include`: string. */
  readonly deviceInclude?: Value<string>;
  /** `netlink`: bool. */
  readonly netlink?: Value<boolean>;
}

/** `bcache` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixBcache {
  /** `priority_stats`: bool. */
  readonly priorityStats?: Value<boolean>;
}

/** `cpu` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixCpu {
  /** `bugs_include`: string. */
  readonly bugsInclude?: Value<string>;
  /** `guest`: bool. */
  readonly guest?: Value<boolean>;
  /** `info`: bool. */
  readonly info?: Value<boolean>;
  /** `flags_include`: string. */
  readonly flagsInclude?: Value<string>;
}

/** `disk` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixDisk {
  /** `device_exclude`: string. */
  readonly deviceExclude?: Value<string>;
  /** `device_include`: string. */
  readonly deviceInclude?: Value<string>;
}

/** `ethtool` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixEthtool {
  /** `device_exclude`: string. */
  readonly deviceExclude?: Value<string>;
  /** `device_include`: string. */
  readonly deviceInclude?: Value<string>;
  /** `metrics_include`: string. */
  readonly metricsInclude?: Value<string>;
}

/** `filesystem` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixFilesystem {
  /** `fs_types_exclude`: string. */
  readonly fsTypesExclude?: Value<string>;
  /** `mount_points_exclude`: string. */
  readonly mountPointsExclude?: Value<string>;
  /** `mount_timeout`: duration. */
  readonly mountTimeout?: Value<string>;
}

/** `hwmon` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixHwmon {
  /** `chip_exclude`: string. */
  readonly chipExclude?: Value<string>;
  /** `chip_include`: string. */
  readonly chipInclude?: Value<string>;
}

/** `ipvs` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixIpvs {
  /** `backend_labels`: list(string). */
  readonly backendLabels?: ListValue<string>;
}

/** `ntp` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixNtp {
  /** `ip_ttl`: integer. */
  readonly ipTtl?: Value<number>;
  /** `local_offset_tolerance`: duration. */
  readonly localOffsetTolerance?: Value<string>;
  /** `max_distance`: duration. */
  readonly maxDistance?: Value<string>;
  /** `protocol_version`: integer. */
  readonly protocolVersion?: Value<number>;
  /** `server`: string. */
  readonly server?: Value<string>;
  /** `server_is_local`: bool. */
  readonly serverIsLocal?: Value<boolean>;
}

/** `netclass` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixNetclass {
  /** `ignore_invalid_speed_device`: bool. */
  readonly ignoreInvalidSpeedDevice?: Value<boolean>;
  /** `ignored_devices`: string. */
  readonly ignoredDevices?: Value<string>;
}

/** `netdev` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixNetdev {
  /** `address_info`: bool. */
  readonly addressInfo?: Value<boolean>;
  /** `device_exclude`: string. */
  readonly deviceExclude?: Value<string>;
  /** `device_include`: string. */
  readonly deviceInclude?: Value<string>;
}

/** `netstat` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixNetstat {
  /** `fields`: string. */
  readonly fields?: Value<string>;
}

/** `perf` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixPerf {
  /** `cpus`: string. */
  readonly cpus?: Value<string>;
  /** `tracepoint`: list(string). */
  readonly tracepoint?: ListValue<string>;
  /** `disable_hardware_profilers`: bool. */
  readonly disableHardwareProfilers?: Value<boolean>;
  /** `disable_software_profilers`: bool. */
  readonly disableSoftwareProfilers?: Value<boolean>;
  /** `disable_cache_profilers`: bool. */
  readonly disableCacheProfilers?: Value<boolean>;
  /** `hardware_profilers`: list(string). */
  readonly hardwareProfilers?: ListValue<string>;
  /** `software_profilers`: list(string). */
  readonly softwareProfilers?: ListValue<string>;
  /** `cache_profilers`: list(string). */
  readonly cacheProfilers?: ListValue<string>;
}

/** `powersupply` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixPowersupply {
  /** `ignored_supplies`: string. */
  readonly ignoredSupplies?: Value<string>;
}

/** `runit` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixRunit {
  /** `service_dir`: string. */
  readonly serviceDir?: Value<string>;
}

/** `supervisord` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixSupervisord {
  /** `url`: string. */
  readonly url?: Value<string>;
}

/** `sysctl` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixSysctl {
  /** `include`: list(string). */
  readonly include?: ListValue<string>;
  /** `include_info`: list(string). */
  readonly includeInfo?: ListValue<string>;
}

/** `systemd` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixSystemd {
  /** `enable_restarts`: bool. */
  readonly enableRestarts?: Value<boolean>;
  /** `start_time`: bool. */
  readonly startTime?: Value<boolean>;
  /** `task_metrics`: bool. */
  readonly taskMetrics?: Value<boolean>;
  /** `unit_exclude`: string. */
  readonly unitExclude?: Value<string>;
  /** `unit_include`: string. */
  readonly unitInclude?: Value<string>;
}

/** `tapestats` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixTapestats {
  /** `ignored_devices`: string. */
  readonly ignoredDevices?: Value<string>;
}

/** `textfile` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixTextfile {
  /** `directory`: string. */
  readonly directory?: Value<string>;
}

/** `vmstat` of `prometheus.exporter.unix`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/} */
export interface PrometheusExporterUnixVmstat {
  /** `fields`: string. */
  readonly fields?: Value<string>;
}

/** Arguments of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsProps {
  /** `enabled_collectors`: list(string). */
  readonly enabledCollectors?: ListValue<string>;
  /** Block `dfsr`. */
  readonly dfsr?: PrometheusExporterWindowsDfsr;
  /** Block `exchange`. */
  readonly exchange?: PrometheusExporterWindowsExchange;
  /** Block `iis`. */
  readonly iis?: PrometheusExporterWindowsIis;
  /** Block `logical_disk`. */
  readonly logicalDisk?: PrometheusExporterWindowsLogicalDisk;
  /** Block `msmq`. */
  readonly msmq?: PrometheusExporterWindowsMsmq;
  /** Block `mssql`. */
  readonly mssql?: PrometheusExporterWindowsMssql;
  /** Block `network`. */
  readonly network?: PrometheusExporterWindowsNetwork;
  /** Block `physical_disk`. */
  readonly physicalDisk?: PrometheusExporterWindowsPhysicalDisk;
  /** Block `printer`. */
  readonly printer?: PrometheusExporterWindowsPrinter;
  /** Block `process`. */
  readonly process?: PrometheusExporterWindowsProcess;
  /** Block `scheduled_task`. */
  readonly scheduledTask?: PrometheusExporterWindowsScheduledTask;
  /** Block `service`. */
  readonly service?: PrometheusExporterWindowsService;
  /** Block `smb`. */
  readonly smb?: PrometheusExporterWindowsSmb;
  /** Block `smb_client`. */
  readonly smbClient?: PrometheusExporterWindowsSmbClient;
  /** Block `smtp`. */
  readonly smtp?: PrometheusExporterWindowsSmtp;
  /** Block `text_file`. */
  readonly textFile?: PrometheusExporterWindowsTextFileConfig;
  /** Block `textfile`. */
  readonly textfile?: PrometheusExporterWindowsTextFileConfig;
  /** Block `tcp`. */
  readonly tcp?: PrometheusExporterWindowsTcp;
  /** Block `update`. */
  readonly update?: PrometheusExporterWindowsUpdate;
  /** Block `filetime`. */
  readonly filetime?: PrometheusExporterWindowsFiletime;
  /** Block `performancecounter`. */
  readonly performancecounter?: PrometheusExporterWindowsPerformancecounter;
  /** Block `mscluster`. */
  readonly mscluster?: PrometheusExporterWindowsMscluster;
  /** Block `netframework`. */
  readonly netframework?: PrometheusExporterWindowsNetframework;
  /** Block `dns`. */
  readonly dns?: PrometheusExporterWindowsDns;
  /** Block `net`. */
  readonly net?: PrometheusExporterWindowsNet;
  /** Block `time`. */
  readonly time?: PrometheusExporterWindowsTime;
}

/** `prometheus.exporter.windows`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export class PrometheusExporterWindows extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterWindowsProps = {}) {
    super(scope, schema, 'prometheus.exporter.windows', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `dfsr` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsDfsr {
  /** `sources_enabled`: list(string). */
  readonly sourcesEnabled?: ListValue<string>;
}

/** `exchange` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsExchange {
  /** `enabled_list`: list(string). */
  readonly enabledList?: ListValue<string>;
}

/** `iis` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsIis {
  /** `app_blacklist`: string. */
  readonly appBlacklist?: Value<string>;
  /** `app_whitelist`: string. */
  readonly appWhitelist?: Value<string>;
  /** `site_blacklist`: string. */
  readonly siteBlacklist?: Value<string>;
  /** `site_whitelist`: string. */
  readonly siteWhitelist?: Value<string>;
  /** `app_exclude`: string. */
  readonly appExclude?: Value<string>;
  /** `app_include`: string. */
  readonly appInclude?: Value<string>;
  /** `site_exclude`: string. */
  readonly siteExclude?: Value<string>;
  /** `site_include`: string. */
  readonly siteInclude?: Value<string>;
}

/** `logical_disk` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsLogicalDisk {
  /** `enabled_list`: list(string). */
  readonly enabledList?: ListValue<string>;
  /** `blacklist`: string. */
  readonly blacklist?: Value<string>;
  /** `whitelist`: string. */
  readonly whitelist?: Value<string>;
  /** `include`: string. */
  readonly include?: Value<string>;
  /** `exclude`: string. */
  readonly exclude?: Value<string>;
}

/** `msmq` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsMsmq {
  /** `where_clause`: string. */
  readonly whereClause?: Value<string>;
}

/** `mssql` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsMssql {
  /** `enabled_classes`: list(string). */
  readonly enabledClasses?: ListValue<string>;
}

/** `network` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsNetwork {
  /** `blacklist`: string. */
  readonly blacklist?: Value<string>;
  /** `whitelist`: string. */
  readonly whitelist?: Value<string>;
  /** `exclude`: string. */
  readonly exclude?: Value<string>;
  /** `include`: string. */
  readonly include?: Value<string>;
}

/** `physical_disk` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsPhysicalDisk {
  /** `include`: string. */
  readonly include?: Value<string>;
  /** `exclude`: string. */
  readonly exclude?: Value<string>;
}

/** `printer` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsPrinter {
  /** `exclude`: string. */
  readonly exclude?: Value<string>;
  /** `include`: string. */
  readonly include?: Value<string>;
}

/** `process` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsProcess {
  /** `blacklist`: string. */
  readonly blacklist?: Value<string>;
  /** `whitelist`: string. */
  readonly whitelist?: Value<string>;
  /** `exclude`: string. */
  readonly exclude?: Value<string>;
  /** `include`: string. */
  readonly include?: Value<string>;
  /** `enable_iis_worker_process`: bool. */
  readonly enableIisWorkerProcess?: Value<boolean>;
  /** `counter_version`: integer, 0 or more. */
  readonly counterVersion?: Value<number>;
}

/** `scheduled_task` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsScheduledTask {
  /** `exclude`: string. */
  readonly exclude?: Value<string>;
  /** `include`: string. */
  readonly include?: Value<string>;
}

/** `service` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsService {
  /** `include`: string. */
  readonly include?: Value<string>;
  /** `exclude`: string. */
  readonly exclude?: Value<string>;
  /** `use_api`: string. */
  readonly useApi?: Value<string>;
  /** `where_clause`: string. */
  readonly whereClause?: Value<string>;
  /** `enable_v2_collector`: string. */
  readonly enableV2Collector?: Value<string>;
}

/** `smb` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsSmb {
  /** `enabled_list`: list(string). */
  readonly enabledList?: ListValue<string>;
}

/** `smb_client` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsSmbClient {
  /** `enabled_list`: list(string). */
  readonly enabledList?: ListValue<string>;
}

/** `smtp` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsSmtp {
  /** `blacklist`: string. */
  readonly blacklist?: Value<string>;
  /** `whitelist`: string. */
  readonly whitelist?: Value<string>;
  /** `exclude`: string. */
  readonly exclude?: Value<string>;
  /** `include`: string. */
  readonly include?: Value<string>;
}

/** `text_file`, `textfile` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsTextFileConfig {
  /** `text_file_directory`: string. */
  readonly textFileDirectory?: Value<string>;
  /** `directories`: list(string). */
  readonly directories?: ListValue<string>;
}

/** `tcp` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsTcp {
  /** `enabled_list`: list(string). */
  readonly enabledList?: ListValue<string>;
}

/** `update` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsUpdate {
  /** `online`: bool. */
  readonly online?: Value<boolean>;
  /** `scrape_interval`: duration. */
  readonly scrapeInterval?: Value<string>;
}

/** `filetime` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsFiletime {
  /** `file_patterns`: list(string). */
  readonly filePatterns?: ListValue<string>;
}

/** `performancecounter` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsPerformancecounter {
  /** `objects`: string. */
  readonly objects?: Value<string>;
}

/** `mscluster` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsMscluster {
  /** `enabled_list`: list(string). */
  readonly enabledList?: ListValue<string>;
}

/** `netframework` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsNetframework {
  /** `enabled_list`: list(string). */
  readonly enabledList?: ListValue<string>;
}

/** `dns` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsDns {
  /** `enabled_list`: list(string). */
  readonly enabledList?: ListValue<string>;
}

/** `net` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsNet {
  /** `enabled_list`: list(string). */
  readonly enabledList?: ListValue<string>;
  /** `exclude`: string. */
  readonly exclude?: Value<string>;
  /** `include`: string. */
  readonly include?: Value<string>;
}

/** `time` of `prometheus.exporter.windows`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/} */
export interface PrometheusExporterWindowsTime {
  /** `enabled_list`: list(string). */
  readonly enabledList?: ListValue<string>;
}

/** Arguments of `prometheus.operator.podmonitors`, `prometheus.operator.probes`, `prometheus.operator.scrapeconfigs`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.podmonitors/} */
export interface PrometheusOperatorProps {
  /** `forward_to`: list(storage.Appendable), required. */
  readonly forwardTo: ListValue<MetricsReceiver, Expression<MetricsReceiver>>;
  /** `namespaces`: list(string). */
  readonly namespaces?: ListValue<string>;
  /** `kubernetes_role`: string. */
  readonly kubernetesRole?: Value<string>;
  /** `informer_sync_timeout`: duration. */
  readonly informerSyncTimeout?: Value<string>;
  /** Block `client`. */
  readonly client?: KubernetesClientArguments;
  /** Block `selector`. */
  readonly selector?: LabelSelector;
  /** Block `clustering`. */
  readonly clustering?: ClusterComponentBlock;
  /** Block `rule`, any number. */
  readonly rule?: readonly RelabelConfig[];
  /** Block `scrape`. */
  readonly scrape?: PrometheusOperatorScrapeOptions;
}

/** Arguments of `prometheus.operator.podmonitors`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.podmonitors/} */
export type PrometheusOperatorPodmonitorsProps = PrometheusOperatorProps;

/** `prometheus.operator.podmonitors`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.podmonitors/} */
export class PrometheusOperatorPodmonitors extends Component {
  constructor(scope: Construct, label: string, props: PrometheusOperatorPodmonitorsProps) {
    super(scope, schema, 'prometheus.operator.podmonitors', label, props);
  }
}

/** `scrape`: `prometheus/operator.ScrapeOptions` in Alloy's source. */
export interface PrometheusOperatorScrapeOptions {
  /** `default_scrape_interval`: duration. */
  readonly defaultScrapeInterval?: Value<string>;
  /** `default_scrape_timeout`: duration. */
  readonly defaultScrapeTimeout?: Value<string>;
  /** `default_sample_limit`: integer, 0 or more. */
  readonly defaultSampleLimit?: Value<number>;
  /** `scrape_native_histograms`: bool. */
  readonly scrapeNativeHistograms?: Value<boolean>;
  /** `scrape_classic_histograms`: bool. */
  readonly scrapeClassicHistograms?: Value<boolean>;
  /** `convert_classic_histograms_to_nhcb`: bool. */
  readonly convertClassicHistogramsToNhcb?: Value<boolean>;
  /** `native_histogram_bucket_limit`: integer, 0 or more. */
  readonly nativeHistogramBucketLimit?: Value<number>;
  /** `native_histogram_min_bucket_factor`: number. */
  readonly nativeHistogramMinBucketFactor?: Value<number>;
  /** `honor_metadata`: bool. */
  readonly honorMetadata?: Value<boolean>;
  /** `enable_type_and_unit_labels`: bool. */
  readonly enableTypeAndUnitLabels?: Value<boolean>;
  /** `start_timestamp_zero_ingestion`: bool. */
  readonly startTimestampZeroIngestion?: Value<boolean>;
}

/** Arguments of `prometheus.operator.probes`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.probes/} */
export type PrometheusOperatorProbesProps = PrometheusOperatorProps;

/** `prometheus.operator.probes`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.probes/} */
export class PrometheusOperatorProbes extends Component {
  constructor(scope: Construct, label: string, props: PrometheusOperatorProbesProps) {
    super(scope, schema, 'prometheus.operator.probes', label, props);
  }
}

/** Arguments of `prometheus.operator.scrapeconfigs`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.scrapeconfigs/} */
export type PrometheusOperatorScrapeconfigsProps = PrometheusOperatorProps;

/** `prometheus.operator.scrapeconfigs`, experimental. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.scrapeconfigs/} */
export class PrometheusOperatorScrapeconfigs extends Component {
  constructor(scope: Construct, label: string, props: PrometheusOperatorScrapeconfigsProps) {
    super(scope, schema, 'prometheus.operator.scrapeconfigs', label, props);
  }
}

/** Arguments of `prometheus.operator.servicemonitors`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.servicemonitors/} */
export interface PrometheusOperatorServicemonitorsProps {
  /** `forward_to`: list(storage.Appendable), required. */
  readonly forwardTo: ListValue<MetricsReceiver, Expression<MetricsReceiver>>;
  /** `namespaces`: list(string). */
  readonly namespaces?: ListValue<string>;
  /** `kubernetes_role`: string. */
  readonly kubernetesRole?: Value<string>;
  /** `informer_sync_timeout`: duration. */
  readonly informerSyncTimeout?: Value<string>;
  /** `allow_arbitrary_file_access`: bool. */
  readonly allowArbitraryFileAccess?: Value<boolean>;
  /** Block `client`. */
  readonly client?: KubernetesClientArguments;
  /** Block `selector`. */
  readonly selector?: LabelSelector;
  /** Block `clustering`. */
  readonly clustering?: ClusterComponentBlock;
  /** Block `rule`, any number. */
  readonly rule?: readonly RelabelConfig[];
  /** Block `scrape`. */
  readonly scrape?: PrometheusOperatorScrapeOptions;
}

/** `prometheus.operator.servicemonitors`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.servicemonitors/} */
export class PrometheusOperatorServicemonitors extends Component {
  constructor(scope: Construct, label: string, props: PrometheusOperatorServicemonitorsProps) {
    super(scope, schema, 'prometheus.operator.servicemonitors', label, props);
  }
}

/** Arguments of `prometheus.receive_http`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.receive_http/} */
export interface PrometheusReceiveHttpProps {
  /** `graceful_shutdown_timeout`: duration. */
  readonly gracefulShutdownTimeout?: Value<string>;
  /** `forward_to`: list(storage.Appendable), required. */
  readonly forwardTo: ListValue<MetricsReceiver, Expression<MetricsReceiver>>;
  /** `append_metadata`: bool. */
  readonly appendMetadata?: Value<boolean>;
  /** `enable_type_and_unit_labels`: bool. */
  readonly enableTypeAndUnitLabels?: Value<boolean>;
  /** `accepted_remote_write_protobuf_messages`: list(string). */
  readonly acceptedRemoteWriteProtobufMessages?: ListValue<string>;
  /** Block `http`. */
  readonly http?: NetHttpConfig;
  /** Block `grpc`. */
  readonly grpc?: NetGrpcConfig;
}

/** `prometheus.receive_http`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.receive_http/} */
export class PrometheusReceiveHttp extends Component {
  constructor(scope: Construct, label: string, props: PrometheusReceiveHttpProps) {
    super(scope, schema, 'prometheus.receive_http', label, props);
  }
}

/** Arguments of `prometheus.relabel`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.relabel/} */
export interface PrometheusRelabelProps {
  /** `forward_to`: list(storage.Appendable), required. */
  readonly forwardTo: ListValue<MetricsReceiver, Expression<MetricsReceiver>>;
  /** `max_cache_size`: integer. */
  readonly maxCacheSize?: Value<number>;
  /** `cache_ttl`: duration. */
  readonly cacheTtl?: Value<string>;
  /** Block `rule`, any number. */
  readonly rule?: readonly RelabelConfig[];
}

/** `prometheus.relabel`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.relabel/} */
export class PrometheusRelabel extends Component {
  constructor(scope: Construct, label: string, props: PrometheusRelabelProps) {
    super(scope, schema, 'prometheus.relabel', label, props);
  }

  /** `receiver`: storage.Appendable. */
  get receiver(): Ref<MetricsReceiver> {
    return this.ref('receiver');
  }

  /** `rules`: relabel.Rules. */
  get rules(): Ref<RelabelRules> {
    return this.ref('rules');
  }
}

/** Arguments of `prometheus.remote_write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/} */
export interface PrometheusRemoteWriteProps {
  /** `external_labels`: map(string). */
  readonly externalLabels?: MapValue<string>;
  /** Block `endpoint`, any number. */
  readonly endpoint?: readonly PrometheusRemoteWriteEndpoint[];
  /** Block `wal`. */
  readonly wal?: PrometheusRemoteWriteWal;
}

/** `prometheus.remote_write`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/} */
export class PrometheusRemoteWrite extends Component {
  constructor(scope: Construct, label: string, props: PrometheusRemoteWriteProps = {}) {
    super(scope, schema, 'prometheus.remote_write', label, props);
  }

  /** `receiver`: storage.Appendable. */
  get receiver(): Ref<MetricsReceiver> {
    return this.ref('receiver');
  }
}

/** `endpoint` of `prometheus.remote_write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/} */
export interface PrometheusRemoteWriteEndpoint {
  /** `name`: string. */
  readonly name?: Value<string>;
  /** `url`: string, required. */
  readonly url: Value<string>;
  /** `remote_timeout`: duration. */
  readonly remoteTimeout?: Value<string>;
  /** `headers`: map(string). */
  readonly headers?: MapValue<string>;
  /** `send_exemplars`: bool. */
  readonly sendExemplars?: Value<boolean>;
  /** `send_native_histograms`: bool. */
  readonly sendNativeHistograms?: Value<boolean>;
  /** `protobuf_message`: string. */
  readonly protobufMessage?: Value<string>;
  /** `bearer_token`: secret. */
  readonly bearerToken?: SecretValue;
  /** `bearer_token_file`: string. */
  readonly bearerTokenFile?: Value<string>;
  /** `proxy_url`: string. */
  readonly proxyUrl?: Value<string>;
  /** `no_proxy`: string. */
  readonly noProxy?: Value<string>;
  /** `proxy_from_environment`: bool. */
  readonly proxyFromEnvironment?: Value<boolean>;
  /** `proxy_connect_header`: map(list(secret)). */
  readonly proxyConnectHeader?: MapValue<readonly Secret[], ListValue<Secret, SecretValue>>;
  /** `follow_redirects`: bool. */
  readonly followRedirects?: Value<boolean>;
  /** `enable_http2`: bool. */
  readonly enableHttp2?: Value<boolean>;
  /** `http_headers`: map(list(secret)). */
  readonly httpHeaders?: MapValue<readonly Secret[], ListValue<Secret, SecretValue>>;
  /** `round_robin_dns`: bool. */
  readonly roundRobinDns?: Value<boolean>;
  /** Block `basic_auth`. */
  readonly basicAuth?: BasicAuth;
  /** Block `authorization`. */
  readonly authorization?: Authorization;
  /** Block `oauth2`. */
  readonly oauth2?: OAuth2Config;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
  /** Block `queue_config`. */
  readonly queueConfig?: PrometheusRemoteWriteQueueConfig;
  /** Block `metadata_config`. */
  readonly metadataConfig?: PrometheusRemoteWriteMetadataConfig;
  /** Block `write_relabel_config`, any number. */
  readonly writeRelabelConfig?: readonly RelabelConfig[];
  /** Block `sigv4`. */
  readonly sigv4?: PrometheusRemoteWriteSigv4;
  /** Block `azuread`. */
  readonly azuread?: PrometheusRemoteWriteAzuread;
  /** Block `google_iam`. */
  readonly googleIam?: PrometheusRemoteWriteGoogleIam;
}

/** `queue_config` of `prometheus.remote_write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/} */
export interface PrometheusRemoteWriteQueueConfig {
  /** `capacity`: integer. */
  readonly capacity?: Value<number>;
  /** `max_shards`: integer. */
  readonly maxShards?: Value<number>;
  /** `min_shards`: integer. */
  readonly minShards?: Value<number>;
  /** `max_samples_per_send`: integer. */
  readonly maxSamplesPerSend?: Value<number>;
  /** `batch_send_deadline`: duration. */
  readonly batchSendDeadline?: Value<string>;
  /** `min_backoff`: duration. */
  readonly minBackoff?: Value<string>;
  /** `max_backoff`: duration. */
  readonly maxBackoff?: Value<string>;
  /** `retry_on_http_429`: bool. */
  readonly retryOnHttp429?: Value<boolean>;
  /** `sample_age_limit`: duration. */
  readonly sampleAgeLimit?: Value<string>;
}

/** `metadata_config` of `prometheus.remote_write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/} */
export interface PrometheusRemoteWriteMetadataConfig {
  /** `send`: bool. */
  readonly send?: Value<boolean>;
  /** `send_interval`: duration. */
  readonly sendInterval?: Value<string>;
  /** `max_samples_per_send`: integer. */
  readonly maxSamplesPerSend?: Value<number>;
}

/** `sigv4` of `prometheus.remote_write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/} */
export interface PrometheusRemoteWriteSigv4 {
  /** `region`: string. */
  readonly region?: Value<string>;
  /** `access_key`: string. */
  readonly accessKey?: Value<string>;
  /** `secret_key`: secret. */
  readonly secretKey?: SecretValue;
  /** `profile`: string. */
  readonly profile?: Value<string>;
  /** `role_arn`: string. */
  readonly roleArn?: Value<string>;
  /** `external_id`: string. */
  readonly externalId?: Value<string>;
  /** `use_fips_sts_endpoint`: bool. */
  readonly useFipsStsEndpoint?: Value<boolean>;
  /** `service_name`: string. */
  readonly serviceName?: Value<string>;
}

/** `azuread` of `prometheus.remote_write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/} */
export interface PrometheusRemoteWriteAzuread {
  /** `cloud`: string. */
  readonly cloud?: Value<string>;
  /** `scope`: string. */
  readonly scope?: Value<string>;
  /** Block `managed_identity`. */
  readonly managedIdentity?: PrometheusRemoteWriteManagedIdentity;
  /** Block `workload_identity`. */
  readonly workloadIdentity?: PrometheusRemoteWriteWorkloadIdentity;
  /** Block `oauth`. */
  readonly oauth?: PrometheusRemoteWriteOauth;
  /** Block `sdk`. */
  readonly sdk?: PrometheusRemoteWriteSdk;
}

/** `managed_identity` of `prometheus.remote_write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/} */
export interface PrometheusRemoteWriteManagedIdentity {
  /** `client_id`: string, required. */
  readonly clientId: Value<string>;
}

/** `workload_identity` of `prometheus.remote_write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/} */
export interface PrometheusRemoteWriteWorkloadIdentity {
  /** `client_id`: string, required. */
  readonly clientId: Value<string>;
  /** `tenant_id`: string, required. */
  readonly tenantId: Value<string>;
  /** `token_file_path`: string. */
  readonly tokenFilePath?: Value<string>;
}

/** `oauth` of `prometheus.remote_write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/} */
export interface PrometheusRemoteWriteOauth {
  /** `client_id`: string, required. */
  readonly clientId: Value<string>;
  /** `client_secret`: secret, required. */
  readonly clientSecret: SecretValue;
  /** `tenant_id`: string, required. */
  readonly tenantId: Value<string>;
}

/** `sdk` of `prometheus.remote_write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/} */
export interface PrometheusRemoteWriteSdk {
  /** `tenant_id`: string, required. */
  readonly tenantId: Value<string>;
}

/** `google_iam` of `prometheus.remote_write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/} */
export interface PrometheusRemoteWriteGoogleIam {
  /** `credentials_file`: string. */
  readonly credentialsFile?: Value<string>;
}

/** `wal` of `prometheus.remote_write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/} */
export interface PrometheusRemoteWriteWal {
  /** `truncate_frequency`: duration. */
  readonly truncateFrequency?: Value<string>;
  /** `min_keepalive_time`: duration. */
  readonly minKeepaliveTime?: Value<string>;
  /** `max_keepalive_time`: duration. */
  readonly maxKeepaliveTime?: Value<string>;
}

/** Arguments of `prometheus.scrape`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.scrape/} */
export interface PrometheusScrapeProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** `forward_to`: list(storage.Appendable), required. */
  readonly forwardTo: ListValue<MetricsReceiver, Expression<MetricsReceiver>>;
  /** `job_name`: string. */
  readonly jobName?: Value<string>;
  /** `honor_labels`: bool. */
  readonly honorLabels?: Value<boolean>;
  /** `honor_timestamps`: bool. */
  readonly honorTimestamps?: Value<boolean>;
  /** `track_timestamps_staleness`: bool. */
  readonly trackTimestampsStaleness?: Value<boolean>;
  /** `params`: map(list(string)). */
  readonly params?: MapValue<readonly string[], ListValue<string>>;
  /** `scrape_classic_histograms`: bool. */
  readonly scrapeClassicHistograms?: Value<boolean>;
  /** `scrape_native_histograms`: bool. */
  readonly scrapeNativeHistograms?: Value<boolean>;
  /** `scrape_failure_log_file`: string. */
  readonly scrapeFailureLogFile?: Value<string>;
  /** `scrape_interval`: duration. */
  readonly scrapeInterval?: Value<string>;
  /** `scrape_timeout`: duration. */
  readonly scrapeTimeout?: Value<string>;
  /** `scrape_protocols`: list(string). */
  readonly scrapeProtocols?: ListValue<string>;
  /** `metrics_path`: string. */
  readonly metricsPath?: Value<string>;
  /** `scheme`: string. */
  readonly scheme?: Value<string>;
  /** `body_size_limit`: bytes. */
  readonly bodySizeLimit?: Value<string>;
  /** `sample_limit`: integer, 0 or more. */
  readonly sampleLimit?: Value<number>;
  /** `target_limit`: integer, 0 or more. */
  readonly targetLimit?: Value<number>;
  /** `label_limit`: integer, 0 or more. */
  readonly labelLimit?: Value<number>;
  /** `label_name_length_limit`: integer, 0 or more. */
  readonly labelNameLengthLimit?: Value<number>;
  /** `label_value_length_limit`: integer, 0 or more. */
  readonly labelValueLengthLimit?: Value<number>;
  /** `bearer_token`: secret. */
  readonly bearerToken?: SecretValue;
  /** `bearer_token_file`: string. */
  readonly bearerTokenFile?: Value<string>;
  /** `proxy_url`: string. */
  readonly proxyUrl?: Value<string>;
  /** `no_proxy`: string. */
  readonly noProxy?: Value<string>;
  /** `proxy_from_environment`: bool. */
  readonly proxyFromEnvironment?: Value<boolean>;
  /** `proxy_connect_header`: map(list(secret)). */
  readonly proxyConnectHeader?: MapValue<readonly Secret[], ListValue<Secret, SecretValue>>;
  /** `follow_redirects`: bool. */
  readonly followRedirects?: Value<boolean>;
  /** `enable_http2`: bool. */
  readonly enableHttp2?: Value<boolean>;
  /** `http_headers`: map(list(secret)). */
  readonly httpHeaders?: MapValue<readonly Secret[], ListValue<Secret, SecretValue>>;
  /** `extra_metrics`: bool. */
  readonly extraMetrics?: Value<boolean>;
  /** `enable_protobuf_negotiation`: bool. */
  readonly enableProtobufNegotiation?: Value<boolean>;
  /** `metric_name_validation_scheme`: string. */
  readonly metricNameValidationScheme?: Value<string>;
  /** `metric_name_escaping_scheme`: string. */
  readonly metricNameEscapingScheme?: Value<string>;
  /** `scrape_fallback_protocol`: string. */
  readonly scrapeFallbackProtocol?: Value<string>;
  /** `convert_classic_histograms_to_nhcb`: bool. */
  readonly convertClassicHistogramsToNhcb?: Value<boolean>;
  /** `enable_compression`: bool. */
  readonly enableCompression?: Value<boolean>;
  /** `native_histogram_bucket_limit`: integer, 0 or more. */
  readonly nativeHistogramBucketLimit?: Value<number>;
  /** `native_histogram_min_bucket_factor`: number. */
  readonly nativeHistogramMinBucketFactor?: Value<number>;
  /** `honor_metadata`: bool. */
  readonly honorMetadata?: Value<boolean>;
  /** `enable_type_and_unit_labels`: bool. */
  readonly enableTypeAndUnitLabels?: Value<boolean>;
  /** `start_timestamp_zero_ingestion`: bool. */
  readonly startTimestampZeroIngestion?: Value<boolean>;
  /** Block `basic_auth`. */
  readonly basicAuth?: BasicAuth;
  /** Block `authorization`. */
  readonly authorization?: Authorization;
  /** Block `oauth2`. */
  readonly oauth2?: OAuth2Config;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
  /** Block `clustering`. */
  readonly clustering?: ClusterComponentBlock;
}

/** `prometheus.scrape`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.scrape/} */
export class PrometheusScrape extends Component {
  constructor(scope: Construct, label: string, props: PrometheusScrapeProps) {
    super(scope, schema, 'prometheus.scrape', label, props);
  }
}
