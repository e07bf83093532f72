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

/** Arguments of `pyroscope.ebpf`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.ebpf/} */
export interface PyroscopeEbpfProps {
  /** `forward_to`: list(pyroscope.Appendable), required. */
  readonly forwardTo: ListValue<ProfilesReceiver, Expression<ProfilesReceiver>>;
  /** `targets`: list(discovery.Target). */
  readonly targets?: ListValue<Target, MapValue<string>>;
  /** `collect_interval`: duration. */
  readonly collectInterval?: Value<string>;
  /** `sample_rate`: integer. */
  readonly sampleRate?: Value<number>;
  /** `python_enabled`: bool. */
  readonly pythonEnabled?: Value<boolean>;
  /** `perl_enabled`: bool. */
  readonly perlEnabled?: Value<boolean>;
  /** `php_enabled`: bool. */
  readonly phpEnabled?: Value<boolean>;
  /** `hotspot_enabled`: bool. */
  readonly hotspotEnabled?: Value<boolean>;
  /** `ruby_enabled`: bool. */
  readonly rubyEnabled?: Value<boolean>;
  /** `v8_enabled`: bool. */
  readonly v8Enabled?: Value<boolean>;
  /** `dotnet_enabled`: bool. */
  readonly dotnetEnabled?: Value<boolean>;
  /** `go_enabled`: bool. */
  readonly goEnabled?: Value<boolean>;
  /** `demangle`: string. */
  readonly demangle?: Value<string>;
  /** `off_cpu_threshold`: number. */
  readonly offCpuThreshold?: Value<number>;
  /** `bpf_fs_root`: string. */
  readonly bpfFsRoot?: Value<string>;
  /** `obi_process_context_enabled`: bool. */
  readonly obiProcessContextEnabled?: Value<boolean>;
  /** `load_probe`: bool. */
  readonly loadProbe?: Value<boolean>;
  /** `probe_links`: list(string). */
  readonly probeLinks?: ListValue<string>;
  /** `verbose_mode`: bool. */
  readonly verboseMode?: Value<boolean>;
  /** `lazy_mode`: bool. */
  readonly lazyMode?: Value<boolean>;
  /** `no_kernel_version_check`: bool. */
  readonly noKernelVersionCheck?: Value<boolean>;
  /** `pid_cache_size`: integer. */
  readonly pidCacheSize?: Value<number>;
  /** `build_id_cache_size`: integer. */
  readonly buildIdCacheSize?: Value<number>;
  /** `same_file_cache_size`: integer. */
  readonly sameFileCacheSize?: Value<number>;
  /** `cache_rounds`: integer. */
  readonly cacheRounds?: Value<number>;
  /** `go_table_fallback`: bool. */
  readonly goTableFallback?: Value<boolean>;
  /** `symbols_map_size`: integer. */
  readonly symbolsMapSize?: Value<number>;
  /** `pid_map_size`: integer. */
  readonly pidMapSize?: Value<number>;
  /** `collect_user_profile`: bool. */
  readonly collectUserProfile?: Value<boolean>;
  /** `collect_kernel_profile`: bool. */
  readonly collectKernelProfile?: Value<boolean>;
  /** `container_id_cache_size`: integer, 0 or more. */
  readonly containerIdCacheSize?: Value<number>;
  /** `u_probe_links`: list(string). */
  readonly uProbeLinks?: ListValue<string>;
  /** `targets_only`: bool. */
  readonly targetsOnly?: Value<boolean>;
  /** `symb_cache_path`: string. */
  readonly symbCachePath?: Value<string>;
  /** `symb_cache_size`: integer. */
  readonly symbCacheSize?: Value<number>;
  /** `reporter_unsymbolized_stubs`: bool. */
  readonly reporterUnsymbolizedStubs?: Value<boolean>;
  /** `pid_label`: bool. */
  readonly pidLabel?: Value<boolean>;
  /** `comm`: string. */
  readonly comm?: Value<string>;
  /** `kernel_frames`: bool. */
  readonly kernelFrames?: Value<boolean>;
  /** Block `debug_info`. */
  readonly debugInfo?: PyroscopeEbpfDebugInfo;
}

/** `pyroscope.ebpf`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.ebpf/} */
export class PyroscopeEbpf extends Component {
  constructor(scope: Construct, label: string, props: PyroscopeEbpfProps) {
    super(scope, schema, 'pyroscope.ebpf', label, props);
  }
}

/** `debug_info` of `pyroscope.ebpf`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.ebpf/} */
export interface PyroscopeEbpfDebugInfo {
  /** `on_target_symbolization`: bool. */
  readonly onTargetSymbolization?: Value<boolean>;
  /** `upload`: bool. */
  readonly upload?: Value<boolean>;
  /** `cache_size`: integer, 0 or more. */
  readonly cacheSize?: Value<number>;
  /** `strip_text_section`: bool. */
  readonly stripTextSection?: Value<boolean>;
  /** `queue_size`: integer, 0 or more. */
  readonly queueSize?: Value<number>;
  /** `worker_num`: integer. */
  readonly workerNum?: Value<number>;
}

