// Made by `npm run import` from Alloy v1.19.2; not to be edited.
import { join } from 'node:path';
import type { Construct } from 'constructs';
import {
  Component,
  readSchema,
  type Expression,
  type ListValue,
  type MapValue,
  type ProfilesReceiver,
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
  NetGrpcConfig,
  NetHttpConfig,
  OAuth2Config,
  RelabelConfig,
  TlsConfig,
} from './common';

const schema = readSchema(join(__dirname, 'schema', 'pyroscope.json'));

/**
 * Arguments of `pyroscope.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.ebpf/}
 */
export interface PyroscopeEbpfProps {
  /** `forward_to`: list(pyroscope.Appendable), required. */
  readonly forwardTo: ListValue<ProfilesReceiver, Expression<ProfilesReceiver>>;
  /** `targets`: list(discovery.Target), default `[]`. */
  readonly targets?: ListValue<Target, MapValue<string>>;
  /** `collect_interval`: duration, default `"15s"`. */
  readonly collectInterval?: Value<string>;
  /** `sample_rate`: integer, default `19`. */
  readonly sampleRate?: Value<number>;
  /** `python_enabled`: bool, default `true`. */
  readonly pythonEnabled?: Value<boolean>;
  /** `perl_enabled`: bool, default `true`. */
  readonly perlEnabled?: Value<boolean>;
  /** `php_enabled`: bool, default `true`. */
  readonly phpEnabled?: Value<boolean>;
  /** `hotspot_enabled`: bool, default `true`. */
  readonly hotspotEnabled?: Value<boolean>;
  /** `ruby_enabled`: bool, default `true`. */
  readonly rubyEnabled?: Value<boolean>;
  /** `v8_enabled`: bool, default `true`. */
  readonly v8Enabled?: Value<boolean>;
  /** `dotnet_enabled`: bool, default `true`. */
  readonly dotnetEnabled?: Value<boolean>;
  /** `go_enabled`: bool, default `true`. */
  readonly goEnabled?: Value<boolean>;
  /** `demangle`: string, default `"none"`. */
  readonly demangle?: Value<string>;
  /** `off_cpu_threshold`: number, default `0`. */
  readonly offCpuThreshold?: Value<number>;
  /** `bpf_fs_root`: string, default `"/sys/fs/bpf/"`. */
  readonly bpfFsRoot?: Value<string>;
  /** `obi_process_context_enabled`: bool, default `true`. */
  readonly obiProcessContextEnabled?: Value<boolean>;
  /** `load_probe`: bool, default `false`. */
  readonly loadProbe?: Value<boolean>;
  /** `probe_links`: list(string), default `[]`. */
  readonly probeLinks?: ListValue<string>;
  /** `verbose_mode`: bool, default `false`. */
  readonly verboseMode?: Value<boolean>;
  /** `lazy_mode`: bool, default `false`. */
  readonly lazyMode?: Value<boolean>;
  /** `no_kernel_version_check`: bool, default `false`. */
  readonly noKernelVersionCheck?: Value<boolean>;
  /** `pid_cache_size`: integer, default `0`. @deprecated */
  readonly pidCacheSize?: Value<number>;
  /** `build_id_cache_size`: integer, default `0`. @deprecated */
  readonly buildIdCacheSize?: Value<number>;
  /** `same_file_cache_size`: integer, default `0`. @deprecated */
  readonly sameFileCacheSize?: Value<number>;
  /** `cache_rounds`: integer, default `0`. @deprecated */
  readonly cacheRounds?: Value<number>;
  /** `go_table_fallback`: bool, default `false`. @deprecated */
  readonly goTableFallback?: Value<boolean>;
  /** `symbols_map_size`: integer, default `0`. @deprecated */
  readonly symbolsMapSize?: Value<number>;
  /** `pid_map_size`: integer, default `0`. @deprecated */
  readonly pidMapSize?: Value<number>;
  /** `collect_user_profile`: bool, default `false`. @deprecated */
  readonly collectUserProfile?: Value<boolean>;
  /** `collect_kernel_profile`: bool, default `false`. @deprecated */
  readonly collectKernelProfile?: Value<boolean>;
  /** `container_id_cache_size`: integer, 0 or more, default `0`. @deprecated */
  readonly containerIdCacheSize?: Value<number>;
  /** `u_probe_links`: list(string), default `[]`. @deprecated */
  readonly uProbeLinks?: ListValue<string>;
  /** `targets_only`: bool, default `true`. */
  readonly targetsOnly?: Value<boolean>;
  /** `symb_cache_path`: string, default `"/tmp/symb-cache"`. */
  readonly symbCachePath?: Value<string>;
  /** `symb_cache_size`: integer, default `2048`. */
  readonly symbCacheSize?: Value<number>;
  /** `reporter_unsymbolized_stubs`: bool, default `false`. */
  readonly reporterUnsymbolizedStubs?: Value<boolean>;
  /** `pid_label`: bool, default `false`. */
  readonly pidLabel?: Value<boolean>;
  /** `comm`: string, for example `"none"`, `"label"`, `"stackframe"`, `"both"`, default `"none"`. */
  readonly comm?: Value<'none' | 'label' | 'stackframe' | 'both' | ''>;
  /** `kernel_frames`: bool, default `true`. */
  readonly kernelFrames?: Value<boolean>;
  /**
   * Block `debug_info`, with the defaults `on_target_symbolization` `true`, `cache_size` `262144`,
   * `queue_size` `256`, `worker_num` `16`.
   */
  readonly debugInfo?: PyroscopeEbpfDebugInfo;
}

