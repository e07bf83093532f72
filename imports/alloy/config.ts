// Made by `npm run import` from Alloy v1.19.2; not to be edited.
import { join } from 'node:path';
import type { Construct } from 'constructs';
import {
  Component,
  readSchema,
  type AnyValue,
  type Expression,
  type ListValue,
  type LogsReceiver,
  type MapValue,
  type OptionalSecretValue,
  type OtelcolConsumer,
  type Ref,
  type Secret,
  type SecretValue,
  type Value,
} from '../../lib/alloy';
import type { Authorization, BasicAuth, HttpClientConfig, OAuth2Config, TlsConfig } from './common';

const schema = readSchema(join(__dirname, 'schema', 'config.json'));

/**
 * Arguments of `argument`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/argument/}
 */
export interface ArgumentProps {
  /** `optional`: bool, default `false`. */
  readonly optional?: Value<boolean>;
  /** `default`: any, no default. */
  readonly default?: AnyValue;
  /** `comment`: string, default `""`. */
  readonly comment?: Value<string>;
}

/**
 * `argument`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/argument/}
 */
export class Argument extends Component {
  constructor(scope: Construct, label: string, props: ArgumentProps = {}) {
    super(scope, schema, 'argument', label, props);
  }

  /** `value`: any. */
  get value(): Ref<never> {
    return this.ref('value');
  }
}

/** Arguments of `export`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/export/} */
export interface ExportProps {
  /** `value`: any, required. */
  readonly value: AnyValue;
}

/**
 * `export`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/export/}
 */
export class Export extends Component {
  constructor(scope: Construct, label: string, props: ExportProps) {
    super(scope, schema, 'export', label, props);
  }
}

/** Arguments of `http`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/http/} */
export interface HttpProps {
  /** Block `auth`. */
  readonly auth?: HttpAuth;
  /** Block `tls`. */
  readonly tls?: HttpTls;
}

/**
 * `http`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/http/}
 */
export class Http extends Component {
  constructor(scope: Construct, props: HttpProps = {}) {
    super(scope, schema, 'http', undefined, props);
  }
}

/** `auth` of `http`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/http/} */
export interface HttpAuth {
  /** Block `basic`. */
  readonly basic?: HttpBasic;
  /** Block `filter`. */
  readonly filter?: HttpFilter;
}

/** `basic` of `http`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/http/} */
export interface HttpBasic {
  /** `username`: string, required. */
  readonly username: Value<string>;
  /** `password`: secret, required. */
  readonly password: SecretValue;
}

/** `filter` of `http`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/http/} */
export interface HttpFilter {
  /** `paths`: list(string), default `[]`. */
  readonly paths?: ListValue<string>;
  /** `authenticate_matching_paths`: bool, default `true`. */
  readonly authenticateMatchingPaths?: Value<boolean>;
}

/** `tls` of `http`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/http/} */
export interface HttpTls {
  /** `cert_pem`: string, default `""`. */
  readonly certPem?: Value<string>;
  /** `cert_file`: string, default `""`. */
  readonly certFile?: Value<string>;
  /** `key_pem`: secret, default `""`. */
  readonly keyPem?: SecretValue;
  /** `key_file`: string, default `""`. */
  readonly keyFile?: Value<string>;
  /** `client_ca_pem`: string, default `""`. */
  readonly clientCaPem?: Value<string>;
  /** `client_ca_file`: string, default `""`. */
  readonly clientCaFile?: Value<string>;
  /** `client_auth_type`: string, default `"NoClientCert"`. */
  readonly clientAuthType?: Value<
    | 'NoClientCert'
    | 'RequestClientCert'
    | 'RequireAnyClientCert'
    | 'VerifyClientCertIfGiven'
    | 'RequireAndVerifyClientCert'
  >;
  /** `cipher_suites`: list(string), default `[]`. */
  readonly cipherSuites?: ListValue<
    | 'TLS_AES_128_GCM_SHA256'
    | 'TLS_AES_256_GCM_SHA384'
    | 'TLS_CHACHA20_POLY1305_SHA256'
    | 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA'
    | 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA'
    | 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA'
    | 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA'
    | 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256'
    | 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384'
    | 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'
    | 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384'
    | 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256'
    | 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256'
  >;
  /** `curve_preferences`: list(string), default `[]`. */
  readonly curvePreferences?: ListValue<'CurveP256' | 'CurveP384' | 'CurveP521' | 'X25519'>;
  /** `min_version`: string, no default. */
  readonly minVersion?: Value<'TLS13' | 'TLS12' | 'TLS11' | 'TLS10'>;
  /** `max_version`: string, no default. */
  readonly maxVersion?: Value<'TLS13' | 'TLS12' | 'TLS11' | 'TLS10'>;
  /** Block `windows_certificate_filter`. */
  readonly windowsCertificateFilter?: HttpWindowsCertificateFilter;
}

