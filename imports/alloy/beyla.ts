// Made by `npm run import` from Alloy v1.19.2; not to be edited.
import { join } from 'node:path';
import type { Construct } from 'constructs';
import {
  Component,
  readSchema,
  type ListValue,
  type MapValue,
  type Ref,
  type Target,
  type Value,
} from '../../lib/alloy';
import type { OtelcolConsumerArguments } from './otelcol';

const schema = readSchema(join(__dirname, 'schema', 'beyla.json'));

/**
 * Arguments of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfProps {
  /** `open_port`: string, default `""`. @deprecated */
  readonly openPort?: Value<string>;
  /** `executable_name`: string, default `""`. @deprecated */
  readonly executableName?: Value<string>;
  /** `debug`: bool, default `false`. */
  readonly debug?: Value<boolean>;
  /** `log_level`: string, default `""`. */
  readonly logLevel?: Value<string>;
  /** `trace_printer`: string, default `""`. */
  readonly tracePrinter?: Value<string>;
  /** `enforce_sys_caps`: bool, default `false`. */
  readonly enforceSysCaps?: Value<boolean>;
  /** Block `routes`. */
  readonly routes?: BeylaEbpfRoutes;
  /** Block `attributes`. */
  readonly attributes?: BeylaEbpfAttributes;
  /** Block `discovery`. */
  readonly discovery?: BeylaEbpfDiscovery;
  /** Block `metrics`. */
  readonly metrics?: BeylaEbpfMetrics;
  /** Block `traces`. */
  readonly traces?: BeylaEbpfTraces;
  /** Block `ebpf`. */
  readonly ebpf?: BeylaEbpfEbpf;
  /** Block `filters`. */
  readonly filters?: BeylaEbpfFilters;
  /** Block `output`. */
  readonly output?: OtelcolConsumerArguments;
  /** Block `injector`. */
  readonly injector?: BeylaEbpfInjector;
  /** Block `stats`. */
  readonly stats?: BeylaEbpfStats;
  /** Block `internal_metrics`. */
  readonly internalMetrics?: BeylaEbpfInternalMetrics;
  /** Block `javaagent`. */
  readonly javaagent?: BeylaEbpfJavaagent;
  /** Block `nodejs`. */
  readonly nodejs?: BeylaEbpfNodejs;
  /** Block `jvm_runtime_metrics`. */
  readonly jvmRuntimeMetrics?: BeylaEbpfJvmRuntimeMetrics;
}

/**
 * `beyla.ebpf`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export class BeylaEbpf extends Component {
  constructor(scope: Construct, label: string, props: BeylaEbpfProps = {}) {
    super(scope, schema, 'beyla.ebpf', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * `routes` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfRoutes {
  /** `ignore_mode`: string, default `""`. */
  readonly ignoreMode?: Value<string>;
  /** `ignored_patterns`: list(string), default `[]`. */
  readonly ignoredPatterns?: ListValue<string>;
  /** `max_path_segment_cardinality`: integer, default `0`. */
  readonly maxPathSegmentCardinality?: Value<number>;
  /** `patterns`: list(string), default `[]`. */
  readonly patterns?: ListValue<string>;
  /** `unmatched`: string, default `""`. */
  readonly unmatched?: Value<string>;
  /** `wildcard_char`: string, default `""`. */
  readonly wildcardChar?: Value<string>;
}

/**
 * `attributes` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfAttributes {
  /** `metric_span_names_limit`: integer, default `0`. */
  readonly metricSpanNamesLimit?: Value<number>;
  /** `rename_unresolved_hosts`: string, default `""`. */
  readonly renameUnresolvedHosts?: Value<string>;
  /** `rename_unresolved_hosts_incoming`: string, default `""`. */
  readonly renameUnresolvedHostsIncoming?: Value<string>;
  /** `rename_unresolved_hosts_outgoing`: string, default `""`. */
  readonly renameUnresolvedHostsOutgoing?: Value<string>;
  /** Block `kubernetes`, required. */
  readonly kubernetes: BeylaEbpfAttributesKubernetes;
  /** Block `instance_id`. */
  readonly instanceId?: BeylaEbpfInstanceId;
  /** Block `select`, any number. */
  readonly select?: readonly BeylaEbpfSelect[];
  /** Block `host_id`. */
  readonly hostId?: BeylaEbpfHostId;
  /** Block `metadata_retry`. */
  readonly metadataRetry?: BeylaEbpfMetadataRetry;
}