/**
 * `pyroscope.ebpf`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.ebpf/}
 */
export class PyroscopeEbpf extends Component {
  constructor(scope: Construct, label: string, props: PyroscopeEbpfProps) {
    super(scope, schema, 'pyroscope.ebpf', label, props);
  }
}

/**
 * `debug_info` of `pyroscope.ebpf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.ebpf/}
 */
export interface PyroscopeEbpfDebugInfo {
  /** `on_target_symbolization`: bool, default `false` where its place names no other. */
  readonly onTargetSymbolization?: Value<boolean>;
  /** `upload`: bool, default `false`. */
  readonly upload?: Value<boolean>;
  /** `cache_size`: integer, 0 or more, default `0` where its place names no other. */
  readonly cacheSize?: Value<number>;
  /** `strip_text_section`: bool, default `false`. */
  readonly stripTextSection?: Value<boolean>;
  /** `queue_size`: integer, 0 or more, default `0` where its place names no other. */
  readonly queueSize?: Value<number>;
  /** `worker_num`: integer, default `0` where its place names no other. */
  readonly workerNum?: Value<number>;
}

/**
 * Arguments of `pyroscope.enrich`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.enrich/}
 */
export interface PyroscopeEnrichProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** `target_match_label`: string, required. */
  readonly targetMatchLabel: Value<string>;
  /** `profiles_match_label`: string, default `""`. */
  readonly profilesMatchLabel?: Value<string>;
  /** `labels_to_copy`: list(string), default `[]`. */
  readonly labelsToCopy?: ListValue<string>;
  /** `forward_to`: list(pyroscope.Appendable), required. */
  readonly forwardTo: ListValue<ProfilesReceiver, Expression<ProfilesReceiver>>;
}

/**
 * `pyroscope.enrich`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.enrich/}
 */
export class PyroscopeEnrich extends Component {
  constructor(scope: Construct, label: string, props: PyroscopeEnrichProps) {
    super(scope, schema, 'pyroscope.enrich', label, props);
  }

  /** `receiver`: pyroscope.Appendable. */
  get receiver(): Ref<ProfilesReceiver> {
    return this.ref('receiver');
  }
}