/**
 * `windows_certificate_filter` of `http`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/http/}
 */
export interface HttpWindowsCertificateFilter {
  /** Block `server`, required. */
  readonly server: HttpServer;
  /** Block `client`, required. */
  readonly client: HttpClient;
}

/** `server` of `http`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/http/} */
export interface HttpServer {
  /** `store`: string, default `""`. */
  readonly store?: Value<string>;
  /** `system_store`: string, default `""`. */
  readonly systemStore?: Value<string>;
  /** `issuer_common_names`: list(string), default `[]`. */
  readonly issuerCommonNames?: ListValue<string>;
  /** `template_id`: string, default `""`. */
  readonly templateId?: Value<string>;
  /** `refresh_interval`: duration, default `"5m"`. */
  readonly refreshInterval?: Value<string>;
}

/** `client` of `http`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/http/} */
export interface HttpClient {
  /** `issuer_common_names`: list(string), default `[]`. */
  readonly issuerCommonNames?: ListValue<string>;
  /** `subject_regex`: string, default `""`. */
  readonly subjectRegex?: Value<string>;
  /** `template_id`: string, default `""`. */
  readonly templateId?: Value<string>;
}

/**
 * Arguments of `import.file`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/import.file/}
 */
export interface ImportFileProps {
  /** `filename`: string, required. */
  readonly filename: Value<string>;
  /** `detector`: string, default `"fsnotify"`. */
  readonly detector?: Value<'fsnotify' | 'poll' | ''>;
  /** `poll_frequency`: duration, default `"1m"`. */
  readonly pollFrequency?: Value<string>;
}

/**
 * `import.file`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/import.file/}
 */
export class ImportFile extends Component {
  constructor(scope: Construct, label: string, props: ImportFileProps) {
    super(scope, schema, 'import.file', label, props);
  }
}

/**
 * Arguments of `import.git`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/import.git/}
 */
export interface ImportGitProps {
  /** `repository`: string, required. */
  readonly repository: Value<string>;
  /** `revision`: string, default `"main"`. */
  readonly revision?: Value<string>;
  /** `path`: string, required. */
  readonly path: Value<string>;
  /** `pull_frequency`: duration, default `"1m"`. */
  readonly pullFrequency?: Value<string>;
  /** Block `basic_auth`. */
  readonly basicAuth?: VcsBasicAuth;
  /** Block `ssh_key`. */
  readonly sshKey?: VcsSshKey;
}

/**
 * `import.git`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/import.git/}
 */
export class ImportGit extends Component {
  constructor(scope: Construct, label: string, props: ImportGitProps) {
    super(scope, schema, 'import.git', label, props);
  }
}

/**
 * `basic_auth` of `import.git`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/import.git/}
 */
export interface VcsBasicAuth {
  /** `username`: string, required. */
  readonly username: Value<string>;
  /** `password`: secret, required. */
  readonly password: SecretValue;
}

/**
 * `ssh_key` of `import.git`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/import.git/}
 */
export interface VcsSshKey {
  /** `username`: string, required. */
  readonly username: Value<string>;
  /** `key`: secret, default `""`. */
  readonly key?: SecretValue;
  /** `key_file`: string, default `""`. */
  readonly keyFile?: Value<string>;
  /** `passphrase`: secret, default `""`. */
  readonly passphrase?: SecretValue;
}

/**
 * Arguments of `import.http`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/import.http/}
 */
export interface ImportHttpProps {
  /** `url`: string, required. */
  readonly url: Value<string>;
  /** `poll_frequency`: duration, default `"1m"`. */
  readonly pollFrequency?: Value<string>;
  /** `poll_timeout`: duration, default `"10s"`. */
  readonly pollTimeout?: Value<string>;
  /** `method`: string, default `"GET"`. */
  readonly method?: Value<string>;
  /** `headers`: map(string), default `{}`. */
  readonly headers?: MapValue<string>;
  /** `body`: string, default `""`. */
  readonly body?: Value<string>;
  /** Block `client`. */
  readonly client?: HttpClientConfig;
}