/**
 * `kubernetes` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfAttributesKubernetes {
  /** `enable`: string, required. */
  readonly enable: Value<string>;
  /** `cluster_name`: string, default `""`. */
  readonly clusterName?: Value<string>;
  /** `informers_sync_timeout`: duration, default `"0s"`. */
  readonly informersSyncTimeout?: Value<string>;
  /** `informers_resync_period`: duration, default `"0s"`. */
  readonly informersResyncPeriod?: Value<string>;
  /** `disable_informers`: list(string), default `[]`. */
  readonly disableInformers?: ListValue<string>;
  /** `meta_restrict_local_node`: bool, default `false`. */
  readonly metaRestrictLocalNode?: Value<boolean>;
  /** `meta_cache_address`: string, default `""`. */
  readonly metaCacheAddress?: Value<string>;
  /** `reconnect_initial_interval`: duration, default `"0s"`. */
  readonly reconnectInitialInterval?: Value<string>;
  /** `drop_external`: bool, default `false`. */
  readonly dropExternal?: Value<boolean>;
  /** `kubeconfig_path`: string, default `""`. */
  readonly kubeconfigPath?: Value<string>;
  /** `resource_labels`: map(list(string)), default `{}`. */
  readonly resourceLabels?: MapValue<readonly string[], ListValue<string>>;
  /** `service_name_template`: string, default `""`. */
  readonly serviceNameTemplate?: Value<string>;
}

/**
 * `instance_id` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfInstanceId {
  /** `dns`: bool, no default. */
  readonly dns?: Value<boolean>;
  /** `override_hostname`: string, default `""`. */
  readonly overrideHostname?: Value<string>;
}

/**
 * `select` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfSelect {
  /** `attr`: string, required. */
  readonly attr: Value<string>;
  /** `include`: list(string), default `[]`. */
  readonly include?: ListValue<string>;
  /** `exclude`: list(string), default `[]`. */
  readonly exclude?: ListValue<string>;
}

/**
 * `host_id` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfHostId {
  /** `override`: string, default `""`. */
  readonly override?: Value<string>;
}

/**
 * `metadata_retry` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfMetadataRetry {
  /** `timeout`: duration, default `"0s"`. */
  readonly timeout?: Value<string>;
  /** `start_interval`: duration, default `"0s"`. */
  readonly startInterval?: Value<string>;
  /** `max_interval`: duration, default `"0s"`. */
  readonly maxInterval?: Value<string>;
}

/**
 * `discovery` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfDiscovery {
  /** `bpf_pid_filter_off`: bool, default `false`. */
  readonly bpfPidFilterOff?: Value<boolean>;
  /** `default_otlp_grpc_port`: integer, default `0`. */
  readonly defaultOtlpGrpcPort?: Value<number>;
  /** `disabled_route_harvesters`: list(string), default `[]`. */
  readonly disabledRouteHarvesters?: ListValue<string>;
  /** `exclude_otel_instrumented_services`: bool, no default. */
  readonly excludeOtelInstrumentedServices?: Value<boolean>;
  /** `exclude_otel_instrumented_services_span_metrics`: bool, default `false`. */
  readonly excludeOtelInstrumentedServicesSpanMetrics?: Value<boolean>;
  /** `excluded_linux_system_paths`: list(string), default `[]`. */
  readonly excludedLinuxSystemPaths?: ListValue<string>;
  /** `min_process_age`: duration, default `"0s"`. */
  readonly minProcessAge?: Value<string>;
  /** `poll_interval`: duration, default `"0s"`. */
  readonly pollInterval?: Value<string>;
  /** `route_harvester_timeout`: duration, default `"0s"`. */
  readonly routeHarvesterTimeout?: Value<string>;
  /** `skip_go_specific_tracers`: bool, default `false`. */
  readonly skipGoSpecificTracers?: Value<boolean>;
  /** Block `default_exclude_instrument`, any number. */
  readonly defaultExcludeInstrument?: readonly BeylaEbpfService[];
  /** Block `default_exclude_services`, any number. */
  readonly defaultExcludeServices?: readonly BeylaEbpfService[];
  /** Block `exclude_instrument`, any number. */
  readonly excludeInstrument?: readonly BeylaEbpfService[];
  /** Block `exclude_services`, any number. */
  readonly excludeServices?: readonly BeylaEbpfService[];
  /** Block `instrument`, any number. */
  readonly instrument?: readonly BeylaEbpfService[];
  /** Block `route_harvester_advanced`. */
  readonly routeHarvesterAdvanced?: BeylaEbpfRouteHarvesterAdvanced;
  /** Block `services`, any number. */
  readonly services?: readonly BeylaEbpfService[];
  /** Block `survey`, any number. */
  readonly survey?: readonly BeylaEbpfService[];
}