/**
 * Arguments of `pyroscope.java`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.java/}
 */
export interface PyroscopeJavaProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** `forward_to`: list(pyroscope.Appendable), required. */
  readonly forwardTo: ListValue<ProfilesReceiver, Expression<ProfilesReceiver>>;
  /** `tmp_dir`: string, default `"/tmp"`. */
  readonly tmpDir?: Value<string>;
  /** `dist`: string, default `""`. */
  readonly dist?: Value<string>;
  /**
   * Block `profiling_config`, with the defaults `interval` `"1m"`, `sample_rate` `100`, `alloc` `"512k"`,
   * `lock` `"10ms"`, `cpu` `true`, `event` `"itimer"`, `log_level` `"INFO"`.
   */
  readonly profilingConfig?: PyroscopeJavaProfilingConfig;
}

/**
 * `pyroscope.java`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.java/}
 */
export class PyroscopeJava extends Component {
  constructor(scope: Construct, label: string, props: PyroscopeJavaProps) {
    super(scope, schema, 'pyroscope.java', label, props);
  }
}

/**
 * `profiling_config` of `pyroscope.java`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.java/}
 */
export interface PyroscopeJavaProfilingConfig {
  /** `interval`: duration, default `"0s"` where its place names no other. */
  readonly interval?: Value<string>;
  /** `sample_rate`: integer, default `0` where its place names no other. */
  readonly sampleRate?: Value<number>;
  /** `alloc`: string, default `""` where its place names no other. */
  readonly alloc?: Value<string>;
  /** `lock`: string, default `""` where its place names no other. */
  readonly lock?: Value<string>;
  /** `cpu`: bool, default `false` where its place names no other. */
  readonly cpu?: Value<boolean>;
  /** `event`: string, default `""` where its place names no other. */
  readonly event?: Value<string>;
  /** `per_thread`: bool, default `false`. */
  readonly perThread?: Value<boolean>;
  /** `log_level`: string, default `""` where its place names no other. */
  readonly logLevel?: Value<string>;
  /** `quiet`: bool, default `false`. */
  readonly quiet?: Value<boolean>;
  /** `custom_arguments`: list(string), default `[]`. */
  readonly customArguments?: ListValue<string>;
  /** `tlab`: bool, default `false`. */
  readonly tlab?: Value<boolean>;
}

/**
 * Arguments of `pyroscope.receive_http`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.receive_http/}
 */
export interface PyroscopeReceiveHttpProps {
  /** `graceful_shutdown_timeout`: duration, default `"30s"`. */
  readonly gracefulShutdownTimeout?: Value<string>;
  /** `forward_to`: list(pyroscope.Appendable), required. */
  readonly forwardTo: ListValue<ProfilesReceiver, Expression<ProfilesReceiver>>;
  /** `debug_info_upload_timeout`: duration, default `"2m"`. */
  readonly debugInfoUploadTimeout?: Value<string>;
  /**
   * Block `http`, with the defaults `listen_port` `8080`, `conn_limit` `16384`, `server_read_timeout`
   * `"30s"`, `server_write_timeout` `"30s"`, `server_idle_timeout` `"2m"`, `http2.max_concurrent_streams`
   * `100`, `http2.max_decoder_header_table_size` `4096`, `http2.max_encoder_header_table_size` `4096`,
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
 * `pyroscope.receive_http`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.receive_http/}
 */
export class PyroscopeReceiveHttp extends Component {
  constructor(scope: Construct, label: string, props: PyroscopeReceiveHttpProps) {
    super(scope, schema, 'pyroscope.receive_http', label, props);
  }
}

/**
 * Arguments of `pyroscope.relabel`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.relabel/}
 */
export interface PyroscopeRelabelProps {
  /** `forward_to`: list(pyroscope.Appendable), required. */
  readonly forwardTo: ListValue<ProfilesReceiver, Expression<ProfilesReceiver>>;
  /** `max_cache_size`: integer, default `10000`. */
  readonly maxCacheSize?: Value<number>;
  /** Block `rule`, any number. */
  readonly rule?: readonly RelabelConfig[];
}

/**
 * `pyroscope.relabel`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.relabel/}
 */
export class PyroscopeRelabel extends Component {
  constructor(scope: Construct, label: string, props: PyroscopeRelabelProps) {
    super(scope, schema, 'pyroscope.relabel', label, props);
  }

