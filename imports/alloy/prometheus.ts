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

/**
 * Arguments of `prometheus.echo`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.echo/}
 */
export interface PrometheusEchoProps {
  /** `format`: string, for example `"text"`, `"openmetrics"`, default `"text"`. */
  readonly format?: Value<string>;
}

/**
 * `prometheus.echo`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.echo/}
 */
export class PrometheusEcho extends Component {
  constructor(scope: Construct, label: string, props: PrometheusEchoProps = {}) {
    super(scope, schema, 'prometheus.echo', label, props);
  }

  /** `receiver`: storage.Appendable. */
  get receiver(): Ref<MetricsReceiver> {
    return this.ref('receiver');
  }
}

/**
 * Arguments of `prometheus.enrich`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.enrich/}
 */
export interface PrometheusEnrichProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** `target_to_metric_match`: map(string), default `{}`. */
  readonly targetToMetricMatch?: MapValue<string>;
  /** `target_match_label`: string, default `""`. */
  readonly targetMatchLabel?: Value<string>;
  /** `metrics_match_label`: string, default `""`. */
  readonly metricsMatchLabel?: Value<string>;
  /** `labels_to_copy`: list(string), default `[]`. */
  readonly labelsToCopy?: ListValue<string>;
  /** `forward_to`: list(storage.Appendable), required. */
  readonly forwardTo: ListValue<MetricsReceiver, Expression<MetricsReceiver>>;
}

/**
 * `prometheus.enrich`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.enrich/}
 */
export class PrometheusEnrich extends Component {
  constructor(scope: Construct, label: string, props: PrometheusEnrichProps) {
    super(scope, schema, 'prometheus.enrich', label, props);
  }

  /** `receiver`: storage.Appendable. */
  get receiver(): Ref<MetricsReceiver> {
    return this.ref('receiver');
  }
}

/**
 * Arguments of `prometheus.exporter.apache`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.apache/}
 */
export interface PrometheusExporterApacheProps {
  /** `scrape_uri`: string, default `"http://localhost/server-status?auto"`. */
  readonly scrapeUri?: Value<string>;
  /** `host_override`: string, default `""`. */
  readonly hostOverride?: Value<string>;
  /** `insecure`: bool, default `false`. */
  readonly insecure?: Value<boolean>;
}

/**
 * `prometheus.exporter.apache`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.apache/}
 */