/**
 * `default_exclude_instrument`, `default_exclude_services`, `exclude_instrument` and others of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfService {
  /** `name`: string, default `""`. */
  readonly name?: Value<string>;
  /** `namespace`: string, default `""`. */
  readonly namespace?: Value<string>;
  /** `open_ports`: string, default `""`. */
  readonly openPorts?: Value<string>;
  /** `exe_path`: string, default `""`. */
  readonly exePath?: Value<string>;
  /** `cmd_args`: string, default `""`. */
  readonly cmdArgs?: Value<string>;
  /** `containers_only`: bool, default `false`. */
  readonly containersOnly?: Value<boolean>;
  /** `exports`: list(string), default `[]`. */
  readonly exports?: ListValue<string>;
  /** `languages`: string, default `""`. */
  readonly languages?: Value<string>;
  /** Block `kubernetes`. */
  readonly kubernetes?: BeylaEbpfServiceKubernetes;
  /** Block `sampler`. */
  readonly sampler?: BeylaEbpfSamplerConfig;
}

/**
 * `kubernetes` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfServiceKubernetes {
  /** `namespace`: string, default `""`. */
  readonly namespace?: Value<string>;
  /** `pod_name`: string, default `""`. */
  readonly podName?: Value<string>;
  /** `deployment_name`: string, default `""`. */
  readonly deploymentName?: Value<string>;
  /** `replicaset_name`: string, default `""`. */
  readonly replicasetName?: Value<string>;
  /** `statefulset_name`: string, default `""`. */
  readonly statefulsetName?: Value<string>;
  /** `daemonset_name`: string, default `""`. */
  readonly daemonsetName?: Value<string>;
  /** `owner_name`: string, default `""`. */
  readonly ownerName?: Value<string>;
  /** `pod_labels`: map(string), default `{}`. */
  readonly podLabels?: MapValue<string>;
  /** `pod_annotations`: map(string), default `{}`. */
  readonly podAnnotations?: MapValue<string>;
}

/**
 * `sampler`, `trace_sampler` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfSamplerConfig {
  /** `arg`: string, default `""`. */
  readonly arg?: Value<string>;
  /** `name`: string, default `""`. */
  readonly name?: Value<string>;
}

/**
 * `route_harvester_advanced` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfRouteHarvesterAdvanced {
  /** `java_harvest_delay`: duration, default `"0s"`. */
  readonly javaHarvestDelay?: Value<string>;
}

/**
 * `metrics` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfMetrics {
  /** `features`: list(string), default `[]`. */
  readonly features?: ListValue<string>;
  /** `instrumentations`: list(string), default `[]`. */
  readonly instrumentations?: ListValue<string>;
  /** `allow_service_graph_self_references`: bool, default `false`. */
  readonly allowServiceGraphSelfReferences?: Value<boolean>;
  /** `extra_resource_labels`: list(string), default `[]`. */
  readonly extraResourceLabels?: ListValue<string>;
  /** `extra_span_resource_labels`: list(string), default `[]`. */
  readonly extraSpanResourceLabels?: ListValue<string>;
  /** `exemplar_filter`: string, default `""`. */
  readonly exemplarFilter?: Value<string>;
  /** `ttl`: duration, default `"0s"`. */
  readonly ttl?: Value<string>;
  /** Block `network`. */
  readonly network?: BeylaEbpfNetwork;
  /** Block `buckets`. */
  readonly buckets?: BeylaEbpfBuckets;
  /** Block `native_histogram`. */
  readonly nativeHistogram?: BeylaEbpfNativeHistogram;
}