/**
 * `import.http`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/import.http/}
 */
export class ImportHttp extends Component {
  constructor(scope: Construct, label: string, props: ImportHttpProps) {
    super(scope, schema, 'import.http', label, props);
  }
}

/**
 * Arguments of `import.string`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/import.string/}
 */
export interface ImportStringProps {
  /** `content`: string or secret, required. */
  readonly content: OptionalSecretValue;
}

/**
 * `import.string`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/import.string/}
 */
export class ImportString extends Component {
  constructor(scope: Construct, label: string, props: ImportStringProps) {
    super(scope, schema, 'import.string', label, props);
  }
}

/** Arguments of `labelstore`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/} */
export type LabelstoreProps = Readonly<Record<string, never>>;

/**
 * `labelstore`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/}
 */
export class Labelstore extends Component {
  constructor(scope: Construct, props: LabelstoreProps = {}) {
    super(scope, schema, 'labelstore', undefined, props);
  }
}

/**
 * Arguments of `livedebugging`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/livedebugging/}
 */
export interface LivedebuggingProps {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
}

/**
 * `livedebugging`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/livedebugging/}
 */
export class Livedebugging extends Component {
  constructor(scope: Construct, props: LivedebuggingProps = {}) {
    super(scope, schema, 'livedebugging', undefined, props);
  }
}

/** Arguments of `logging`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/logging/} */
export interface LoggingProps {
  /** `level`: string, default `"info"`. */
  readonly level?: Value<'' | 'debug' | 'info' | 'warn' | 'error'>;
  /** `format`: string, default `"logfmt"`. */
  readonly format?: Value<'' | 'logfmt' | 'json'>;
  /** `destination`: string, default `"stderr"`. */
  readonly destination?: Value<'stderr' | 'windows_event_log'>;
  /** `write_to`: list(loki.LogsReceiver), default `[]`. */
  readonly writeTo?: ListValue<LogsReceiver, Expression<LogsReceiver>>;
}

/**
 * `logging`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/logging/}
 */
export class Logging extends Component {
  constructor(scope: Construct, props: LoggingProps = {}) {
    super(scope, schema, 'logging', undefined, props);
  }
}

/**
 * Arguments of `remotecfg`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/remotecfg/}
 */
export interface RemotecfgProps {
  /** `url`: string, default `""`. */
  readonly url?: Value<string>;
  /** `id`: string. */
  readonly id?: Value<string>;
  /** `name`: string, default `""`. */
  readonly name?: Value<string>;
  /** `attributes`: map(string), default `{}`. */
  readonly attributes?: MapValue<string>;
  /** `poll_frequency`: duration, default `"1m"`. */
  readonly pollFrequency?: Value<string>;
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
}

/**
 * `remotecfg`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/remotecfg/}
 */
export class Remotecfg extends Component {
  constructor(scope: Construct, props: RemotecfgProps = {}) {
    super(scope, schema, 'remotecfg', undefined, props);
  }
}

/** Arguments of `tracing`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/tracing/} */
export interface TracingProps {
  /** `sampling_fraction`: number, default `0.1`. */
  readonly samplingFraction?: Value<number>;
  /** `send_traceparent`: bool, default `false`. */
  readonly sendTraceparent?: Value<boolean>;
  /** `write_to`: list(otelcol.Consumer), default `[]`. */
  readonly writeTo?: ListValue<OtelcolConsumer, Expression<OtelcolConsumer>>;
  /** Block `sampler`. */
  readonly sampler?: TracingSampler;
}

/**
 * `tracing`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/tracing/}
 */
export class Tracing extends Component {
  constructor(scope: Construct, props: TracingProps = {}) {
    super(scope, schema, 'tracing', undefined, props);
  }
}

/** `sampler` of `tracing`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/tracing/} */
export interface TracingSampler {
  /** Block `jaeger_remote`. */
  readonly jaegerRemote?: TracingJaegerRemote;
}

/**
 * `jaeger_remote` of `tracing`. {@link https://grafana.com/docs/alloy/v1.19/reference/config-blocks/tracing/}
 */
export interface TracingJaegerRemote {
  /** `url`: string, default `"http://127.0.0.1:5778/sampling"`. */
  readonly url?: Value<string>;
  /** `max_operations`: integer, default `256`. */
  readonly maxOperations?: Value<number>;
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
}