export class PrometheusExporterApache extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterApacheProps = {}) {
    super(scope, schema, 'prometheus.exporter.apache', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.azure`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.azure/}
 */
export interface PrometheusExporterAzureProps {
  /** `subscriptions`: list(string), required. */
  readonly subscriptions: ListValue<string>;
  /** `resource_graph_query_filter`: string, default `""`. */
  readonly resourceGraphQueryFilter?: Value<string>;
  /** `resource_type`: string, required. */
  readonly resourceType: Value<string>;
  /** `metrics`: list(string), required. */
  readonly metrics: ListValue<string>;
  /** `metric_aggregations`: list(string), default `[]`. */
  readonly metricAggregations?: ListValue<string>;
  /** `timespan`: string, default `"PT5M"`. */
  readonly timespan?: Value<string>;
  /** `interval`: string, default `"PT1M"`. */
  readonly interval?: Value<string>;
  /** `included_dimensions`: list(string), default `[]`. */
  readonly includedDimensions?: ListValue<string>;
  /** `included_resource_tags`: list(string), default `["owner"]`. */
  readonly includedResourceTags?: ListValue<string>;
  /** `metric_namespace`: string, default `""`. */
  readonly metricNamespace?: Value<string>;
  /** `metric_name_template`: string, default `"azure_{type}_{metric}_{aggregation}_{unit}"`. */
  readonly metricNameTemplate?: Value<string>;
  /**
   * `metric_help_template`: string, default
   * `"Azure metric {metric} for {type} with aggregation {aggregation} as {unit}"`.
   */
  readonly metricHelpTemplate?: Value<string>;
  /** `azure_cloud_environment`: string, default `"azurecloud"`. */
  readonly azureCloudEnvironment?: Value<string>;
  /** `validate_dimensions`: bool, default `false`. */
  readonly validateDimensions?: Value<boolean>;
  /** `regions`: list(string), default `[]`. */
  readonly regions?: ListValue<string>;
}

/**
 * `prometheus.exporter.azure`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.azure/}
 */
export class PrometheusExporterAzure extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterAzureProps) {
    super(scope, schema, 'prometheus.exporter.azure', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.blackbox`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.blackbox/}
 */
export interface PrometheusExporterBlackboxProps {
  /** `config_file`: string, default `""`. */
  readonly configFile?: Value<string>;
  /** `config`: string or secret, default `""`. */
  readonly config?: OptionalSecretValue;
  /** `probe_timeout_offset`: duration, default `"500ms"`. */
  readonly probeTimeoutOffset?: Value<string>;
  /** `targets`: list(map(string)), default `[]`. */
  readonly targets?: ListValue<Readonly<Record<string, string>>, MapValue<string>>;
  /** Block `target`, any number. */
  readonly target?: readonly PrometheusExporterBlackboxTarget[];
}

/**
 * `prometheus.exporter.blackbox`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.blackbox/}
 */
export class PrometheusExporterBlackbox extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterBlackboxProps = {}) {
    super(scope, schema, 'prometheus.exporter.blackbox', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * `target` of `prometheus.exporter.blackbox`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.blackbox/}
 */
export interface PrometheusExporterBlackboxTarget {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `address`: string, required. */
  readonly address: Value<string>;
  /** `module`: string, default `""`. */
  readonly module?: Value<string>;
  /** `labels`: map(string), default `{}`. */
  readonly labels?: MapValue<string>;
}

/**
 * Arguments of `prometheus.exporter.cadvisor`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cadvisor/}
 */
export interface PrometheusExporterCadvisorProps {
  /** `store_container_labels`: bool, default `true`. */
  readonly storeContainerLabels?: Value<boolean>;
  /** `allowlisted_container_labels`: list(string), default `[""]`. */
  readonly allowlistedContainerLabels?: ListValue<string>;
  /** `env_metadata_allowlist`: list(string), default `[""]`. */
  readonly envMetadataAllowlist?: ListValue<string>;
  /** `raw_cgroup_prefix_allowlist`: list(string), default `[""]`. */
  readonly rawCgroupPrefixAllowlist?: ListValue<string>;
  /** `perf_events_config`: string, default `""`. */
  readonly perfEventsConfig?: Value<string>;
  /** `resctrl_interval`: duration, default `"0s"`. */
  readonly resctrlInterval?: Value<string>;
  /** `disabled_metrics`: list(string), default `[]`. */
  readonly disabledMetrics?: ListValue<string>;
  /** `enabled_metrics`: list(string), default `[]`. */
  readonly enabledMetrics?: ListValue<string>;
  /** `storage_duration`: duration, default `"2m"`. */
  readonly storageDuration?: Value<string>;
  /** `containerd_host`: string, default `"/run/containerd/containerd.sock"`. */
  readonly containerdHost?: Value<string>;
  /** `containerd_namespace`: string, default `"k8s.io"`. */
  readonly containerdNamespace?: Value<string>;
  /** `docker_host`: string, default `"unix:///var/run/docker.sock"`. */
  readonly dockerHost?: Value<string>;
  /** `use_docker_tls`: bool, default `false`. */
  readonly useDockerTls?: Value<boolean>;
  /** `docker_tls_cert`: string, default `"cert.pem"`. */
  readonly dockerTlsCert?: Value<string>;
  /** `docker_tls_key`: string, default `"key.pem"`. */
  readonly dockerTlsKey?: Value<string>;
  /** `docker_tls_ca`: string, default `"ca.pem"`. */
  readonly dockerTlsCa?: Value<string>;
  /** `docker_only`: bool, default `false`. */
  readonly dockerOnly?: Value<boolean>;
  /** `disable_root_cgroup_stats`: bool, default `false`. */
  readonly disableRootCgroupStats?: Value<boolean>;
}

/**
 * `prometheus.exporter.cadvisor`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cadvisor/}
 */
export class PrometheusExporterCadvisor extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterCadvisorProps = {}) {
    super(scope, schema, 'prometheus.exporter.cadvisor', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.catchpoint`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.catchpoint/}
 */
export interface PrometheusExporterCatchpointProps {
  /** `verbose_logging`: bool, default `false`. */
  readonly verboseLogging?: Value<boolean>;
  /** `webhook_path`: string, default `"/catchpoint-webhook"`. */
  readonly webhookPath?: Value<string>;
  /** `port`: string, default `"9090"`. */
  readonly port?: Value<string>;
}

/**
 * `prometheus.exporter.catchpoint`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.catchpoint/}
 */
export class PrometheusExporterCatchpoint extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterCatchpointProps = {}) {
    super(scope, schema, 'prometheus.exporter.catchpoint', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.cloudwatch`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/}
 */
export interface PrometheusExporterCloudwatchProps {
  /** `sts_region`: string, required. */
  readonly stsRegion: Value<string>;
  /** `fips_disabled`: bool, default `true`. */
  readonly fipsDisabled?: Value<boolean>;
  /** `discovery_exported_tags`: map(list(string)), default `{}`. */
  readonly discoveryExportedTags?: MapValue<readonly string[], ListValue<string>>;
  /** `labels_snake_case`: bool, default `false`. */
  readonly labelsSnakeCase?: Value<boolean>;
  /** `aws_sdk_version_v2`: bool, default `true`. */
  readonly awsSdkVersionV2?: Value<boolean>;
  /** `debug`: bool, default `false`. */
  readonly debug?: Value<boolean>;
  /** Block `discovery`, any number. */
  readonly discovery?: readonly PrometheusExporterCloudwatchDiscovery[];
  /** Block `static`, any number. */
  readonly static?: readonly PrometheusExporterCloudwatchStatic[];
  /** Block `custom_namespace`, any number. */
  readonly customNamespace?: readonly PrometheusExporterCloudwatchCustomNamespace[];
  /** Block `decoupled_scraping`, with the defaults `scrape_interval` `"5m"`. */
  readonly decoupledScraping?: PrometheusExporterCloudwatchDecoupledScraping;
}

/**
 * `prometheus.exporter.cloudwatch`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/}
 */
export class PrometheusExporterCloudwatch extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterCloudwatchProps) {
    super(scope, schema, 'prometheus.exporter.cloudwatch', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * `discovery` of `prometheus.exporter.cloudwatch`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/}
 */
export interface PrometheusExporterCloudwatchDiscovery {
  /** `regions`: list(string), required. */
  readonly regions: ListValue<string>;
  /** `custom_tags`: map(string), default `{}`. */
  readonly customTags?: MapValue<string>;
  /** `search_tags`: map(string), default `{}`. */
  readonly searchTags?: MapValue<string>;
  /** `type`: string, required. */
  readonly type: Value<string>;
  /** `dimension_name_requirements`: list(string), default `[]`. */
  readonly dimensionNameRequirements?: ListValue<string>;
  /** `recently_active_only`: bool, default `false`. */
  readonly recentlyActiveOnly?: Value<boolean>;
  /** `period`: duration, default `"0s"`. */
  readonly period?: Value<string>;
  /** `length`: duration, default `"0s"`. */
  readonly length?: Value<string>;
  /** `delay`: duration, default `"0s"`. */
  readonly delay?: Value<string>;
  /** `add_cloudwatch_timestamp`: bool, no default. */
  readonly addCloudwatchTimestamp?: Value<boolean>;
  /** `nil_to_zero`: bool, no default. */
  readonly nilToZero?: Value<boolean>;
  /** Block `role`, any number. */
  readonly role?: readonly PrometheusExporterCloudwatchRole[];
  /** Block `metric`, required, any number. */
  readonly metric: readonly PrometheusExporterCloudwatchMetric[];
}

/**
 * `role` of `prometheus.exporter.cloudwatch`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/}
 */
export interface PrometheusExporterCloudwatchRole {
  /** `role_arn`: string, required. */
  readonly roleArn: Value<string>;
  /** `external_id`: string, default `""`. */
  readonly externalId?: Value<string>;
}

/**
 * `metric` of `prometheus.exporter.cloudwatch`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/}
 */
export interface PrometheusExporterCloudwatchMetric {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `statistics`: list(string), required. */
  readonly statistics: ListValue<string>;
  /** `period`: duration, default `"0s"`. */
  readonly period?: Value<string>;
  /** `length`: duration, default `"0s"`. */
  readonly length?: Value<string>;
  /** `nil_to_zero`: bool, no default. */
  readonly nilToZero?: Value<boolean>;
  /** `add_cloudwatch_timestamp`: bool, no default. */
  readonly addCloudwatchTimestamp?: Value<boolean>;
}

/**
 * `static` of `prometheus.exporter.cloudwatch`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/}
 */
export interface PrometheusExporterCloudwatchStatic {
  /** The label in quotes after the name of the block. */
  readonly label: string;
  /** `regions`: list(string), required. */
  readonly regions: ListValue<string>;
  /** `custom_tags`: map(string), default `{}`. */
  readonly customTags?: MapValue<string>;
  /** `namespace`: string, required. */
  readonly namespace: Value<string>;
  /** `dimensions`: map(string), required. */
  readonly dimensions: MapValue<string>;
  /** `period`: duration, default `"0s"`. */
  readonly period?: Value<string>;
  /** `length`: duration, default `"0s"`. */
  readonly length?: Value<string>;
  /** `delay`: duration, default `"0s"`. */
  readonly delay?: Value<string>;
  /** `nil_to_zero`: bool, no default. */
  readonly nilToZero?: Value<boolean>;
  /** Block `role`, any number. */
  readonly role?: readonly PrometheusExporterCloudwatchRole[];
  /** Block `metric`, required, any number. */
  readonly metric: readonly PrometheusExporterCloudwatchMetric[];
}

/**
 * `custom_namespace` of `prometheus.exporter.cloudwatch`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/}
 */
export interface PrometheusExporterCloudwatchCustomNamespace {
  /** The label in quotes after the name of the block. */
  readonly label: string;
  /** `regions`: list(string), required. */
  readonly regions: ListValue<string>;
  /** `custom_tags`: map(string), default `{}`. */
  readonly customTags?: MapValue<string>;
  /** `dimension_name_requirements`: list(string), default `[]`. */
  readonly dimensionNameRequirements?: ListValue<string>;
  /** `namespace`: string, required. */
  readonly namespace: Value<string>;
  /** `recently_active_only`: bool, default `false`. */
  readonly recentlyActiveOnly?: Value<boolean>;
  /** `delay`: duration, default `"0s"`. */
  readonly delay?: Value<string>;
  /** `period`: duration, default `"0s"`. */
  readonly period?: Value<string>;
  /** `length`: duration, default `"0s"`. */
  readonly length?: Value<string>;
  /** `add_cloudwatch_timestamp`: bool, no default. */
  readonly addCloudwatchTimestamp?: Value<boolean>;
  /** `nil_to_zero`: bool, no default. */
  readonly nilToZero?: Value<boolean>;
  /** Block `role`, any number. */
  readonly role?: readonly PrometheusExporterCloudwatchRole[];
  /** Block `metric`, required, any number. */
  readonly metric: readonly PrometheusExporterCloudwatchMetric[];
}

/**
 * `decoupled_scraping` of `prometheus.exporter.cloudwatch`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.cloudwatch/}
 */
export interface PrometheusExporterCloudwatchDecoupledScraping {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `scrape_interval`: duration, default `"0s"` where its place names no other. */
  readonly scrapeInterval?: Value<string>;
}

/**
 * Arguments of `prometheus.exporter.consul`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.consul/}
 */
export interface PrometheusExporterConsulProps {
  /** `server`: string, default `"http://localhost:8500"`. */
  readonly server?: Value<string>;
  /** `ca_file`: string, default `""`. */
  readonly caFile?: Value<string>;
  /** `cert_file`: string, default `""`. */
  readonly certFile?: Value<string>;
  /** `key_file`: string, default `""`. */
  readonly keyFile?: Value<string>;
  /** `server_name`: string, default `""`. */
  readonly serverName?: Value<string>;
  /** `timeout`: duration, default `"500ms"`. */
  readonly timeout?: Value<string>;
  /** `insecure_skip_verify`: bool, default `false`. */
  readonly insecureSkipVerify?: Value<boolean>;
  /** `concurrent_request_limit`: integer, default `0`. */
  readonly concurrentRequestLimit?: Value<number>;
  /** `allow_stale`: bool, default `true`. */
  readonly allowStale?: Value<boolean>;
  /** `require_consistent`: bool, default `false`. */
  readonly requireConsistent?: Value<boolean>;
  /** `kv_prefix`: string, default `""`. */
  readonly kvPrefix?: Value<string>;
  /** `kv_filter`: string, default `".*"`. */
  readonly kvFilter?: Value<string>;
  /** `generate_health_summary`: bool, default `true`. */
  readonly generateHealthSummary?: Value<boolean>;
}

/**
 * `prometheus.exporter.consul`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.consul/}
 */
export class PrometheusExporterConsul extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterConsulProps = {}) {
    super(scope, schema, 'prometheus.exporter.consul', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.databricks`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.databricks/}
 */
export interface PrometheusExporterDatabricksProps {
  /** `server_hostname`: string, required. */
  readonly serverHostname: Value<string>;
  /** `warehouse_http_path`: string, required. */
  readonly warehouseHttpPath: Value<string>;
  /** `client_id`: string, required. */
  readonly clientId: Value<string>;
  /** `client_secret`: secret, required. */
  readonly clientSecret: SecretValue;
  /** `query_timeout`: duration, default `"5m"`. */
  readonly queryTimeout?: Value<string>;
  /** `billing_lookback`: duration, default `"24h"`. */
  readonly billingLookback?: Value<string>;
  /** `jobs_lookback`: duration, default `"3h"`. */
  readonly jobsLookback?: Value<string>;
  /** `pipelines_lookback`: duration, default `"3h"`. */
  readonly pipelinesLookback?: Value<string>;
  /** `queries_lookback`: duration, default `"2h"`. */
  readonly queriesLookback?: Value<string>;
  /** `sla_threshold_seconds`: integer, default `3600`. */
  readonly slaThresholdSeconds?: Value<number>;
  /** `collect_task_retries`: bool, default `false`. */
  readonly collectTaskRetries?: Value<boolean>;
}

/**
 * `prometheus.exporter.databricks`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.databricks/}
 */
export class PrometheusExporterDatabricks extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterDatabricksProps) {
    super(scope, schema, 'prometheus.exporter.databricks', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.dnsmasq`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.dnsmasq/}
 */
export interface PrometheusExporterDnsmasqProps {
  /** `address`: string, default `"localhost:53"`. */
  readonly address?: Value<string>;
  /** `leases_file`: string, default `"/var/lib/misc/dnsmasq.leases"`. */
  readonly leasesFile?: Value<string>;
  /** `expose_leases`: bool, default `false`. */
  readonly exposeLeases?: Value<boolean>;
}

/**
 * `prometheus.exporter.dnsmasq`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.dnsmasq/}
 */
export class PrometheusExporterDnsmasq extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterDnsmasqProps = {}) {
    super(scope, schema, 'prometheus.exporter.dnsmasq', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.elasticsearch`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.elasticsearch/}
 */
export interface PrometheusExporterElasticsearchProps {
  /** `address`: string, default `"http://localhost:9200"`. */
  readonly address?: Value<string>;
  /** `timeout`: duration, default `"5s"`. */
  readonly timeout?: Value<string>;
  /** `all`: bool, default `false`. */
  readonly all?: Value<boolean>;
  /** `node`: string, default `"_local"`. */
  readonly node?: Value<string>;
  /** `indices`: bool, default `false`. */
  readonly indices?: Value<boolean>;
  /** `indices_settings`: bool, default `false`. */
  readonly indicesSettings?: Value<boolean>;
  /** `cluster_settings`: bool, default `false`. */
  readonly clusterSettings?: Value<boolean>;
  /** `shards`: bool, default `false`. */
  readonly shards?: Value<boolean>;
  /** `aliases`: bool, default `true`. */
  readonly aliases?: Value<boolean>;
  /** `snapshots`: bool, default `false`. */
  readonly snapshots?: Value<boolean>;
  /** `clusterinfo_interval`: duration, default `"5m"`. */
  readonly clusterinfoInterval?: Value<string>;
  /** `ca`: string, default `""`. */
  readonly ca?: Value<string>;
  /** `client_private_key`: string, default `""`. */
  readonly clientPrivateKey?: Value<string>;
  /** `client_cert`: string, default `""`. */
  readonly clientCert?: Value<string>;
  /** `ssl_skip_verify`: bool, default `false`. */
  readonly sslSkipVerify?: Value<boolean>;
  /** `data_stream`: bool, default `false`. */
  readonly dataStream?: Value<boolean>;
  /** `slm`: bool, default `false`. */
  readonly slm?: Value<boolean>;
  /** Block `basic_auth`. */
  readonly basicAuth?: BasicAuth;
}

/**
 * `prometheus.exporter.elasticsearch`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.elasticsearch/}
 */
export class PrometheusExporterElasticsearch extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterElasticsearchProps = {}) {
    super(scope, schema, 'prometheus.exporter.elasticsearch', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.gcp`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.gcp/}
 */
export interface PrometheusExporterGcpProps {
  /** `project_ids`: list(string), required. */
  readonly projectIds: ListValue<string>;
  /** `metrics_prefixes`: list(string), required. */
  readonly metricsPrefixes: ListValue<string>;
  /** `extra_filters`: list(string), default `[]`. */
  readonly extraFilters?: ListValue<string>;
  /** `request_interval`: duration, default `"5m"`. */
  readonly requestInterval?: Value<string>;
  /** `request_offset`: duration, default `"0s"`. */
  readonly requestOffset?: Value<string>;
  /** `ingest_delay`: bool, default `false`. */
  readonly ingestDelay?: Value<boolean>;
  /** `drop_delegated_projects`: bool, default `false`. */
  readonly dropDelegatedProjects?: Value<boolean>;
  /** `gcp_client_timeout`: duration, default `"15s"`. */
  readonly gcpClientTimeout?: Value<string>;
}

/**
 * `prometheus.exporter.gcp`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.gcp/}
 */
export class PrometheusExporterGcp extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterGcpProps) {
    super(scope, schema, 'prometheus.exporter.gcp', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.github`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.github/}
 */
export interface PrometheusExporterGithubProps {
  /** `api_url`: string, default `"https://api.github.com"`. */
  readonly apiUrl?: Value<string>;
  /** `repositories`: list(string), default `[]`. */
  readonly repositories?: ListValue<string>;
  /** `organizations`: list(string), default `[]`. */
  readonly organizations?: ListValue<string>;
  /** `users`: list(string), default `[]`. */
  readonly users?: ListValue<string>;
  /** `api_token`: secret, default `""`. */
  readonly apiToken?: SecretValue;
  /** `api_token_file`: string, default `""`. */
  readonly apiTokenFile?: Value<string>;
  /** `github_app_key_path`: string, default `""`. */
  readonly githubAppKeyPath?: Value<string>;
  /** `github_app_id`: integer, default `0`. */
  readonly githubAppId?: Value<number>;
  /** `github_app_installation_id`: integer, default `0`. */
  readonly githubAppInstallationId?: Value<number>;
  /** `github_rate_limit`: number, default `0`. */
  readonly githubRateLimit?: Value<number>;
}

/**
 * `prometheus.exporter.github`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.github/}
 */
export class PrometheusExporterGithub extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterGithubProps = {}) {
    super(scope, schema, 'prometheus.exporter.github', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.kafka/}
 */
export interface PrometheusExporterKafkaProps {
  /** `instance`: string, default `""`. */
  readonly instance?: Value<string>;
  /** `kafka_uris`: list(string), default `[]`. */
  readonly kafkaUris?: ListValue<string>;
  /** `use_sasl`: bool, default `false`. */
  readonly useSasl?: Value<boolean>;
  /** `use_sasl_handshake`: bool, default `true`. */
  readonly useSaslHandshake?: Value<boolean>;
  /** `sasl_username`: string, default `""`. */
  readonly saslUsername?: Value<string>;
  /** `sasl_password`: secret, default `""`. */
  readonly saslPassword?: SecretValue;
  /** `sasl_mechanism`: string, default `""`. */
  readonly saslMechanism?: Value<string>;
  /** `sasl_disable_pafx_fast`: bool, default `false`. */
  readonly saslDisablePafxFast?: Value<boolean>;
  /** `use_tls`: bool, default `false`. */
  readonly useTls?: Value<boolean>;
  /** `tls_server_name`: string, default `""`. */
  readonly tlsServerName?: Value<string>;
  /** `ca_file`: string, default `""`. */
  readonly caFile?: Value<string>;
  /** `cert_file`: string, default `""`. */
  readonly certFile?: Value<string>;
  /** `key_file`: string, default `""`. */
  readonly keyFile?: Value<string>;
  /** `insecure_skip_verify`: bool, default `false`. */
  readonly insecureSkipVerify?: Value<boolean>;
  /** `kafka_version`: string, default `"2.0.0"`. */
  readonly kafkaVersion?: Value<string>;
  /** `use_zookeeper_lag`: bool, default `false`. */
  readonly useZookeeperLag?: Value<boolean>;
  /** `zookeeper_uris`: list(string), default `[]`. */
  readonly zookeeperUris?: ListValue<string>;
  /** `kafka_cluster_name`: string, default `""`. */
  readonly kafkaClusterName?: Value<string>;
  /** `metadata_refresh_interval`: string, default `"1m"`. */
  readonly metadataRefreshInterval?: Value<string>;
  /** `gssapi_service_name`: string, default `""`. */
  readonly gssapiServiceName?: Value<string>;
  /** `gssapi_kerberos_config_path`: string, default `""`. */
  readonly gssapiKerberosConfigPath?: Value<string>;
  /** `gssapi_realm`: string, default `""`. */
  readonly gssapiRealm?: Value<string>;
  /** `gssapi_key_tab_path`: string, default `""`. */
  readonly gssapiKeyTabPath?: Value<string>;
  /** `gssapi_kerberos_auth_type`: string, default `""`. */
  readonly gssapiKerberosAuthType?: Value<string>;
  /** `offset_show_all`: bool, default `true`. */
  readonly offsetShowAll?: Value<boolean>;
  /** `topic_workers`: integer, default `100`. */
  readonly topicWorkers?: Value<number>;
  /** `allow_concurrency`: bool, default `true`. */
  readonly allowConcurrency?: Value<boolean>;
  /** `allow_auto_topic_creation`: bool, default `false`. */
  readonly allowAutoTopicCreation?: Value<boolean>;
  /** `max_offsets`: integer, default `1000`. */
  readonly maxOffsets?: Value<number>;
  /** `prune_interval_seconds`: integer, default `30`. @deprecated */
  readonly pruneIntervalSeconds?: Value<number>;
  /** `topics_filter_regex`: string, default `".*"`. */
  readonly topicsFilterRegex?: Value<string>;
  /** `topics_exclude_regex`: string, default `"^$"`. */
  readonly topicsExcludeRegex?: Value<string>;
  /** `groups_filter_regex`: string, default `".*"`. */
  readonly groupsFilterRegex?: Value<string>;
  /** `groups_exclude_regex`: string, default `"^$"`. */
  readonly groupsExcludeRegex?: Value<string>;
}

/**
 * `prometheus.exporter.kafka`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.kafka/}
 */
export class PrometheusExporterKafka extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterKafkaProps = {}) {
    super(scope, schema, 'prometheus.exporter.kafka', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.memcached`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.memcached/}
 */
export interface PrometheusExporterMemcachedProps {
  /** `address`: string, default `"localhost:11211"`. */
  readonly address?: Value<string>;
  /** `timeout`: duration, default `"1s"`. */
  readonly timeout?: Value<string>;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/**
 * `prometheus.exporter.memcached`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.memcached/}
 */
export class PrometheusExporterMemcached extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterMemcachedProps = {}) {
    super(scope, schema, 'prometheus.exporter.memcached', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.mongodb`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.mongodb/}
 */
export interface PrometheusExporterMongodbProps {
  /** `mongodb_uri`: secret, required. */
  readonly mongodbUri: SecretValue;
  /** `compatible_mode`: bool, default `true`. */
  readonly compatibleMode?: Value<boolean>;
  /** `collect_all`: bool, default `true`. */
  readonly collectAll?: Value<boolean>;
  /** `direct_connect`: bool, default `false`. */
  readonly directConnect?: Value<boolean>;
  /** `discovering_mode`: bool, default `false`. */
  readonly discoveringMode?: Value<boolean>;
  /** `currentop_slow_time`: duration, default `"1m"`. */
  readonly currentopSlowTime?: Value<string>;
  /** `enable_db_stats`: bool, default `false`. */
  readonly enableDbStats?: Value<boolean>;
  /** `enable_db_stats_free_storage`: bool, default `false`. */
  readonly enableDbStatsFreeStorage?: Value<boolean>;
  /** `enable_diagnostic_data`: bool, default `false`. */
  readonly enableDiagnosticData?: Value<boolean>;
  /** `enable_replicaset_status`: bool, default `false`. */
  readonly enableReplicasetStatus?: Value<boolean>;
  /** `enable_replicaset_config`: bool, default `false`. */
  readonly enableReplicasetConfig?: Value<boolean>;
  /** `enable_currentop_metrics`: bool, default `false`. */
  readonly enableCurrentopMetrics?: Value<boolean>;
  /** `enable_top_metrics`: bool, default `false`. */
  readonly enableTopMetrics?: Value<boolean>;
  /** `enable_index_stats`: bool, default `false`. */
  readonly enableIndexStats?: Value<boolean>;
  /** `enable_coll_stats`: bool, default `false`. */
  readonly enableCollStats?: Value<boolean>;
  /** `enable_profile`: bool, default `false`. */
  readonly enableProfile?: Value<boolean>;
  /** `enable_shards`: bool, default `false`. */
  readonly enableShards?: Value<boolean>;
  /** `enable_fcv`: bool, default `false`. */
  readonly enableFcv?: Value<boolean>;
  /** `enable_pbm_metrics`: bool, default `false`. */
  readonly enablePbmMetrics?: Value<boolean>;
}

/**
 * `prometheus.exporter.mongodb`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.mongodb/}
 */
export class PrometheusExporterMongodb extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterMongodbProps) {
    super(scope, schema, 'prometheus.exporter.mongodb', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.mssql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.mssql/}
 */
export interface PrometheusExporterMssqlProps {
  /** `connection_string`: secret, required. */
  readonly connectionString: SecretValue;
  /** `connection_name`: string, default `""`. */
  readonly connectionName?: Value<string>;
  /** `max_idle_connections`: integer, default `3`. */
  readonly maxIdleConnections?: Value<number>;
  /** `max_open_connections`: integer, default `3`. */
  readonly maxOpenConnections?: Value<number>;
  /** `max_connection_lifetime`: duration, default `"0s"`. */
  readonly maxConnectionLifetime?: Value<string>;
  /** `timeout`: duration, default `"10s"`. */
  readonly timeout?: Value<string>;
  /** `query_config`: string or secret, default `""`. */
  readonly queryConfig?: OptionalSecretValue;
}

/**
 * `prometheus.exporter.mssql`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.mssql/}
 */
export class PrometheusExporterMssql extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterMssqlProps) {
    super(scope, schema, 'prometheus.exporter.mssql', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.mysql`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.mysql/}
 */
export interface PrometheusExporterMysqlProps {
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
 * `prometheus.exporter.mysql`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.mysql/}
 */
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
  /** `min_time`: integer, default `0`. */
  readonly minTime?: Value<number>;
  /** `processes_by_user`: bool, default `false` where its place names no other. */
  readonly processesByUser?: Value<boolean>;
  /** `processes_by_host`: bool, default `false` where its place names no other. */
  readonly processesByHost?: Value<boolean>;
}

/** `info_schema.tables`: `prometheus/exporter/mysql.InfoSchemaTables` in Alloy's source. */
export interface PrometheusExporterMysqlInfoSchemaTables {
  /** `databases`: string, default `""` where its place names no other. */
  readonly databases?: Value<string>;
}

/**
 * `perf_schema.eventsstatements`: `prometheus/exporter/mysql.PerfSchemaEventsStatements` in Alloy's source.
 */
export interface PrometheusExporterMysqlPerfSchemaEventsStatements {
  /** `limit`: integer, default `0` where its place names no other. */
  readonly limit?: Value<number>;
  /** `time_limit`: integer, default `0` where its place names no other. */
  readonly timeLimit?: Value<number>;
  /** `text_limit`: integer, default `0` where its place names no other. */
  readonly textLimit?: Value<number>;
  /** `exclude_schemas`: list(string), default `[]`. */
  readonly excludeSchemas?: ListValue<string>;
}

/** `perf_schema.file_instances`: `prometheus/exporter/mysql.PerfSchemaFileInstances` in Alloy's source. */
export interface PrometheusExporterMysqlPerfSchemaFileInstances {
  /** `filter`: string, default `""` where its place names no other. */
  readonly filter?: Value<string>;
  /** `remove_prefix`: string, default `""` where its place names no other. */
  readonly removePrefix?: Value<string>;
}

/** `perf_schema.memory_events`: `prometheus/exporter/mysql.PerfSchemaMemoryEvents` in Alloy's source. */
export interface PrometheusExporterMysqlPerfSchemaMemoryEvents {
  /** `remove_prefix`: string, default `""` where its place names no other. */
  readonly removePrefix?: Value<string>;
}

/** `heartbeat`: `prometheus/exporter/mysql.Heartbeat` in Alloy's source. */
export interface PrometheusExporterMysqlHeartbeat {
  /** `database`: string, default `""` where its place names no other. */
  readonly database?: Value<string>;
  /** `table`: string, default `""` where its place names no other. */
  readonly table?: Value<string>;
  /** `utc`: bool, default `false`. */
  readonly utc?: Value<boolean>;
}

/** `mysql.user`: `prometheus/exporter/mysql.MySQLUser` in Alloy's source. */
export interface PrometheusExporterMysqlMySqlUser {
  /** `privileges`: bool, default `false`. */
  readonly privileges?: Value<boolean>;
}

/**
 * Arguments of `prometheus.exporter.oracledb`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.oracledb/}
 */
export interface PrometheusExporterOracledbProps {
  /** `connection_string`: secret, default `""`. @deprecated */
  readonly connectionString?: SecretValue;
  /** `max_idle_conns`: integer, default `0`. */
  readonly maxIdleConns?: Value<number>;
  /** `max_open_conns`: integer, default `10`. */
  readonly maxOpenConns?: Value<number>;
  /** `query_timeout`: integer, default `5`. */
  readonly queryTimeout?: Value<number>;
  /** `default_metrics`: string, default `""`. */
  readonly defaultMetrics?: Value<string>;
  /** `custom_metrics`: list(string), default `[]`. */
  readonly customMetrics?: ListValue<string>;
  /** `username`: string, default `""`. @deprecated */
  readonly username?: Value<string>;
  /** `password`: secret, default `""`. @deprecated */
  readonly password?: SecretValue;
  /** Block `database`, any number. */
  readonly database?: readonly PrometheusExporterOracledbDatabase[];
}

/**
 * `prometheus.exporter.oracledb`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.oracledb/}
 */
export class PrometheusExporterOracledb extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterOracledbProps = {}) {
    super(scope, schema, 'prometheus.exporter.oracledb', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * `database` of `prometheus.exporter.oracledb`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.oracledb/}
 */
export interface PrometheusExporterOracledbDatabase {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `connection_string`: secret, required. */
  readonly connectionString: SecretValue;
  /** `username`: string, default `""`. */
  readonly username?: Value<string>;
  /** `password`: secret, default `""`. */
  readonly password?: SecretValue;
  /** `labels`: map(string), default `{}`. */
  readonly labels?: MapValue<string>;
}

/**
 * Arguments of `prometheus.exporter.postgres`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.postgres/}
 */
export interface PrometheusExporterPostgresProps {
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
 * `prometheus.exporter.postgres`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.postgres/}
 */
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
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `database_allowlist`: list(string), default `[]`. */
  readonly databaseAllowlist?: ListValue<string>;
  /** `database_denylist`: list(string), default `[]`. */
  readonly databaseDenylist?: ListValue<string>;
}