/**
 * `network` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfNetwork {
  /** `enable`: bool, default `false`. @deprecated */
  readonly enable?: Value<boolean>;
  /** `source`: string, default `""`. */
  readonly source?: Value<string>;
  /** `agent_ip`: string, default `""`. */
  readonly agentIp?: Value<string>;
  /** `agent_ip_iface`: string, default `""`. */
  readonly agentIpIface?: Value<string>;
  /** `agent_ip_type`: string, default `""`. */
  readonly agentIpType?: Value<string>;
  /** `interfaces`: list(string), default `[]`. */
  readonly interfaces?: ListValue<string>;
  /** `exclude_interfaces`: list(string), default `[]`. */
  readonly excludeInterfaces?: ListValue<string>;
  /** `protocols`: list(string), default `[]`. */
  readonly protocols?: ListValue<string>;
  /** `exclude_protocols`: list(string), default `[]`. */
  readonly excludeProtocols?: ListValue<string>;
  /** `cache_max_flows`: integer, default `0`. */
  readonly cacheMaxFlows?: Value<number>;
  /** `cache_active_timeout`: duration, default `"0s"`. */
  readonly cacheActiveTimeout?: Value<string>;
  /** `direction`: string, default `""`. */
  readonly direction?: Value<string>;
  /** `sampling`: integer, default `0`. */
  readonly sampling?: Value<number>;
  /** `cidrs`: list(string), default `[]`. */
  readonly cidrs?: ListValue<string>;
  /** `deduper`: string, default `""`. */
  readonly deduper?: Value<string>;
  /** `deduper_fc_ttl`: duration, default `"0s"`. */
  readonly deduperFcTtl?: Value<string>;
  /** `guess_ports`: string, default `""`. */
  readonly guessPorts?: Value<string>;
  /** `listen_interfaces`: string, default `""`. */
  readonly listenInterfaces?: Value<string>;
  /** `listen_poll_period`: duration, default `"0s"`. */
  readonly listenPollPeriod?: Value<string>;
  /** `print_flows`: bool, default `false`. */
  readonly printFlows?: Value<boolean>;
  /** Block `geo_ip`. */
  readonly geoIp?: BeylaEbpfGeoIp;
  /** Block `reverse_dns`. */
  readonly reverseDns?: BeylaEbpfReverseDns;
}

/**
 * `geo_ip` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfGeoIp {
  /** `cache_expiry`: duration, default `"0s"`. */
  readonly cacheExpiry?: Value<string>;
  /** `cache_len`: integer, default `0`. */
  readonly cacheLen?: Value<number>;
  /** Block `ipinfo`. */
  readonly ipinfo?: BeylaEbpfIpinfo;
  /** Block `maxmind`. */
  readonly maxmind?: BeylaEbpfMaxmind;
}

/**
 * `ipinfo` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfIpinfo {
  /** `path`: string, default `""`. */
  readonly path?: Value<string>;
}

/**
 * `maxmind` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfMaxmind {
  /** `asn_path`: string, default `""`. */
  readonly asnPath?: Value<string>;
  /** `country_path`: string, default `""`. */
  readonly countryPath?: Value<string>;
}

/**
 * `reverse_dns` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfReverseDns {
  /** `cache_expiry`: duration, default `"0s"`. */
  readonly cacheExpiry?: Value<string>;
  /** `cache_len`: integer, default `0`. */
  readonly cacheLen?: Value<number>;
  /** `type`: string, default `""`. */
  readonly type?: Value<string>;
}