/** Arguments of `pyroscope.enrich`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.enrich/} */
export interface PyroscopeEnrichProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** `target_match_label`: string, required. */
  readonly targetMatchLabel: Value<string>;
  /** `profiles_match_label`: string. */
  readonly profilesMatchLabel?: Value<string>;
  /** `labels_to_copy`: list(string). */
  readonly labelsToCopy?: ListValue<string>;
  /** `forward_to`: list(pyroscope.Appendable), required. */
  readonly forwardTo: ListValue<ProfilesReceiver, Expression<ProfilesReceiver>>;
}

/** `pyroscope.enrich`, experimental. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.enrich/} */
export class PyroscopeEnrich extends Component {
  constructor(scope: Construct, label: string, props: PyroscopeEnrichProps) {
    super(scope, schema, 'pyroscope.enrich', label, props);
  }

  /** `receiver`: pyroscope.Appendable. */
  get receiver(): Ref<ProfilesReceiver> {
    return this.ref('receiver');
  }
}

/** Arguments of `pyroscope.java`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.java/} */
export interface PyroscopeJavaProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** `forward_to`: list(pyroscope.Appendable), required. */
  readonly forwardTo: ListValue<ProfilesReceiver, Expression<ProfilesReceiver>>;
  /** `tmp_dir`: string. */
  readonly tmpDir?: Value<string>;
  /** `dist`: string. */
  readonly dist?: Value<string>;
  /** Block `profiling_config`. */
  readonly profilingConfig?: PyroscopeJavaProfilingConfig;
}

/** `pyroscope.java`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.java/} */
export class PyroscopeJava extends Component {
  constructor(scope: Construct, label: string, props: PyroscopeJavaProps) {
    super(scope, schema, 'pyroscope.java', label, props);
  }
}

/** `profiling_config` of `pyroscope.java`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.java/} */
export interface PyroscopeJavaProfilingConfig {
  /** `interval`: duration. */
  readonly interval?: Value<string>;
  /** `sample_rate`: integer. */
  readonly sampleRate?: Value<number>;
  /** `alloc`: string. */
  readonly alloc?: Value<string>;
  /** `lock`: string. */
  readonly lock?: Value<string>;
  /** `cpu`: bool. */
  readonly cpu?: Value<boolean>;
  /** `event`: string. */
  readonly event?: Value<string>;
  /** `per_thread`: bool. */
  readonly perThread?: Value<boolean>;
  /** `log_level`: string. */
  readonly logLevel?: Value<string>;
  /** `quiet`: bool. */
  readonly quiet?: Value<boolean>;
  /** `custom_arguments`: list(string). */
  readonly customArguments?: ListValue<string>;
  /** `tlab`: bool. */
  readonly tlab?: Value<boolean>;
}

/** Arguments of `pyroscope.receive_http`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.receive_http/} */
export interface PyroscopeReceiveHttpProps {
  /** `graceful_shutdown_timeout`: duration. */
  readonly gracefulShutdownTimeout?: Value<string>;
  /** `forward_to`: list(pyroscope.Appendable), required. */
  readonly forwardTo: ListValue<ProfilesReceiver, Expression<ProfilesReceiver>>;
  /** `debug_info_upload_timeout`: duration. */
  readonly debugInfoUploadTimeout?: Value<string>;
  /** Block `http`. */
  readonly http?: NetHttpConfig;
  /** Block `grpc`. */
  readonly grpc?: NetGrpcConfig;
}

/** `pyroscope.receive_http`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.receive_http/} */
export class PyroscopeReceiveHttp extends Component {
  constructor(scope: Construct, label: string, props: PyroscopeReceiveHttpProps) {
    super(scope, schema, 'pyroscope.receive_http', label, props);
  }
}

/** Arguments of `pyroscope.relabel`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.relabel/} */
export interface PyroscopeRelabelProps {
  /** `forward_to`: list(pyroscope.Appendable), required. */
  readonly forwardTo: ListValue<ProfilesReceiver, Expression<ProfilesReceiver>>;
  /** `max_cache_size`: integer. */
  readonly maxCacheSize?: Value<number>;
  /** Block `rule`, any number. */
  readonly rule?: readonly RelabelConfig[];
}

/** `pyroscope.relabel`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.relabel/} */
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