/** `stat_statements`: `prometheus/exporter/postgres.StatStatementFlags` in Alloy's source. */
export interface PrometheusExporterPostgresStatStatementFlags {
  /** `include_query`: bool, default `false`. */
  readonly includeQuery?: Value<boolean>;
  /** `query_length`: integer, 0 or more, default `0`. */
  readonly queryLength?: Value<number>;
  /** `limit`: integer, 0 or more, default `0`. */
  readonly limit?: Value<number>;
  /** `exclude_databases`: list(string), default `[]`. */
  readonly excludeDatabases?: ListValue<string>;
  /** `exclude_users`: list(string), default `[]`. */
  readonly excludeUsers?: ListValue<string>;
}

/**
 * Arguments of `prometheus.exporter.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.process/}
 */
export interface PrometheusExporterProcessProps {
  /** `procfs_path`: string, default `"/proc"`. */
  readonly procfsPath?: Value<string>;
  /** `track_children`: bool, default `true`. */
  readonly trackChildren?: Value<boolean>;
  /** `track_threads`: bool, default `true`. */
  readonly trackThreads?: Value<boolean>;
  /** `gather_smaps`: bool, default `true`. */
  readonly gatherSmaps?: Value<boolean>;
  /** `recheck_on_scrape`: bool, default `false`. */
  readonly recheckOnScrape?: Value<boolean>;
  /** `remove_empty_groups`: bool, default `false`. */
  readonly removeEmptyGroups?: Value<boolean>;
  /** Block `matcher`, any number. */
  readonly matcher?: readonly PrometheusExporterProcessMatcher[];
}