/**
 * `buckets` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfBuckets {
  /** `duration_histogram`: list(number), default `[]`. */
  readonly durationHistogram?: ListValue<number>;
  /** `request_size_histogram`: list(number), default `[]`. */
  readonly requestSizeHistogram?: ListValue<number>;
  /** `response_size_histogram`: list(number), default `[]`. */
  readonly responseSizeHistogram?: ListValue<number>;
  /** `stat_tcp_rtt_histogram`: list(number), default `[]`. */
  readonly statTcpRttHistogram?: ListValue<number>;
  /** `gen_ai_client_operation_duration_histogram`: list(number), default `[]`. */
  readonly genAiClientOperationDurationHistogram?: ListValue<number>;
  /** `gen_ai_client_token_usage_histogram`: list(number), default `[]`. */
  readonly genAiClientTokenUsageHistogram?: ListValue<number>;
}

/**
 * `native_histogram` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfNativeHistogram {
  /** `bucket_factor`: number, default `0`. */
  readonly bucketFactor?: Value<number>;
  /** `max_bucket_number`: integer, default `0`. */
  readonly maxBucketNumber?: Value<number>;
  /** `min_reset_duration`: duration, default `"0s"`. */
  readonly minResetDuration?: Value<string>;
}

/**
 * `traces` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfTraces {
  /** `instrumentations`: list(string), default `[]`. */
  readonly instrumentations?: ListValue<string>;
  /** Block `sampler`. */
  readonly sampler?: BeylaEbpfSamplerConfig;
}

/**
 * `ebpf` of `beyla.ebpf`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfEbpf {
  /** `batch_length`: integer, default `0`. */
  readonly batchLength?: Value<number>;
  /** `batch_timeout`: duration, default `"0s"`. */
  readonly batchTimeout?: Value<string>;
  /** `bpf_debug`: bool, default `false`. */
  readonly bpfDebug?: Value<boolean>;
  /** `bpf_fs_path`: string, default `""`. */
  readonly bpfFsPath?: Value<string>;
  /** `context_propagation`: string, default `""`. */
  readonly contextPropagation?: Value<string>;
  /** `couchbase_db_cache_size`: integer, default `0`. */
  readonly couchbaseDbCacheSize?: Value<number>;
  /** `disable_black_box_cp`: bool, default `false`. */
  readonly disableBlackBoxCp?: Value<boolean>;
  /** `dns_request_timeout`: duration, default `"0s"`. */
  readonly dnsRequestTimeout?: Value<string>;
  /** `force_bpf_map_reader`: string, default `""`. */
  readonly forceBpfMapReader?: Value<string>;
  /** `heuristic_sql_detect`: bool, default `false`. */
  readonly heuristicSqlDetect?: Value<boolean>;
  /** `high_request_volume`: bool, default `false`. */
  readonly highRequestVolume?: Value<boolean>;
  /** `http_request_timeout`: duration, default `"0s"`. */
  readonly httpRequestTimeout?: Value<string>;
  /** `instrument_cuda`: integer, default `0`. */
  readonly instrumentCuda?: Value<number>;
  /** `kafka_topic_uuid_cache_size`: integer, default `0`. */
  readonly kafkaTopicUuidCacheSize?: Value<number>;
  /** `max_transaction_time`: duration, default `"0s"`. */
  readonly maxTransactionTime?: Value<string>;
  /** `mongo_requests_cache_size`: integer, default `0`. */
  readonly mongoRequestsCacheSize?: Value<number>;
  /** `mssql_prepared_statements_cache_size`: integer, default `0`. */
  readonly mssqlPreparedStatementsCacheSize?: Value<number>;
  /** `mysql_prepared_statements_cache_size`: integer, default `0`. */
  readonly mysqlPreparedStatementsCacheSize?: Value<number>;
  /** `override_bpfloop_enabled`: bool, default `false`. */
  readonly overrideBpfloopEnabled?: Value<boolean>;
  /** `postgres_prepared_statements_cache_size`: integer, default `0`. */
  readonly postgresPreparedStatementsCacheSize?: Value<number>;
  /** `protocol_debug_print`: bool, default `false`. */
  readonly protocolDebugPrint?: Value<boolean>;
  /** `stats_wakeup_data_bytes`: integer, default `0`. */
  readonly statsWakeupDataBytes?: Value<number>;
  /** `track_request_headers`: bool, default `false`. */
  readonly trackRequestHeaders?: Value<boolean>;
  /** `traffic_control_backend`: string, default `""`. */
  readonly trafficControlBackend?: Value<string>;
  /** `wakeup_len`: integer, default `0`. */
  readonly wakeupLen?: Value<number>;
  /** Block `buffer_sizes`. */
  readonly bufferSizes?: BeylaEbpfBufferSizes;
  /** Block `log_enricher`. */
  readonly logEnricher?: BeylaEbpfLogEnricher;
  /** Block `maps_config`. */
  readonly mapsConfig?: BeylaEbpfMapsConfig;
  /** Block `payload_extraction`. */
  readonly payloadExtraction?: BeylaEbpfPayloadExtraction;
  /** Block `redis_db_cache`. */
  readonly redisDbCache?: BeylaEbpfRedisDbCache;
}