  /** `receiver`: pyroscope.Appendable. */
  get receiver(): Ref<ProfilesReceiver> {
    return this.ref('receiver');
  }

  /** `rules`: relabel.Rules. */
  get rules(): Ref<RelabelRules> {
    return this.ref('rules');
  }
}

/**
 * Arguments of `pyroscope.scrape`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.scrape/}
 */
export interface PyroscopeScrapeProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** `forward_to`: list(pyroscope.Appendable), required. */
  readonly forwardTo: ListValue<ProfilesReceiver, Expression<ProfilesReceiver>>;
  /** `job_name`: string, default `""`. */
  readonly jobName?: Value<string>;
  /** `params`: map(list(string)), default `{}`. */
  readonly params?: MapValue<readonly string[], ListValue<string>>;
  /** `scrape_interval`: duration, default `"15s"`. */
  readonly scrapeInterval?: Value<string>;
  /** `scrape_timeout`: duration, default `"10s"`. */
  readonly scrapeTimeout?: Value<string>;
  /** `scheme`: string, default `"http"`. */
  readonly scheme?: Value<string>;
  /** `delta_profiling_duration`: duration, default `"14s"`. */
  readonly deltaProfilingDuration?: Value<string>;
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
  /** Block `basic_auth`. */
  readonly basicAuth?: BasicAuth;
  /** Block `authorization`. */
  readonly authorization?: Authorization;
  /** Block `oauth2`. */
  readonly oauth2?: OAuth2Config;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
  /** Block `profiling_config`. */
  readonly profilingConfig?: PyroscopeScrapeProfilingConfig;
  /** Block `clustering`. */
  readonly clustering?: ClusterComponentBlock;
}

/**
 * `pyroscope.scrape`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.scrape/}
 */
export class PyroscopeScrape extends Component {
  constructor(scope: Construct, label: string, props: PyroscopeScrapeProps) {
    super(scope, schema, 'pyroscope.scrape', label, props);
  }
}

/**
 * `profiling_config` of `pyroscope.scrape`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.scrape/}
 */
export interface PyroscopeScrapeProfilingConfig {
  /** `path_prefix`: string, default `""`. */
  readonly pathPrefix?: Value<string>;
  /** Block `profile.memory`, with the defaults `enabled` `true`, `path` `"/debug/pprof/allocs"`. */
  readonly profileMemory?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.block`, with the defaults `enabled` `true`, `path` `"/debug/pprof/block"`. */
  readonly profileBlock?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.goroutine`, with the defaults `enabled` `true`, `path` `"/debug/pprof/goroutine"`. */
  readonly profileGoroutine?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.mutex`, with the defaults `enabled` `true`, `path` `"/debug/pprof/mutex"`. */
  readonly profileMutex?: PyroscopeScrapeProfilingTarget;
  /**
   * Block `profile.process_cpu`, with the defaults `enabled` `true`, `path` `"/debug/pprof/profile"`, `delta`
   * `true`.
   */
  readonly profileProcessCpu?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.fgprof`, with the defaults `path` `"/debug/fgprof"`, `delta` `true`. */
  readonly profileFgprof?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.godeltaprof_memory`, with the defaults `path` `"/debug/pprof/delta_heap"`. */
  readonly profileGodeltaprofMemory?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.godeltaprof_mutex`, with the defaults `path` `"/debug/pprof/delta_mutex"`. */
  readonly profileGodeltaprofMutex?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.godeltaprof_block`, with the defaults `path` `"/debug/pprof/delta_block"`. */
  readonly profileGodeltaprofBlock?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.custom`, any number. */
  readonly profileCustom?: readonly PyroscopeScrapeProfileCustom[];
}