/**
 * `prometheus.exporter.process`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.process/}
 */
export class PrometheusExporterProcess extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterProcessProps = {}) {
    super(scope, schema, 'prometheus.exporter.process', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * `matcher` of `prometheus.exporter.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.process/}
 */
export interface PrometheusExporterProcessMatcher {
  /** `name`: string, default `""`. */
  readonly name?: Value<string>;
  /** `comm`: list(string), default `[]`. */
  readonly comm?: ListValue<string>;
  /** `exe`: list(string), default `[]`. */
  readonly exe?: ListValue<string>;
  /** `cmdline`: list(string), default `[]`. */
  readonly cmdline?: ListValue<string>;
}

/**
 * Arguments of `prometheus.exporter.redis`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.redis/}
 */
export interface PrometheusExporterRedisProps {
  /** `include_exporter_metrics`: bool, default `false`. */
  readonly includeExporterMetrics?: Value<boolean>;
  /** `redis_addr`: string, required. */
  readonly redisAddr: Value<string>;
  /** `redis_user`: string, default `""`. */
  readonly redisUser?: Value<string>;
  /** `redis_password`: secret, default `""`. */
  readonly redisPassword?: SecretValue;
  /** `redis_password_file`: string, default `""`. */
  readonly redisPasswordFile?: Value<string>;
  /** `redis_password_map_file`: string, default `""`. */
  readonly redisPasswordMapFile?: Value<string>;
  /** `namespace`: string, default `"redis"`. */
  readonly namespace?: Value<string>;
  /** `config_command`: string, default `"CONFIG"`. */
  readonly configCommand?: Value<string>;
  /** `check_keys`: list(string), default `[]`. */
  readonly checkKeys?: ListValue<string>;
  /** `check_key_groups`: list(string), default `[]`. */
  readonly checkKeyGroups?: ListValue<string>;
  /** `check_key_groups_batch_size`: integer, default `10000`. */
  readonly checkKeyGroupsBatchSize?: Value<number>;
  /** `max_distinct_key_groups`: integer, default `100`. */
  readonly maxDistinctKeyGroups?: Value<number>;
  /** `check_single_keys`: list(string), default `[]`. */
  readonly checkSingleKeys?: ListValue<string>;
  /** `check_streams`: list(string), default `[]`. */
  readonly checkStreams?: ListValue<string>;
  /** `check_single_streams`: list(string), default `[]`. */
  readonly checkSingleStreams?: ListValue<string>;
  /** `export_key_values`: bool, default `true`. */
  readonly exportKeyValues?: Value<boolean>;
  /** `count_keys`: list(string), default `[]`. */
  readonly countKeys?: ListValue<string>;
  /** `script_path`: string, default `""`. */
  readonly scriptPath?: Value<string>;
  /** `script_paths`: list(string), default `[]`. */
  readonly scriptPaths?: ListValue<string>;
  /** `connection_timeout`: duration, default `"15s"`. */
  readonly connectionTimeout?: Value<string>;
  /** `tls_client_key_file`: string, default `""`. */
  readonly tlsClientKeyFile?: Value<string>;
  /** `tls_client_cert_file`: string, default `""`. */
  readonly tlsClientCertFile?: Value<string>;
  /** `tls_ca_cert_file`: string, default `""`. */
  readonly tlsCaCertFile?: Value<string>;
  /** `set_client_name`: bool, default `true`. */
  readonly setClientName?: Value<boolean>;
  /** `is_tile38`: bool, default `false`. */
  readonly isTile38?: Value<boolean>;
  /** `is_cluster`: bool, default `false`. */
  readonly isCluster?: Value<boolean>;
  /** `export_client_list`: bool, default `false`. */
  readonly exportClientList?: Value<boolean>;
  /** `export_client_port`: bool, default `false`. */
  readonly exportClientPort?: Value<boolean>;
  /** `redis_metrics_only`: bool, default `false`. */
  readonly redisMetricsOnly?: Value<boolean>;
  /** `ping_on_connect`: bool, default `false`. */
  readonly pingOnConnect?: Value<boolean>;
  /** `incl_system_metrics`: bool, default `false`. */
  readonly inclSystemMetrics?: Value<boolean>;
  /** `skip_tls_verification`: bool, default `false`. */
  readonly skipTlsVerification?: Value<boolean>;
}

/**
 * `prometheus.exporter.redis`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.redis/}
 */
export class PrometheusExporterRedis extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterRedisProps) {
    super(scope, schema, 'prometheus.exporter.redis', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.self`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.self/}
 */
export type PrometheusExporterSelfProps = Readonly<Record<string, never>>;

/**
 * `prometheus.exporter.self`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.self/}
 */
export class PrometheusExporterSelf extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterSelfProps = {}) {
    super(scope, schema, 'prometheus.exporter.self', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.snmp`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.snmp/}
 */
export interface PrometheusExporterSnmpProps {
  /** `config_file`: string, default `""`. */
  readonly configFile?: Value<string>;
  /** `concurrency`: integer, default `1`. */
  readonly concurrency?: Value<number>;
  /** `config`: string or secret, default `""`. */
  readonly config?: OptionalSecretValue;
  /** `config_merge_strategy`: string, for example `"replace"`, `"merge"`, default `"replace"`. */
  readonly configMergeStrategy?: Value<string>;
  /** `targets`: list(map(string)), default `[]`. */
  readonly targets?: ListValue<Readonly<Record<string, string>>, MapValue<string>>;
  /** Block `target`, any number. */
  readonly target?: readonly PrometheusExporterSnmpTarget[];
  /** Block `walk_param`, any number. */
  readonly walkParam?: readonly PrometheusExporterSnmpWalkParam[];
}

/**
 * `prometheus.exporter.snmp`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.snmp/}
 */
export class PrometheusExporterSnmp extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterSnmpProps = {}) {
    super(scope, schema, 'prometheus.exporter.snmp', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * `target` of `prometheus.exporter.snmp`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.snmp/}
 */
export interface PrometheusExporterSnmpTarget {
  /** The label in quotes after the name of the block. */
  readonly label: string;
  /** `address`: string, required. */
  readonly address: Value<string>;
  /** `module`: string, default `""`. */
  readonly module?: Value<string>;
  /** `auth`: string, default `""`. */
  readonly auth?: Value<string>;
  /** `walk_params`: string, default `""`. */
  readonly walkParams?: Value<string>;
  /** `snmp_context`: string, default `""`. */
  readonly snmpContext?: Value<string>;
  /** `labels`: map(string), default `{}`. */
  readonly labels?: MapValue<string>;
}

/**
 * `walk_param` of `prometheus.exporter.snmp`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.snmp/}
 */
export interface PrometheusExporterSnmpWalkParam {
  /** The label in quotes after the name of the block. */
  readonly label: string;
  /** `max_repetitions`: integer, 0 or more, default `0`. */
  readonly maxRepetitions?: Value<number>;
  /** `retries`: integer, default `0`. */
  readonly retries?: Value<number>;
  /** `timeout`: duration, default `"0s"`. */
  readonly timeout?: Value<string>;
  /** `use_unconnected_udp_socket`: bool, default `false`. */
  readonly useUnconnectedUdpSocket?: Value<boolean>;
}

/**
 * Arguments of `prometheus.exporter.snowflake`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.snowflake/}
 */
export interface PrometheusExporterSnowflakeProps {
  /** `account_name`: string, required. */
  readonly accountName: Value<string>;
  /** `username`: string, required. */
  readonly username: Value<string>;
  /** `password`: secret, default `""`. */
  readonly password?: SecretValue;
  /** `private_key_path`: string, default `""`. */
  readonly privateKeyPath?: Value<string>;
  /** `private_key_password`: secret, default `""`. */
  readonly privateKeyPassword?: SecretValue;
  /** `role`: string, default `"ACCOUNTADMIN"`. */
  readonly role?: Value<string>;
  /** `warehouse`: string, required. */
  readonly warehouse: Value<string>;
  /** `exclude_deleted_tables`: bool, default `false`. */
  readonly excludeDeletedTables?: Value<boolean>;
  /** `enable_tracing`: bool, default `false`. */
  readonly enableTracing?: Value<boolean>;
}

/**
 * `prometheus.exporter.snowflake`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.snowflake/}
 */
export class PrometheusExporterSnowflake extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterSnowflakeProps) {
    super(scope, schema, 'prometheus.exporter.snowflake', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.squid`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.squid/}
 */
export interface PrometheusExporterSquidProps {
  /** `address`: string, required. */
  readonly address: Value<string>;
  /** `username`: string, default `""`. */
  readonly username?: Value<string>;
  /** `password`: secret, default `""`. */
  readonly password?: SecretValue;
}

/**
 * `prometheus.exporter.squid`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.squid/}
 */
export class PrometheusExporterSquid extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterSquidProps) {
    super(scope, schema, 'prometheus.exporter.squid', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.static`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.static/}
 */
export interface PrometheusExporterStaticProps {
  /** `text`: string, required. */
  readonly text: Value<string>;
}

/**
 * `prometheus.exporter.static`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.static/}
 */
export class PrometheusExporterStatic extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterStaticProps) {
    super(scope, schema, 'prometheus.exporter.static', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.statsd`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.statsd/}
 */
export interface PrometheusExporterStatsdProps {
  /** `listen_udp`: string, default `":9125"`. */
  readonly listenUdp?: Value<string>;
  /** `listen_tcp`: string, default `":9125"`. */
  readonly listenTcp?: Value<string>;
  /** `listen_unixgram`: string, default `""`. */
  readonly listenUnixgram?: Value<string>;
  /** `unix_socket_mode`: string, default `"755"`. */
  readonly unixSocketMode?: Value<string>;
  /** `mapping_config_path`: string, default `""`. */
  readonly mappingConfigPath?: Value<string>;
  /** `read_buffer`: integer, default `0`. */
  readonly readBuffer?: Value<number>;
  /** `cache_size`: integer, default `1000`. */
  readonly cacheSize?: Value<number>;
  /** `cache_type`: string, for example `"lru"`, `"random"`, default `"lru"`. */
  readonly cacheType?: Value<string>;
  /** `event_queue_size`: integer, default `10000`. */
  readonly eventQueueSize?: Value<number>;
  /** `event_flush_threshold`: integer, default `1000`. */
  readonly eventFlushThreshold?: Value<number>;
  /** `event_flush_interval`: duration, default `"200ms"`. */
  readonly eventFlushInterval?: Value<string>;
  /** `parse_dogstatsd_tags`: bool, default `true`. */
  readonly parseDogstatsdTags?: Value<boolean>;
  /** `parse_influxdb_tags`: bool, default `true`. */
  readonly parseInfluxdbTags?: Value<boolean>;
  /** `parse_librato_tags`: bool, default `true`. */
  readonly parseLibratoTags?: Value<boolean>;
  /** `parse_signalfx_tags`: bool, default `true`. */
  readonly parseSignalfxTags?: Value<boolean>;
  /** `relay_addr`: string, default `""`. */
  readonly relayAddr?: Value<string>;
  /** `relay_packet_length`: integer, default `1400`. */
  readonly relayPacketLength?: Value<number>;
}

/**
 * `prometheus.exporter.statsd`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.statsd/}
 */
export class PrometheusExporterStatsd extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterStatsdProps = {}) {
    super(scope, schema, 'prometheus.exporter.statsd', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixProps {
  /** `include_exporter_metrics`: bool, default `false`. */
  readonly includeExporterMetrics?: Value<boolean>;
  /** `procfs_path`: string, default `"/proc"`. */
  readonly procfsPath?: Value<string>;
  /** `sysfs_path`: string, default `"/sys"`. */
  readonly sysfsPath?: Value<string>;
  /** `rootfs_path`: string, default `"/"`. */
  readonly rootfsPath?: Value<string>;
  /** `udev_data_path`: string, default `"/run/udev/data"`. */
  readonly udevDataPath?: Value<string>;
  /** `enable_collectors`: list(string), default `[]`. */
  readonly enableCollectors?: ListValue<string>;
  /** `disable_collectors`: list(string), default `[]`. */
  readonly disableCollectors?: ListValue<string>;
  /** `set_collectors`: list(string), default `[]`. */
  readonly setCollectors?: ListValue<string>;
  /** Block `arp`. */
  readonly arp?: PrometheusExporterUnixArp;
  /** Block `bcache`. */
  readonly bcache?: PrometheusExporterUnixBcache;
  /** Block `cpu`. */
  readonly cpu?: PrometheusExporterUnixCpu;
  /**
   * Block `disk`, with the defaults `device_exclude` `"^(ram|loop|fd|(h|s|v|xv)d[a-z]|nvme\\d+n\\d+p)\\d+$"`.
   */
  readonly disk?: PrometheusExporterUnixDisk;
  /** Block `ethtool`, with the defaults `metrics_include` `".*"`. */
  readonly ethtool?: PrometheusExporterUnixEthtool;
  /**
   * Block `filesystem`, with the defaults `fs_types_exclude`
   * `"^(autofs|binfmt_misc|bpf|cgroup2?|configfs|debugfs|devpts|devtmpfs|fusectl|hugetlbfs|iso9660|mqueue|nsfs|overlay|pro...`,
   * `mount_points_exclude` `"^/(dev|proc|run/credentials/.+|sys|var/lib/docker/.+)($|/)"`, `mount_timeout`
   * `"5s"`.
   */
  readonly filesystem?: PrometheusExporterUnixFilesystem;
  /** Block `hwmon`. */
  readonly hwmon?: PrometheusExporterUnixHwmon;
  /** Block `ipvs`. */
  readonly ipvs?: PrometheusExporterUnixIpvs;
  /**
   * Block `ntp`, with the defaults `ip_ttl` `1`, `local_offset_tolerance` `"1ms"`, `max_distance`
   * `"3.46608s"`, `protocol_version` `4`, `server` `"127.0.0.1"`.
   */
  readonly ntp?: PrometheusExporterUnixNtp;
  /** Block `netclass`, with the defaults `ignored_devices` `"^$"`. */
  readonly netclass?: PrometheusExporterUnixNetclass;
  /** Block `netdev`. */
  readonly netdev?: PrometheusExporterUnixNetdev;
  /**
   * Block `netstat`, with the defaults `fields`
   * `"^(.*_(InErrors|InErrs)|Ip_Forwarding|Ip(6|Ext)_(InOctets|OutOctets)|Icmp6?_(InMsgs|OutMsgs)|TcpExt_(Listen.*|Syncook...`.
   */
  readonly netstat?: PrometheusExporterUnixNetstat;
  /** Block `perf`. */
  readonly perf?: PrometheusExporterUnixPerf;
  /** Block `powersupply`, with the defaults `ignored_supplies` `"^$"`. */
  readonly powersupply?: PrometheusExporterUnixPowersupply;
  /** Block `runit`, with the defaults `service_dir` `"/etc/service"`. */
  readonly runit?: PrometheusExporterUnixRunit;
  /** Block `supervisord`, with the defaults `url` `"http://localhost:9001/RPC2"`. */
  readonly supervisord?: PrometheusExporterUnixSupervisord;
  /** Block `sysctl`. */
  readonly sysctl?: PrometheusExporterUnixSysctl;
  /**
   * Block `systemd`, with the defaults `unit_exclude` `".+\\.(automount|device|mount|scope|slice)"`,
   * `unit_include` `".+"`.
   */
  readonly systemd?: PrometheusExporterUnixSystemd;
  /** Block `tapestats`, with the defaults `ignored_devices` `"^$"`. */
  readonly tapestats?: PrometheusExporterUnixTapestats;
  /** Block `textfile`. */
  readonly textfile?: PrometheusExporterUnixTextfile;
  /** Block `vmstat`, with the defaults `fields` `"^(oom_kill|pgpg|pswp|pg.*fault).*"`. */
  readonly vmstat?: PrometheusExporterUnixVmstat;
}

/**
 * `prometheus.exporter.unix`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export class PrometheusExporterUnix extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterUnixProps = {}) {
    super(scope, schema, 'prometheus.exporter.unix', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * `arp` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixArp {
  /** `device_exclude`: string, default `""`. */
  readonly deviceExclude?: Value<string>;
  /** `device_include`: string, default `""`. */
  readonly deviceInclude?: Value<string>;
  /** `netlink`: bool, default `false`. */
  readonly netlink?: Value<boolean>;
}

/**
 * `bcache` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixBcache {
  /** `priority_stats`: bool, default `false`. */
  readonly priorityStats?: Value<boolean>;
}