/**
 * `buffer_sizes` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfBufferSizes {
  /** `http`: integer, default `0`. */
  readonly http?: Value<number>;
  /** `kafka`: integer, default `0`. */
  readonly kafka?: Value<number>;
  /** `mssql`: integer, default `0`. */
  readonly mssql?: Value<number>;
  /** `mysql`: integer, default `0`. */
  readonly mysql?: Value<number>;
  /** `postgres`: integer, default `0`. */
  readonly postgres?: Value<number>;
  /** `tcp`: integer, default `0`. */
  readonly tcp?: Value<number>;
}

/**
 * `log_enricher` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfLogEnricher {
  /** `async_writer_channel_len`: integer, default `0`. */
  readonly asyncWriterChannelLen?: Value<number>;
  /** `async_writer_workers`: integer, default `0`. */
  readonly asyncWriterWorkers?: Value<number>;
  /** `cache_size`: integer, default `0`. */
  readonly cacheSize?: Value<number>;
  /** `cache_ttl`: duration, default `"0s"`. */
  readonly cacheTtl?: Value<string>;
  /** Block `services`, any number. */
  readonly services?: readonly BeylaEbpfServices[];
}

/**
 * `services` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfServices {
  /** Block `service`, any number. */
  readonly service?: readonly BeylaEbpfService[];
}

/**
 * `maps_config` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfMapsConfig {
  /** `global_scale_factor`: integer, default `0`. */
  readonly globalScaleFactor?: Value<number>;
}

/**
 * `payload_extraction` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfPayloadExtraction {
  /** Block `http`. */
  readonly http?: BeylaEbpfHttp;
}

/**
 * `http` of `beyla.ebpf`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfHttp {
  /** Block `aws`. */
  readonly aws?: BeylaEbpfAws;
  /** Block `elasticsearch`. */
  readonly elasticsearch?: BeylaEbpfElasticsearch;
  /** Block `enrichment`. */
  readonly enrichment?: BeylaEbpfEnrichment;
  /** Block `openai`. */
  readonly openai?: BeylaEbpfOpenai;
  /** Block `anthropic`. */
  readonly anthropic?: BeylaEbpfAnthropic;
  /** Block `gemini`. */
  readonly gemini?: BeylaEbpfGemini;
  /** Block `bedrock`. */
  readonly bedrock?: BeylaEbpfBedrock;
  /** Block `embedding`. */
  readonly embedding?: BeylaEbpfEmbedding;
  /** Block `mcp`. */
  readonly mcp?: BeylaEbpfMcp;
  /** Block `qwen`. */
  readonly qwen?: BeylaEbpfQwen;
  /** Block `rerank`. */
  readonly rerank?: BeylaEbpfRerank;
  /** Block `retrieval`. */
  readonly retrieval?: BeylaEbpfRetrieval;
  /** Block `graphql`. */
  readonly graphql?: BeylaEbpfGraphql;
  /** Block `jsonrpc`. */
  readonly jsonrpc?: BeylaEbpfJsonrpc;
  /** Block `sqlpp`. */
  readonly sqlpp?: BeylaEbpfSqlpp;
}