/**
 * `profile.memory`, `profile.block`, `profile.goroutine` and others of `pyroscope.scrape`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.scrape/}
 */
export interface PyroscopeScrapeProfilingTarget {
  /** `enabled`: bool, default `false` where its place names no other. */
  readonly enabled?: Value<boolean>;
  /** `path`: string, default `""` where its place names no other. */
  readonly path?: Value<string>;
  /** `delta`: bool, default `false` where its place names no other. */
  readonly delta?: Value<boolean>;
}

/**
 * `profile.custom` of `pyroscope.scrape`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.scrape/}
 */
export interface PyroscopeScrapeProfileCustom {
  /** The label in quotes after the name of the block. */
  readonly label: string;
  /** `enabled`: bool, required. */
  readonly enabled: Value<boolean>;
  /** `path`: string, required. */
  readonly path: Value<string>;
  /** `delta`: bool, default `false`. */
  readonly delta?: Value<boolean>;
}

/**
 * Arguments of `pyroscope.write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.write/}
 */
export interface PyroscopeWriteProps {
  /** `external_labels`: map(string), default `{}`. */
  readonly externalLabels?: MapValue<string>;
  /** Block `endpoint`, any number. */
  readonly endpoint?: readonly PyroscopeWriteEndpoint[];
  /** Block `tracing`, with the defaults `jaeger_propagator` `true`, `trace_context_propagator` `true`. */
  readonly tracing?: PyroscopeWriteTracing;
}

/**
 * `pyroscope.write`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.write/}
 */
export class PyroscopeWrite extends Component {
  constructor(scope: Construct, label: string, props: PyroscopeWriteProps = {}) {
    super(scope, schema, 'pyroscope.write', label, props);
  }

  /** `receiver`: pyroscope.Appendable. */
  get receiver(): Ref<ProfilesReceiver> {
    return this.ref('receiver');
  }
}

/**
 * `endpoint` of `pyroscope.write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.write/}
 */
export interface PyroscopeWriteEndpoint {
  /** `name`: string, default `""`. */
  readonly name?: Value<string>;
  /** `url`: string, required. */
  readonly url: Value<string>;
  /** `remote_timeout`: duration, default `"10s"`. */
  readonly remoteTimeout?: Value<string>;
  /** `debug_info_upload_timeout`: duration, default `"2m"`. */
  readonly debugInfoUploadTimeout?: Value<string>;
  /** `headers`: map(string), default `{}`. */
  readonly headers?: MapValue<string>;
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
  /** `min_backoff_period`: duration, default `"500ms"`. */
  readonly minBackoffPeriod?: Value<string>;
  /** `max_backoff_period`: duration, default `"5m"`. */
  readonly maxBackoffPeriod?: Value<string>;
  /** `max_backoff_retries`: integer, default `10`. */
  readonly maxBackoffRetries?: Value<number>;
  /** `retry_on_http_429`: bool, default `true`. */
  readonly retryOnHttp429?: Value<boolean>;
  /** Block `basic_auth`. */
  readonly basicAuth?: BasicAuth;
  /** Block `authorization`. */
  readonly authorization?: Authorization;
  /** Block `oauth2`. */
  readonly oauth2?: OAuth2Config;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/**
 * `tracing` of `pyroscope.write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.write/}
 */
export interface PyroscopeWriteTracing {
  /** `jaeger_propagator`: bool, default `false` where its place names no other. */
  readonly jaegerPropagator?: Value<boolean>;
  /** `trace_context_propagator`: bool, default `false` where its place names no other. */
  readonly traceContextPropagator?: Value<boolean>;
}