/**
 * `cpu` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixCpu {
  /** `bugs_include`: string, default `""`. */
  readonly bugsInclude?: Value<string>;
  /** `guest`: bool, default `false`. */
  readonly guest?: Value<boolean>;
  /** `info`: bool, default `false`. */
  readonly info?: Value<boolean>;
  /** `flags_include`: string, default `""`. */
  readonly flagsInclude?: Value<string>;
}

/**
 * `disk` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixDisk {
  /** `device_exclude`: string, default `""` where its place names no other. */
  readonly deviceExclude?: Value<string>;
  /** `device_include`: string, default `""`. */
  readonly deviceInclude?: Value<string>;
}

/**
 * `ethtool` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixEthtool {
  /** `device_exclude`: string, default `""`. */
  readonly deviceExclude?: Value<string>;
  /** `device_include`: string, default `""`. */
  readonly deviceInclude?: Value<string>;
  /** `metrics_include`: string, default `""` where its place names no other. */
  readonly metricsInclude?: Value<string>;
}

/**
 * `filesystem` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixFilesystem {
  /** `fs_types_exclude`: string, default `""` where its place names no other. */
  readonly fsTypesExclude?: Value<string>;
  /** `mount_points_exclude`: string, default `""` where its place names no other. */
  readonly mountPointsExclude?: Value<string>;
  /** `mount_timeout`: duration, default `"0s"` where its place names no other. */
  readonly mountTimeout?: Value<string>;
}