/**
 * `aws` of `beyla.ebpf`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfAws {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
}

/**
 * `elasticsearch` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfElasticsearch {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
}

/**
 * `enrichment` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfEnrichment {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** Block `policy`. */
  readonly policy?: BeylaEbpfPolicy;
  /** Block `rules`, any number. */
  readonly rules?: readonly BeylaEbpfRules[];
}

/**
 * `policy` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfPolicy {
  /** `obfuscation_string`: string, default `""`. */
  readonly obfuscationString?: Value<string>;
  /** Block `default_action`. */
  readonly defaultAction?: BeylaEbpfDefaultAction;
}

/**
 * `default_action` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfDefaultAction {
  /** `body`: string, default `""`. */
  readonly body?: Value<string>;
  /** `headers`: string, default `""`. */
  readonly headers?: Value<string>;
}

/**
 * `rules` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfRules {
  /** `action`: string, default `""`. */
  readonly action?: Value<string>;
  /** `scope`: string, default `""`. */
  readonly scope?: Value<string>;
  /** `type`: string, default `""`. */
  readonly type?: Value<string>;
  /** Block `match`. */
  readonly match?: BeylaEbpfMatch;
}

/**
 * `match` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfMatch {
  /** `case_sensitive`: bool, default `false`. */
  readonly caseSensitive?: Value<boolean>;
  /** `methods`: list(string), default `[]`. */
  readonly methods?: ListValue<string>;
  /** `obfuscation_json_paths`: list(string), default `[]`. */
  readonly obfuscationJsonPaths?: ListValue<string>;
  /** `patterns`: list(string), default `[]`. */
  readonly patterns?: ListValue<string>;
  /** `url_path_patterns`: list(string), default `[]`. */
  readonly urlPathPatterns?: ListValue<string>;
}

/**
 * `openai` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfOpenai {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
}

/**
 * `anthropic` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfAnthropic {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
}

/**
 * `gemini` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfGemini {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
}

/**
 * `bedrock` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfBedrock {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
}

/**
 * `embedding` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfEmbedding {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
}

/**
 * `mcp` of `beyla.ebpf`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfMcp {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
}

/**
 * `qwen` of `beyla.ebpf`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfQwen {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
}

/**
 * `rerank` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfRerank {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
}

/**
 * `retrieval` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfRetrieval {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
}

/**
 * `graphql` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfGraphql {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
}

/**
 * `jsonrpc` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfJsonrpc {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
}

/**
 * `sqlpp` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfSqlpp {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `endpoint_patterns`: list(string), default `[]`. */
  readonly endpointPatterns?: ListValue<string>;
}

/**
 * `redis_db_cache` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfRedisDbCache {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `max_size`: integer, default `0`. */
  readonly maxSize?: Value<number>;
}

/**
 * `filters` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfFilters {
  /** Block `application`, any number. */
  readonly application?: readonly BeylaEbpfAttributeFamily[];
  /** Block `network`, any number. */
  readonly network?: readonly BeylaEbpfAttributeFamily[];
}

/**
 * `application`, `network` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfAttributeFamily {
  /** `attr`: string, required. */
  readonly attr: Value<string>;
  /** `match`: string, default `""`. */
  readonly match?: Value<string>;
  /** `not_match`: string, default `""`. */
  readonly notMatch?: Value<string>;
  /** `greater_than`: integer, no default. */
  readonly greaterThan?: Value<number>;
  /** `greater_equals`: integer, no default. */
  readonly greaterEquals?: Value<number>;
  /** `equals`: integer, no default. */
  readonly equals?: Value<number>;
  /** `not_equals`: integer, no default. */
  readonly notEquals?: Value<number>;
  /** `less_equals`: integer, no default. */
  readonly lessEquals?: Value<number>;
  /** `less_than`: integer, no default. */
  readonly lessThan?: Value<number>;
}