/** Arguments of `pyroscope.scrape`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.scrape/} */
export interface PyroscopeScrapeProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** `forward_to`: list(pyroscope.Appendable), required. */
  readonly forwardTo: ListValue<ProfilesReceiver, Expression<ProfilesReceiver>>;
  /** `job_name`: string. */
  readonly jobName?: Value<string>;
  /** `params`: map(list(string)). */
  readonly params?: MapValue<readonly string[], ListValue<string>>;
  /** `scrape_interval`: duration. */
  readonly scrapeInterval?: Value<string>;
  /** `scrape_timeout`: duration. */
  readonly scrapeTimeout?: Value<string>;
  /** `scheme`: string. */
  readonly scheme?: Value<string>;
  /** `delta_profiling_duration`: duration. */
  readonly deltaProfilingDuration?: Value<string>;
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

/** `pyroscope.scrape`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.scrape/} */
export class PyroscopeScrape extends Component {
  constructor(scope: Construct, label: string, props: PyroscopeScrapeProps) {
    super(scope, schema, 'pyroscope.scrape', label, props);
  }
}

/** `profiling_config` of `pyroscope.scrape`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.scrape/} */
export interface PyroscopeScrapeProfilingConfig {
  /** `path_prefix`: string. */
  readonly pathPrefix?: Value<string>;
  /** Block `profile.memory`. */
  readonly profileMemory?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.block`. */
  readonly profileBlock?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.goroutine`. */
  readonly profileGoroutine?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.mutex`. */
  readonly profileMutex?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.process_cpu`. */
  readonly profileProcessCpu?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.fgprof`. */
  readonly profileFgprof?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.godeltaprof_memory`. */
  readonly profileGodeltaprofMemory?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.godeltaprof_mutex`. */
  readonly profileGodeltaprofMutex?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.godeltaprof_block`. */
  readonly profileGodeltaprofBlock?: PyroscopeScrapeProfilingTarget;
  /** Block `profile.custom`, any number. */
  readonly profileCustom?: readonly PyroscopeScrapeProfileCustom[];
}

/** `profile.memory`, `profile.block`, `profile.goroutine` and others of `pyroscope.scrape`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.scrape/} */
export interface PyroscopeScrapeProfilingTarget {
  /** `enabled`: bool. */
  readonly enabled?: Value<boolean>;
  /** `path`: string. */
  readonly path?: Value<string>;
  /** `delta`: bool. */
  readonly delta?: Value<boolean>;
}

/** `profile.custom` of `pyroscope.scrape`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.scrape/} */
export interface PyroscopeScrapeProfileCustom {
  /** The label in quotes after the name of the block. */
  readonly label: string;
  /** `enabled`: bool, required. */
  readonly enabled: Value<boolean>;
  /** `path`: string, required. */
  readonly path: Value<string>;
  /** `delta`: bool. */
  readonly delta?: Value<boolean>;
}

/** Arguments of `pyroscope.write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.write/} */
export interface PyroscopeWriteProps {
  /** `external_labels`: map(string). */
  readonly externalLabels?: MapValue<string>;
  /** Block `endpoint`, any number. */
  readonly endpoint?: readonly PyroscopeWriteEndpoint[];
  /** Block `tracing`. */
  readonly tracing?: PyroscopeWriteTracing;
}

/** `pyroscope.write`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.write/} */
export class PyroscopeWrite extends Component {
  constructor(scope: Construct, label: string, props: PyroscopeWriteProps = {}) {
    super(scope, schema, 'pyroscope.write', label, props);
  }

  /** `receiver`: pyroscope.Appendable. */
  get receiver(): Ref<ProfilesReceiver> {
    return this.ref('receiver');
  }
}

/** `endpoint` of `pyroscope.write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.write/} */
export interface PyroscopeWriteEndpoint {
  /** `name`: string. */
  readonly name?: Value<string>;
  /** `url`: string, required. */
  readonly url: Value<string>;
  /** `remote_timeout`: duration. */
  readonly remoteTimeout?: Value<string>;
  /** `debug_info_upload_timeout`: duration. */
  readonly debugInfoUploadTimeout?: Value<string>;
  /** `headers`: map(string). */
  readonly headers?: MapValue<string>;
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
  /** `min_backoff_period`: duration. */
  readonly minBackoffPeriod?: Value<string>;
  /** `max_backoff_period`: duration. */
  readonly maxBackoffPeriod?: Value<string>;
  /** `max_backoff_retries`: integer. */
  readonly maxBackoffRetries?: Value<number>;
  /** `retry_on_http_429`: bool. */
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

/** `tracing` of `pyroscope.write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/pyroscope/pyroscope.write/} */
export interface PyroscopeWriteTracing {
  /** `jaeger_propagator`: bool. */
  readonly jaegerPropagator?: Value<boolean>;
  /** `trace_context_propagator`: bool. */
  readonly traceContextPropagator?: Value<boolean>;
}