/**
 * `hwmon` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixHwmon {
  /** `chip_exclude`: string, default `""`. */
  readonly chipExclude?: Value<string>;
  /** `chip_include`: string, default `""`. */
  readonly chipInclude?: Value<string>;
}

/**
 * `ipvs` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixIpvs {
  /** `backend_labels`: list(string), default `[]`. */
  readonly backendLabels?: ListValue<string>;
}

/**
 * `ntp` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixNtp {
  /** `ip_ttl`: integer, default `0` where its place names no other. */
  readonly ipTtl?: Value<number>;
  /** `local_offset_tolerance`: duration, default `"0s"` where its place names no other. */
  readonly localOffsetTolerance?: Value<string>;
  /** `max_distance`: duration, default `"0s"` where its place names no other. */
  readonly maxDistance?: Value<string>;
  /** `protocol_version`: integer, default `0` where its place names no other. */
  readonly protocolVersion?: Value<number>;
  /** `server`: string, default `""` where its place names no other. */
  readonly server?: Value<string>;
  /** `server_is_local`: bool, default `false`. */
  readonly serverIsLocal?: Value<boolean>;
}

/**
 * `netclass` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixNetclass {
  /** `ignore_invalid_speed_device`: bool, default `false`. */
  readonly ignoreInvalidSpeedDevice?: Value<boolean>;
  /** `ignored_devices`: string, default `""` where its place names no other. */
  readonly ignoredDevices?: Value<string>;
}

/**
 * `netdev` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixNetdev {
  /** `address_info`: bool, default `false`. */
  readonly addressInfo?: Value<boolean>;
  /** `device_exclude`: string, default `""`. */
  readonly deviceExclude?: Value<string>;
  /** `device_include`: string, default `""`. */
  readonly deviceInclude?: Value<string>;
}

/**
 * `netstat` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixNetstat {
  /** `fields`: string, default `""` where its place names no other. */
  readonly fields?: Value<string>;
}

/**
 * `perf` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixPerf {
  /** `cpus`: string, default `""`. */
  readonly cpus?: Value<string>;
  /** `tracepoint`: list(string), default `[]`. */
  readonly tracepoint?: ListValue<string>;
  /** `disable_hardware_profilers`: bool, default `false`. */
  readonly disableHardwareProfilers?: Value<boolean>;
  /** `disable_software_profilers`: bool, default `false`. */
  readonly disableSoftwareProfilers?: Value<boolean>;
  /** `disable_cache_profilers`: bool, default `false`. */
  readonly disableCacheProfilers?: Value<boolean>;
  /** `hardware_profilers`: list(string), default `[]`. */
  readonly hardwareProfilers?: ListValue<string>;
  /** `software_profilers`: list(string), default `[]`. */
  readonly softwareProfilers?: ListValue<string>;
  /** `cache_profilers`: list(string), default `[]`. */
  readonly cacheProfilers?: ListValue<string>;
}

/**
 * `powersupply` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixPowersupply {
  /** `ignored_supplies`: string, default `""` where its place names no other. */
  readonly ignoredSupplies?: Value<string>;
}

/**
 * `runit` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixRunit {
  /** `service_dir`: string, default `""` where its place names no other. */
  readonly serviceDir?: Value<string>;
}

/**
 * `supervisord` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixSupervisord {
  /** `url`: string, default `""` where its place names no other. */
  readonly url?: Value<string>;
}

/**
 * `sysctl` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixSysctl {
  /** `include`: list(string), default `[]`. */
  readonly include?: ListValue<string>;
  /** `include_info`: list(string), default `[]`. */
  readonly includeInfo?: ListValue<string>;
}

/**
 * `systemd` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixSystemd {
  /** `enable_restarts`: bool, default `false`. */
  readonly enableRestarts?: Value<boolean>;
  /** `start_time`: bool, default `false`. */
  readonly startTime?: Value<boolean>;
  /** `task_metrics`: bool, default `false`. */
  readonly taskMetrics?: Value<boolean>;
  /** `unit_exclude`: string, default `""` where its place names no other. */
  readonly unitExclude?: Value<string>;
  /** `unit_include`: string, default `""` where its place names no other. */
  readonly unitInclude?: Value<string>;
}

/**
 * `tapestats` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixTapestats {
  /** `ignored_devices`: string, default `""` where its place names no other. */
  readonly ignoredDevices?: Value<string>;
}

/**
 * `textfile` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixTextfile {
  /** `directory`: string, default `""`. */
  readonly directory?: Value<string>;
}

/**
 * `vmstat` of `prometheus.exporter.unix`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.unix/}
 */
export interface PrometheusExporterUnixVmstat {
  /** `fields`: string, default `""` where its place names no other. */
  readonly fields?: Value<string>;
}

/**
 * Arguments of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsProps {
  /** `enabled_collectors`: list(string), default `[]`. */
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

/**
 * `prometheus.exporter.windows`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export class PrometheusExporterWindows extends Component {
  constructor(scope: Construct, label: string, props: PrometheusExporterWindowsProps = {}) {
    super(scope, schema, 'prometheus.exporter.windows', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * `dfsr` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsDfsr {
  /** `sources_enabled`: list(string), default `[]`. */
  readonly sourcesEnabled?: ListValue<string>;
}

/**
 * `exchange` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsExchange {
  /** `enabled_list`: list(string), default `[]`. */
  readonly enabledList?: ListValue<string>;
}

/**
 * `iis` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsIis {
  /** `app_blacklist`: string, default `""`. */
  readonly appBlacklist?: Value<string>;
  /** `app_whitelist`: string, default `""`. */
  readonly appWhitelist?: Value<string>;
  /** `site_blacklist`: string, default `""`. */
  readonly siteBlacklist?: Value<string>;
  /** `site_whitelist`: string, default `""`. */
  readonly siteWhitelist?: Value<string>;
  /** `app_exclude`: string, default `""`. */
  readonly appExclude?: Value<string>;
  /** `app_include`: string, default `""`. */
  readonly appInclude?: Value<string>;
  /** `site_exclude`: string, default `""`. */
  readonly siteExclude?: Value<string>;
  /** `site_include`: string, default `""`. */
  readonly siteInclude?: Value<string>;
}

/**
 * `logical_disk` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsLogicalDisk {
  /** `enabled_list`: list(string), default `[]`. */
  readonly enabledList?: ListValue<string>;
  /** `blacklist`: string, default `""`. */
  readonly blacklist?: Value<string>;
  /** `whitelist`: string, default `""`. */
  readonly whitelist?: Value<string>;
  /** `include`: string, default `""`. */
  readonly include?: Value<string>;
  /** `exclude`: string, default `""`. */
  readonly exclude?: Value<string>;
}

/**
 * `msmq` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsMsmq {
  /** `where_clause`: string, default `""`. */
  readonly whereClause?: Value<string>;
}

/**
 * `mssql` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsMssql {
  /** `enabled_classes`: list(string), default `[]`. */
  readonly enabledClasses?: ListValue<string>;
}

/**
 * `network` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsNetwork {
  /** `blacklist`: string, default `""`. */
  readonly blacklist?: Value<string>;
  /** `whitelist`: string, default `""`. */
  readonly whitelist?: Value<string>;
  /** `exclude`: string, default `""`. */
  readonly exclude?: Value<string>;
  /** `include`: string, default `""`. */
  readonly include?: Value<string>;
}

/**
 * `physical_disk` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsPhysicalDisk {
  /** `include`: string, default `""`. */
  readonly include?: Value<string>;
  /** `exclude`: string, default `""`. */
  readonly exclude?: Value<string>;
}

/**
 * `printer` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsPrinter {
  /** `exclude`: string, default `""`. */
  readonly exclude?: Value<string>;
  /** `include`: string, default `""`. */
  readonly include?: Value<string>;
}

/**
 * `process` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsProcess {
  /** `blacklist`: string, default `""`. */
  readonly blacklist?: Value<string>;
  /** `whitelist`: string, default `""`. */
  readonly whitelist?: Value<string>;
  /** `exclude`: string, default `""`. */
  readonly exclude?: Value<string>;
  /** `include`: string, default `""`. */
  readonly include?: Value<string>;
  /** `enable_iis_worker_process`: bool, default `false`. */
  readonly enableIisWorkerProcess?: Value<boolean>;
  /** `counter_version`: integer, 0 or more, default `0`. */
  readonly counterVersion?: Value<number>;
}

/**
 * `scheduled_task` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsScheduledTask {
  /** `exclude`: string, default `""`. */
  readonly exclude?: Value<string>;
  /** `include`: string, default `""`. */
  readonly include?: Value<string>;
}

/**
 * `service` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsService {
  /** `include`: string, default `""`. */
  readonly include?: Value<string>;
  /** `exclude`: string, default `""`. */
  readonly exclude?: Value<string>;
  /** `use_api`: string, no default. */
  readonly useApi?: Value<string>;
  /** `where_clause`: string, no default. */
  readonly whereClause?: Value<string>;
  /** `enable_v2_collector`: string, no default. */
  readonly enableV2Collector?: Value<string>;
}

/**
 * `smb` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsSmb {
  /** `enabled_list`: list(string), default `[]`. */
  readonly enabledList?: ListValue<string>;
}

/**
 * `smb_client` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsSmbClient {
  /** `enabled_list`: list(string), default `[]`. */
  readonly enabledList?: ListValue<string>;
}

/**
 * `smtp` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsSmtp {
  /** `blacklist`: string, default `""`. */
  readonly blacklist?: Value<string>;
  /** `whitelist`: string, default `""`. */
  readonly whitelist?: Value<string>;
  /** `exclude`: string, default `""`. */
  readonly exclude?: Value<string>;
  /** `include`: string, default `""`. */
  readonly include?: Value<string>;
}

/**
 * `text_file`, `textfile` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsTextFileConfig {
  /** `text_file_directory`: string, default `""`. */
  readonly textFileDirectory?: Value<string>;
  /** `directories`: list(string), default `[]`. */
  readonly directories?: ListValue<string>;
}

/**
 * `tcp` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsTcp {
  /** `enabled_list`: list(string), default `[]`. */
  readonly enabledList?: ListValue<string>;
}

/**
 * `update` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsUpdate {
  /** `online`: bool, default `false`. */
  readonly online?: Value<boolean>;
  /** `scrape_interval`: duration, default `"0s"`. */
  readonly scrapeInterval?: Value<string>;
}

/**
 * `filetime` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsFiletime {
  /** `file_patterns`: list(string), default `[]`. */
  readonly filePatterns?: ListValue<string>;
}

/**
 * `performancecounter` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsPerformancecounter {
  /** `objects`: string, default `""`. */
  readonly objects?: Value<string>;
}

/**
 * `mscluster` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsMscluster {
  /** `enabled_list`: list(string), default `[]`. */
  readonly enabledList?: ListValue<string>;
}

/**
 * `netframework` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsNetframework {
  /** `enabled_list`: list(string), default `[]`. */
  readonly enabledList?: ListValue<string>;
}

/**
 * `dns` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsDns {
  /** `enabled_list`: list(string), default `[]`. */
  readonly enabledList?: ListValue<string>;
}