/**
 * `injector` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfInjector {
  /** `enabled_sdks`: list(string), default `[]`. */
  readonly enabledSdks?: ListValue<string>;
  /** `exporter_otlp_endpoint`: string, default `""`. */
  readonly exporterOtlpEndpoint?: Value<string>;
  /** `exporter_otlp_protocol`: string, default `""`. */
  readonly exporterOtlpProtocol?: Value<string>;
  /** `image_version`: string, default `""`. */
  readonly imageVersion?: Value<string>;
  /** `trace_propagators`: list(string), default `[]`. */
  readonly tracePropagators?: ListValue<string>;
  /** `disable_auto_restart`: bool, default `false`. */
  readonly disableAutoRestart?: Value<boolean>;
  /** Block `exclude_instrument`, any number. */
  readonly excludeInstrument?: readonly BeylaEbpfService[];
  /** Block `instrument`, any number. */
  readonly instrument?: readonly BeylaEbpfService[];
  /** Block `otel_exported_signals`. */
  readonly otelExportedSignals?: BeylaEbpfOtelExportedSignals;
  /** Block `resources`. */
  readonly resources?: BeylaEbpfResources;
  /** Block `trace_sampler`. */
  readonly traceSampler?: BeylaEbpfSamplerConfig;
  /** Block `webhook`. */
  readonly webhook?: BeylaEbpfWebhook;
}

/**
 * `otel_exported_signals` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfOtelExportedSignals {
  /** `logs`: bool, no default. */
  readonly logs?: Value<boolean>;
  /** `metrics`: bool, no default. */
  readonly metrics?: Value<boolean>;
  /** `traces`: bool, no default. */
  readonly traces?: Value<boolean>;
}

/**
 * `resources` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfResources {
  /** `add_k8s_ip_attribute`: bool, default `false`. */
  readonly addK8sIpAttribute?: Value<boolean>;
  /** `add_k8s_uid_attributes`: bool, default `false`. */
  readonly addK8sUidAttributes?: Value<boolean>;
  /** `attributes`: map(string), default `{}`. */
  readonly attributes?: MapValue<string>;
  /** `use_k8s_labels_for_resource_attributes`: bool, default `false`. */
  readonly useK8sLabelsForResourceAttributes?: Value<boolean>;
}

/**
 * `webhook` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfWebhook {
  /** `external_deployment_name`: string, default `""`. */
  readonly externalDeploymentName?: Value<string>;
}

/**
 * `stats` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfStats {
  /** `agent_ip`: string, default `""`. */
  readonly agentIp?: Value<string>;
  /** `agent_ip_iface`: string, default `""`. */
  readonly agentIpIface?: Value<string>;
  /** `agent_ip_type`: string, default `""`. */
  readonly agentIpType?: Value<string>;
  /** `cidrs`: list(string), default `[]`. */
  readonly cidrs?: ListValue<string>;
  /** `print_stats`: bool, default `false`. */
  readonly printStats?: Value<boolean>;
  /** Block `geo_ip`. */
  readonly geoIp?: BeylaEbpfGeoIp;
  /** Block `reverse_dns`. */
  readonly reverseDns?: BeylaEbpfReverseDns;
}

/**
 * `internal_metrics` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfInternalMetrics {
  /** `bpf_metric_scrape_interval`: duration, default `"0s"`. */
  readonly bpfMetricScrapeInterval?: Value<string>;
  /** `exporter`: string, default `""`. */
  readonly exporter?: Value<string>;
}

/**
 * `javaagent` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfJavaagent {
  /** `attach_timeout`: duration, default `"0s"`. */
  readonly attachTimeout?: Value<string>;
  /** `debug`: bool, default `false`. */
  readonly debug?: Value<boolean>;
  /** `debug_instrumentation`: bool, default `false`. */
  readonly debugInstrumentation?: Value<boolean>;
  /** `enabled`: bool, no default. */
  readonly enabled?: Value<boolean>;
}

/**
 * `nodejs` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfNodejs {
  /** `enabled`: bool, no default. */
  readonly enabled?: Value<boolean>;
}

/**
 * `jvm_runtime_metrics` of `beyla.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/beyla/beyla.ebpf/}
 */
export interface BeylaEbpfJvmRuntimeMetrics {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `sampling_interval`: duration, default `"0s"`. */
  readonly samplingInterval?: Value<string>;
}