/**
 * `net` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsNet {
  /** `enabled_list`: list(string), default `[]`. */
  readonly enabledList?: ListValue<string>;
  /** `exclude`: string, default `""`. */
  readonly exclude?: Value<string>;
  /** `include`: string, default `""`. */
  readonly include?: Value<string>;
}

/**
 * `time` of `prometheus.exporter.windows`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.exporter.windows/}
 */
export interface PrometheusExporterWindowsTime {
  /** `enabled_list`: list(string), default `[]`. */
  readonly enabledList?: ListValue<string>;
}

/**
 * Arguments of `prometheus.operator.podmonitors`, `prometheus.operator.probes`,
 * `prometheus.operator.scrapeconfigs`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.podmonitors/}
 */
export interface PrometheusOperatorProps {
  /** `forward_to`: list(storage.Appendable), required. */
  readonly forwardTo: ListValue<MetricsReceiver, Expression<MetricsReceiver>>;
  /** `namespaces`: list(string), default `[]`. */
  readonly namespaces?: ListValue<string>;
  /** `kubernetes_role`: string, for example `"endpointslice"`, `"endpoints"`, default `"endpoints"`. */
  readonly kubernetesRole?: Value<'endpointslice' | 'endpoints'>;
  /** `informer_sync_timeout`: duration, default `"1m"`. */
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

/**
 * Arguments of `prometheus.operator.podmonitors`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.podmonitors/}
 */
export type PrometheusOperatorPodmonitorsProps = PrometheusOperatorProps;

/**
 * `prometheus.operator.podmonitors`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.podmonitors/}
 */
export class PrometheusOperatorPodmonitors extends Component {
  constructor(scope: Construct, label: string, props: PrometheusOperatorPodmonitorsProps) {
    super(scope, schema, 'prometheus.operator.podmonitors', label, props);
  }
}

/** `scrape`: `prometheus/operator.ScrapeOptions` in Alloy's source. */
export interface PrometheusOperatorScrapeOptions {
  /** `default_scrape_interval`: duration, default `"0s"`. */
  readonly defaultScrapeInterval?: Value<string>;
  /** `default_scrape_timeout`: duration, default `"0s"`. */
  readonly defaultScrapeTimeout?: Value<string>;
  /** `default_sample_limit`: integer, 0 or more, default `0`. */
  readonly defaultSampleLimit?: Value<number>;
  /** `scrape_native_histograms`: bool, default `false`. */
  readonly scrapeNativeHistograms?: Value<boolean>;
  /** `scrape_classic_histograms`: bool, default `false`. */
  readonly scrapeClassicHistograms?: Value<boolean>;
  /** `convert_classic_histograms_to_nhcb`: bool, default `false`. */
  readonly convertClassicHistogramsToNhcb?: Value<boolean>;
  /** `native_histogram_bucket_limit`: integer, 0 or more, default `0`. */
  readonly nativeHistogramBucketLimit?: Value<number>;
  /** `native_histogram_min_bucket_factor`: number, default `0`. */
  readonly nativeHistogramMinBucketFactor?: Value<number>;
  /** `honor_metadata`: bool, default `false`. */
  readonly honorMetadata?: Value<boolean>;
  /** `enable_type_and_unit_labels`: bool, default `false`. */
  readonly enableTypeAndUnitLabels?: Value<boolean>;
  /** `start_timestamp_zero_ingestion`: bool, default `false`. */
  readonly startTimestampZeroIngestion?: Value<boolean>;
}

/**
 * Arguments of `prometheus.operator.probes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.probes/}
 */
export type PrometheusOperatorProbesProps = PrometheusOperatorProps;

/**
 * `prometheus.operator.probes`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.probes/}
 */
export class PrometheusOperatorProbes extends Component {
  constructor(scope: Construct, label: string, props: PrometheusOperatorProbesProps) {
    super(scope, schema, 'prometheus.operator.probes', label, props);
  }
}

/**
 * Arguments of `prometheus.operator.scrapeconfigs`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.scrapeconfigs/}
 */
export type PrometheusOperatorScrapeconfigsProps = PrometheusOperatorProps;

/**
 * `prometheus.operator.scrapeconfigs`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.scrapeconfigs/}
 */
export class PrometheusOperatorScrapeconfigs extends Component {
  constructor(scope: Construct, label: string, props: PrometheusOperatorScrapeconfigsProps) {
    super(scope, schema, 'prometheus.operator.scrapeconfigs', label, props);
  }
}

/**
 * Arguments of `prometheus.operator.servicemonitors`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.servicemonitors/}
 */
export interface PrometheusOperatorServicemonitorsProps {
  /** `forward_to`: list(storage.Appendable), required. */
  readonly forwardTo: ListValue<MetricsReceiver, Expression<MetricsReceiver>>;
  /** `namespaces`: list(string), default `[]`. */
  readonly namespaces?: ListValue<string>;
  /** `kubernetes_role`: string, for example `"endpointslice"`, `"endpoints"`, default `"endpoints"`. */
  readonly kubernetesRole?: Value<'endpointslice' | 'endpoints'>;
  /** `informer_sync_timeout`: duration, default `"1m"`. */
  readonly informerSyncTimeout?: Value<string>;
  /** `allow_arbitrary_file_access`: bool, default `false`. */
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

/**
 * `prometheus.operator.servicemonitors`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.operator.servicemonitors/}
 */
export class PrometheusOperatorServicemonitors extends Component {
  constructor(scope: Construct, label: string, props: PrometheusOperatorServicemonitorsProps) {
    super(scope, schema, 'prometheus.operator.servicemonitors', label, props);
  }
}

/**
 * Arguments of `prometheus.receive_http`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.receive_http/}
 */
export interface PrometheusReceiveHttpProps {
  /** `graceful_shutdown_timeout`: duration, default `"30s"`. */
  readonly gracefulShutdownTimeout?: Value<string>;
  /** `forward_to`: list(storage.Appendable), required. */
  readonly forwardTo: ListValue<MetricsReceiver, Expression<MetricsReceiver>>;
  /** `append_metadata`: bool, default `false`. */
  readonly appendMetadata?: Value<boolean>;
  /** `enable_type_and_unit_labels`: bool, default `false`. */
  readonly enableTypeAndUnitLabels?: Value<boolean>;
  /** `accepted_remote_write_protobuf_messages`: list(string), default `["prometheus.WriteRequest"]`. */
  readonly acceptedRemoteWriteProtobufMessages?: ListValue<string>;
  /**
   * Block `http`, with the defaults `listen_port` `8080`, `server_read_timeout` `"30s"`,
   * `server_write_timeout` `"30s"`, `server_idle_timeout` `"2m"`, `http2.max_concurrent_streams` `100`,
   * `http2.max_decoder_header_table_size` `4096`, `http2.max_encoder_header_table_size` `4096`,
   * `http2.ping_timeout` `"15s"`.
   */
  readonly http?: NetHttpConfig;
  /**
   * Block `grpc`, with the defaults `max_connection_age` `"2562047h47m16.854775807s"`,
   * `max_connection_age_grace` `"2562047h47m16.854775807s"`, `max_connection_idle`
   * `"2562047h47m16.854775807s"`, `server_max_recv_msg_size` `4194304`, `server_max_send_msg_size` `4194304`,
   * `server_max_concurrent_streams` `100`.
   */
  readonly grpc?: NetGrpcConfig;
}

/**
 * `prometheus.receive_http`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.receive_http/}
 */
export class PrometheusReceiveHttp extends Component {
  constructor(scope: Construct, label: string, props: PrometheusReceiveHttpProps) {
    super(scope, schema, 'prometheus.receive_http', label, props);
  }
}

/**
 * Arguments of `prometheus.relabel`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.relabel/}
 */
export interface PrometheusRelabelProps {
  /** `forward_to`: list(storage.Appendable), required. */
  readonly forwardTo: ListValue<MetricsReceiver, Expression<MetricsReceiver>>;
  /** `max_cache_size`: integer, default `100000`. */
  readonly maxCacheSize?: Value<number>;
  /** `cache_ttl`: duration, default `"0s"`. */
  readonly cacheTtl?: Value<string>;
  /** Block `rule`, any number. */
  readonly rule?: readonly RelabelConfig[];
}

/**
 * `prometheus.relabel`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.relabel/}
 */
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

/**
 * Arguments of `prometheus.remote_write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/}
 */
export interface PrometheusRemoteWriteProps {
  /** `external_labels`: map(string), default `{}`. */
  readonly externalLabels?: MapValue<string>;
  /** Block `endpoint`, any number. */
  readonly endpoint?: readonly PrometheusRemoteWriteEndpoint[];
  /** Block `wal`. */
  readonly wal?: PrometheusRemoteWriteWal;
}

/**
 * `prometheus.remote_write`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/}
 */
export class PrometheusRemoteWrite extends Component {
  constructor(scope: Construct, label: string, props: PrometheusRemoteWriteProps = {}) {
    super(scope, schema, 'prometheus.remote_write', label, props);
  }

  /** `receiver`: storage.Appendable. */
  get receiver(): Ref<MetricsReceiver> {
    return this.ref('receiver');
  }
}

/**
 * `endpoint` of `prometheus.remote_write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/}
 */
export interface PrometheusRemoteWriteEndpoint {
  /** `name`: string, default `""`. */
  readonly name?: Value<string>;
  /** `url`: string, required. */
  readonly url: Value<string>;
  /** `remote_timeout`: duration, default `"30s"`. */
  readonly remoteTimeout?: Value<string>;
  /** `headers`: map(string), default `{}`. */
  readonly headers?: MapValue<string>;
  /** `send_exemplars`: bool, default `true`. */
  readonly sendExemplars?: Value<boolean>;
  /** `send_native_histograms`: bool, default `false`. */
  readonly sendNativeHistograms?: Value<boolean>;
  /**
   * `protobuf_message`: string, for example `"prometheus.WriteRequest"`, `"io.prometheus.write.v2.Request"`,
   * default `"prometheus.WriteRequest"`.
   */
  readonly protobufMessage?: Value<'prometheus.WriteRequest' | 'io.prometheus.write.v2.Request'>;
  /** `bearer_token`: secret, default `""`. */
  readonly bearerToken?: SecretValue;
  /** `bearer_token_file`: string, default `""`. */
  readonly bearerTokenFile?: Value<string>;
  /** `proxy_url`: string, no default. */
  readonly proxyUrl?: Value<string>;
  /** `no_proxy`: string, default `""`. */
  readonly noProxy?: Value<string>;
  /** `proxy_from_environment`: bool, default `false`. */
  readonly proxyFromEnvironment?: Value<boolean>;
  /** `proxy_connect_header`: map(list(secret)), default `{}`. */
  readonly proxyConnectHeader?: MapValue<readonly Secret[], ListValue<Secret, SecretValue>>;
  /** `follow_redirects`: bool, default `true`. */
  readonly followRedirects?: Value<boolean>;
  /** `enable_http2`: bool, default `false`. */
  readonly enableHttp2?: Value<boolean>;
  /** `http_headers`: map(list(secret)), default `{}`. */
  readonly httpHeaders?: MapValue<readonly Secret[], ListValue<Secret, SecretValue>>;
  /** `round_robin_dns`: bool, default `false`. */
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

/**
 * `queue_config` of `prometheus.remote_write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/}
 */
export interface PrometheusRemoteWriteQueueConfig {
  /** `capacity`: integer, default `10000`. */
  readonly capacity?: Value<number>;
  /** `max_shards`: integer, default `50`. */
  readonly maxShards?: Value<number>;
  /** `min_shards`: integer, default `1`. */
  readonly minShards?: Value<number>;
  /** `max_samples_per_send`: integer, default `2000`. */
  readonly maxSamplesPerSend?: Value<number>;
  /** `batch_send_deadline`: duration, default `"5s"`. */
  readonly batchSendDeadline?: Value<string>;
  /** `min_backoff`: duration, default `"30ms"`. */
  readonly minBackoff?: Value<string>;
  /** `max_backoff`: duration, default `"5s"`. */
  readonly maxBackoff?: Value<string>;
  /** `retry_on_http_429`: bool, default `true`. */
  readonly retryOnHttp429?: Value<boolean>;
  /** `sample_age_limit`: duration, default `"0s"`. */
  readonly sampleAgeLimit?: Value<string>;
}

/**
 * `metadata_config` of `prometheus.remote_write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/}
 */
export interface PrometheusRemoteWriteMetadataConfig {
  /** `send`: bool, default `true`. */
  readonly send?: Value<boolean>;
  /** `send_interval`: duration, default `"1m"`. */
  readonly sendInterval?: Value<string>;
  /** `max_samples_per_send`: integer, default `2000`. */
  readonly maxSamplesPerSend?: Value<number>;
}

/**
 * `sigv4` of `prometheus.remote_write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/}
 */
export interface PrometheusRemoteWriteSigv4 {
  /** `region`: string, default `""`. */
  readonly region?: Value<string>;
  /** `access_key`: string, default `""`. */
  readonly accessKey?: Value<string>;
  /** `secret_key`: secret, default `""`. */
  readonly secretKey?: SecretValue;
  /** `profile`: string, default `""`. */
  readonly profile?: Value<string>;
  /** `role_arn`: string, default `""`. */
  readonly roleArn?: Value<string>;
  /** `external_id`: string, default `""`. */
  readonly externalId?: Value<string>;
  /** `use_fips_sts_endpoint`: bool, default `false`. */
  readonly useFipsStsEndpoint?: Value<boolean>;
  /** `service_name`: string, default `""`. */
  readonly serviceName?: Value<string>;
}

/**
 * `azuread` of `prometheus.remote_write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/}
 */
export interface PrometheusRemoteWriteAzuread {
  /**
   * `cloud`: string, for example `"AzureChina"`, `"AzureGovernment"`, `"AzurePublic"`, default
   * `"AzurePublic"`.
   */
  readonly cloud?: Value<'AzureChina' | 'AzureGovernment' | 'AzurePublic'>;
  /** `scope`: string, default `""`. */
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

/**
 * `managed_identity` of `prometheus.remote_write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/}
 */
export interface PrometheusRemoteWriteManagedIdentity {
  /** `client_id`: string, required. */
  readonly clientId: Value<string>;
}

/**
 * `workload_identity` of `prometheus.remote_write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/}
 */
export interface PrometheusRemoteWriteWorkloadIdentity {
  /** `client_id`: string, required. */
  readonly clientId: Value<string>;
  /** `tenant_id`: string, required. */
  readonly tenantId: Value<string>;
  /** `token_file_path`: string, default `""`. */
  readonly tokenFilePath?: Value<string>;
}

/**
 * `oauth` of `prometheus.remote_write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/}
 */
export interface PrometheusRemoteWriteOauth {
  /** `client_id`: string, required. */
  readonly clientId: Value<string>;
  /** `client_secret`: secret, required. */
  readonly clientSecret: SecretValue;
  /** `tenant_id`: string, required. */
  readonly tenantId: Value<string>;
}

/**
 * `sdk` of `prometheus.remote_write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/}
 */
export interface PrometheusRemoteWriteSdk {
  /** `tenant_id`: string, required. */
  readonly tenantId: Value<string>;
}

/**
 * `google_iam` of `prometheus.remote_write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/}
 */
export interface PrometheusRemoteWriteGoogleIam {
  /** `credentials_file`: string, default `""`. */
  readonly credentialsFile?: Value<string>;
}

/**
 * `wal` of `prometheus.remote_write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.remote_write/}
 */
export interface PrometheusRemoteWriteWal {
  /** `truncate_frequency`: duration, default `"2h"`. */
  readonly truncateFrequency?: Value<string>;
  /** `min_keepalive_time`: duration, default `"5m"`. */
  readonly minKeepaliveTime?: Value<string>;
  /** `max_keepalive_time`: duration, default `"8h"`. */
  readonly maxKeepaliveTime?: Value<string>;
}

/**
 * Arguments of `prometheus.scrape`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.scrape/}
 */
export interface PrometheusScrapeProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** `forward_to`: list(storage.Appendable), required. */
  readonly forwardTo: ListValue<MetricsReceiver, Expression<MetricsReceiver>>;
  /** `job_name`: string, default `""`. */
  readonly jobName?: Value<string>;
  /** `honor_labels`: bool, default `false`. */
  readonly honorLabels?: Value<boolean>;
  /** `honor_timestamps`: bool, default `true`. */
  readonly honorTimestamps?: Value<boolean>;
  /** `track_timestamps_staleness`: bool, default `false`. */
  readonly trackTimestampsStaleness?: Value<boolean>;
  /** `params`: map(list(string)), default `{}`. */
  readonly params?: MapValue<readonly string[], ListValue<string>>;
  /** `scrape_classic_histograms`: bool, default `false`. */
  readonly scrapeClassicHistograms?: Value<boolean>;
  /** `scrape_native_histograms`: bool, default `false`. */
  readonly scrapeNativeHistograms?: Value<boolean>;
  /** `scrape_failure_log_file`: string, default `""`. */
  readonly scrapeFailureLogFile?: Value<string>;
  /** `scrape_interval`: duration, default `"1m"`. */
  readonly scrapeInterval?: Value<string>;
  /** `scrape_timeout`: duration, default `"10s"`. */
  readonly scrapeTimeout?: Value<string>;
  /**
   * `scrape_protocols`: list(string), for example `"PrometheusProto"`, `"PrometheusText0.0.4"`,
   * `"PrometheusText1.0.0"`, `"OpenMetricsText0.0.1"`, `"OpenMetricsText1.0.0"`, default
   * `["OpenMetricsText1.0.0","OpenMetricsText0.0.1","PrometheusText1.0.0","PrometheusText0.0.4"]`.
   */
  readonly scrapeProtocols?: ListValue<
    | 'PrometheusProto'
    | 'PrometheusText0.0.4'
    | 'PrometheusText1.0.0'
    | 'OpenMetricsText0.0.1'
    | 'OpenMetricsText1.0.0'
  >;
  /** `metrics_path`: string, default `"/metrics"`. */
  readonly metricsPath?: Value<string>;
  /** `scheme`: string, default `"http"`. */
  readonly scheme?: Value<string>;
  /** `body_size_limit`: bytes, default `"0B"`. */
  readonly bodySizeLimit?: Value<string>;
  /** `sample_limit`: integer, 0 or more, default `0`. */
  readonly sampleLimit?: Value<number>;
  /** `target_limit`: integer, 0 or more, default `0`. */
  readonly targetLimit?: Value<number>;
  /** `label_limit`: integer, 0 or more, default `0`. */
  readonly labelLimit?: Value<number>;
  /** `label_name_length_limit`: integer, 0 or more, default `0`. */
  readonly labelNameLengthLimit?: Value<number>;
  /** `label_value_length_limit`: integer, 0 or more, default `0`. */
  readonly labelValueLengthLimit?: Value<number>;
  /** `bearer_token`: secret, default `""`. */
  readonly bearerToken?: SecretValue;
  /** `bearer_token_file`: string, default `""`. */
  readonly bearerTokenFile?: Value<string>;
  /** `proxy_url`: string, no default. */
  readonly proxyUrl?: Value<string>;
  /** `no_proxy`: string, default `""`. */
  readonly noProxy?: Value<string>;
  /** `proxy_from_environment`: bool, default `false`. */
  readonly proxyFromEnvironment?: Value<boolean>;
  /** `proxy_connect_header`: map(list(secret)), default `{}`. */
  readonly proxyConnectHeader?: MapValue<readonly Secret[], ListValue<Secret, SecretValue>>;
  /** `follow_redirects`: bool, default `true`. */
  readonly followRedirects?: Value<boolean>;
  /** `enable_http2`: bool, default `true`. */
  readonly enableHttp2?: Value<boolean>;
  /** `http_headers`: map(list(secret)), default `{}`. */
  readonly httpHeaders?: MapValue<readonly Secret[], ListValue<Secret, SecretValue>>;
  /** `extra_metrics`: bool, default `false`. */
  readonly extraMetrics?: Value<boolean>;
  /** `enable_protobuf_negotiation`: bool, default `false`. @deprecated */
  readonly enableProtobufNegotiation?: Value<boolean>;
  /** `metric_name_validation_scheme`: string, for example `"utf8"`, `"legacy"`, default `"legacy"`. */
  readonly metricNameValidationScheme?: Value<'utf8' | 'legacy'>;
  /**
   * `metric_name_escaping_scheme`: string, for example `"allow-utf-8"`, `"underscores"`, `"dots"`,
   * `"values"`, default `""`.
   */
  readonly metricNameEscapingScheme?: Value<'allow-utf-8' | 'underscores' | 'dots' | 'values' | ''>;
  /**
   * `scrape_fallback_protocol`: string, for example `"PrometheusProto"`, `"PrometheusText0.0.4"`,
   * `"PrometheusText1.0.0"`, `"OpenMetricsText0.0.1"`, `"OpenMetricsText1.0.0"`, default
   * `"PrometheusText0.0.4"`.
   */
  readonly scrapeFallbackProtocol?: Value<
    | 'PrometheusProto'
    | 'PrometheusText0.0.4'
    | 'PrometheusText1.0.0'
    | 'OpenMetricsText0.0.1'
    | 'OpenMetricsText1.0.0'
    | ''
  >;
  /** `convert_classic_histograms_to_nhcb`: bool, default `false`. */
  readonly convertClassicHistogramsToNhcb?: Value<boolean>;
  /** `enable_compression`: bool, default `true`. */
  readonly enableCompression?: Value<boolean>;
  /** `native_histogram_bucket_limit`: integer, 0 or more, default `0`. */
  readonly nativeHistogramBucketLimit?: Value<number>;
  /** `native_histogram_min_bucket_factor`: number, default `0`. */
  readonly nativeHistogramMinBucketFactor?: Value<number>;
  /** `honor_metadata`: bool, default `false`. */
  readonly honorMetadata?: Value<boolean>;
  /** `enable_type_and_unit_labels`: bool, default `false`. */
  readonly enableTypeAndUnitLabels?: Value<boolean>;
  /** `start_timestamp_zero_ingestion`: bool, default `false`. */
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

/**
 * `prometheus.scrape`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/prometheus/prometheus.scrape/}
 */
export class PrometheusScrape extends Component {
  constructor(scope: Construct, label: string, props: PrometheusScrapeProps) {
    super(scope, schema, 'prometheus.scrape', label, props);
  }
}
