// Made by `npm run import` from Alloy v1.19.2; not to be edited.
import { join } from 'node:path';
import type { Construct } from 'constructs';
import {
  Component,
  readSchema,
  type AnyValue,
  type AuthHandler,
  type Expression,
  type ExtensionHandler,
  type ListValue,
  type LogsReceiver,
  type MapValue,
  type MetricsReceiver,
  type OptionalSecretValue,
  type OtelcolConsumer,
  type Ref,
  type SecretValue,
  type Target,
  type Value,
} from '../../lib/alloy';

const schema = readSchema(join(__dirname, 'schema', 'otelcol.json'));

/**
 * Arguments of `otelcol.auth.basic`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.basic/}
 */
export interface OtelcolAuthBasicProps {
  /** `username`: string, default `""`. @deprecated */
  readonly username?: Value<string>;
  /** `password`: secret, default `""`. @deprecated */
  readonly password?: SecretValue;
  /** Block `client_auth`. */
  readonly clientAuth?: OtelcolAuthBasicClientAuth;
  /** Block `htpasswd`. */
  readonly htpasswd?: OtelcolAuthBasicHtpasswd;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.auth.basic`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.basic/}
 */
export class OtelcolAuthBasic extends Component {
  constructor(scope: Construct, label: string, props: OtelcolAuthBasicProps = {}) {
    super(scope, schema, 'otelcol.auth.basic', label, props);
  }

  /** `handler`: auth.Handler. */
  get handler(): Ref<AuthHandler> {
    return this.ref('handler');
  }
}

/**
 * `client_auth` of `otelcol.auth.basic`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.basic/}
 */
export interface OtelcolAuthBasicClientAuth {
  /** `username`: string, default `""`. */
  readonly username?: Value<string>;
  /** `username_file`: string, default `""`. */
  readonly usernameFile?: Value<string>;
  /** `password`: secret, default `""`. */
  readonly password?: SecretValue;
  /** `password_file`: string, default `""`. */
  readonly passwordFile?: Value<string>;
}

/**
 * `htpasswd` of `otelcol.auth.basic`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.basic/}
 */
export interface OtelcolAuthBasicHtpasswd {
  /** `file`: string, default `""`. */
  readonly file?: Value<string>;
  /** `inline`: string, default `""`. */
  readonly inline?: Value<string>;
}

/** `debug_metrics`: `otelcol/config.DebugMetricsArguments` in Alloy's source. */
export interface OtelcolConfigDebugMetricsArguments {
  /** `disable_high_cardinality_metrics`: bool, default `true`. */
  readonly disableHighCardinalityMetrics?: Value<boolean>;
  /** `level`: string, default `"detailed"`. @deprecated */
  readonly level?: Value<'none' | 'basic' | 'normal' | 'detailed'>;
}

/**
 * Arguments of `otelcol.auth.bearer`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.bearer/}
 */
export interface OtelcolAuthBearerProps {
  /** `scheme`: string, default `"Bearer"`. */
  readonly scheme?: Value<string>;
  /** `token`: secret, required. */
  readonly token: SecretValue;
  /** `header`: string, default `"Authorization"`. */
  readonly header?: Value<string>;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.auth.bearer`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.bearer/}
 */
export class OtelcolAuthBearer extends Component {
  constructor(scope: Construct, label: string, props: OtelcolAuthBearerProps) {
    super(scope, schema, 'otelcol.auth.bearer', label, props);
  }

  /** `handler`: auth.Handler. */
  get handler(): Ref<AuthHandler> {
    return this.ref('handler');
  }
}

/**
 * Arguments of `otelcol.auth.google`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.google/}
 */
export interface OtelcolAuthGoogleProps {
  /** `project`: string, default `""`. */
  readonly project?: Value<string>;
  /** `quota_project`: string, default `""`. */
  readonly quotaProject?: Value<string>;
  /** `token_type`: string, for example `"access_token"`, `"id_token"`, default `"access_token"`. */
  readonly tokenType?: Value<'access_token' | 'id_token'>;
  /** `audience`: string, default `""`. */
  readonly audience?: Value<string>;
  /**
   * `scopes`: list(string), default
   * `["https://www.googleapis.com/auth/cloud-platform","https://www.googleapis.com/auth/logging.write","https://www.google...`.
   */
  readonly scopes?: ListValue<string>;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.auth.google`, public preview.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.google/}
 */
export class OtelcolAuthGoogle extends Component {
  constructor(scope: Construct, label: string, props: OtelcolAuthGoogleProps = {}) {
    super(scope, schema, 'otelcol.auth.google', label, props);
  }

  /** `handler`: auth.Handler. */
  get handler(): Ref<AuthHandler> {
    return this.ref('handler');
  }
}

/**
 * Arguments of `otelcol.auth.headers`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.headers/}
 */
export interface OtelcolAuthHeadersProps {
  /** Block `header`, any number. */
  readonly header?: readonly OtelcolAuthHeadersHeader[];
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.auth.headers`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.headers/}
 */
export class OtelcolAuthHeaders extends Component {
  constructor(scope: Construct, label: string, props: OtelcolAuthHeadersProps = {}) {
    super(scope, schema, 'otelcol.auth.headers', label, props);
  }

  /** `handler`: auth.Handler. */
  get handler(): Ref<AuthHandler> {
    return this.ref('handler');
  }
}

/**
 * `header` of `otelcol.auth.headers`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.headers/}
 */
export interface OtelcolAuthHeadersHeader {
  /** `key`: string, required. */
  readonly key: Value<string>;
  /** `value`: string or secret, no default. */
  readonly value?: OptionalSecretValue;
  /** `from_context`: string, no default. */
  readonly fromContext?: Value<string>;
  /** `from_attribute`: string, no default. */
  readonly fromAttribute?: Value<string>;
  /** `action`: string, default `"upsert"`. */
  readonly action?: Value<'insert' | 'update' | 'upsert' | 'delete'>;
}

/**
 * Arguments of `otelcol.auth.oauth2`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.oauth2/}
 */
export interface OtelcolAuthOauth2Props {
  /** `client_id`: string, default `""`. */
  readonly clientId?: Value<string>;
  /** `client_id_file`: string, default `""`. */
  readonly clientIdFile?: Value<string>;
  /** `client_secret`: secret, default `""`. */
  readonly clientSecret?: SecretValue;
  /** `client_secret_file`: string, default `""`. */
  readonly clientSecretFile?: Value<string>;
  /** `client_certificate_key_id`: string, default `""`. */
  readonly clientCertificateKeyId?: Value<string>;
  /** `client_certificate_key`: secret, default `""`. */
  readonly clientCertificateKey?: SecretValue;
  /** `client_certificate_key_file`: string, default `""`. */
  readonly clientCertificateKeyFile?: Value<string>;
  /**
   * `grant_type`: string, for example `"client_credentials"`,
   * `"urn:ietf:params:oauth:grant-type:jwt-bearer"`, default `"client_credentials"`.
   */
  readonly grantType?: Value<'client_credentials' | 'urn:ietf:params:oauth:grant-type:jwt-bearer' | ''>;
  /** `signature_algorithm`: string, for example `"RS256"`, `"RS384"`, `"RS512"`, default `""`. */
  readonly signatureAlgorithm?: Value<string>;
  /** `iss`: string, default `""`. */
  readonly iss?: Value<string>;
  /** `audience`: string, default `""`. */
  readonly audience?: Value<string>;
  /** `claims`: map(any), default `{}`. */
  readonly claims?: MapValue<unknown, AnyValue>;
  /** `token_url`: string, required. */
  readonly tokenUrl: Value<string>;
  /** `endpoint_params`: map(list(string)), default `{}`. */
  readonly endpointParams?: MapValue<readonly string[], ListValue<string>>;
  /** `scopes`: list(string), default `[]`. */
  readonly scopes?: ListValue<string>;
  /** `timeout`: duration, default `"0s"`. */
  readonly timeout?: Value<string>;
  /** `expiry_buffer`: duration, default `"5m"`. */
  readonly expiryBuffer?: Value<string>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsClientArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.auth.oauth2`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.oauth2/}
 */
export class OtelcolAuthOauth2 extends Component {
  constructor(scope: Construct, label: string, props: OtelcolAuthOauth2Props) {
    super(scope, schema, 'otelcol.auth.oauth2', label, props);
  }

  /** `handler`: auth.Handler. */
  get handler(): Ref<AuthHandler> {
    return this.ref('handler');
  }
}

/** `tls`: `otelcol.TLSClientArguments` in Alloy's source. */
export interface OtelcolTlsClientArguments {
  /** `ca_pem`: string, default `""`. */
  readonly caPem?: Value<string>;
  /** `ca_file`: string, default `""`. */
  readonly caFile?: Value<string>;
  /** `cert_pem`: string, default `""`. */
  readonly certPem?: Value<string>;
  /** `cert_file`: string, default `""`. */
  readonly certFile?: Value<string>;
  /** `key_pem`: secret, default `""`. */
  readonly keyPem?: SecretValue;
  /** `key_file`: string, default `""`. */
  readonly keyFile?: Value<string>;
  /** `min_version`: string, default `""`. */
  readonly minVersion?: Value<string>;
  /** `max_version`: string, default `""`. */
  readonly maxVersion?: Value<string>;
  /** `reload_interval`: duration, default `"0s"`. */
  readonly reloadInterval?: Value<string>;
  /** `cipher_suites`: list(string), default `[]`. */
  readonly cipherSuites?: ListValue<string>;
  /** `include_insecure_cipher_suites`: bool, default `false`. */
  readonly includeInsecureCipherSuites?: Value<boolean>;
  /** `include_system_ca_certs_pool`: bool, default `false`. */
  readonly includeSystemCaCertsPool?: Value<boolean>;
  /** `curve_preferences`: list(string), default `[]`. */
  readonly curvePreferences?: ListValue<string>;
  /** `insecure`: bool, default `false`. */
  readonly insecure?: Value<boolean>;
  /** `insecure_skip_verify`: bool, default `false`. */
  readonly insecureSkipVerify?: Value<boolean>;
  /** `server_name`: string, default `""`. */
  readonly serverName?: Value<string>;
  /** Block `tpm`. */
  readonly tpm?: OtelcolTpmConfig;
}

/** `tpm`: `otelcol.TPMConfig` in Alloy's source. */
export interface OtelcolTpmConfig {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `path`: string, default `""`. */
  readonly path?: Value<string>;
  /** `owner_auth`: string, default `""`. */
  readonly ownerAuth?: Value<string>;
  /** `auth`: string, default `""`. */
  readonly auth?: Value<string>;
}

/**
 * Arguments of `otelcol.auth.sigv4`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.sigv4/}
 */
export interface OtelcolAuthSigv4Props {
  /** `region`: string, default `""`. */
  readonly region?: Value<string>;
  /** `service`: string, default `""`. */
  readonly service?: Value<string>;
  /** Block `assume_role`. */
  readonly assumeRole?: OtelcolAuthSigv4AssumeRole;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.auth.sigv4`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.sigv4/}
 */
export class OtelcolAuthSigv4 extends Component {
  constructor(scope: Construct, label: string, props: OtelcolAuthSigv4Props = {}) {
    super(scope, schema, 'otelcol.auth.sigv4', label, props);
  }

  /** `handler`: auth.Handler. */
  get handler(): Ref<AuthHandler> {
    return this.ref('handler');
  }
}

/**
 * `assume_role` of `otelcol.auth.sigv4`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.auth.sigv4/}
 */
export interface OtelcolAuthSigv4AssumeRole {
  /** `arn`: string, default `""`. */
  readonly arn?: Value<string>;
  /** `session_name`: string, default `""`. */
  readonly sessionName?: Value<string>;
  /** `sts_region`: string, default `""`. */
  readonly stsRegion?: Value<string>;
}

/**
 * Arguments of `otelcol.connector.count`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.count/}
 */
export interface OtelcolConnectorCountProps {
  /** Block `spans`, any number. */
  readonly spans?: readonly OtelcolConnectorCountMetricInfo[];
  /** Block `spanevents`, any number. */
  readonly spanevents?: readonly OtelcolConnectorCountMetricInfo[];
  /** Block `metrics`, any number. */
  readonly metrics?: readonly OtelcolConnectorCountMetricInfo[];
  /** Block `datapoints`, any number. */
  readonly datapoints?: readonly OtelcolConnectorCountMetricInfo[];
  /** Block `logs`, any number. */
  readonly logs?: readonly OtelcolConnectorCountMetricInfo[];
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.connector.count`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.count/}
 */
export class OtelcolConnectorCount extends Component {
  constructor(scope: Construct, label: string, props: OtelcolConnectorCountProps) {
    super(scope, schema, 'otelcol.connector.count', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `spans`, `spanevents`, `metrics` and others of `otelcol.connector.count`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.count/}
 */
export interface OtelcolConnectorCountMetricInfo {
  /** `name`: string, default `""`. */
  readonly name?: Value<string>;
  /** `description`: string, default `""`. */
  readonly description?: Value<string>;
  /** `conditions`: list(string), default `[]`. */
  readonly conditions?: ListValue<string>;
  /** Block `attributes`, any number. */
  readonly attributes?: readonly OtelcolConnectorCountAttributes[];
}

/**
 * `attributes` of `otelcol.connector.count`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.count/}
 */
export interface OtelcolConnectorCountAttributes {
  /** `key`: string, required. */
  readonly key: Value<string>;
  /** `default_value`: any, no default. */
  readonly defaultValue?: AnyValue;
}

/** `output`: `otelcol.ConsumerArguments` in Alloy's source. */
export interface OtelcolConsumerArguments {
  /** `metrics`: list(otelcol.Consumer), default `[]`. */
  readonly metrics?: ListValue<OtelcolConsumer, Expression<OtelcolConsumer>>;
  /** `logs`: list(otelcol.Consumer), default `[]`. */
  readonly logs?: ListValue<OtelcolConsumer, Expression<OtelcolConsumer>>;
  /** `traces`: list(otelcol.Consumer), default `[]`. */
  readonly traces?: ListValue<OtelcolConsumer, Expression<OtelcolConsumer>>;
}

/**
 * Arguments of `otelcol.connector.host_info`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.host_info/}
 */
export interface OtelcolConnectorHostInfoProps {
  /** `host_identifiers`: list(string), default `["host.id"]`. */
  readonly hostIdentifiers?: ListValue<string>;
  /** `metrics_flush_interval`: duration, default `"1m"`. */
  readonly metricsFlushInterval?: Value<string>;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.connector.host_info`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.host_info/}
 */
export class OtelcolConnectorHostInfo extends Component {
  constructor(scope: Construct, label: string, props: OtelcolConnectorHostInfoProps) {
    super(scope, schema, 'otelcol.connector.host_info', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * Arguments of `otelcol.connector.servicegraph`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.servicegraph/}
 */
export interface OtelcolConnectorServicegraphProps {
  /**
   * `latency_histogram_buckets`: list(duration), default
   * `["2ms","4ms","6ms","8ms","10ms","50ms","100ms","200ms","400ms","800ms","1s","1.4s","2s","5s","10s","15s"]`.
   */
  readonly latencyHistogramBuckets?: ListValue<string>;
  /** `dimensions`: list(string), default `[]`. */
  readonly dimensions?: ListValue<string>;
  /** `cache_loop`: duration, default `"1m"`. */
  readonly cacheLoop?: Value<string>;
  /** `store_expiration_loop`: duration, default `"2s"`. */
  readonly storeExpirationLoop?: Value<string>;
  /** `virtual_node_peer_attributes`: list(string), default `["peer.service","db.name","db.system"]`. */
  readonly virtualNodePeerAttributes?: ListValue<string>;
  /** `virtual_node_extra_label`: bool, default `false`. */
  readonly virtualNodeExtraLabel?: Value<boolean>;
  /** `metrics_flush_interval`: duration, default `"1m"`. */
  readonly metricsFlushInterval?: Value<string>;
  /** `database_name_attributes`: list(string), default `["db.name"]`. */
  readonly databaseNameAttributes?: ListValue<string>;
  /** `exponential_histogram_max_size`: integer, default `0`. */
  readonly exponentialHistogramMaxSize?: Value<number>;
  /** Block `store`. */
  readonly store?: OtelcolConnectorServicegraphStore;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.connector.servicegraph`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.servicegraph/}
 */
export class OtelcolConnectorServicegraph extends Component {
  constructor(scope: Construct, label: string, props: OtelcolConnectorServicegraphProps) {
    super(scope, schema, 'otelcol.connector.servicegraph', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `store` of `otelcol.connector.servicegraph`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.servicegraph/}
 */
export interface OtelcolConnectorServicegraphStore {
  /** `max_items`: integer, default `1000`. */
  readonly maxItems?: Value<number>;
  /** `ttl`: duration, default `"2s"`. */
  readonly ttl?: Value<string>;
}

/**
 * Arguments of `otelcol.connector.signaltometrics`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.signaltometrics/}
 */
export interface OtelcolConnectorSignaltometricsProps {
  /** `error_mode`: string, default `"propagate"`. */
  readonly errorMode?: Value<'ignore' | 'propagate' | 'silent'>;
  /** Block `spans`, any number. */
  readonly spans?: readonly OtelcolConnectorSignaltometricsMetricInfo[];
  /** Block `datapoints`, any number. */
  readonly datapoints?: readonly OtelcolConnectorSignaltometricsMetricInfo[];
  /** Block `logs`, any number. */
  readonly logs?: readonly OtelcolConnectorSignaltometricsMetricInfo[];
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.connector.signaltometrics`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.signaltometrics/}
 */
export class OtelcolConnectorSignaltometrics extends Component {
  constructor(scope: Construct, label: string, props: OtelcolConnectorSignaltometricsProps) {
    super(scope, schema, 'otelcol.connector.signaltometrics', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `spans`, `datapoints`, `logs` of `otelcol.connector.signaltometrics`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.signaltometrics/}
 */
export interface OtelcolConnectorSignaltometricsMetricInfo {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `description`: string, default `""`. */
  readonly description?: Value<string>;
  /** `unit`: string, default `""`. */
  readonly unit?: Value<string>;
  /** `conditions`: list(string), default `[]`. */
  readonly conditions?: ListValue<string>;
  /** Block `include_resource_attributes`, any number. */
  readonly includeResourceAttributes?: readonly OtelcolConnectorSignaltometricsAttribute[];
  /** Block `attributes`, any number. */
  readonly attributes?: readonly OtelcolConnectorSignaltometricsAttribute[];
  /** Block `histogram`. */
  readonly histogram?: OtelcolConnectorSignaltometricsHistogram;
  /** Block `exponential_histogram`. */
  readonly exponentialHistogram?: OtelcolConnectorSignaltometricsExponentialHistogram;
  /** Block `sum`. */
  readonly sum?: OtelcolConnectorSignaltometricsSum;
  /** Block `gauge`. */
  readonly gauge?: OtelcolConnectorSignaltometricsGauge;
}

/**
 * `include_resource_attributes`, `attributes` of `otelcol.connector.signaltometrics`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.signaltometrics/}
 */
export interface OtelcolConnectorSignaltometricsAttribute {
  /** `key`: string, required. */
  readonly key: Value<string>;
  /** `optional`: bool, default `false`. */
  readonly optional?: Value<boolean>;
  /** `default_value`: any, no default. */
  readonly defaultValue?: AnyValue;
}

/**
 * `histogram` of `otelcol.connector.signaltometrics`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.signaltometrics/}
 */
export interface OtelcolConnectorSignaltometricsHistogram {
  /** `buckets`: list(number), default `[2,4,6,8,10,50,100,200,400,800,1000,1400,2000,5000,10000,15000]`. */
  readonly buckets?: ListValue<number>;
  /** `count`: string, default `""`. */
  readonly count?: Value<string>;
  /** `value`: string, required. */
  readonly value: Value<string>;
}

/**
 * `exponential_histogram` of `otelcol.connector.signaltometrics`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.signaltometrics/}
 */
export interface OtelcolConnectorSignaltometricsExponentialHistogram {
  /** `max_size`: integer, default `160`. */
  readonly maxSize?: Value<number>;
  /** `count`: string, default `""`. */
  readonly count?: Value<string>;
  /** `value`: string, required. */
  readonly value: Value<string>;
}

/**
 * `sum` of `otelcol.connector.signaltometrics`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.signaltometrics/}
 */
export interface OtelcolConnectorSignaltometricsSum {
  /** `value`: string, required. */
  readonly value: Value<string>;
}

/**
 * `gauge` of `otelcol.connector.signaltometrics`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.signaltometrics/}
 */
export interface OtelcolConnectorSignaltometricsGauge {
  /** `value`: string, required. */
  readonly value: Value<string>;
}

/**
 * Arguments of `otelcol.connector.spanlogs`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.spanlogs/}
 */
export interface OtelcolConnectorSpanlogsProps {
  /** `spans`: bool, default `false`. */
  readonly spans?: Value<boolean>;
  /** `roots`: bool, default `false`. */
  readonly roots?: Value<boolean>;
  /** `processes`: bool, default `false`. */
  readonly processes?: Value<boolean>;
  /** `events`: bool, default `false`. */
  readonly events?: Value<boolean>;
  /** `span_attributes`: list(string), default `[]`. */
  readonly spanAttributes?: ListValue<string>;
  /** `process_attributes`: list(string), default `[]`. */
  readonly processAttributes?: ListValue<string>;
  /** `event_attributes`: list(string), default `[]`. */
  readonly eventAttributes?: ListValue<string>;
  /** `labels`: list(string), default `[]`. */
  readonly labels?: ListValue<string>;
  /**
   * Block `overrides`, with the defaults `logs_instance_tag` `"traces"`, `service_key` `"svc"`,
   * `span_name_key` `"span"`, `status_key` `"status"`, `duration_key` `"dur"`, `trace_id_key` `"tid"`.
   */
  readonly overrides?: OtelcolConnectorSpanlogsOverrides;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.connector.spanlogs`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.spanlogs/}
 */
export class OtelcolConnectorSpanlogs extends Component {
  constructor(scope: Construct, label: string, props: OtelcolConnectorSpanlogsProps) {
    super(scope, schema, 'otelcol.connector.spanlogs', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `overrides` of `otelcol.connector.spanlogs`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.spanlogs/}
 */
export interface OtelcolConnectorSpanlogsOverrides {
  /** `logs_instance_tag`: string, default `""` where its place names no other. */
  readonly logsInstanceTag?: Value<string>;
  /** `service_key`: string, default `""` where its place names no other. */
  readonly serviceKey?: Value<string>;
  /** `span_name_key`: string, default `""` where its place names no other. */
  readonly spanNameKey?: Value<string>;
  /** `status_key`: string, default `""` where its place names no other. */
  readonly statusKey?: Value<string>;
  /** `duration_key`: string, default `""` where its place names no other. */
  readonly durationKey?: Value<string>;
  /** `trace_id_key`: string, default `""` where its place names no other. */
  readonly traceIdKey?: Value<string>;
}

/**
 * Arguments of `otelcol.connector.spanmetrics`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.spanmetrics/}
 */
export interface OtelcolConnectorSpanmetricsProps {
  /** `exclude_dimensions`: list(string), default `[]`. */
  readonly excludeDimensions?: ListValue<string>;
  /** `dimensions_cache_size`: integer, default `0`. */
  readonly dimensionsCacheSize?: Value<number>;
  /** `resource_metrics_cache_size`: integer, default `1000`. */
  readonly resourceMetricsCacheSize?: Value<number>;
  /** `resource_metrics_key_attributes`: list(string), default `[]`. */
  readonly resourceMetricsKeyAttributes?: ListValue<string>;
  /** `aggregation_cardinality_limit`: integer, default `0`. */
  readonly aggregationCardinalityLimit?: Value<number>;
  /** `aggregation_temporality`: string, for example `"CUMULATIVE"`, `"DELTA"`, default `"CUMULATIVE"`. */
  readonly aggregationTemporality?: Value<'CUMULATIVE' | 'DELTA'>;
  /** `metrics_flush_interval`: duration, default `"1m"`. */
  readonly metricsFlushInterval?: Value<string>;
  /** `metrics_expiration`: duration, default `"0s"`. */
  readonly metricsExpiration?: Value<string>;
  /** `series_expiration`: duration, default `"0s"`. */
  readonly seriesExpiration?: Value<string>;
  /** `metric_timestamp_cache_size`: integer, default `1000`. */
  readonly metricTimestampCacheSize?: Value<number>;
  /** `namespace`: string, default `"traces.span.metrics"`. */
  readonly namespace?: Value<string>;
  /** `include_instrumentation_scope`: list(string), default `[]`. */
  readonly includeInstrumentationScope?: ListValue<string>;
  /** `include_collector_instance_id`: bool, default `false`. */
  readonly includeCollectorInstanceId?: Value<boolean>;
  /** Block `dimension`, any number. */
  readonly dimension?: readonly OtelcolConnectorSpanmetricsDimension[];
  /** Block `calls_dimension`, any number. */
  readonly callsDimension?: readonly OtelcolConnectorSpanmetricsDimension[];
  /** Block `histogram`, required. */
  readonly histogram: OtelcolConnectorSpanmetricsHistogram;
  /** Block `exemplars`, with the defaults `max_per_data_point` `5`. */
  readonly exemplars?: OtelcolConnectorSpanmetricsExemplars;
  /** Block `events`. */
  readonly events?: OtelcolConnectorSpanmetricsEvents;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.connector.spanmetrics`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.spanmetrics/}
 */
export class OtelcolConnectorSpanmetrics extends Component {
  constructor(scope: Construct, label: string, props: OtelcolConnectorSpanmetricsProps) {
    super(scope, schema, 'otelcol.connector.spanmetrics', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `dimension`, `calls_dimension` of `otelcol.connector.spanmetrics`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.spanmetrics/}
 */
export interface OtelcolConnectorSpanmetricsDimension {
  /** `name`: string, default `""`. */
  readonly name?: Value<string>;
  /** `default`: string, no default. */
  readonly default?: Value<string>;
  /** `glob`: string, default `""`. */
  readonly glob?: Value<string>;
}

/**
 * `histogram` of `otelcol.connector.spanmetrics`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.spanmetrics/}
 */
export interface OtelcolConnectorSpanmetricsHistogram {
  /** `disable`: bool, default `false`. */
  readonly disable?: Value<boolean>;
  /** `unit`: string, for example `"ms"`, `"s"`, default `"ms"`. */
  readonly unit?: Value<'ms' | 's'>;
  /** Block `dimension`, any number. */
  readonly dimension?: readonly OtelcolConnectorSpanmetricsDimension[];
  /** Block `exponential`. */
  readonly exponential?: OtelcolConnectorSpanmetricsExponential;
  /** Block `explicit`. */
  readonly explicit?: OtelcolConnectorSpanmetricsExplicit;
}

/**
 * `exponential` of `otelcol.connector.spanmetrics`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.spanmetrics/}
 */
export interface OtelcolConnectorSpanmetricsExponential {
  /** `max_size`: integer, default `160`. */
  readonly maxSize?: Value<number>;
}

/**
 * `explicit` of `otelcol.connector.spanmetrics`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.spanmetrics/}
 */
export interface OtelcolConnectorSpanmetricsExplicit {
  /**
   * `buckets`: list(duration), default
   * `["2ms","4ms","6ms","8ms","10ms","50ms","100ms","200ms","400ms","800ms","1s","1.4s","2s","5s","10s","15s"]`.
   */
  readonly buckets?: ListValue<string>;
}

/**
 * `exemplars` of `otelcol.connector.spanmetrics`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.spanmetrics/}
 */
export interface OtelcolConnectorSpanmetricsExemplars {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `max_per_data_point`: integer, default `0` where its place names no other. */
  readonly maxPerDataPoint?: Value<number>;
}

/**
 * `events` of `otelcol.connector.spanmetrics`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.connector.spanmetrics/}
 */
export interface OtelcolConnectorSpanmetricsEvents {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** Block `dimension`, any number. */
  readonly dimension?: readonly OtelcolConnectorSpanmetricsDimension[];
}

/**
 * Arguments of `otelcol.exporter.awss3`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.awss3/}
 */
export interface OtelcolExporterAwss3Props {
  /** `timeout`: duration, default `"5s"`. */
  readonly timeout?: Value<string>;
  /** Block `sending_queue`. */
  readonly sendingQueue?: OtelcolQueueArguments;
  /** Block `s3_uploader`, required. */
  readonly s3Uploader: OtelcolExporterAwss3S3Uploader;
  /** Block `marshaler`. */
  readonly marshaler?: OtelcolExporterAwss3Marshaler;
  /** Block `resource_attrs_to_s3`. */
  readonly resourceAttrsToS3?: OtelcolExporterAwss3ResourceAttrsToS3;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.exporter.awss3`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.awss3/}
 */
export class OtelcolExporterAwss3 extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExporterAwss3Props) {
    super(scope, schema, 'otelcol.exporter.awss3', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/** `sending_queue`, `queue`: `otelcol.QueueArguments` in Alloy's source. */
export interface OtelcolQueueArguments {
  /** `enabled`: bool, default `true`. */
  readonly enabled?: Value<boolean>;
  /** `num_consumers`: integer, default `10`. */
  readonly numConsumers?: Value<number>;
  /** `queue_size`: integer, default `1000`. */
  readonly queueSize?: Value<number>;
  /** `block_on_overflow`: bool, default `false`. */
  readonly blockOnOverflow?: Value<boolean>;
  /** `sizer`: string, for example `"items"`, `"bytes"`, `"requests"`, default `"requests"`. */
  readonly sizer?: Value<'items' | 'bytes' | 'requests'>;
  /** `wait_for_result`: bool, default `false`. */
  readonly waitForResult?: Value<boolean>;
  /** `storage`: extension.ExtensionHandler, no default. */
  readonly storage?: Expression<ExtensionHandler>;
  /** Block `batch`. */
  readonly batch?: OtelcolBatchConfig;
}

/** `batch`: `otelcol.BatchConfig` in Alloy's source. */
export interface OtelcolBatchConfig {
  /** `flush_timeout`: duration, default `"200ms"`. */
  readonly flushTimeout?: Value<string>;
  /** `min_size`: integer, default `2000`. */
  readonly minSize?: Value<number>;
  /** `max_size`: integer, default `3000`. */
  readonly maxSize?: Value<number>;
  /** `sizer`: string, for example `"items"`, `"bytes"`, default `"items"`. */
  readonly sizer?: Value<'items' | 'bytes'>;
}

/**
 * `s3_uploader` of `otelcol.exporter.awss3`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.awss3/}
 */
export interface OtelcolExporterAwss3S3Uploader {
  /** `region`: string, default `"us-east-1"`. */
  readonly region?: Value<string>;
  /** `s3_bucket`: string, required. */
  readonly s3Bucket: Value<string>;
  /** `s3_prefix`: string, required. */
  readonly s3Prefix: Value<string>;
  /** `s3_base_prefix`: string, default `""`. */
  readonly s3BasePrefix?: Value<string>;
  /** `s3_partition_format`: string, default `"year=%Y/month=%m/day=%d/hour=%H/minute=%M"`. */
  readonly s3PartitionFormat?: Value<string>;
  /** `s3_partition_timezone`: string, default `""`. */
  readonly s3PartitionTimezone?: Value<string>;
  /** `role_arn`: string, default `""`. */
  readonly roleArn?: Value<string>;
  /** `file_prefix`: string, default `""`. */
  readonly filePrefix?: Value<string>;
  /** `endpoint`: string, default `""`. */
  readonly endpoint?: Value<string>;
  /** `s3_force_path_style`: bool, default `false`. */
  readonly s3ForcePathStyle?: Value<boolean>;
  /** `disable_ssl`: bool, default `false`. */
  readonly disableSsl?: Value<boolean>;
  /** `compression`: string, default `"none"`. */
  readonly compression?: Value<
    | 'gzip'
    | 'zlib'
    | 'deflate'
    | 'snappy'
    | 'x-snappy-framed'
    | 'zstd'
    | 'lz4'
    | 'none'
    | ''
  >;
  /** `acl`: string, default `""`. */
  readonly acl?: Value<string>;
  /** `storage_class`: string, default `"STANDARD"`. */
  readonly storageClass?: Value<string>;
  /** `unique_key_func_name`: string, default `""`. */
  readonly uniqueKeyFuncName?: Value<string>;
  /** `retry_mode`: string, for example `"standard"`, `"adaptive"`, `"nop"`, default `"standard"`. */
  readonly retryMode?: Value<string>;
  /** `retry_max_attempts`: integer, default `3`. */
  readonly retryMaxAttempts?: Value<number>;
  /** `retry_max_backoff`: duration, default `"20s"`. */
  readonly retryMaxBackoff?: Value<string>;
}

/**
 * `marshaler` of `otelcol.exporter.awss3`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.awss3/}
 */
export interface OtelcolExporterAwss3Marshaler {
  /**
   * `type`: string, for example `"otlp_proto"`, `"otlp_json"`, `"sumo_ic"`, `"body"`, default `"otlp_json"`.
   */
  readonly type?: Value<string>;
}

/**
 * `resource_attrs_to_s3` of `otelcol.exporter.awss3`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.awss3/}
 */
export interface OtelcolExporterAwss3ResourceAttrsToS3 {
  /** `s3_prefix`: string, required. */
  readonly s3Prefix: Value<string>;
  /** `s3_bucket`: string, default `""`. */
  readonly s3Bucket?: Value<string>;
}

/**
 * Arguments of `otelcol.exporter.datadog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.datadog/}
 */
export interface OtelcolExporterDatadogProps {
  /** `hostname_detection_timeout`: duration, default `"25s"`. */
  readonly hostnameDetectionTimeout?: Value<string>;
  /** `only_metadata`: bool, default `false`. */
  readonly onlyMetadata?: Value<boolean>;
  /** `hostname`: string, default `""`. */
  readonly hostname?: Value<string>;
  /** Block `client`. */
  readonly client?: OtelcolExporterDatadogClient;
  /** Block `sending_queue`. */
  readonly sendingQueue?: OtelcolQueueArguments;
  /** Block `retry_on_failure`. */
  readonly retryOnFailure?: OtelcolRetryArguments;
  /** Block `api`, required. */
  readonly api: OtelcolExporterDatadogApi;
  /** Block `traces`. */
  readonly traces?: OtelcolExporterDatadogTraces;
  /** Block `metrics`. */
  readonly metrics?: OtelcolExporterDatadogMetrics;
  /** Block `logs`. */
  readonly logs?: OtelcolExporterDatadogLogs;
  /** Block `host_metadata`. */
  readonly hostMetadata?: OtelcolExporterDatadogHostMetadata;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.exporter.datadog`, a community component.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.datadog/}
 */
export class OtelcolExporterDatadog extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExporterDatadogProps) {
    super(scope, schema, 'otelcol.exporter.datadog', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `client` of `otelcol.exporter.datadog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.datadog/}
 */
export interface OtelcolExporterDatadogClient {
  /** `read_buffer_size`: integer, default `0`. */
  readonly readBufferSize?: Value<number>;
  /** `write_buffer_size`: integer, default `0`. */
  readonly writeBufferSize?: Value<number>;
  /** `timeout`: duration, default `"15s"`. */
  readonly timeout?: Value<string>;
  /** `max_idle_conns`: integer, default `100`. */
  readonly maxIdleConns?: Value<number>;
  /** `max_idle_conns_per_host`: integer, default `0`. */
  readonly maxIdleConnsPerHost?: Value<number>;
  /** `max_conns_per_host`: integer, default `0`. */
  readonly maxConnsPerHost?: Value<number>;
  /** `idle_conn_timeout`: duration, default `"1m30s"`. */
  readonly idleConnTimeout?: Value<string>;
  /** `disable_keep_alives`: bool, default `false`. */
  readonly disableKeepAlives?: Value<boolean>;
  /** `insecure_skip_verify`: bool, default `false`. */
  readonly insecureSkipVerify?: Value<boolean>;
}

/** `retry_on_failure`, `retry`: `otelcol.RetryArguments` in Alloy's source. */
export interface OtelcolRetryArguments {
  /** `enabled`: bool, default `true`. */
  readonly enabled?: Value<boolean>;
  /** `initial_interval`: duration, default `"5s"`. */
  readonly initialInterval?: Value<string>;
  /** `randomization_factor`: number, default `0.5`. */
  readonly randomizationFactor?: Value<number>;
  /** `multiplier`: number, default `1.5`. */
  readonly multiplier?: Value<number>;
  /** `max_interval`: duration, default `"30s"`. */
  readonly maxInterval?: Value<string>;
  /** `max_elapsed_time`: duration, default `"5m"`. */
  readonly maxElapsedTime?: Value<string>;
}

/**
 * `api` of `otelcol.exporter.datadog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.datadog/}
 */
export interface OtelcolExporterDatadogApi {
  /** `api_key`: secret, required. */
  readonly apiKey: SecretValue;
  /** `site`: string, default `"datadoghq.com"`. */
  readonly site?: Value<string>;
  /** `fail_on_invalid_key`: bool, default `false`. */
  readonly failOnInvalidKey?: Value<boolean>;
}

/**
 * `traces` of `otelcol.exporter.datadog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.datadog/}
 */
export interface OtelcolExporterDatadogTraces {
  /** `endpoint`: string, default `""`. */
  readonly endpoint?: Value<string>;
  /** `ignore_resources`: list(string), default `[]`. */
  readonly ignoreResources?: ListValue<string>;
  /** `span_name_remappings`: map(string), default `{}`. */
  readonly spanNameRemappings?: MapValue<string>;
  /** `span_name_as_resource_name`: bool, default `false`. */
  readonly spanNameAsResourceName?: Value<boolean>;
  /** `compute_stats_by_span_kind`: bool, default `false`. */
  readonly computeStatsBySpanKind?: Value<boolean>;
  /** `compute_top_level_by_span_kind`: bool, default `false`. */
  readonly computeTopLevelBySpanKind?: Value<boolean>;
  /** `peer_tags_aggregation`: bool, default `false`. */
  readonly peerTagsAggregation?: Value<boolean>;
  /** `peer_tags`: list(string), default `[]`. */
  readonly peerTags?: ListValue<string>;
  /** `trace_buffer`: integer, default `0`. */
  readonly traceBuffer?: Value<number>;
}

/**
 * `metrics` of `otelcol.exporter.datadog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.datadog/}
 */
export interface OtelcolExporterDatadogMetrics {
  /** `delta_ttl`: integer, default `3600`. */
  readonly deltaTtl?: Value<number>;
  /** `endpoint`: string, default `""`. */
  readonly endpoint?: Value<string>;
  /** Block `exporter`. */
  readonly exporter?: OtelcolExporterDatadogExporter;
  /** Block `histograms`. */
  readonly histograms?: OtelcolExporterDatadogHistograms;
  /** Block `sums`. */
  readonly sums?: OtelcolExporterDatadogSums;
  /** Block `summaries`. */
  readonly summaries?: OtelcolExporterDatadogSummaries;
}

/**
 * `exporter` of `otelcol.exporter.datadog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.datadog/}
 */
export interface OtelcolExporterDatadogExporter {
  /** `resource_attributes_as_tags`: bool, default `false`. */
  readonly resourceAttributesAsTags?: Value<boolean>;
  /** `instrumentation_scope_metadata_as_tags`: bool, default `true`. */
  readonly instrumentationScopeMetadataAsTags?: Value<boolean>;
}

/**
 * `histograms` of `otelcol.exporter.datadog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.datadog/}
 */
export interface OtelcolExporterDatadogHistograms {
  /**
   * `mode`: string, for example `"nobuckets"`, `"counters"`, `"distributions"`, default `"distributions"`.
   */
  readonly mode?: Value<string>;
  /** `send_aggregation_metrics`: bool, default `false`. */
  readonly sendAggregationMetrics?: Value<boolean>;
}

/**
 * `sums` of `otelcol.exporter.datadog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.datadog/}
 */
export interface OtelcolExporterDatadogSums {
  /** `cumulative_monotonic_mode`: string, for example `"to_delta"`, `"raw_value"`, default `"to_delta"`. */
  readonly cumulativeMonotonicMode?: Value<string>;
  /** `initial_cumulative_monotonic_value`: string, default `"auto"`. */
  readonly initialCumulativeMonotonicValue?: Value<string>;
}

/**
 * `summaries` of `otelcol.exporter.datadog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.datadog/}
 */
export interface OtelcolExporterDatadogSummaries {
  /** `mode`: string, for example `"noquantiles"`, `"gauges"`, default `"gauges"`. */
  readonly mode?: Value<string>;
}

/**
 * `logs` of `otelcol.exporter.datadog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.datadog/}
 */
export interface OtelcolExporterDatadogLogs {
  /** `endpoint`: string, default `""`. */
  readonly endpoint?: Value<string>;
  /** `use_compression`: bool, default `true`. */
  readonly useCompression?: Value<boolean>;
  /** `compression_level`: integer, default `6`. */
  readonly compressionLevel?: Value<number>;
  /** `batch_wait`: integer, default `5`. */
  readonly batchWait?: Value<number>;
}

/**
 * `host_metadata` of `otelcol.exporter.datadog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.datadog/}
 */
export interface OtelcolExporterDatadogHostMetadata {
  /** `enabled`: bool, default `true`. */
  readonly enabled?: Value<boolean>;
  /**
   * `hostname_source`: string, for example `"first_resource"`, `"config_or_system"`, default
   * `"config_or_system"`.
   */
  readonly hostnameSource?: Value<string>;
  /** `tags`: list(string), default `[]`. */
  readonly tags?: ListValue<string>;
}

/**
 * Arguments of `otelcol.exporter.debug`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.debug/}
 */
export interface OtelcolExporterDebugProps {
  /** `verbosity`: string, for example `"basic"`, `"normal"`, `"detailed"`, default `"basic"`. */
  readonly verbosity?: Value<'basic' | 'normal' | 'detailed'>;
  /** `sampling_initial`: integer, default `2`. */
  readonly samplingInitial?: Value<number>;
  /** `sampling_thereafter`: integer, default `1`. */
  readonly samplingThereafter?: Value<number>;
  /** `use_internal_logger`: bool, default `true`. */
  readonly useInternalLogger?: Value<boolean>;
  /** `output_paths`: list(string), default `[]`. */
  readonly outputPaths?: ListValue<string>;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.exporter.debug`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.debug/}
 */
export class OtelcolExporterDebug extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExporterDebugProps = {}) {
    super(scope, schema, 'otelcol.exporter.debug', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * Arguments of `otelcol.exporter.faro`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.faro/}
 */
export interface OtelcolExporterFaroProps {
  /** Block `client`, required. */
  readonly client: OtelcolExporterFaroClient;
  /** Block `sending_queue`. */
  readonly sendingQueue?: OtelcolQueueArguments;
  /** Block `retry_on_failure`. */
  readonly retryOnFailure?: OtelcolRetryArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.exporter.faro`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.faro/}
 */
export class OtelcolExporterFaro extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExporterFaroProps) {
    super(scope, schema, 'otelcol.exporter.faro', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `client` of `otelcol.exporter.faro`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.faro/}
 */
export interface OtelcolExporterFaroClient {
  /** `endpoint`: string, required. */
  readonly endpoint: Value<string>;
  /** `proxy_url`: string, default `""`. */
  readonly proxyUrl?: Value<string>;
  /** `compression`: string, default `"gzip"`. */
  readonly compression?: Value<'' | 'gzip' | 'zlib' | 'deflate' | 'snappy' | 'zstd' | 'none'>;
  /** `read_buffer_size`: bytes, default `"0B"`. */
  readonly readBufferSize?: Value<string>;
  /** `write_buffer_size`: bytes, default `"512KiB"`. */
  readonly writeBufferSize?: Value<string>;
  /** `timeout`: duration, default `"30s"`. */
  readonly timeout?: Value<string>;
  /** `headers`: map(string), default `{}`. */
  readonly headers?: MapValue<string>;
  /** `max_idle_conns`: integer, default `100`. */
  readonly maxIdleConns?: Value<number>;
  /** `max_idle_conns_per_host`: integer, default `0`. */
  readonly maxIdleConnsPerHost?: Value<number>;
  /** `max_conns_per_host`: integer, default `0`. */
  readonly maxConnsPerHost?: Value<number>;
  /** `idle_conn_timeout`: duration, default `"1m30s"`. */
  readonly idleConnTimeout?: Value<string>;
  /** `disable_keep_alives`: bool, default `false`. */
  readonly disableKeepAlives?: Value<boolean>;
  /** `http2_read_idle_timeout`: duration, default `"0s"`. */
  readonly http2ReadIdleTimeout?: Value<string>;
  /** `http2_ping_timeout`: duration, default `"0s"`. */
  readonly http2PingTimeout?: Value<string>;
  /** `force_attempt_http2`: bool, default `true`. */
  readonly forceAttemptHttp2?: Value<boolean>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** Block `compression_params`. */
  readonly compressionParams?: OtelcolCompressionParams;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsClientArguments;
  /** Block `cookies`. */
  readonly cookies?: OtelcolCookies;
}

/** `compression_params`: `otelcol.CompressionParams` in Alloy's source. */
export interface OtelcolCompressionParams {
  /** `level`: integer, required. */
  readonly level: Value<number>;
}

/** `cookies`: `otelcol.Cookies` in Alloy's source. */
export interface OtelcolCookies {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
}

/**
 * Arguments of `otelcol.exporter.file`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.file/}
 */
export interface OtelcolExporterFileProps {
  /** `path`: string, required. */
  readonly path: Value<string>;
  /** `append`: bool, default `false`. */
  readonly append?: Value<boolean>;
  /** `format`: string, for example `"json"`, `"proto"`, default `"json"`. */
  readonly format?: Value<'json' | 'proto'>;
  /** `encoding`: string, default `""`. */
  readonly encoding?: Value<string>;
  /** `compression`: string, for example `"zstd"`, default `""`. */
  readonly compression?: Value<'zstd' | ''>;
  /** `flush_interval`: duration, default `"1s"`. */
  readonly flushInterval?: Value<string>;
  /** Block `rotation`. */
  readonly rotation?: OtelcolExporterFileRotation;
  /** Block `compression_params`. */
  readonly compressionParams?: OtelcolCompressionParams;
  /** Block `group_by`. */
  readonly groupBy?: OtelcolExporterFileGroupBy;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.exporter.file`, public preview.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.file/}
 */
export class OtelcolExporterFile extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExporterFileProps) {
    super(scope, schema, 'otelcol.exporter.file', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `rotation` of `otelcol.exporter.file`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.file/}
 */
export interface OtelcolExporterFileRotation {
  /** `max_megabytes`: integer, default `100`. */
  readonly maxMegabytes?: Value<number>;
  /** `max_days`: integer, default `0`. */
  readonly maxDays?: Value<number>;
  /** `max_backups`: integer, default `100`. */
  readonly maxBackups?: Value<number>;
  /** `localtime`: bool, default `false`. */
  readonly localtime?: Value<boolean>;
}

/**
 * `group_by` of `otelcol.exporter.file`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.file/}
 */
export interface OtelcolExporterFileGroupBy {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `resource_attribute`: string, default `"fileexporter.path_segment"`. */
  readonly resourceAttribute?: Value<string>;
  /** `max_open_files`: integer, default `100`. */
  readonly maxOpenFiles?: Value<number>;
}

/**
 * Arguments of `otelcol.exporter.googlecloud`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.googlecloud/}
 */
export interface OtelcolExporterGooglecloudProps {
  /** `project`: string, default `""`. */
  readonly project?: Value<string>;
  /** `destination_project_quota`: bool, default `false`. */
  readonly destinationProjectQuota?: Value<boolean>;
  /** `user_agent`: string, default `"opentelemetry-collector-contrib {{version}}"`. */
  readonly userAgent?: Value<string>;
  /** Block `sending_queue`. */
  readonly sendingQueue?: OtelcolQueueArguments;
  /** Block `impersonate`. */
  readonly impersonate?: OtelcolExporterGooglecloudImpersonate;
  /** Block `metric`. */
  readonly metric?: OtelcolExporterGooglecloudMetric;
  /** Block `trace`. */
  readonly trace?: OtelcolExporterGooglecloudTrace;
  /** Block `log`. */
  readonly log?: OtelcolExporterGooglecloudLog;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.exporter.googlecloud`, a community component.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.googlecloud/}
 */
export class OtelcolExporterGooglecloud extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExporterGooglecloudProps = {}) {
    super(scope, schema, 'otelcol.exporter.googlecloud', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `impersonate` of `otelcol.exporter.googlecloud`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.googlecloud/}
 */
export interface OtelcolExporterGooglecloudImpersonate {
  /** `target_principal`: string, default `""`. */
  readonly targetPrincipal?: Value<string>;
  /** `subject`: string, default `""`. */
  readonly subject?: Value<string>;
  /** `delegates`: list(string), default `[]`. */
  readonly delegates?: ListValue<string>;
}

/**
 * `metric` of `otelcol.exporter.googlecloud`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.googlecloud/}
 */
export interface OtelcolExporterGooglecloudMetric {
  /** `prefix`: string, default `"workload.googleapis.com"`. */
  readonly prefix?: Value<string>;
  /** `endpoint`: string, default `"monitoring.googleapis.com:443"`. */
  readonly endpoint?: Value<string>;
  /** `compression`: string, default `""`. */
  readonly compression?: Value<string>;
  /** `grpc_pool_size`: integer, default `0`. */
  readonly grpcPoolSize?: Value<number>;
  /** `use_insecure`: bool, default `false`. */
  readonly useInsecure?: Value<boolean>;
  /**
   * `known_domains`: list(string), default `["googleapis.com","kubernetes.io","istio.io","knative.dev"]`.
   */
  readonly knownDomains?: ListValue<string>;
  /** `skip_create_descriptor`: bool, default `false`. */
  readonly skipCreateDescriptor?: Value<boolean>;
  /** `instrumentation_library_labels`: bool, default `true`. */
  readonly instrumentationLibraryLabels?: Value<boolean>;
  /** `create_service_timeseries`: bool, default `false`. */
  readonly createServiceTimeseries?: Value<boolean>;
  /** `create_metric_descriptor_buffer_size`: integer, default `10`. */
  readonly createMetricDescriptorBufferSize?: Value<number>;
  /** `service_resource_labels`: bool, default `true`. */
  readonly serviceResourceLabels?: Value<boolean>;
  /** `resource_filters`: list(object), default `[]`. */
  readonly resourceFilters?: ListValue<OtelcolExporterGooglecloudResourceFilters>;
  /** `cumulative_normalization`: bool, default `true`. */
  readonly cumulativeNormalization?: Value<boolean>;
  /** `sum_of_squared_deviation`: bool, default `false`. */
  readonly sumOfSquaredDeviation?: Value<boolean>;
  /** Block `experimental_wal`. */
  readonly experimentalWal?: OtelcolExporterGooglecloudExperimentalWal;
}

/**
 * `resource_filters` of `otelcol.exporter.googlecloud`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.googlecloud/}
 */
export interface OtelcolExporterGooglecloudResourceFilters {
  /** `prefix`: string, default `""`. */
  readonly prefix?: Value<string>;
  /** `regex`: string, default `""`. */
  readonly regex?: Value<string>;
}

/**
 * `experimental_wal` of `otelcol.exporter.googlecloud`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.googlecloud/}
 */
export interface OtelcolExporterGooglecloudExperimentalWal {
  /** `directory`: string, default `""`. */
  readonly directory?: Value<string>;
  /** `max_backoff`: duration, default `"0s"`. */
  readonly maxBackoff?: Value<string>;
}

/**
 * `trace` of `otelcol.exporter.googlecloud`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.googlecloud/}
 */
export interface OtelcolExporterGooglecloudTrace {
  /** `endpoint`: string, default `"cloudtrace.googleapis.com:443"`. */
  readonly endpoint?: Value<string>;
  /** `grpc_pool_size`: integer, default `0`. */
  readonly grpcPoolSize?: Value<number>;
  /** `use_insecure`: bool, default `false`. */
  readonly useInsecure?: Value<boolean>;
  /** `attribute_mappings`: list(object), default `[]`. */
  readonly attributeMappings?: ListValue<OtelcolExporterGooglecloudAttributeMappings>;
}

/**
 * `attribute_mappings` of `otelcol.exporter.googlecloud`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.googlecloud/}
 */
export interface OtelcolExporterGooglecloudAttributeMappings {
  /** `key`: string, required. */
  readonly key: Value<string>;
  /** `replacement`: string, required. */
  readonly replacement: Value<string>;
}

/**
 * `log` of `otelcol.exporter.googlecloud`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.googlecloud/}
 */
export interface OtelcolExporterGooglecloudLog {
  /** `endpoint`: string, default `"logging.googleapis.com:443"`. */
  readonly endpoint?: Value<string>;
  /** `compression`: string, default `""`. */
  readonly compression?: Value<string>;
  /** `grpc_pool_size`: integer, default `0`. */
  readonly grpcPoolSize?: Value<number>;
  /** `use_insecure`: bool, default `false`. */
  readonly useInsecure?: Value<boolean>;
  /** `default_log_name`: string, default `""`. */
  readonly defaultLogName?: Value<string>;
  /** `resource_filters`: list(object), default `[]`. */
  readonly resourceFilters?: ListValue<OtelcolExporterGooglecloudResourceFilters>;
  /** `service_resource_labels`: bool, default `true`. */
  readonly serviceResourceLabels?: Value<boolean>;
  /** `error_reporting_type`: bool, default `false`. */
  readonly errorReportingType?: Value<boolean>;
}

/**
 * Arguments of `otelcol.exporter.googlecloudpubsub`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.googlecloudpubsub/}
 */
export interface OtelcolExporterGooglecloudpubsubProps {
  /** `project`: string, default `""`. */
  readonly project?: Value<string>;
  /** `user_agent`: string, default `"opentelemetry-collector-contrib {{version}}"`. */
  readonly userAgent?: Value<string>;
  /** `topic`: string, required. */
  readonly topic: Value<string>;
  /** `compression`: string, default `""`. */
  readonly compression?: Value<string>;
  /** `endpoint`: string, default `""`. */
  readonly endpoint?: Value<string>;
  /** `universe_domain`: string, default `""`. */
  readonly universeDomain?: Value<string>;
  /** `insecure`: bool, default `false`. */
  readonly insecure?: Value<boolean>;
  /** `timeout`: duration, default `"12s"`. */
  readonly timeout?: Value<string>;
  /** Block `sending_queue`. */
  readonly sendingQueue?: OtelcolQueueArguments;
  /** Block `retry_on_failure`. */
  readonly retryOnFailure?: OtelcolRetryArguments;
  /** Block `watermark`. */
  readonly watermark?: OtelcolExporterGooglecloudpubsubWatermark;
  /** Block `ordering`. */
  readonly ordering?: OtelcolExporterGooglecloudpubsubOrdering;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.exporter.googlecloudpubsub`, a community component.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.googlecloudpubsub/}
 */
export class OtelcolExporterGooglecloudpubsub extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExporterGooglecloudpubsubProps) {
    super(scope, schema, 'otelcol.exporter.googlecloudpubsub', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `watermark` of `otelcol.exporter.googlecloudpubsub`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.googlecloudpubsub/}
 */
export interface OtelcolExporterGooglecloudpubsubWatermark {
  /** `behavior`: string, default `""`. */
  readonly behavior?: Value<string>;
  /** `allowed_drift`: duration, default `"0s"`. */
  readonly allowedDrift?: Value<string>;
}

/**
 * `ordering` of `otelcol.exporter.googlecloudpubsub`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.googlecloudpubsub/}
 */
export interface OtelcolExporterGooglecloudpubsubOrdering {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `from_resource_attribute`: string, default `""`. */
  readonly fromResourceAttribute?: Value<string>;
  /** `remove_resource_attribute`: bool, default `false`. */
  readonly removeResourceAttribute?: Value<boolean>;
}

/**
 * Arguments of `otelcol.exporter.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.kafka/}
 */
export interface OtelcolExporterKafkaProps {
  /** `protocol_version`: string, required. */
  readonly protocolVersion: Value<string>;
  /** `brokers`: list(string), default `["localhost:9092"]`. */
  readonly brokers?: ListValue<string>;
  /** `resolve_canonical_bootstrap_servers_only`: bool, default `false`. */
  readonly resolveCanonicalBootstrapServersOnly?: Value<boolean>;
  /** `client_id`: string, default `"otel-collector"`. */
  readonly clientId?: Value<string>;
  /** `topic`: string, default `""`. @deprecated */
  readonly topic?: Value<string>;
  /** `topic_from_attribute`: string, default `""`. */
  readonly topicFromAttribute?: Value<string>;
  /** `encoding`: string, default `""`. @deprecated */
  readonly encoding?: Value<string>;
  /** `partition_traces_by_id`: bool, default `false`. */
  readonly partitionTracesById?: Value<boolean>;
  /** `partition_metrics_by_resource_attributes`: bool, default `false`. */
  readonly partitionMetricsByResourceAttributes?: Value<boolean>;
  /** `partition_logs_by_resource_attributes`: bool, default `false`. */
  readonly partitionLogsByResourceAttributes?: Value<boolean>;
  /** `partition_logs_by_trace_id`: bool, default `false`. */
  readonly partitionLogsByTraceId?: Value<boolean>;
  /** `timeout`: duration, default `"5s"`. */
  readonly timeout?: Value<string>;
  /** `conn_idle_timeout`: duration, default `"9m"`. */
  readonly connIdleTimeout?: Value<string>;
  /** `include_metadata_keys`: list(string), default `[]`. */
  readonly includeMetadataKeys?: ListValue<string>;
  /** Block `logs`. */
  readonly logs?: OtelcolExporterKafkaKafkaExporterSignalConfig;
  /** Block `metrics`. */
  readonly metrics?: OtelcolExporterKafkaKafkaExporterSignalConfig;
  /** Block `traces`. */
  readonly traces?: OtelcolExporterKafkaKafkaExporterSignalConfig;
  /** Block `authentication`. */
  readonly authentication?: OtelcolKafkaAuthenticationArguments;
  /** Block `metadata`. */
  readonly metadata?: OtelcolKafkaMetadataArguments;
  /** Block `retry_on_failure`. */
  readonly retryOnFailure?: OtelcolRetryArguments;
  /** Block `sending_queue`. */
  readonly sendingQueue?: OtelcolQueueArguments;
  /**
   * Block `producer`, with the defaults `max_message_bytes` `1000000`, `max_broker_write_bytes` `104857600`,
   * `required_acks` `1`, `compression` `"none"`, `flush_max_messages` `10000`, `allow_auto_topic_creation`
   * `true`, `linger` `"10ms"`.
   */
  readonly producer?: OtelcolExporterKafkaProducer;
  /** Block `record_partitioner`, with the defaults `sticky_key.hasher` `"sarama_compat"`. */
  readonly recordPartitioner?: OtelcolExporterKafkaRecordPartitioner;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsClientArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.exporter.kafka`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.kafka/}
 */
export class OtelcolExporterKafka extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExporterKafkaProps) {
    super(scope, schema, 'otelcol.exporter.kafka', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `logs`, `metrics`, `traces` of `otelcol.exporter.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.kafka/}
 */
export interface OtelcolExporterKafkaKafkaExporterSignalConfig {
  /** `topic`: string, default `""`. */
  readonly topic?: Value<string>;
  /** `topic_from_metadata_key`: string, default `""`. */
  readonly topicFromMetadataKey?: Value<string>;
  /** `encoding`: string, default `""`. */
  readonly encoding?: Value<string>;
  /** `message_key_from_metadata_key`: string, default `""`. */
  readonly messageKeyFromMetadataKey?: Value<string>;
}

/** `authentication`: `otelcol.KafkaAuthenticationArguments` in Alloy's source. */
export interface OtelcolKafkaAuthenticationArguments {
  /** Block `plaintext`. */
  readonly plaintext?: OtelcolKafkaPlaintextArguments;
  /** Block `sasl`. */
  readonly sasl?: OtelcolKafkaSaslArguments;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsClientArguments;
  /** Block `kerberos`. */
  readonly kerberos?: OtelcolKafkaKerberosArguments;
}

/** `plaintext`: `otelcol.KafkaPlaintextArguments` in Alloy's source. */
export interface OtelcolKafkaPlaintextArguments {
  /** `username`: string, required. */
  readonly username: Value<string>;
  /** `password`: secret, required. */
  readonly password: SecretValue;
}

/** `sasl`: `otelcol.KafkaSASLArguments` in Alloy's source. */
export interface OtelcolKafkaSaslArguments {
  /** `username`: string, required. */
  readonly username: Value<string>;
  /** `password`: secret, required. */
  readonly password: SecretValue;
  /**
   * `mechanism`: string, required, for example `"AWS_MSK_IAM_OAUTHBEARER"`, `"PLAIN"`, `"SCRAM-SHA-256"`,
   * `"SCRAM-SHA-512"`, `"OAUTHBEARER"`.
   */
  readonly mechanism: Value<string>;
  /** `version`: integer, default `0`. */
  readonly version?: Value<number>;
  /** Block `aws_msk`. */
  readonly awsMsk?: OtelcolKafkaAwsmskArguments;
}

/** `aws_msk`: `otelcol.KafkaAWSMSKArguments` in Alloy's source. */
export interface OtelcolKafkaAwsmskArguments {
  /** `region`: string, required. */
  readonly region: Value<string>;
}

/** `kerberos`: `otelcol.KafkaKerberosArguments` in Alloy's source. */
export interface OtelcolKafkaKerberosArguments {
  /** `service_name`: string, default `""`. */
  readonly serviceName?: Value<string>;
  /** `realm`: string, default `""`. */
  readonly realm?: Value<string>;
  /** `use_keytab`: bool, default `false`. */
  readonly useKeytab?: Value<boolean>;
  /** `username`: string, required. */
  readonly username: Value<string>;
  /** `password`: secret, default `""`. */
  readonly password?: SecretValue;
  /** `config_file`: string, default `""`. */
  readonly configFile?: Value<string>;
  /** `keytab_file`: string, default `""`. */
  readonly keytabFile?: Value<string>;
  /** `disable_fast_negotiation`: bool, default `false`. */
  readonly disableFastNegotiation?: Value<boolean>;
}

/** `metadata`: `otelcol.KafkaMetadataArguments` in Alloy's source. */
export interface OtelcolKafkaMetadataArguments {
  /** `full`: bool, default `true`. */
  readonly full?: Value<boolean>;
  /** `refresh_interval`: duration, default `"10m"`. */
  readonly refreshInterval?: Value<string>;
  /** Block `retry`, with the defaults `max_retries` `3`, `backoff` `"250ms"`. */
  readonly retry?: OtelcolKafkaMetadataRetryArguments;
}

/** `retry`: `otelcol.KafkaMetadataRetryArguments` in Alloy's source. */
export interface OtelcolKafkaMetadataRetryArguments {
  /** `max_retries`: integer, default `0` where its place names no other. */
  readonly maxRetries?: Value<number>;
  /** `backoff`: duration, default `"0s"` where its place names no other. */
  readonly backoff?: Value<string>;
}

/**
 * `producer` of `otelcol.exporter.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.kafka/}
 */
export interface OtelcolExporterKafkaProducer {
  /** `max_message_bytes`: integer, default `0` where its place names no other. */
  readonly maxMessageBytes?: Value<number>;
  /** `max_broker_write_bytes`: integer, default `0` where its place names no other. */
  readonly maxBrokerWriteBytes?: Value<number>;
  /** `required_acks`: integer, default `0` where its place names no other. */
  readonly requiredAcks?: Value<number>;
  /**
   * `compression`: string, for example `"none"`, `"gzip"`, `"snappy"`, `"lz4"`, `"zstd"`, default `""` where
   * its place names no other.
   */
  readonly compression?: Value<string>;
  /** `flush_max_messages`: integer, default `0` where its place names no other. */
  readonly flushMaxMessages?: Value<number>;
  /** `allow_auto_topic_creation`: bool, default `false` where its place names no other. */
  readonly allowAutoTopicCreation?: Value<boolean>;
  /** `linger`: duration, default `"0s"` where its place names no other. */
  readonly linger?: Value<string>;
  /** Block `compression_params`. */
  readonly compressionParams?: OtelcolExporterKafkaCompressionParams;
}

/**
 * `compression_params` of `otelcol.exporter.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.kafka/}
 */
export interface OtelcolExporterKafkaCompressionParams {
  /** `level`: integer, default `0`. */
  readonly level?: Value<number>;
}

/**
 * `record_partitioner` of `otelcol.exporter.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.kafka/}
 */
export interface OtelcolExporterKafkaRecordPartitioner {
  /** `round_robin`: bool, default `false`. */
  readonly roundRobin?: Value<boolean>;
  /** `least_backup`: bool, default `false`. */
  readonly leastBackup?: Value<boolean>;
  /** Block `sticky_key`. */
  readonly stickyKey?: OtelcolExporterKafkaStickyKey;
}

/**
 * `sticky_key` of `otelcol.exporter.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.kafka/}
 */
export interface OtelcolExporterKafkaStickyKey {
  /** `hasher`: string, for example `"sarama_compat"`, default `""` where its place names no other. */
  readonly hasher?: Value<string>;
}

/**
 * Arguments of `otelcol.exporter.loadbalancing`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.loadbalancing/}
 */
export interface OtelcolExporterLoadbalancingProps {
  /**
   * `routing_key`: string, for example `"service"`, `"traceID"`, `"resource"`, `"metric"`, `"streamID"`,
   * default `"traceID"`.
   */
  readonly routingKey?: Value<'service' | 'traceID' | 'resource' | 'metric' | 'streamID'>;
  /** `timeout`: duration, default `"0s"`. */
  readonly timeout?: Value<string>;
  /** Block `protocol`, required. */
  readonly protocol: OtelcolExporterLoadbalancingProtocol;
  /** Block `resolver`, required. */
  readonly resolver: OtelcolExporterLoadbalancingResolver;
  /** Block `retry_on_failure`. */
  readonly retryOnFailure?: OtelcolRetryArguments;
  /** Block `sending_queue`. */
  readonly sendingQueue?: OtelcolQueueArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.exporter.loadbalancing`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.loadbalancing/}
 */
export class OtelcolExporterLoadbalancing extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExporterLoadbalancingProps) {
    super(scope, schema, 'otelcol.exporter.loadbalancing', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `protocol` of `otelcol.exporter.loadbalancing`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.loadbalancing/}
 */
export interface OtelcolExporterLoadbalancingProtocol {
  /** Block `otlp`, required. */
  readonly otlp: OtelcolExporterLoadbalancingOtlp;
}

/**
 * `otlp` of `otelcol.exporter.loadbalancing`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.loadbalancing/}
 */
export interface OtelcolExporterLoadbalancingOtlp {
  /** `timeout`: duration, default `"5s"`. */
  readonly timeout?: Value<string>;
  /** Block `queue`. */
  readonly queue?: OtelcolQueueArguments;
  /** Block `retry`. */
  readonly retry?: OtelcolRetryArguments;
  /** Block `client`, required. */
  readonly client: OtelcolExporterLoadbalancingClient;
}

/**
 * `client` of `otelcol.exporter.loadbalancing`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.loadbalancing/}
 */
export interface OtelcolExporterLoadbalancingClient {
  /** `compression`: string, default `"gzip"`. */
  readonly compression?: Value<'' | 'gzip' | 'zlib' | 'deflate' | 'snappy' | 'zstd' | 'none'>;
  /** `read_buffer_size`: bytes, default `"0B"`. */
  readonly readBufferSize?: Value<string>;
  /** `write_buffer_size`: bytes, default `"512KiB"`. */
  readonly writeBufferSize?: Value<string>;
  /** `wait_for_ready`: bool, default `false`. */
  readonly waitForReady?: Value<boolean>;
  /** `headers`: map(string), default `{}`. */
  readonly headers?: MapValue<string>;
  /** `balancer_name`: string, default `"round_robin"`. */
  readonly balancerName?: Value<string>;
  /** `authority`: string, default `""`. */
  readonly authority?: Value<string>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsClientArguments;
  /** Block `keepalive`. */
  readonly keepalive?: OtelcolKeepaliveClientArguments;
}

/** `keepalive`: `otelcol.KeepaliveClientArguments` in Alloy's source. */
export interface OtelcolKeepaliveClientArguments {
  /** `ping_wait`: duration, default `"0s"`. */
  readonly pingWait?: Value<string>;
  /** `ping_response_timeout`: duration, default `"0s"`. */
  readonly pingResponseTimeout?: Value<string>;
  /** `ping_without_stream`: bool, default `false`. */
  readonly pingWithoutStream?: Value<boolean>;
}

/**
 * `resolver` of `otelcol.exporter.loadbalancing`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.loadbalancing/}
 */
export interface OtelcolExporterLoadbalancingResolver {
  /** Block `static`. */
  readonly static?: OtelcolExporterLoadbalancingStatic;
  /** Block `dns`. */
  readonly dns?: OtelcolExporterLoadbalancingDns;
  /** Block `kubernetes`. */
  readonly kubernetes?: OtelcolExporterLoadbalancingKubernetes;
  /** Block `aws_cloud_map`. */
  readonly awsCloudMap?: OtelcolExporterLoadbalancingAwsCloudMap;
}

/**
 * `static` of `otelcol.exporter.loadbalancing`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.loadbalancing/}
 */
export interface OtelcolExporterLoadbalancingStatic {
  /** `hostnames`: list(string), required. */
  readonly hostnames: ListValue<string>;
}

/**
 * `dns` of `otelcol.exporter.loadbalancing`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.loadbalancing/}
 */
export interface OtelcolExporterLoadbalancingDns {
  /** `hostname`: string, required. */
  readonly hostname: Value<string>;
  /** `port`: string, default `"4317"`. */
  readonly port?: Value<string>;
  /** `interval`: duration, default `"5s"`. */
  readonly interval?: Value<string>;
  /** `timeout`: duration, default `"1s"`. */
  readonly timeout?: Value<string>;
}

/**
 * `kubernetes` of `otelcol.exporter.loadbalancing`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.loadbalancing/}
 */
export interface OtelcolExporterLoadbalancingKubernetes {
  /** `service`: string, required. */
  readonly service: Value<string>;
  /** `ports`: list(integer), default `[4317]`. */
  readonly ports?: ListValue<number>;
  /** `timeout`: duration, default `"1m"`. */
  readonly timeout?: Value<string>;
  /** `return_hostnames`: bool, default `false`. */
  readonly returnHostnames?: Value<boolean>;
}

/**
 * `aws_cloud_map` of `otelcol.exporter.loadbalancing`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.loadbalancing/}
 */
export interface OtelcolExporterLoadbalancingAwsCloudMap {
  /** `namespace`: string, required. */
  readonly namespace: Value<string>;
  /** `service_name`: string, required. */
  readonly serviceName: Value<string>;
  /** `health_status`: string, default `"HEALTHY"`. */
  readonly healthStatus?: Value<string>;
  /** `interval`: duration, default `"30s"`. */
  readonly interval?: Value<string>;
  /** `timeout`: duration, default `"5s"`. */
  readonly timeout?: Value<string>;
  /** `port`: integer, 0 or more, no default. */
  readonly port?: Value<number>;
  /** `owner_account`: string, default `""`. */
  readonly ownerAccount?: Value<string>;
}

/**
 * Arguments of `otelcol.exporter.loki`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.loki/}
 */
export interface OtelcolExporterLokiProps {
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
}

/**
 * `otelcol.exporter.loki`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.loki/}
 */
export class OtelcolExporterLoki extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExporterLokiProps) {
    super(scope, schema, 'otelcol.exporter.loki', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * Arguments of `otelcol.exporter.otlp`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.otlp/}
 */
export interface OtelcolExporterOtlpProps {
  /** `timeout`: duration, default `"5s"`. */
  readonly timeout?: Value<string>;
  /** Block `sending_queue`. */
  readonly sendingQueue?: OtelcolQueueArguments;
  /** Block `retry_on_failure`. */
  readonly retryOnFailure?: OtelcolRetryArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `client`, required. */
  readonly client: OtelcolExporterOtlpClient;
}

/**
 * `otelcol.exporter.otlp`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.otlp/}
 */
export class OtelcolExporterOtlp extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExporterOtlpProps) {
    super(scope, schema, 'otelcol.exporter.otlp', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `client` of `otelcol.exporter.otlp`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.otlp/}
 */
export interface OtelcolExporterOtlpClient {
  /** `endpoint`: string, required. */
  readonly endpoint: Value<string>;
  /** `compression`: string, default `"gzip"`. */
  readonly compression?: Value<'' | 'gzip' | 'zlib' | 'deflate' | 'snappy' | 'zstd' | 'none'>;
  /** `read_buffer_size`: bytes, default `"0B"`. */
  readonly readBufferSize?: Value<string>;
  /** `write_buffer_size`: bytes, default `"512KiB"`. */
  readonly writeBufferSize?: Value<string>;
  /** `wait_for_ready`: bool, default `false`. */
  readonly waitForReady?: Value<boolean>;
  /** `headers`: map(string), default `{}`. */
  readonly headers?: MapValue<string>;
  /** `balancer_name`: string, default `"round_robin"`. */
  readonly balancerName?: Value<string>;
  /** `authority`: string, default `""`. */
  readonly authority?: Value<string>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsClientArguments;
  /** Block `keepalive`. */
  readonly keepalive?: OtelcolKeepaliveClientArguments;
}

/**
 * Arguments of `otelcol.exporter.otlphttp`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.otlphttp/}
 */
export interface OtelcolExporterOtlphttpProps {
  /** `traces_endpoint`: string, default `""`. */
  readonly tracesEndpoint?: Value<string>;
  /** `metrics_endpoint`: string, default `""`. */
  readonly metricsEndpoint?: Value<string>;
  /** `logs_endpoint`: string, default `""`. */
  readonly logsEndpoint?: Value<string>;
  /** `encoding`: string, for example `"proto"`, `"json"`, default `"proto"`. */
  readonly encoding?: Value<'proto' | 'json'>;
  /** Block `client`, required. */
  readonly client: OtelcolExporterOtlphttpClient;
  /** Block `sending_queue`. */
  readonly sendingQueue?: OtelcolQueueArguments;
  /** Block `retry_on_failure`. */
  readonly retryOnFailure?: OtelcolRetryArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.exporter.otlphttp`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.otlphttp/}
 */
export class OtelcolExporterOtlphttp extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExporterOtlphttpProps) {
    super(scope, schema, 'otelcol.exporter.otlphttp', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `client` of `otelcol.exporter.otlphttp`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.otlphttp/}
 */
export interface OtelcolExporterOtlphttpClient {
  /** `endpoint`: string, required. */
  readonly endpoint: Value<string>;
  /** `proxy_url`: string, default `""`. */
  readonly proxyUrl?: Value<string>;
  /** `compression`: string, default `"gzip"`. */
  readonly compression?: Value<'' | 'gzip' | 'zlib' | 'deflate' | 'snappy' | 'zstd' | 'none'>;
  /** `read_buffer_size`: bytes, default `"0B"`. */
  readonly readBufferSize?: Value<string>;
  /** `write_buffer_size`: bytes, default `"512KiB"`. */
  readonly writeBufferSize?: Value<string>;
  /** `timeout`: duration, default `"30s"`. */
  readonly timeout?: Value<string>;
  /** `headers`: map(string), default `{}`. */
  readonly headers?: MapValue<string>;
  /** `max_idle_conns`: integer, default `100`. */
  readonly maxIdleConns?: Value<number>;
  /** `max_idle_conns_per_host`: integer, default `0`. */
  readonly maxIdleConnsPerHost?: Value<number>;
  /** `max_conns_per_host`: integer, default `0`. */
  readonly maxConnsPerHost?: Value<number>;
  /** `idle_conn_timeout`: duration, default `"1m30s"`. */
  readonly idleConnTimeout?: Value<string>;
  /** `disable_keep_alives`: bool, default `false`. */
  readonly disableKeepAlives?: Value<boolean>;
  /** `http2_read_idle_timeout`: duration, default `"0s"`. */
  readonly http2ReadIdleTimeout?: Value<string>;
  /** `http2_ping_timeout`: duration, default `"15s"`. */
  readonly http2PingTimeout?: Value<string>;
  /** `force_attempt_http2`: bool, default `true`. */
  readonly forceAttemptHttp2?: Value<boolean>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** Block `compression_params`. */
  readonly compressionParams?: OtelcolCompressionParams;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsClientArguments;
  /** Block `cookies`. */
  readonly cookies?: OtelcolCookies;
}

/**
 * Arguments of `otelcol.exporter.prometheus`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.prometheus/}
 */
export interface OtelcolExporterPrometheusProps {
  /** `include_target_info`: bool, default `true`. */
  readonly includeTargetInfo?: Value<boolean>;
  /** `include_scope_info`: bool, default `false`. */
  readonly includeScopeInfo?: Value<boolean>;
  /** `include_scope_labels`: bool, default `true`. */
  readonly includeScopeLabels?: Value<boolean>;
  /** `gc_frequency`: duration, default `"5m"`. */
  readonly gcFrequency?: Value<string>;
  /** `forward_to`: list(storage.Appendable), required. */
  readonly forwardTo: ListValue<MetricsReceiver, Expression<MetricsReceiver>>;
  /** `add_metric_suffixes`: bool, default `true`. */
  readonly addMetricSuffixes?: Value<boolean>;
  /** `resource_to_telemetry_conversion`: bool, default `false`. */
  readonly resourceToTelemetryConversion?: Value<boolean>;
  /** `honor_metadata`: bool, default `false`. */
  readonly honorMetadata?: Value<boolean>;
  /** `convert_classic_histograms_to_nhcb`: bool, default `false`. */
  readonly convertClassicHistogramsToNhcb?: Value<boolean>;
  /** `keep_identifying_resource_attributes`: bool, default `false`. */
  readonly keepIdentifyingResourceAttributes?: Value<boolean>;
  /** `start_timestamp_zero_ingestion`: bool, default `false`. */
  readonly startTimestampZeroIngestion?: Value<boolean>;
}

/**
 * `otelcol.exporter.prometheus`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.prometheus/}
 */
export class OtelcolExporterPrometheus extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExporterPrometheusProps) {
    super(scope, schema, 'otelcol.exporter.prometheus', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * Arguments of `otelcol.exporter.splunkhec`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.splunkhec/}
 */
export interface OtelcolExporterSplunkhecProps {
  /** Block `client`, required. */
  readonly client: OtelcolExporterSplunkhecClient;
  /** Block `sending_queue`. */
  readonly sendingQueue?: OtelcolQueueArguments;
  /** Block `retry_on_failure`. */
  readonly retryOnFailure?: OtelcolRetryArguments;
  /** Block `splunk`, required. */
  readonly splunk: OtelcolExporterSplunkhecSplunk;
  /** Block `otel_attrs_to_hec_metadata`. */
  readonly otelAttrsToHecMetadata?: OtelcolExporterSplunkhecOtelAttrsToHecMetadata;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.exporter.splunkhec`, a community component.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.splunkhec/}
 */
export class OtelcolExporterSplunkhec extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExporterSplunkhecProps) {
    super(scope, schema, 'otelcol.exporter.splunkhec', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `client` of `otelcol.exporter.splunkhec`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.splunkhec/}
 */
export interface OtelcolExporterSplunkhecClient {
  /** `endpoint`: string, required. */
  readonly endpoint: Value<string>;
  /** `read_buffer_size`: integer, default `0`. */
  readonly readBufferSize?: Value<number>;
  /** `write_buffer_size`: integer, default `0`. */
  readonly writeBufferSize?: Value<number>;
  /** `timeout`: duration, default `"15s"`. */
  readonly timeout?: Value<string>;
  /** `max_idle_conns`: integer, default `100`. */
  readonly maxIdleConns?: Value<number>;
  /** `max_idle_conns_per_host`: integer, default `0`. */
  readonly maxIdleConnsPerHost?: Value<number>;
  /** `max_conns_per_host`: integer, default `0`. */
  readonly maxConnsPerHost?: Value<number>;
  /** `idle_conn_timeout`: duration, default `"1m30s"`. */
  readonly idleConnTimeout?: Value<string>;
  /** `disable_keep_alives`: bool, default `false`. */
  readonly disableKeepAlives?: Value<boolean>;
  /** `insecure_skip_verify`: bool, default `false`. */
  readonly insecureSkipVerify?: Value<boolean>;
  /** `force_attempt_http2`: bool, default `true`. */
  readonly forceAttemptHttp2?: Value<boolean>;
}

/**
 * `splunk` of `otelcol.exporter.splunkhec`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.splunkhec/}
 */
export interface OtelcolExporterSplunkhecSplunk {
  /** `log_data_enabled`: bool, default `true`. */
  readonly logDataEnabled?: Value<boolean>;
  /** `profiling_data_enabled`: bool, default `true`. */
  readonly profilingDataEnabled?: Value<boolean>;
  /** `token`: secret, required. */
  readonly token: SecretValue;
  /** `source`: string, default `""`. */
  readonly source?: Value<string>;
  /** `sourcetype`: string, default `""`. */
  readonly sourcetype?: Value<string>;
  /** `index`: string, default `""`. */
  readonly index?: Value<string>;
  /** `disable_compression`: bool, default `false`. */
  readonly disableCompression?: Value<boolean>;
  /** `max_content_length_logs`: integer, 0 or more, default `2097152`. */
  readonly maxContentLengthLogs?: Value<number>;
  /** `max_content_length_metrics`: integer, 0 or more, default `2097152`. */
  readonly maxContentLengthMetrics?: Value<number>;
  /** `max_content_length_traces`: integer, 0 or more, default `2097152`. */
  readonly maxContentLengthTraces?: Value<number>;
  /** `max_event_size`: integer, 0 or more, default `5242880`. */
  readonly maxEventSize?: Value<number>;
  /** `splunk_app_name`: string, default `"Alloy"`. */
  readonly splunkAppName?: Value<string>;
  /** `splunk_app_version`: string, default `""`. */
  readonly splunkAppVersion?: Value<string>;
  /** `health_path`: string, default `"/services/collector/health"`. */
  readonly healthPath?: Value<string>;
  /** `health_check_enabled`: bool, default `false`. */
  readonly healthCheckEnabled?: Value<boolean>;
  /** `export_raw`: bool, default `false`. */
  readonly exportRaw?: Value<boolean>;
  /** `use_multi_metric_format`: bool, default `false`. */
  readonly useMultiMetricFormat?: Value<boolean>;
  /** Block `otel_to_hec_fields`. */
  readonly otelToHecFields?: OtelcolExporterSplunkhecOtelToHecFields;
  /** Block `heartbeat`. */
  readonly heartbeat?: OtelcolExporterSplunkhecHeartbeat;
  /** Block `telemetry`. */
  readonly telemetry?: OtelcolExporterSplunkhecTelemetry;
}

/**
 * `otel_to_hec_fields` of `otelcol.exporter.splunkhec`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.splunkhec/}
 */
export interface OtelcolExporterSplunkhecOtelToHecFields {
  /** `severity_text`: string, default `""`. */
  readonly severityText?: Value<string>;
  /** `severity_number`: string, default `""`. */
  readonly severityNumber?: Value<string>;
}

/**
 * `heartbeat` of `otelcol.exporter.splunkhec`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.splunkhec/}
 */
export interface OtelcolExporterSplunkhecHeartbeat {
  /** `interval`: duration, default `"0s"`. */
  readonly interval?: Value<string>;
  /** `startup`: bool, default `false`. */
  readonly startup?: Value<boolean>;
}

/**
 * `telemetry` of `otelcol.exporter.splunkhec`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.splunkhec/}
 */
export interface OtelcolExporterSplunkhecTelemetry {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `override_metrics_names`: map(string), default `{}`. */
  readonly overrideMetricsNames?: MapValue<string>;
  /** `extra_attributes`: map(string), default `{}`. */
  readonly extraAttributes?: MapValue<string>;
}

/**
 * `otel_attrs_to_hec_metadata` of `otelcol.exporter.splunkhec`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.splunkhec/}
 */
export interface OtelcolExporterSplunkhecOtelAttrsToHecMetadata {
  /** `source`: string, default `"com.splunk.source"`. */
  readonly source?: Value<string>;
  /** `sourcetype`: string, default `"com.splunk.sourcetype"`. */
  readonly sourcetype?: Value<string>;
  /** `index`: string, default `"com.splunk.index"`. */
  readonly index?: Value<string>;
  /** `host`: string, default `"host.name"`. */
  readonly host?: Value<string>;
}

/**
 * Arguments of `otelcol.exporter.syslog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.syslog/}
 */
export interface OtelcolExporterSyslogProps {
  /** `timeout`: duration, default `"5s"`. */
  readonly timeout?: Value<string>;
  /** `endpoint`: string, required. */
  readonly endpoint: Value<string>;
  /** `port`: integer, default `514`. */
  readonly port?: Value<number>;
  /** `network`: string, for example `"tcp"`, `"udp"`, default `"tcp"`. */
  readonly network?: Value<string>;
  /** `protocol`: string, default `"rfc5424"`. */
  readonly protocol?: Value<'rfc5424' | 'rfc3164'>;
  /** `enable_octet_counting`: bool, default `false`. */
  readonly enableOctetCounting?: Value<boolean>;
  /** Block `sending_queue`. */
  readonly sendingQueue?: OtelcolQueueArguments;
  /** Block `retry_on_failure`. */
  readonly retryOnFailure?: OtelcolRetryArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsClientArguments;
}

/**
 * `otelcol.exporter.syslog`, public preview.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.exporter.syslog/}
 */
export class OtelcolExporterSyslog extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExporterSyslogProps) {
    super(scope, schema, 'otelcol.exporter.syslog', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * Arguments of `otelcol.extension.jaeger_remote_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.extension.jaeger_remote_sampling/}
 */
export interface OtelcolExtensionJaegerRemoteSamplingProps {
  /** Block `grpc`. */
  readonly grpc?: OtelcolExtensionJaegerRemoteSamplingGrpc;
  /** Block `http`. */
  readonly http?: OtelcolExtensionJaegerRemoteSamplingHttp;
  /** Block `source`, required. */
  readonly source: OtelcolExtensionJaegerRemoteSamplingSource;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.extension.jaeger_remote_sampling`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.extension.jaeger_remote_sampling/}
 */
export class OtelcolExtensionJaegerRemoteSampling extends Component {
  constructor(scope: Construct, label: string, props: OtelcolExtensionJaegerRemoteSamplingProps) {
    super(scope, schema, 'otelcol.extension.jaeger_remote_sampling', label, props);
  }
}

/**
 * `grpc` of `otelcol.extension.jaeger_remote_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.extension.jaeger_remote_sampling/}
 */
export interface OtelcolExtensionJaegerRemoteSamplingGrpc {
  /** `endpoint`: string, default `"0.0.0.0:14250"`. */
  readonly endpoint?: Value<string>;
  /** `transport`: string, default `"tcp"`. */
  readonly transport?: Value<string>;
  /** `max_recv_msg_size`: bytes, default `"0B"`. */
  readonly maxRecvMsgSize?: Value<string>;
  /** `max_concurrent_streams`: integer, 0 or more, default `0`. */
  readonly maxConcurrentStreams?: Value<number>;
  /** `read_buffer_size`: bytes, default `"0B"`. */
  readonly readBufferSize?: Value<string>;
  /** `write_buffer_size`: bytes, default `"0B"`. */
  readonly writeBufferSize?: Value<string>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** `include_metadata`: bool, default `false`. */
  readonly includeMetadata?: Value<boolean>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsServerArguments;
  /** Block `keepalive`. */
  readonly keepalive?: OtelcolKeepaliveServerArguments;
}

/** `tls`: `otelcol.TLSServerArguments` in Alloy's source. */
export interface OtelcolTlsServerArguments {
  /** `ca_pem`: string, default `""`. */
  readonly caPem?: Value<string>;
  /** `ca_file`: string, default `""`. */
  readonly caFile?: Value<string>;
  /** `cert_pem`: string, default `""`. */
  readonly certPem?: Value<string>;
  /** `cert_file`: string, default `""`. */
  readonly certFile?: Value<string>;
  /** `key_pem`: secret, default `""`. */
  readonly keyPem?: SecretValue;
  /** `key_file`: string, default `""`. */
  readonly keyFile?: Value<string>;
  /** `min_version`: string, default `""`. */
  readonly minVersion?: Value<string>;
  /** `max_version`: string, default `""`. */
  readonly maxVersion?: Value<string>;
  /** `reload_interval`: duration, default `"0s"`. */
  readonly reloadInterval?: Value<string>;
  /** `cipher_suites`: list(string), default `[]`. */
  readonly cipherSuites?: ListValue<string>;
  /** `include_insecure_cipher_suites`: bool, default `false`. */
  readonly includeInsecureCipherSuites?: Value<boolean>;
  /** `include_system_ca_certs_pool`: bool, default `false`. */
  readonly includeSystemCaCertsPool?: Value<boolean>;
  /** `curve_preferences`: list(string), default `[]`. */
  readonly curvePreferences?: ListValue<string>;
  /** `client_ca_file`: string, default `""`. */
  readonly clientCaFile?: Value<string>;
  /** Block `tpm`. */
  readonly tpm?: OtelcolTpmConfig;
}

/** `keepalive`: `otelcol.KeepaliveServerArguments` in Alloy's source. */
export interface OtelcolKeepaliveServerArguments {
  /** Block `server_parameters`. */
  readonly serverParameters?: OtelcolKeepaliveServerParamaters;
  /** Block `enforcement_policy`. */
  readonly enforcementPolicy?: OtelcolKeepaliveEnforcementPolicy;
}

/** `server_parameters`: `otelcol.KeepaliveServerParamaters` in Alloy's source. */
export interface OtelcolKeepaliveServerParamaters {
  /** `max_connection_idle`: duration, default `"0s"`. */
  readonly maxConnectionIdle?: Value<string>;
  /** `max_connection_age`: duration, default `"0s"`. */
  readonly maxConnectionAge?: Value<string>;
  /** `max_connection_age_grace`: duration, default `"0s"`. */
  readonly maxConnectionAgeGrace?: Value<string>;
  /** `time`: duration, default `"0s"`. */
  readonly time?: Value<string>;
  /** `timeout`: duration, default `"0s"`. */
  readonly timeout?: Value<string>;
}

/** `enforcement_policy`: `otelcol.KeepaliveEnforcementPolicy` in Alloy's source. */
export interface OtelcolKeepaliveEnforcementPolicy {
  /** `min_time`: duration, default `"0s"`. */
  readonly minTime?: Value<string>;
  /** `permit_without_stream`: bool, default `false`. */
  readonly permitWithoutStream?: Value<boolean>;
}

/**
 * `http` of `otelcol.extension.jaeger_remote_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.extension.jaeger_remote_sampling/}
 */
export interface OtelcolExtensionJaegerRemoteSamplingHttp {
  /** `endpoint`: string, default `"0.0.0.0:5778"`. */
  readonly endpoint?: Value<string>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** `max_request_body_size`: bytes, default `"0B"`. */
  readonly maxRequestBodySize?: Value<string>;
  /** `include_metadata`: bool, default `false`. */
  readonly includeMetadata?: Value<boolean>;
  /**
   * `compression_algorithms`: list(string), default `["","gzip","zstd","zlib","snappy","deflate","lz4"]`.
   */
  readonly compressionAlgorithms?: ListValue<string>;
  /** `keep_alives_enabled`: bool, no default. */
  readonly keepAlivesEnabled?: Value<boolean>;
  /** `idle_timeout`: duration, default `"1m"`. */
  readonly idleTimeout?: Value<string>;
  /** `read_timeout`: duration, default `"0s"`. */
  readonly readTimeout?: Value<string>;
  /** `write_timeout`: duration, default `"30s"`. */
  readonly writeTimeout?: Value<string>;
  /** `read_header_timeout`: duration, default `"1m"`. */
  readonly readHeaderTimeout?: Value<string>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsServerArguments;
  /** Block `cors`. */
  readonly cors?: OtelcolCorsArguments;
}

/** `cors`: `otelcol.CORSArguments` in Alloy's source. */
export interface OtelcolCorsArguments {
  /** `allowed_origins`: list(string), default `[]`. */
  readonly allowedOrigins?: ListValue<string>;
  /** `allowed_headers`: list(string), default `[]`. */
  readonly allowedHeaders?: ListValue<string>;
  /** `exposed_headers`: list(string), default `[]`. */
  readonly exposedHeaders?: ListValue<string>;
  /** `max_age`: integer, default `0`. */
  readonly maxAge?: Value<number>;
}

/**
 * `source` of `otelcol.extension.jaeger_remote_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.extension.jaeger_remote_sampling/}
 */
export interface OtelcolExtensionJaegerRemoteSamplingSource {
  /** `content`: string, default `""`. */
  readonly content?: Value<string>;
  /** `file`: string, default `""`. */
  readonly file?: Value<string>;
  /** `reload_interval`: duration, default `"0s"`. */
  readonly reloadInterval?: Value<string>;
  /** Block `remote`. */
  readonly remote?: OtelcolExtensionJaegerRemoteSamplingRemote;
}

/**
 * `remote` of `otelcol.extension.jaeger_remote_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.extension.jaeger_remote_sampling/}
 */
export interface OtelcolExtensionJaegerRemoteSamplingRemote {
  /** `endpoint`: string, required. */
  readonly endpoint: Value<string>;
  /** `compression`: string, default `"gzip"`. */
  readonly compression?: Value<'' | 'gzip' | 'zlib' | 'deflate' | 'snappy' | 'zstd' | 'none'>;
  /** `read_buffer_size`: bytes, default `"0B"`. */
  readonly readBufferSize?: Value<string>;
  /** `write_buffer_size`: bytes, default `"512KiB"`. */
  readonly writeBufferSize?: Value<string>;
  /** `wait_for_ready`: bool, default `false`. */
  readonly waitForReady?: Value<boolean>;
  /** `headers`: map(string), default `{}`. */
  readonly headers?: MapValue<string>;
  /** `balancer_name`: string, default `"round_robin"`. */
  readonly balancerName?: Value<string>;
  /** `authority`: string, default `""`. */
  readonly authority?: Value<string>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsClientArguments;
  /** Block `keepalive`. */
  readonly keepalive?: OtelcolKeepaliveClientArguments;
}

/**
 * Arguments of `otelcol.processor.attributes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.attributes/}
 */
export interface OtelcolProcessorAttributesProps {
  /** Block `include`. */
  readonly include?: OtelcolMatchProperties;
  /** Block `exclude`. */
  readonly exclude?: OtelcolMatchProperties;
  /** Block `action`, any number. */
  readonly action?: readonly OtelcolAttrActionKeyValue[];
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.attributes`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.attributes/}
 */
export class OtelcolProcessorAttributes extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorAttributesProps) {
    super(scope, schema, 'otelcol.processor.attributes', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/** `include`, `exclude`: `otelcol.MatchProperties` in Alloy's source. */
export interface OtelcolMatchProperties {
  /** `match_type`: string, required, for example `"regexp"`, `"strict"`. */
  readonly matchType: Value<string>;
  /** `services`: list(string), default `[]`. */
  readonly services?: ListValue<string>;
  /** `span_names`: list(string), default `[]`. */
  readonly spanNames?: ListValue<string>;
  /** `log_bodies`: list(string), default `[]`. */
  readonly logBodies?: ListValue<string>;
  /** `log_severity_texts`: list(string), default `[]`. */
  readonly logSeverityTexts?: ListValue<string>;
  /** `metric_names`: list(string), default `[]`. */
  readonly metricNames?: ListValue<string>;
  /** `span_kinds`: list(string), default `[]`. */
  readonly spanKinds?: ListValue<string>;
  /** Block `regexp`. */
  readonly regexp?: OtelcolRegexpConfig;
  /** Block `log_severity`. */
  readonly logSeverity?: OtelcolLogSeverityNumberMatchProperties;
  /** Block `attribute`, any number. */
  readonly attribute?: readonly OtelcolAttribute[];
  /** Block `resource`, any number. */
  readonly resource?: readonly OtelcolAttribute[];
  /** Block `library`, any number. */
  readonly library?: readonly OtelcolInstrumentationLibrary[];
}

/** `regexp`: `otelcol.RegexpConfig` in Alloy's source. */
export interface OtelcolRegexpConfig {
  /** `cache_enabled`: bool, default `false`. */
  readonly cacheEnabled?: Value<boolean>;
  /** `cache_max_num_entries`: integer, default `0`. */
  readonly cacheMaxNumEntries?: Value<number>;
}

/** `log_severity`: `otelcol.LogSeverityNumberMatchProperties` in Alloy's source. */
export interface OtelcolLogSeverityNumberMatchProperties {
  /** `min`: string, required. */
  readonly min: Value<
    | 'TRACE'
    | 'TRACE2'
    | 'TRACE3'
    | 'TRACE4'
    | 'DEBUG'
    | 'DEBUG2'
    | 'DEBUG3'
    | 'DEBUG4'
    | 'INFO'
    | 'INFO2'
    | 'INFO3'
    | 'INFO4'
    | 'WARN'
    | 'WARN2'
    | 'WARN3'
    | 'WARN4'
    | 'ERROR'
    | 'ERROR2'
    | 'ERROR3'
    | 'ERROR4'
    | 'FATAL'
    | 'FATAL2'
    | 'FATAL3'
    | 'FATAL4'
  >;
  /** `match_undefined`: bool, required. */
  readonly matchUndefined: Value<boolean>;
}

/** `attribute`, `resource`: `otelcol.Attribute` in Alloy's source. */
export interface OtelcolAttribute {
  /** `key`: string, required. */
  readonly key: Value<string>;
  /** `value`: any, no default. */
  readonly value?: AnyValue;
}

/** `library`: `otelcol.InstrumentationLibrary` in Alloy's source. */
export interface OtelcolInstrumentationLibrary {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `version`: string, no default. */
  readonly version?: Value<string>;
}

/**
 * `action` of `otelcol.processor.attributes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.attributes/}
 */
export interface OtelcolAttrActionKeyValue {
  /** `key`: string, default `""`. */
  readonly key?: Value<string>;
  /** `value`: any, no default. */
  readonly value?: AnyValue;
  /** `pattern`: string, default `""`. */
  readonly pattern?: Value<string>;
  /** `from_attribute`: string, default `""`. */
  readonly fromAttribute?: Value<string>;
  /** `from_context`: string, default `""`. */
  readonly fromContext?: Value<string>;
  /** `converted_type`: string, for example `"string"`, `"int"`, `"double"`, default `""`. */
  readonly convertedType?: Value<string>;
  /**
   * `action`: string, required, for example `"insert"`, `"update"`, `"upsert"`, `"delete"`, `"hash"`,
   * `"extract"`, `"convert"`.
   */
  readonly action: Value<'insert' | 'update' | 'upsert' | 'delete' | 'hash' | 'extract' | 'convert'>;
}

/**
 * Arguments of `otelcol.processor.batch`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.batch/}
 */
export interface OtelcolProcessorBatchProps {
  /** `timeout`: duration, default `"200ms"`. */
  readonly timeout?: Value<string>;
  /** `send_batch_size`: integer, 0 or more, default `2000`. */
  readonly sendBatchSize?: Value<number>;
  /** `send_batch_max_size`: integer, 0 or more, default `3000`. */
  readonly sendBatchMaxSize?: Value<number>;
  /** `metadata_keys`: list(string), default `[]`. */
  readonly metadataKeys?: ListValue<string>;
  /** `metadata_cardinality_limit`: integer, 0 or more, default `1000`. */
  readonly metadataCardinalityLimit?: Value<number>;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.batch`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.batch/}
 */
export class OtelcolProcessorBatch extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorBatchProps) {
    super(scope, schema, 'otelcol.processor.batch', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * Arguments of `otelcol.processor.cumulativetodelta`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.cumulativetodelta/}
 */
export interface OtelcolProcessorCumulativetodeltaProps {
  /** `max_staleness`: duration, default `"0s"`. */
  readonly maxStaleness?: Value<string>;
  /** `initial_value`: string, for example `"auto"`, `"keep"`, `"drop"`, default `"auto"`. */
  readonly initialValue?: Value<'auto' | 'keep' | 'drop'>;
  /** Block `include`. */
  readonly include?: OtelcolProcessorCumulativetodeltaMatchArgs;
  /** Block `exclude`. */
  readonly exclude?: OtelcolProcessorCumulativetodeltaMatchArgs;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.cumulativetodelta`, public preview.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.cumulativetodelta/}
 */
export class OtelcolProcessorCumulativetodelta extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorCumulativetodeltaProps) {
    super(scope, schema, 'otelcol.processor.cumulativetodelta', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `include`, `exclude` of `otelcol.processor.cumulativetodelta`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.cumulativetodelta/}
 */
export interface OtelcolProcessorCumulativetodeltaMatchArgs {
  /** `metrics`: list(string), default `[]`. */
  readonly metrics?: ListValue<string>;
  /** `match_type`: string, for example `"strict"`, `"regexp"`, default `""`. */
  readonly matchType?: Value<'strict' | 'regexp' | ''>;
  /** `metric_types`: list(string), for example `"sum"`, `"histogram"`, default `[]`. */
  readonly metricTypes?: ListValue<'sum' | 'histogram'>;
}

/**
 * Arguments of `otelcol.processor.deltatocumulative`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.deltatocumulative/}
 */
export interface OtelcolProcessorDeltatocumulativeProps {
  /** `max_stale`: duration, default `"5m"`. */
  readonly maxStale?: Value<string>;
  /** `max_streams`: integer, default `9223372036854776000`. */
  readonly maxStreams?: Value<number>;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.deltatocumulative`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.deltatocumulative/}
 */
export class OtelcolProcessorDeltatocumulative extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorDeltatocumulativeProps) {
    super(scope, schema, 'otelcol.processor.deltatocumulative', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * Arguments of `otelcol.processor.discovery`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.discovery/}
 */
export interface OtelcolProcessorDiscoveryProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** `operation_type`: string, for example `"upsert"`, `"insert"`, `"update"`, default `"upsert"`. */
  readonly operationType?: Value<'upsert' | 'insert' | 'update'>;
  /**
   * `pod_associations`: list(string), default `["ip","net.host.ip","k8s.pod.ip","hostname","connection"]`.
   */
  readonly podAssociations?: ListValue<string>;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.processor.discovery`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.discovery/}
 */
export class OtelcolProcessorDiscovery extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorDiscoveryProps) {
    super(scope, schema, 'otelcol.processor.discovery', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * Arguments of `otelcol.processor.filter`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.filter/}
 */
export interface OtelcolProcessorFilterProps {
  /** `error_mode`: string, default `"ignore"`. */
  readonly errorMode?: Value<'ignore' | 'propagate' | 'silent'>;
  /** Block `traces`. */
  readonly traces?: OtelcolProcessorFilterTraces;
  /** Block `metrics`. */
  readonly metrics?: OtelcolProcessorFilterMetrics;
  /** Block `logs`. */
  readonly logs?: OtelcolProcessorFilterLogs;
  /** Block `trace_conditions`, any number. */
  readonly traceConditions?: readonly OtelcolProcessorFilterContextConditions[];
  /** Block `metric_conditions`, any number. */
  readonly metricConditions?: readonly OtelcolProcessorFilterContextConditions[];
  /** Block `log_conditions`, any number. */
  readonly logConditions?: readonly OtelcolProcessorFilterContextConditions[];
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.filter`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.filter/}
 */
export class OtelcolProcessorFilter extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorFilterProps) {
    super(scope, schema, 'otelcol.processor.filter', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `traces` of `otelcol.processor.filter`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.filter/}
 */
export interface OtelcolProcessorFilterTraces {
  /** `span`: list(string), default `[]`. */
  readonly span?: ListValue<string>;
  /** `spanevent`: list(string), default `[]`. */
  readonly spanevent?: ListValue<string>;
}

/**
 * `metrics` of `otelcol.processor.filter`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.filter/}
 */
export interface OtelcolProcessorFilterMetrics {
  /** `metric`: list(string), default `[]`. */
  readonly metric?: ListValue<string>;
  /** `datapoint`: list(string), default `[]`. */
  readonly datapoint?: ListValue<string>;
}

/**
 * `logs` of `otelcol.processor.filter`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.filter/}
 */
export interface OtelcolProcessorFilterLogs {
  /** `log_record`: list(string), default `[]`. */
  readonly logRecord?: ListValue<string>;
}

/**
 * `trace_conditions`, `metric_conditions`, `log_conditions` of `otelcol.processor.filter`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.filter/}
 */
export interface OtelcolProcessorFilterContextConditions {
  /**
   * `context`: string, for example `"resource"`, `"scope"`, `"span"`, `"spanevent"`, `"metric"`,
   * `"datapoint"`, `"log"`, `"profile"`, default `""`.
   */
  readonly context?: Value<
    | 'resource'
    | 'scope'
    | 'span'
    | 'spanevent'
    | 'metric'
    | 'datapoint'
    | 'log'
    | 'profile'
    | ''
  >;
  /** `conditions`: list(string), required. */
  readonly conditions: ListValue<string>;
}

/**
 * Arguments of `otelcol.processor.groupbyattrs`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.groupbyattrs/}
 */
export interface OtelcolProcessorGroupbyattrsProps {
  /** `keys`: list(string), default `[]`. */
  readonly keys?: ListValue<string>;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.groupbyattrs`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.groupbyattrs/}
 */
export class OtelcolProcessorGroupbyattrs extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorGroupbyattrsProps) {
    super(scope, schema, 'otelcol.processor.groupbyattrs', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * Arguments of `otelcol.processor.interval`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.interval/}
 */
export interface OtelcolProcessorIntervalProps {
  /** `interval`: duration, default `"1m"`. */
  readonly interval?: Value<string>;
  /** Block `passthrough`. */
  readonly passthrough?: OtelcolProcessorIntervalPassthrough;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.interval`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.interval/}
 */
export class OtelcolProcessorInterval extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorIntervalProps) {
    super(scope, schema, 'otelcol.processor.interval', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `passthrough` of `otelcol.processor.interval`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.interval/}
 */
export interface OtelcolProcessorIntervalPassthrough {
  /** `gauge`: bool, default `false`. */
  readonly gauge?: Value<boolean>;
  /** `summary`: bool, default `false`. */
  readonly summary?: Value<boolean>;
}

/**
 * Arguments of `otelcol.processor.k8sattributes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.k8sattributes/}
 */
export interface OtelcolProcessorK8sattributesProps {
  /**
   * `auth_type`: string, for example `"none"`, `"serviceAccount"`, `"kubeConfig"`, `"tls"`, default `""`.
   */
  readonly authType?: Value<string>;
  /** `passthrough`: bool, default `false`. */
  readonly passthrough?: Value<boolean>;
  /** `wait_for_metadata`: bool, default `false`. */
  readonly waitForMetadata?: Value<boolean>;
  /** `wait_for_metadata_timeout`: duration, default `"10s"`. */
  readonly waitForMetadataTimeout?: Value<string>;
  /** `watch_sync_period`: duration, default `"5m"`. */
  readonly watchSyncPeriod?: Value<string>;
  /** `pod_delete_grace_period`: duration, default `"2m"`. */
  readonly podDeleteGracePeriod?: Value<string>;
  /** Block `extract`. */
  readonly extract?: OtelcolProcessorK8sattributesExtract;
  /** Block `filter`. */
  readonly filter?: OtelcolProcessorK8sattributesFilter;
  /** Block `pod_association`, any number. */
  readonly podAssociation?: readonly OtelcolProcessorK8sattributesPodAssociation[];
  /** Block `exclude`. */
  readonly exclude?: OtelcolProcessorK8sattributesExclude;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.k8sattributes`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.k8sattributes/}
 */
export class OtelcolProcessorK8sattributes extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorK8sattributesProps) {
    super(scope, schema, 'otelcol.processor.k8sattributes', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `extract` of `otelcol.processor.k8sattributes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.k8sattributes/}
 */
export interface OtelcolProcessorK8sattributesExtract {
  /** `metadata`: list(string), default `[]`. */
  readonly metadata?: ListValue<string>;
  /** `otel_annotations`: bool, default `false`. */
  readonly otelAnnotations?: Value<boolean>;
  /** `deployment_name_from_replicaset`: bool, default `true`. */
  readonly deploymentNameFromReplicaset?: Value<boolean>;
  /** Block `annotation`, any number. */
  readonly annotation?: readonly OtelcolProcessorK8sattributesFieldExtractConfig[];
  /** Block `label`, any number. */
  readonly label?: readonly OtelcolProcessorK8sattributesFieldExtractConfig[];
}

/**
 * `annotation`, `label` of `otelcol.processor.k8sattributes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.k8sattributes/}
 */
export interface OtelcolProcessorK8sattributesFieldExtractConfig {
  /** `tag_name`: string, default `""`. */
  readonly tagName?: Value<string>;
  /** `key`: string, default `""`. */
  readonly key?: Value<string>;
  /** `key_regex`: string, default `""`. */
  readonly keyRegex?: Value<string>;
  /**
   * `from`: string, for example `"pod"`, `"namespace"`, `"node"`, `"deployment"`, `"statefulset"`,
   * `"daemonset"`, `"job"`, default `""`.
   */
  readonly from?: Value<string>;
}

/**
 * `filter` of `otelcol.processor.k8sattributes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.k8sattributes/}
 */
export interface OtelcolProcessorK8sattributesFilter {
  /** `node`: string, default `""`. */
  readonly node?: Value<string>;
  /** `namespace`: string, default `""`. */
  readonly namespace?: Value<string>;
  /** Block `field`, any number. */
  readonly field?: readonly OtelcolProcessorK8sattributesFieldFilterConfig[];
  /** Block `label`, any number. */
  readonly label?: readonly OtelcolProcessorK8sattributesFieldFilterConfig[];
}

/**
 * `field`, `label` of `otelcol.processor.k8sattributes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.k8sattributes/}
 */
export interface OtelcolProcessorK8sattributesFieldFilterConfig {
  /** `key`: string, required. */
  readonly key: Value<string>;
  /** `value`: string, required. */
  readonly value: Value<string>;
  /** `op`: string, default `""`. */
  readonly op?: Value<string>;
}

/**
 * `pod_association` of `otelcol.processor.k8sattributes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.k8sattributes/}
 */
export interface OtelcolProcessorK8sattributesPodAssociation {
  /** Block `source`, required, any number. */
  readonly source: readonly OtelcolProcessorK8sattributesSource[];
}

/**
 * `source` of `otelcol.processor.k8sattributes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.k8sattributes/}
 */
export interface OtelcolProcessorK8sattributesSource {
  /** `from`: string, required, for example `"resource_attribute"`, `"connection"`. */
  readonly from: Value<string>;
  /** `name`: string, default `""`. */
  readonly name?: Value<string>;
}

/**
 * `exclude` of `otelcol.processor.k8sattributes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.k8sattributes/}
 */
export interface OtelcolProcessorK8sattributesExclude {
  /** Block `pod`, any number. */
  readonly pod?: readonly OtelcolProcessorK8sattributesPod[];
}

/**
 * `pod` of `otelcol.processor.k8sattributes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.k8sattributes/}
 */
export interface OtelcolProcessorK8sattributesPod {
  /** `name`: string, required. */
  readonly name: Value<string>;
}

/**
 * Arguments of `otelcol.processor.memory_limiter`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.memory_limiter/}
 */
export interface OtelcolProcessorMemoryLimiterProps {
  /** `check_interval`: duration, required. */
  readonly checkInterval: Value<string>;
  /** `limit`: bytes, default `"0B"`. */
  readonly limit?: Value<string>;
  /** `spike_limit`: bytes, default `"0B"`. */
  readonly spikeLimit?: Value<string>;
  /** `limit_percentage`: integer, 0 or more, default `0`. */
  readonly limitPercentage?: Value<number>;
  /** `spike_limit_percentage`: integer, 0 or more, default `0`. */
  readonly spikeLimitPercentage?: Value<number>;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.memory_limiter`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.memory_limiter/}
 */
export class OtelcolProcessorMemoryLimiter extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorMemoryLimiterProps) {
    super(scope, schema, 'otelcol.processor.memory_limiter', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * Arguments of `otelcol.processor.metric_start_time`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.metric_start_time/}
 */
export interface OtelcolProcessorMetricStartTimeProps {
  /**
   * `strategy`: string, for example `"true_reset_point"`, `"subtract_initial_point"`, `"start_time_metric"`,
   * default `"true_reset_point"`.
   */
  readonly strategy?: Value<'true_reset_point' | 'subtract_initial_point' | 'start_time_metric'>;
  /** `gc_interval`: duration, default `"10m"`. */
  readonly gcInterval?: Value<string>;
  /** `start_time_metric_regex`: string, default `""`. */
  readonly startTimeMetricRegex?: Value<string>;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.metric_start_time`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.metric_start_time/}
 */
export class OtelcolProcessorMetricStartTime extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorMetricStartTimeProps) {
    super(scope, schema, 'otelcol.processor.metric_start_time', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * Arguments of `otelcol.processor.probabilistic_sampler`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.probabilistic_sampler/}
 */
export interface OtelcolProcessorProbabilisticSamplerProps {
  /** `sampling_percentage`: number, default `0`. */
  readonly samplingPercentage?: Value<number>;
  /** `hash_seed`: integer, 0 or more, default `0`. */
  readonly hashSeed?: Value<number>;
  /** `mode`: string, for example `"hash_seed"`, `"equalizing"`, `"proportional"`, default `""`. */
  readonly mode?: Value<string>;
  /** `fail_closed`: bool, default `true`. */
  readonly failClosed?: Value<boolean>;
  /** `sampling_precision`: integer, default `4`. */
  readonly samplingPrecision?: Value<number>;
  /** `attribute_source`: string, for example `"traceID"`, `"record"`, default `"traceID"`. */
  readonly attributeSource?: Value<'traceID' | 'record' | ''>;
  /** `from_attribute`: string, default `""`. */
  readonly fromAttribute?: Value<string>;
  /** `sampling_priority`: string, default `""`. */
  readonly samplingPriority?: Value<string>;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.probabilistic_sampler`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.probabilistic_sampler/}
 */
export class OtelcolProcessorProbabilisticSampler extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorProbabilisticSamplerProps) {
    super(scope, schema, 'otelcol.processor.probabilistic_sampler', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * Arguments of `otelcol.processor.redaction`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.redaction/}
 */
export interface OtelcolProcessorRedactionProps {
  /** `allow_all_keys`: bool, default `false`. */
  readonly allowAllKeys?: Value<boolean>;
  /** `allowed_keys`: list(string), default `[]`. */
  readonly allowedKeys?: ListValue<string>;
  /** `ignored_keys`: list(string), default `[]`. */
  readonly ignoredKeys?: ListValue<string>;
  /** `blocked_key_patterns`: list(string), default `[]`. */
  readonly blockedKeyPatterns?: ListValue<string>;
  /** `ignored_key_patterns`: list(string), default `[]`. */
  readonly ignoredKeyPatterns?: ListValue<string>;
  /** `allowed_values`: list(string), default `[]`. */
  readonly allowedValues?: ListValue<string>;
  /** `blocked_values`: list(string), default `[]`. */
  readonly blockedValues?: ListValue<string>;
  /**
   * `hash_function`: string, for example `"sha1"`, `"sha3"`, `"md5"`, `"hmac-sha256"`, `"hmac-sha512"`,
   * default `""`.
   */
  readonly hashFunction?: Value<'sha1' | 'sha3' | 'md5' | 'hmac-sha256' | 'hmac-sha512' | ''>;
  /** `hmac_key`: secret, default `""`. */
  readonly hmacKey?: SecretValue;
  /** `redact_all_types`: bool, default `false`. */
  readonly redactAllTypes?: Value<boolean>;
  /** `summary`: string, default `""`. */
  readonly summary?: Value<string>;
  /** Block `url_sanitizer`. */
  readonly urlSanitizer?: OtelcolProcessorRedactionUrlSanitizer;
  /** Block `db_sanitizer`. */
  readonly dbSanitizer?: OtelcolProcessorRedactionDbSanitizer;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.redaction`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.redaction/}
 */
export class OtelcolProcessorRedaction extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorRedactionProps) {
    super(scope, schema, 'otelcol.processor.redaction', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `url_sanitizer` of `otelcol.processor.redaction`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.redaction/}
 */
export interface OtelcolProcessorRedactionUrlSanitizer {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `attributes`: list(string), default `[]`. */
  readonly attributes?: ListValue<string>;
  /** `sanitize_span_name`: bool, no default. */
  readonly sanitizeSpanName?: Value<boolean>;
}

/**
 * `db_sanitizer` of `otelcol.processor.redaction`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.redaction/}
 */
export interface OtelcolProcessorRedactionDbSanitizer {
  /** `sanitize_span_name`: bool, no default. */
  readonly sanitizeSpanName?: Value<boolean>;
  /** Block `sql`. */
  readonly sql?: OtelcolProcessorRedactionDbSanitizerBlock;
  /** Block `redis`. */
  readonly redis?: OtelcolProcessorRedactionDbSanitizerBlock;
  /** Block `valkey`. */
  readonly valkey?: OtelcolProcessorRedactionDbSanitizerBlock;
  /** Block `memcached`. */
  readonly memcached?: OtelcolProcessorRedactionDbSanitizerBlock;
  /** Block `mongo`. */
  readonly mongo?: OtelcolProcessorRedactionDbSanitizerBlock;
  /** Block `opensearch`. */
  readonly opensearch?: OtelcolProcessorRedactionDbSanitizerBlock;
  /** Block `es`. */
  readonly es?: OtelcolProcessorRedactionDbSanitizerBlock;
}

/**
 * `sql`, `redis`, `valkey` and others of `otelcol.processor.redaction`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.redaction/}
 */
export interface OtelcolProcessorRedactionDbSanitizerBlock {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `attributes`: list(string), default `[]`. */
  readonly attributes?: ListValue<string>;
}

/**
 * Arguments of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionProps {
  /**
   * `detectors`: list(string), for example `"env"`, `"ec2"`, `"ecs"`, `"eks"`, `"elasticbeanstalk"`,
   * `"lambda"`, `"akamai"`, `"azure"`, `"aks"`, `"consul"`, `"digitalocean"`, `"docker"`, `"gcp"`,
   * `"heroku"`, `"hetzner"`, `"system"`, `"openshift"`, `"kubernetes_node"`, `"kubeadm"`, `"dynatrace"`,
   * `"nova"`, `"oraclecloud"`, `"scaleway"`, `"upcloud"`, `"vultr"`, `"tencent_cvm"`, `"alibaba_ecs"`,
   * default `["env"]`.
   */
  readonly detectors?: ListValue<
    | 'env'
    | 'ec2'
    | 'ecs'
    | 'eks'
    | 'elasticbeanstalk'
    | 'lambda'
    | 'akamai'
    | 'azure'
    | 'aks'
    | 'consul'
    | 'digitalocean'
    | 'docker'
    | 'gcp'
    | 'heroku'
    | 'hetzner'
    | 'system'
    | 'openshift'
    | 'kubernetes_node'
    | 'kubeadm'
    | 'dynatrace'
    | 'nova'
    | 'oraclecloud'
    | 'scaleway'
    | 'upcloud'
    | 'vultr'
    | 'tencent_cvm'
    | 'alibaba_ecs'
  >;
  /** `override`: bool, default `true`. */
  readonly override?: Value<boolean>;
  /** `fail_on_missing_metadata`: bool, default `false`. */
  readonly failOnMissingMetadata?: Value<boolean>;
  /** `timeout`: duration, default `"5s"`. */
  readonly timeout?: Value<string>;
  /** Block `ec2`. */
  readonly ec2?: OtelcolProcessorResourcedetectionEc2;
  /** Block `ecs`. */
  readonly ecs?: OtelcolProcessorResourcedetectionEcs;
  /** Block `eks`. */
  readonly eks?: OtelcolProcessorResourcedetectionEks;
  /** Block `elasticbeanstalk`. */
  readonly elasticbeanstalk?: OtelcolProcessorResourcedetectionElasticbeanstalk;
  /** Block `lambda`. */
  readonly lambda?: OtelcolProcessorResourcedetectionLambda;
  /** Block `akamai`. */
  readonly akamai?: OtelcolProcessorResourcedetectionAkamai;
  /** Block `azure`. */
  readonly azure?: OtelcolProcessorResourcedetectionAzure;
  /** Block `aks`. */
  readonly aks?: OtelcolProcessorResourcedetectionAks;
  /** Block `consul`. */
  readonly consul?: OtelcolProcessorResourcedetectionConsul;
  /** Block `docker`. */
  readonly docker?: OtelcolProcessorResourcedetectionDocker;
  /** Block `digitalocean`. */
  readonly digitalocean?: OtelcolProcessorResourcedetectionDigitalocean;
  /** Block `gcp`. */
  readonly gcp?: OtelcolProcessorResourcedetectionGcp;
  /** Block `heroku`. */
  readonly heroku?: OtelcolProcessorResourcedetectionHeroku;
  /** Block `hetzner`. */
  readonly hetzner?: OtelcolProcessorResourcedetectionHetzner;
  /** Block `system`. */
  readonly system?: OtelcolProcessorResourcedetectionSystem;
  /** Block `openshift`. */
  readonly openshift?: OtelcolProcessorResourcedetectionOpenshift;
  /** Block `kubernetes_node`. */
  readonly kubernetesNode?: OtelcolProcessorResourcedetectionKubernetesNode;
  /** Block `kubeadm`. */
  readonly kubeadm?: OtelcolProcessorResourcedetectionKubeadm;
  /** Block `dynatrace`. */
  readonly dynatrace?: OtelcolProcessorResourcedetectionDynatrace;
  /** Block `nova`. */
  readonly nova?: OtelcolProcessorResourcedetectionNova;
  /** Block `oraclecloud`. */
  readonly oraclecloud?: OtelcolProcessorResourcedetectionOraclecloud;
  /** Block `scaleway`. */
  readonly scaleway?: OtelcolProcessorResourcedetectionScaleway;
  /** Block `upcloud`. */
  readonly upcloud?: OtelcolProcessorResourcedetectionUpcloud;
  /** Block `vultr`. */
  readonly vultr?: OtelcolProcessorResourcedetectionVultr;
  /** Block `tencent_cvm`. */
  readonly tencentCvm?: OtelcolProcessorResourcedetectionTencentCvm;
  /** Block `alibaba_ecs`. */
  readonly alibabaEcs?: OtelcolProcessorResourcedetectionAlibabaEcs;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.resourcedetection`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export class OtelcolProcessorResourcedetection extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorResourcedetectionProps) {
    super(scope, schema, 'otelcol.processor.resourcedetection', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `ec2` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionEc2 {
  /** `tags`: list(string), default `[]`. */
  readonly tags?: ListValue<string>;
  /** `max_attempts`: integer, default `3`. */
  readonly maxAttempts?: Value<number>;
  /** `max_backoff`: duration, default `"20s"`. */
  readonly maxBackoff?: Value<string>;
  /** `fail_on_missing_metadata`: bool, default `false`. */
  readonly failOnMissingMetadata?: Value<boolean>;
  /** `tags_from_imds`: bool, default `false`. */
  readonly tagsFromImds?: Value<boolean>;
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionEc2ResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionEc2ResourceAttributes {
  /** Block `cloud.account.id`. */
  readonly cloudAccountId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.availability_zone`. */
  readonly cloudAvailabilityZone?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.platform`. */
  readonly cloudPlatform?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.id`. */
  readonly hostId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.image.id`. */
  readonly hostImageId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.type`. */
  readonly hostType?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `cloud.account.id`, `cloud.availability_zone`, `cloud.platform` and others of
 * `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionResourceAttributeConfig {
  /** `enabled`: bool, required. */
  readonly enabled: Value<boolean>;
}

/**
 * `ecs` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionEcs {
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionEcsResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionEcsResourceAttributes {
  /** Block `aws.ecs.cluster.arn`. */
  readonly awsEcsClusterArn?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `aws.ecs.launchtype`. */
  readonly awsEcsLaunchtype?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `aws.ecs.task.arn`. */
  readonly awsEcsTaskArn?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `aws.ecs.task.family`. */
  readonly awsEcsTaskFamily?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `aws.ecs.task.id`. */
  readonly awsEcsTaskId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `aws.ecs.task.revision`. */
  readonly awsEcsTaskRevision?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `aws.log.group.arns`. */
  readonly awsLogGroupArns?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `aws.log.group.names`. */
  readonly awsLogGroupNames?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `aws.log.stream.arns`. */
  readonly awsLogStreamArns?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `aws.log.stream.names`. */
  readonly awsLogStreamNames?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.account.id`. */
  readonly cloudAccountId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.availability_zone`. */
  readonly cloudAvailabilityZone?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.platform`. */
  readonly cloudPlatform?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `eks` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionEks {
  /** `node_from_env_var`: string, default `"K8S_NODE_NAME"`. */
  readonly nodeFromEnvVar?: Value<string>;
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionEksResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionEksResourceAttributes {
  /** Block `cloud.account.id`. */
  readonly cloudAccountId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.platform`. */
  readonly cloudPlatform?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `k8s.cluster.name`. */
  readonly k8sClusterName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `elasticbeanstalk` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionElasticbeanstalk {
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionElasticbeanstalkResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionElasticbeanstalkResourceAttributes {
  /** Block `cloud.platform`. */
  readonly cloudPlatform?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `deployment.environment`. */
  readonly deploymentEnvironment?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `service.instance.id`. */
  readonly serviceInstanceId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `service.version`. */
  readonly serviceVersion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `lambda` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionLambda {
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionLambdaResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionLambdaResourceAttributes {
  /** Block `aws.log.group.names`. */
  readonly awsLogGroupNames?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `aws.log.stream.names`. */
  readonly awsLogStreamNames?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.platform`. */
  readonly cloudPlatform?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `faas.instance`. */
  readonly faasInstance?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `faas.max_memory`. */
  readonly faasMaxMemory?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `faas.name`. */
  readonly faasName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `faas.version`. */
  readonly faasVersion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `akamai` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionAkamai {
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionAkamaiResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionAkamaiResourceAttributes {
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.id`. */
  readonly hostId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `azure` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionAzure {
  /** `tags`: list(string), default `[]`. */
  readonly tags?: ListValue<string>;
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionAzureResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionAzureResourceAttributes {
  /** Block `azure.resourcegroup.name`. */
  readonly azureResourcegroupName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `azure.vm.name`. */
  readonly azureVmName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `azure.vm.scaleset.name`. */
  readonly azureVmScalesetName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `azure.vm.size`. */
  readonly azureVmSize?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.account.id`. */
  readonly cloudAccountId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.platform`. */
  readonly cloudPlatform?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.availability_zone`. */
  readonly cloudAvailabilityZone?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.id`. */
  readonly hostId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `aks` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionAks {
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionAksResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionAksResourceAttributes {
  /** Block `cloud.platform`. */
  readonly cloudPlatform?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `k8s.cluster.name`. */
  readonly k8sClusterName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `consul` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionConsul {
  /** `address`: string, default `""`. */
  readonly address?: Value<string>;
  /** `datacenter`: string, default `""`. */
  readonly datacenter?: Value<string>;
  /** `token`: secret, default `""`. */
  readonly token?: SecretValue;
  /** `namespace`: string, default `""`. */
  readonly namespace?: Value<string>;
  /** `meta`: list(string), default `[]`. */
  readonly meta?: ListValue<string>;
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionConsulResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionConsulResourceAttributes {
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.id`. */
  readonly hostId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `docker` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionDocker {
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionDockerResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionDockerResourceAttributes {
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `os.type`. */
  readonly osType?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `digitalocean` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionDigitalocean {
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionDigitaloceanResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionDigitaloceanResourceAttributes {
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.id`. */
  readonly hostId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `gcp` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionGcp {
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionGcpResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionGcpResourceAttributes {
  /** Block `cloud.account.id`. */
  readonly cloudAccountId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.availability_zone`. */
  readonly cloudAvailabilityZone?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.platform`. */
  readonly cloudPlatform?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `faas.id`. @deprecated */
  readonly faasId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `faas.instance`. */
  readonly faasInstance?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `faas.name`. */
  readonly faasName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `faas.version`. */
  readonly faasVersion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `gcp.cloud_run.job.execution`. */
  readonly gcpCloudRunJobExecution?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `gcp.cloud_run.job.task_index`. */
  readonly gcpCloudRunJobTaskIndex?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `gcp.gce.instance.hostname`. */
  readonly gcpGceInstanceHostname?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `gcp.gce.instance.name`. */
  readonly gcpGceInstanceName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `gcp.gce.instance.group_manager.name`. */
  readonly gcpGceInstanceGroupManagerName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `gcp.gce.instance.group_manager.region`. */
  readonly gcpGceInstanceGroupManagerRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `gcp.gce.instance.group_manager.zone`. */
  readonly gcpGceInstanceGroupManagerZone?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.id`. */
  readonly hostId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.type`. */
  readonly hostType?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `k8s.cluster.name`. */
  readonly k8sClusterName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `heroku` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionHeroku {
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionHerokuResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionHerokuResourceAttributes {
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `heroku.app.id`. */
  readonly herokuAppId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `heroku.dyno.id`. */
  readonly herokuDynoId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `heroku.release.commit`. */
  readonly herokuReleaseCommit?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `heroku.release.creation_timestamp`. */
  readonly herokuReleaseCreationTimestamp?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `service.instance.id`. */
  readonly serviceInstanceId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `service.name`. */
  readonly serviceName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `service.version`. */
  readonly serviceVersion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `hetzner` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionHetzner {
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionHetznerResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionHetznerResourceAttributes {
  /** Block `cloud.availability_zone`. */
  readonly cloudAvailabilityZone?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.id`. */
  readonly hostId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `system` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionSystem {
  /**
   * `hostname_sources`: list(string), for example `"os"`, `"dns"`, `"cname"`, `"lookup"`, default
   * `["dns","os"]`.
   */
  readonly hostnameSources?: ListValue<string>;
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionSystemResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionSystemResourceAttributes {
  /** Block `host.arch`. */
  readonly hostArch?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.cpu.cache.l2.size`. */
  readonly hostCpuCacheL2Size?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.cpu.family`. */
  readonly hostCpuFamily?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.cpu.model.id`. */
  readonly hostCpuModelId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.cpu.model.name`. */
  readonly hostCpuModelName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.cpu.stepping`. */
  readonly hostCpuStepping?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.cpu.vendor.id`. */
  readonly hostCpuVendorId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.id`. */
  readonly hostId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.interface`. */
  readonly hostInterface?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.ip`. */
  readonly hostIp?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.mac`. */
  readonly hostMac?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `os.build.id`. */
  readonly osBuildId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `os.description`. */
  readonly osDescription?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `os.name`. */
  readonly osName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `os.type`. */
  readonly osType?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `os.version`. */
  readonly osVersion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `openshift` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionOpenshift {
  /** `address`: string, default `""`. */
  readonly address?: Value<string>;
  /** `token`: string, default `""`. */
  readonly token?: Value<string>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsClientArguments;
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionOpenshiftResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionOpenshiftResourceAttributes {
  /** Block `cloud.platform`. */
  readonly cloudPlatform?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `k8s.cluster.name`. */
  readonly k8sClusterName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `kubernetes_node` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionKubernetesNode {
  /**
   * `auth_type`: string, for example `"none"`, `"serviceAccount"`, `"kubeConfig"`, `"tls"`, default `"none"`.
   */
  readonly authType?: Value<string>;
  /** `context`: string, default `""`. */
  readonly context?: Value<string>;
  /** `node_from_env_var`: string, default `"K8S_NODE_NAME"`. */
  readonly nodeFromEnvVar?: Value<string>;
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionKubernetesNodeResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionKubernetesNodeResourceAttributes {
  /** Block `k8s.node.name`. */
  readonly k8sNodeName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `k8s.node.uid`. */
  readonly k8sNodeUid?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `kubeadm` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionKubeadm {
  /**
   * `auth_type`: string, for example `"none"`, `"serviceAccount"`, `"kubeConfig"`, `"tls"`, default `"none"`.
   */
  readonly authType?: Value<string>;
  /** `context`: string, default `""`. */
  readonly context?: Value<string>;
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionKubeadmResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionKubeadmResourceAttributes {
  /** Block `k8s.cluster.name`. */
  readonly k8sClusterName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `k8s.cluster.uid`. */
  readonly k8sClusterUid?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `dynatrace` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export type OtelcolProcessorResourcedetectionDynatrace = Readonly<Record<string, never>>;

/**
 * `nova` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionNova {
  /** `fail_on_missing_metadata`: bool, default `false`. */
  readonly failOnMissingMetadata?: Value<boolean>;
  /** `labels`: list(string), default `[]`. */
  readonly labels?: ListValue<string>;
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionNovaResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionNovaResourceAttributes {
  /** Block `cloud.platform`. */
  readonly cloudPlatform?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.availability_zone`. */
  readonly cloudAvailabilityZone?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.id`. */
  readonly hostId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.type`. */
  readonly hostType?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `oraclecloud` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionOraclecloud {
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionOraclecloudResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionOraclecloudResourceAttributes {
  /** Block `cloud.platform`. */
  readonly cloudPlatform?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.availability_zone`. */
  readonly cloudAvailabilityZone?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.id`. */
  readonly hostId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.type`. */
  readonly hostType?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `k8s.cluster.name`. */
  readonly k8sClusterName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `oracle_cloud.realm`. */
  readonly oracleCloudRealm?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `scaleway` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionScaleway {
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionScalewayResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionScalewayResourceAttributes {
  /** Block `cloud.account.id`. */
  readonly cloudAccountId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.availability_zone`. */
  readonly cloudAvailabilityZone?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.platform`. */
  readonly cloudPlatform?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.id`. */
  readonly hostId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.image.id`. */
  readonly hostImageId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.image.name`. */
  readonly hostImageName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.type`. */
  readonly hostType?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `upcloud` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionUpcloud {
  /** `fail_on_missing_metadata`: bool, default `false`. */
  readonly failOnMissingMetadata?: Value<boolean>;
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionUpcloudResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionUpcloudResourceAttributes {
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.id`. */
  readonly hostId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `vultr` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionVultr {
  /** `fail_on_missing_metadata`: bool, default `false`. */
  readonly failOnMissingMetadata?: Value<boolean>;
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionVultrResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionVultrResourceAttributes {
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.id`. */
  readonly hostId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `tencent_cvm` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionTencentCvm {
  /** `fail_on_missing_metadata`: bool, default `false`. */
  readonly failOnMissingMetadata?: Value<boolean>;
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionTencentCvmResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionTencentCvmResourceAttributes {
  /** Block `cloud.account.id`. */
  readonly cloudAccountId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.availability_zone`. */
  readonly cloudAvailabilityZone?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.platform`. */
  readonly cloudPlatform?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.id`. */
  readonly hostId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.image.id`. */
  readonly hostImageId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.type`. */
  readonly hostType?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * `alibaba_ecs` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionAlibabaEcs {
  /** `fail_on_missing_metadata`: bool, default `false`. */
  readonly failOnMissingMetadata?: Value<boolean>;
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolProcessorResourcedetectionAlibabaEcsResourceAttributes;
}

/**
 * `resource_attributes` of `otelcol.processor.resourcedetection`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/}
 */
export interface OtelcolProcessorResourcedetectionAlibabaEcsResourceAttributes {
  /** Block `cloud.account.id`. */
  readonly cloudAccountId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.availability_zone`. */
  readonly cloudAvailabilityZone?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.platform`. */
  readonly cloudPlatform?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.provider`. */
  readonly cloudProvider?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `cloud.region`. */
  readonly cloudRegion?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.id`. */
  readonly hostId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.image.id`. */
  readonly hostImageId?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.name`. */
  readonly hostName?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
  /** Block `host.type`. */
  readonly hostType?: OtelcolProcessorResourcedetectionResourceAttributeConfig;
}

/**
 * Arguments of `otelcol.processor.span`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.span/}
 */
export interface OtelcolProcessorSpanProps {
  /** Block `include`. */
  readonly include?: OtelcolMatchProperties;
  /** Block `exclude`. */
  readonly exclude?: OtelcolMatchProperties;
  /** Block `name`. */
  readonly name?: OtelcolProcessorSpanName;
  /** Block `status`. */
  readonly status?: OtelcolProcessorSpanStatus;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.span`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.span/}
 */
export class OtelcolProcessorSpan extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorSpanProps) {
    super(scope, schema, 'otelcol.processor.span', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `name` of `otelcol.processor.span`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.span/}
 */
export interface OtelcolProcessorSpanName {
  /** `from_attributes`: list(string), default `[]`. */
  readonly fromAttributes?: ListValue<string>;
  /** `separator`: string, default `""`. */
  readonly separator?: Value<string>;
  /** Block `to_attributes`. */
  readonly toAttributes?: OtelcolProcessorSpanToAttributes;
}

/**
 * `to_attributes` of `otelcol.processor.span`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.span/}
 */
export interface OtelcolProcessorSpanToAttributes {
  /** `rules`: list(string), required. */
  readonly rules: ListValue<string>;
  /** `break_after_match`: bool, default `false`. */
  readonly breakAfterMatch?: Value<boolean>;
  /** `keep_original_name`: bool, default `false`. */
  readonly keepOriginalName?: Value<boolean>;
}

/**
 * `status` of `otelcol.processor.span`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.span/}
 */
export interface OtelcolProcessorSpanStatus {
  /** `code`: string, required, for example `"Ok"`, `"Error"`, `"Unset"`. */
  readonly code: Value<'Ok' | 'Error' | 'Unset'>;
  /** `description`: string, default `""`. */
  readonly description?: Value<string>;
}

/**
 * Arguments of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingProps {
  /** `decision_wait`: duration, default `"30s"`. */
  readonly decisionWait?: Value<string>;
  /** `decision_wait_after_root_received`: duration, default `"0s"`. */
  readonly decisionWaitAfterRootReceived?: Value<string>;
  /** `num_traces`: integer, 0 or more, default `50000`. */
  readonly numTraces?: Value<number>;
  /** `block_on_overflow`: bool, default `false`. */
  readonly blockOnOverflow?: Value<boolean>;
  /** `expected_new_traces_per_sec`: integer, 0 or more, default `0`. */
  readonly expectedNewTracesPerSec?: Value<number>;
  /** `sample_on_first_match`: bool, default `false`. */
  readonly sampleOnFirstMatch?: Value<boolean>;
  /** `drop_pending_traces_on_shutdown`: bool, default `false`. */
  readonly dropPendingTracesOnShutdown?: Value<boolean>;
  /** `maximum_trace_size_bytes`: integer, 0 or more, default `0`. */
  readonly maximumTraceSizeBytes?: Value<number>;
  /** `decision_cache`: object, default `{"non_sampled_cache_size":0,"sampled_cache_size":0}`. */
  readonly decisionCache?: Value<OtelcolProcessorTailSamplingDecisionCache>;
  /** Block `policy`, required, any number. */
  readonly policy: readonly OtelcolProcessorTailSamplingPolicy[];
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.tail_sampling`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export class OtelcolProcessorTailSampling extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorTailSamplingProps) {
    super(scope, schema, 'otelcol.processor.tail_sampling', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `decision_cache` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingDecisionCache {
  /** `sampled_cache_size`: integer, default `0`. */
  readonly sampledCacheSize?: Value<number>;
  /** `non_sampled_cache_size`: integer, default `0`. */
  readonly nonSampledCacheSize?: Value<number>;
}

/**
 * `policy` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingPolicy {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /**
   * `type`: string, required, for example `"always_sample"`, `"latency"`, `"numeric_attribute"`,
   * `"probabilistic"`, `"status_code"`, `"string_attribute"`, `"rate_limiting"`, `"composite"`, `"and"`,
   * `"not"`, `"drop"`, `"span_count"`, `"trace_state"`, `"boolean_attribute"`, `"ottl_condition"`,
   * `"bytes_limiting"`, `"trace_flags"`.
   */
  readonly type: Value<
    | 'always_sample'
    | 'latency'
    | 'numeric_attribute'
    | 'probabilistic'
    | 'status_code'
    | 'string_attribute'
    | 'rate_limiting'
    | 'composite'
    | 'and'
    | 'not'
    | 'drop'
    | 'span_count'
    | 'trace_state'
    | 'boolean_attribute'
    | 'ottl_condition'
    | 'bytes_limiting'
    | 'trace_flags'
  >;
  /** Block `latency`. */
  readonly latency?: OtelcolProcessorTailSamplingLatency;
  /** Block `numeric_attribute`. */
  readonly numericAttribute?: OtelcolProcessorTailSamplingNumericAttribute;
  /** Block `probabilistic`. */
  readonly probabilistic?: OtelcolProcessorTailSamplingProbabilistic;
  /** Block `status_code`. */
  readonly statusCode?: OtelcolProcessorTailSamplingStatusCode;
  /** Block `string_attribute`. */
  readonly stringAttribute?: OtelcolProcessorTailSamplingStringAttribute;
  /** Block `rate_limiting`. */
  readonly rateLimiting?: OtelcolProcessorTailSamplingRateLimiting;
  /** Block `bytes_limiting`. */
  readonly bytesLimiting?: OtelcolProcessorTailSamplingBytesLimiting;
  /** Block `span_count`. */
  readonly spanCount?: OtelcolProcessorTailSamplingSpanCount;
  /** Block `boolean_attribute`. */
  readonly booleanAttribute?: OtelcolProcessorTailSamplingBooleanAttribute;
  /** Block `ottl_condition`. */
  readonly ottlCondition?: OtelcolProcessorTailSamplingOttlCondition;
  /** Block `trace_state`. */
  readonly traceState?: OtelcolProcessorTailSamplingTraceState;
  /** Block `composite`. */
  readonly composite?: OtelcolProcessorTailSamplingComposite;
  /** Block `and`. */
  readonly and?: OtelcolProcessorTailSamplingAnd;
  /** Block `not`. */
  readonly not?: OtelcolProcessorTailSamplingNot;
  /** Block `drop`. */
  readonly drop?: OtelcolProcessorTailSamplingDrop;
}

/**
 * `latency` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingLatency {
  /** `threshold_ms`: integer, required. */
  readonly thresholdMs: Value<number>;
  /** `upper_threshold_ms`: integer, default `0`. */
  readonly upperThresholdMs?: Value<number>;
}

/**
 * `numeric_attribute` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingNumericAttribute {
  /** `key`: string, required. */
  readonly key: Value<string>;
  /** `min_value`: integer, required. */
  readonly minValue: Value<number>;
  /** `max_value`: integer, required. */
  readonly maxValue: Value<number>;
  /** `invert_match`: bool, default `false`. */
  readonly invertMatch?: Value<boolean>;
}

/**
 * `probabilistic` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingProbabilistic {
  /** `hash_salt`: string, default `""`. */
  readonly hashSalt?: Value<string>;
  /** `sampling_percentage`: number, required. */
  readonly samplingPercentage: Value<number>;
}

/**
 * `status_code` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingStatusCode {
  /** `status_codes`: list(string), required. */
  readonly statusCodes: ListValue<string>;
}

/**
 * `string_attribute` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingStringAttribute {
  /** `key`: string, required. */
  readonly key: Value<string>;
  /** `values`: list(string), required. */
  readonly values: ListValue<string>;
  /** `enabled_regex_matching`: bool, default `false`. */
  readonly enabledRegexMatching?: Value<boolean>;
  /** `cache_max_size`: integer, default `0`. */
  readonly cacheMaxSize?: Value<number>;
  /** `invert_match`: bool, default `false`. */
  readonly invertMatch?: Value<boolean>;
}

/**
 * `rate_limiting` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingRateLimiting {
  /** `spans_per_second`: integer, required. */
  readonly spansPerSecond: Value<number>;
  /** `burst_capacity`: integer, default `0`. */
  readonly burstCapacity?: Value<number>;
}

/**
 * `bytes_limiting` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingBytesLimiting {
  /** `bytes_per_second`: integer, required. */
  readonly bytesPerSecond: Value<number>;
  /** `burst_capacity`: integer, default `0`. */
  readonly burstCapacity?: Value<number>;
}

/**
 * `span_count` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingSpanCount {
  /** `min_spans`: integer, required. */
  readonly minSpans: Value<number>;
  /** `max_spans`: integer, default `0`. */
  readonly maxSpans?: Value<number>;
}

/**
 * `boolean_attribute` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingBooleanAttribute {
  /** `key`: string, required. */
  readonly key: Value<string>;
  /** `value`: bool, required. */
  readonly value: Value<boolean>;
  /** `invert_match`: bool, default `false`. */
  readonly invertMatch?: Value<boolean>;
}

/**
 * `ottl_condition` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingOttlCondition {
  /** `error_mode`: string, required. */
  readonly errorMode: Value<'ignore' | 'silent' | 'propagate'>;
  /** `span`: list(string), default `[]`. */
  readonly span?: ListValue<string>;
  /** `spanevent`: list(string), default `[]`. */
  readonly spanevent?: ListValue<string>;
}

/**
 * `trace_state` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingTraceState {
  /** `key`: string, required. */
  readonly key: Value<string>;
  /** `values`: list(string), required. */
  readonly values: ListValue<string>;
}

/**
 * `composite` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingComposite {
  /** `max_total_spans_per_second`: integer, required. */
  readonly maxTotalSpansPerSecond: Value<number>;
  /** `policy_order`: list(string), required. */
  readonly policyOrder: ListValue<string>;
  /** Block `composite_sub_policy`, any number. */
  readonly compositeSubPolicy?: readonly OtelcolProcessorTailSamplingCompositeSubPolicy[];
  /** Block `rate_allocation`, any number. */
  readonly rateAllocation?: readonly OtelcolProcessorTailSamplingRateAllocation[];
}

/**
 * `composite_sub_policy` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingCompositeSubPolicy {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /**
   * `type`: string, required, for example `"and"`, `"always_sample"`, `"latency"`, `"numeric_attribute"`,
   * `"probabilistic"`, `"string_attribute"`, `"status_code"`, `"rate_limiting"`, `"bytes_limiting"`,
   * `"span_count"`, `"trace_state"`, `"boolean_attribute"`, `"ottl_condition"`, `"trace_flags"`.
   */
  readonly type: Value<string>;
  /** Block `latency`. */
  readonly latency?: OtelcolProcessorTailSamplingLatency;
  /** Block `numeric_attribute`. */
  readonly numericAttribute?: OtelcolProcessorTailSamplingNumericAttribute;
  /** Block `probabilistic`. */
  readonly probabilistic?: OtelcolProcessorTailSamplingProbabilistic;
  /** Block `status_code`. */
  readonly statusCode?: OtelcolProcessorTailSamplingStatusCode;
  /** Block `string_attribute`. */
  readonly stringAttribute?: OtelcolProcessorTailSamplingStringAttribute;
  /** Block `rate_limiting`. */
  readonly rateLimiting?: OtelcolProcessorTailSamplingRateLimiting;
  /** Block `bytes_limiting`. */
  readonly bytesLimiting?: OtelcolProcessorTailSamplingBytesLimiting;
  /** Block `span_count`. */
  readonly spanCount?: OtelcolProcessorTailSamplingSpanCount;
  /** Block `boolean_attribute`. */
  readonly booleanAttribute?: OtelcolProcessorTailSamplingBooleanAttribute;
  /** Block `ottl_condition`. */
  readonly ottlCondition?: OtelcolProcessorTailSamplingOttlCondition;
  /** Block `trace_state`. */
  readonly traceState?: OtelcolProcessorTailSamplingTraceState;
  /** Block `and`. */
  readonly and?: OtelcolProcessorTailSamplingAnd;
}

/**
 * `and` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingAnd {
  /** Block `and_sub_policy`, required, any number. */
  readonly andSubPolicy: readonly OtelcolProcessorTailSamplingAndSubPolicyConfig[];
}

/**
 * `and_sub_policy`, `drop_sub_policy` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingAndSubPolicyConfig {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /**
   * `type`: string, required, for example `"always_sample"`, `"latency"`, `"numeric_attribute"`,
   * `"probabilistic"`, `"string_attribute"`, `"status_code"`, `"rate_limiting"`, `"bytes_limiting"`,
   * `"span_count"`, `"trace_state"`, `"boolean_attribute"`, `"ottl_condition"`, `"trace_flags"`.
   */
  readonly type: Value<string>;
  /** Block `latency`. */
  readonly latency?: OtelcolProcessorTailSamplingLatency;
  /** Block `numeric_attribute`. */
  readonly numericAttribute?: OtelcolProcessorTailSamplingNumericAttribute;
  /** Block `probabilistic`. */
  readonly probabilistic?: OtelcolProcessorTailSamplingProbabilistic;
  /** Block `status_code`. */
  readonly statusCode?: OtelcolProcessorTailSamplingStatusCode;
  /** Block `string_attribute`. */
  readonly stringAttribute?: OtelcolProcessorTailSamplingStringAttribute;
  /** Block `rate_limiting`. */
  readonly rateLimiting?: OtelcolProcessorTailSamplingRateLimiting;
  /** Block `bytes_limiting`. */
  readonly bytesLimiting?: OtelcolProcessorTailSamplingBytesLimiting;
  /** Block `span_count`. */
  readonly spanCount?: OtelcolProcessorTailSamplingSpanCount;
  /** Block `boolean_attribute`. */
  readonly booleanAttribute?: OtelcolProcessorTailSamplingBooleanAttribute;
  /** Block `ottl_condition`. */
  readonly ottlCondition?: OtelcolProcessorTailSamplingOttlCondition;
  /** Block `trace_state`. */
  readonly traceState?: OtelcolProcessorTailSamplingTraceState;
}

/**
 * `rate_allocation` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingRateAllocation {
  /** `policy`: string, required. */
  readonly policy: Value<string>;
  /** `percent`: integer, required. */
  readonly percent: Value<number>;
}

/**
 * `not` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingNot {
  /** Block `not_sub_policy`, required. */
  readonly notSubPolicy: OtelcolProcessorTailSamplingNotSubPolicy;
}

/**
 * `not_sub_policy` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingNotSubPolicy {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /**
   * `type`: string, required, for example `"always_sample"`, `"latency"`, `"numeric_attribute"`,
   * `"probabilistic"`, `"string_attribute"`, `"status_code"`, `"rate_limiting"`, `"bytes_limiting"`,
   * `"span_count"`, `"trace_state"`, `"boolean_attribute"`, `"ottl_condition"`, `"trace_flags"`.
   */
  readonly type: Value<string>;
  /** Block `latency`. */
  readonly latency?: OtelcolProcessorTailSamplingLatency;
  /** Block `numeric_attribute`. */
  readonly numericAttribute?: OtelcolProcessorTailSamplingNumericAttribute;
  /** Block `probabilistic`. */
  readonly probabilistic?: OtelcolProcessorTailSamplingProbabilistic;
  /** Block `status_code`. */
  readonly statusCode?: OtelcolProcessorTailSamplingStatusCode;
  /** Block `string_attribute`. */
  readonly stringAttribute?: OtelcolProcessorTailSamplingStringAttribute;
  /** Block `rate_limiting`. */
  readonly rateLimiting?: OtelcolProcessorTailSamplingRateLimiting;
  /** Block `bytes_limiting`. */
  readonly bytesLimiting?: OtelcolProcessorTailSamplingBytesLimiting;
  /** Block `span_count`. */
  readonly spanCount?: OtelcolProcessorTailSamplingSpanCount;
  /** Block `boolean_attribute`. */
  readonly booleanAttribute?: OtelcolProcessorTailSamplingBooleanAttribute;
  /** Block `ottl_condition`. */
  readonly ottlCondition?: OtelcolProcessorTailSamplingOttlCondition;
  /** Block `trace_state`. */
  readonly traceState?: OtelcolProcessorTailSamplingTraceState;
}

/**
 * `drop` of `otelcol.processor.tail_sampling`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.tail_sampling/}
 */
export interface OtelcolProcessorTailSamplingDrop {
  /** Block `drop_sub_policy`, required, any number. */
  readonly dropSubPolicy: readonly OtelcolProcessorTailSamplingAndSubPolicyConfig[];
}

/**
 * Arguments of `otelcol.processor.transform`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.transform/}
 */
export interface OtelcolProcessorTransformProps {
  /** `error_mode`: string, default `"ignore"`. */
  readonly errorMode?: Value<'ignore' | 'propagate' | 'silent'>;
  /** Block `statements`. */
  readonly statements?: OtelcolProcessorTransformStatements;
  /** Block `trace_statements`, any number. */
  readonly traceStatements?: readonly OtelcolProcessorTransformContextStatements[];
  /** Block `metric_statements`, any number. */
  readonly metricStatements?: readonly OtelcolProcessorTransformContextStatements[];
  /** Block `log_statements`, any number. */
  readonly logStatements?: readonly OtelcolProcessorTransformContextStatements[];
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.processor.transform`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.transform/}
 */
export class OtelcolProcessorTransform extends Component {
  constructor(scope: Construct, label: string, props: OtelcolProcessorTransformProps) {
    super(scope, schema, 'otelcol.processor.transform', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `statements` of `otelcol.processor.transform`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.transform/}
 */
export interface OtelcolProcessorTransformStatements {
  /** `trace`: list(string), default `[]`. */
  readonly trace?: ListValue<string>;
  /** `metric`: list(string), default `[]`. */
  readonly metric?: ListValue<string>;
  /** `log`: list(string), default `[]`. */
  readonly log?: ListValue<string>;
}

/**
 * `trace_statements`, `metric_statements`, `log_statements` of `otelcol.processor.transform`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.transform/}
 */
export interface OtelcolProcessorTransformContextStatements {
  /** `context`: string, required. */
  readonly context: Value<'resource' | 'scope' | 'span' | 'spanevent' | 'metric' | 'datapoint' | 'log'>;
  /** `conditions`: list(string), default `[]`. */
  readonly conditions?: ListValue<string>;
  /** `statements`: list(string), required. */
  readonly statements: ListValue<string>;
  /** `error_mode`: string, default `""`. */
  readonly errorMode?: Value<'ignore' | 'propagate' | 'silent'>;
}

/**
 * Arguments of `otelcol.receiver.awscloudwatch`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.awscloudwatch/}
 */
export interface OtelcolReceiverAwscloudwatchProps {
  /** `region`: string, required. */
  readonly region: Value<string>;
  /** `profile`: string, default `""`. */
  readonly profile?: Value<string>;
  /** `imds_endpoint`: string, default `""`. */
  readonly imdsEndpoint?: Value<string>;
  /** `storage`: extension.ExtensionHandler, no default. */
  readonly storage?: Expression<ExtensionHandler>;
  /** Block `logs`. */
  readonly logs?: OtelcolReceiverAwscloudwatchLogs;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.awscloudwatch`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.awscloudwatch/}
 */
export class OtelcolReceiverAwscloudwatch extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverAwscloudwatchProps) {
    super(scope, schema, 'otelcol.receiver.awscloudwatch', label, props);
  }
}

/**
 * `logs` of `otelcol.receiver.awscloudwatch`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.awscloudwatch/}
 */
export interface OtelcolReceiverAwscloudwatchLogs {
  /** `poll_interval`: duration, default `"1m"`. */
  readonly pollInterval?: Value<string>;
  /** `max_events_per_request`: integer, default `1000`. */
  readonly maxEventsPerRequest?: Value<number>;
  /** `start_from`: string, default `""`. */
  readonly startFrom?: Value<string>;
  /** `initial_lookback`: duration, default `"0s"`. */
  readonly initialLookback?: Value<string>;
  /** Block `groups`. */
  readonly groups?: OtelcolReceiverAwscloudwatchGroups;
}

/**
 * `groups` of `otelcol.receiver.awscloudwatch`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.awscloudwatch/}
 */
export interface OtelcolReceiverAwscloudwatchGroups {
  /** Block `autodiscover`. */
  readonly autodiscover?: OtelcolReceiverAwscloudwatchAutodiscover;
  /** Block `named`, any number. */
  readonly named?: readonly OtelcolReceiverAwscloudwatchNamed[];
}

/**
 * `autodiscover` of `otelcol.receiver.awscloudwatch`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.awscloudwatch/}
 */
export interface OtelcolReceiverAwscloudwatchAutodiscover {
  /** `prefix`: string, default `""`. */
  readonly prefix?: Value<string>;
  /** `limit`: integer, default `50`. */
  readonly limit?: Value<number>;
  /** Block `streams`. */
  readonly streams?: OtelcolReceiverAwscloudwatchStreams;
}

/**
 * `streams` of `otelcol.receiver.awscloudwatch`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.awscloudwatch/}
 */
export interface OtelcolReceiverAwscloudwatchStreams {
  /** `prefixes`: list(string), default `[]`. */
  readonly prefixes?: ListValue<string>;
  /** `names`: list(string), default `[]`. */
  readonly names?: ListValue<string>;
}

/**
 * `named` of `otelcol.receiver.awscloudwatch`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.awscloudwatch/}
 */
export interface OtelcolReceiverAwscloudwatchNamed {
  /** `group_name`: string, required. */
  readonly groupName: Value<string>;
  /** `prefixes`: list(string), default `[]`. */
  readonly prefixes?: ListValue<string>;
  /** `names`: list(string), default `[]`. */
  readonly names?: ListValue<string>;
}

/**
 * Arguments of `otelcol.receiver.awsecscontainermetrics`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.awsecscontainermetrics/}
 */
export interface OtelcolReceiverAwsecscontainermetricsProps {
  /** `collection_interval`: duration, default `"20s"`. */
  readonly collectionInterval?: Value<string>;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.awsecscontainermetrics`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.awsecscontainermetrics/}
 */
export class OtelcolReceiverAwsecscontainermetrics extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverAwsecscontainermetricsProps) {
    super(scope, schema, 'otelcol.receiver.awsecscontainermetrics', label, props);
  }
}

/**
 * Arguments of `otelcol.receiver.awss3`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.awss3/}
 */
export interface OtelcolReceiverAwss3Props {
  /** `start_time`: string, default `""`. */
  readonly startTime?: Value<string>;
  /** `end_time`: string, default `""`. */
  readonly endTime?: Value<string>;
  /**
   * Block `s3downloader`, required, with the defaults `region` `"us-east-1"`, `s3_partition_format`
   * `"year=%Y/month=%m/day=%d/hour=%H/minute=%M"`, `endpoint_partition_id` `"aws"`.
   */
  readonly s3downloader: OtelcolReceiverAwss3S3downloader;
  /** Block `sqs`. */
  readonly sqs?: OtelcolReceiverAwss3Sqs;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.awss3`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.awss3/}
 */
export class OtelcolReceiverAwss3 extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverAwss3Props) {
    super(scope, schema, 'otelcol.receiver.awss3', label, props);
  }
}

/**
 * `s3downloader` of `otelcol.receiver.awss3`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.awss3/}
 */
export interface OtelcolReceiverAwss3S3downloader {
  /** `region`: string, default `""` where its place names no other. */
  readonly region?: Value<string>;
  /** `s3_bucket`: string, required. */
  readonly s3Bucket: Value<string>;
  /** `s3_prefix`: string, required. */
  readonly s3Prefix: Value<string>;
  /** `s3_partition_format`: string, default `""` where its place names no other. */
  readonly s3PartitionFormat?: Value<string>;
  /** `s3_partition_timezone`: string, default `""`. */
  readonly s3PartitionTimezone?: Value<string>;
  /** `file_prefix`: string, default `""`. */
  readonly filePrefix?: Value<string>;
  /** `endpoint`: string, default `""`. */
  readonly endpoint?: Value<string>;
  /** `endpoint_partition_id`: string, default `""` where its place names no other. */
  readonly endpointPartitionId?: Value<string>;
  /** `s3_force_path_style`: bool, default `false`. */
  readonly s3ForcePathStyle?: Value<boolean>;
}

/**
 * `sqs` of `otelcol.receiver.awss3`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.awss3/}
 */
export interface OtelcolReceiverAwss3Sqs {
  /** `queue_url`: string, default `""`. */
  readonly queueUrl?: Value<string>;
  /** `region`: string, default `""`. */
  readonly region?: Value<string>;
  /** `endpoint`: string, default `""`. */
  readonly endpoint?: Value<string>;
  /** `wait_time_seconds`: integer, no default. */
  readonly waitTimeSeconds?: Value<number>;
  /** `max_number_of_messages`: integer, no default. */
  readonly maxNumberOfMessages?: Value<number>;
}

/**
 * Arguments of `otelcol.receiver.cloudflare`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.cloudflare/}
 */
export interface OtelcolReceiverCloudflareProps {
  /** `endpoint`: string, required. */
  readonly endpoint: Value<string>;
  /** `secret`: string, default `""`. */
  readonly secret?: Value<string>;
  /** `timestamp_field`: string, default `""`. */
  readonly timestampField?: Value<string>;
  /** `timestamp_format`: string, for example `"unix"`, `"unixnano"`, `"rfc3339"`, default `""`. */
  readonly timestampFormat?: Value<'unix' | 'unixnano' | 'rfc3339' | ''>;
  /** `separator`: string, default `""`. */
  readonly separator?: Value<string>;
  /** `attributes`: map(string), default `{}`. */
  readonly attributes?: MapValue<string>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsServerArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.cloudflare`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.cloudflare/}
 */
export class OtelcolReceiverCloudflare extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverCloudflareProps) {
    super(scope, schema, 'otelcol.receiver.cloudflare', label, props);
  }
}

/**
 * Arguments of `otelcol.receiver.datadog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.datadog/}
 */
export interface OtelcolReceiverDatadogProps {
  /** `endpoint`: string, default `"localhost:8126"`. */
  readonly endpoint?: Value<string>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** `max_request_body_size`: bytes, default `"0B"`. */
  readonly maxRequestBodySize?: Value<string>;
  /** `include_metadata`: bool, default `false`. */
  readonly includeMetadata?: Value<boolean>;
  /**
   * `compression_algorithms`: list(string), default `["","gzip","zstd","zlib","snappy","deflate","lz4"]`.
   */
  readonly compressionAlgorithms?: ListValue<string>;
  /** `keep_alives_enabled`: bool, no default. */
  readonly keepAlivesEnabled?: Value<boolean>;
  /** `idle_timeout`: duration, default `"1m"`. */
  readonly idleTimeout?: Value<string>;
  /** `read_timeout`: duration, default `"1m"`. */
  readonly readTimeout?: Value<string>;
  /** `write_timeout`: duration, default `"30s"`. */
  readonly writeTimeout?: Value<string>;
  /** `read_header_timeout`: duration, default `"1m"`. */
  readonly readHeaderTimeout?: Value<string>;
  /** `trace_id_cache_size`: integer, default `0`. */
  readonly traceIdCacheSize?: Value<number>;
  /** `idle_series_timeout`: duration, default `"0s"`. */
  readonly idleSeriesTimeout?: Value<string>;
  /** `idle_series_cleanup_interval`: duration, default `"5m"`. */
  readonly idleSeriesCleanupInterval?: Value<string>;
  /** `decode_json_message`: bool, default `true`. */
  readonly decodeJsonMessage?: Value<boolean>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsServerArguments;
  /** Block `cors`. */
  readonly cors?: OtelcolCorsArguments;
  /** Block `intake`. */
  readonly intake?: OtelcolReceiverDatadogIntake;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.datadog`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.datadog/}
 */
export class OtelcolReceiverDatadog extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverDatadogProps) {
    super(scope, schema, 'otelcol.receiver.datadog', label, props);
  }
}

/**
 * `intake` of `otelcol.receiver.datadog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.datadog/}
 */
export interface OtelcolReceiverDatadogIntake {
  /** `behavior`: string, required. */
  readonly behavior: Value<string>;
  /** Block `proxy`. */
  readonly proxy?: OtelcolReceiverDatadogProxy;
}

/**
 * `proxy` of `otelcol.receiver.datadog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.datadog/}
 */
export interface OtelcolReceiverDatadogProxy {
  /** Block `api`, required. */
  readonly api: OtelcolReceiverDatadogApi;
}

/**
 * `api` of `otelcol.receiver.datadog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.datadog/}
 */
export interface OtelcolReceiverDatadogApi {
  /** `key`: secret, required. */
  readonly key: SecretValue;
  /** `site`: string, default `""`. */
  readonly site?: Value<string>;
  /** `fail_on_invalid_key`: bool, default `false`. */
  readonly failOnInvalidKey?: Value<boolean>;
}

/**
 * Arguments of `otelcol.receiver.faro`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.faro/}
 */
export interface OtelcolReceiverFaroProps {
  /** `endpoint`: string, default `"localhost:8080"`. */
  readonly endpoint?: Value<string>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** `max_request_body_size`: bytes, default `"0B"`. */
  readonly maxRequestBodySize?: Value<string>;
  /** `include_metadata`: bool, default `false`. */
  readonly includeMetadata?: Value<boolean>;
  /**
   * `compression_algorithms`: list(string), default `["","gzip","zstd","zlib","snappy","deflate","lz4"]`.
   */
  readonly compressionAlgorithms?: ListValue<string>;
  /** `keep_alives_enabled`: bool, no default. */
  readonly keepAlivesEnabled?: Value<boolean>;
  /** `idle_timeout`: duration, default `"1m"`. */
  readonly idleTimeout?: Value<string>;
  /** `read_timeout`: duration, default `"0s"`. */
  readonly readTimeout?: Value<string>;
  /** `write_timeout`: duration, default `"30s"`. */
  readonly writeTimeout?: Value<string>;
  /** `read_header_timeout`: duration, default `"1m"`. */
  readonly readHeaderTimeout?: Value<string>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsServerArguments;
  /** Block `cors`. */
  readonly cors?: OtelcolCorsArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.faro`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.faro/}
 */
export class OtelcolReceiverFaro extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverFaroProps) {
    super(scope, schema, 'otelcol.receiver.faro', label, props);
  }
}

/**
 * Arguments of `otelcol.receiver.file_stats`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.file_stats/}
 */
export interface OtelcolReceiverFileStatsProps {
  /** `include`: string, required. */
  readonly include: Value<string>;
  /** `collection_interval`: duration, default `"1m"`. */
  readonly collectionInterval?: Value<string>;
  /** `initial_delay`: duration, default `"1s"`. */
  readonly initialDelay?: Value<string>;
  /** `timeout`: duration, default `"0s"`. */
  readonly timeout?: Value<string>;
  /** Block `metrics`. */
  readonly metrics?: OtelcolReceiverFileStatsMetrics;
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolReceiverFileStatsResourceAttributes;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.file_stats`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.file_stats/}
 */
export class OtelcolReceiverFileStats extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverFileStatsProps) {
    super(scope, schema, 'otelcol.receiver.file_stats', label, props);
  }
}

/**
 * `metrics` of `otelcol.receiver.file_stats`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.file_stats/}
 */
export interface OtelcolReceiverFileStatsMetrics {
  /** Block `file.atime`. */
  readonly fileAtime?: OtelcolReceiverFileStatsMetricArguments;
  /** Block `file.count`. */
  readonly fileCount?: OtelcolReceiverFileStatsMetricArguments;
  /** Block `file.ctime`. */
  readonly fileCtime?: OtelcolReceiverFileStatsMetricArguments;
  /** Block `file.mtime`, with the defaults `enabled` `true`. */
  readonly fileMtime?: OtelcolReceiverFileStatsMetricArguments;
  /** Block `file.size`, with the defaults `enabled` `true`. */
  readonly fileSize?: OtelcolReceiverFileStatsMetricArguments;
}

/**
 * `file.atime`, `file.count`, `file.ctime` and others of `otelcol.receiver.file_stats`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.file_stats/}
 */
export interface OtelcolReceiverFileStatsMetricArguments {
  /** `enabled`: bool, default `false` where its place names no other. */
  readonly enabled?: Value<boolean>;
}

/**
 * `resource_attributes` of `otelcol.receiver.file_stats`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.file_stats/}
 */
export interface OtelcolReceiverFileStatsResourceAttributes {
  /** Block `file.name`, with the defaults `enabled` `true`. */
  readonly fileName?: OtelcolReceiverFileStatsResourceAttributeArguments;
  /** Block `file.path`. */
  readonly filePath?: OtelcolReceiverFileStatsResourceAttributeArguments;
}

/**
 * `file.name`, `file.path` of `otelcol.receiver.file_stats`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.file_stats/}
 */
export interface OtelcolReceiverFileStatsResourceAttributeArguments {
  /** `enabled`: bool, default `false` where its place names no other. */
  readonly enabled?: Value<boolean>;
  /** Block `metrics_include`, any number. */
  readonly metricsInclude?: readonly OtelcolReceiverFileStatsFilterArguments[];
  /** Block `metrics_exclude`, any number. */
  readonly metricsExclude?: readonly OtelcolReceiverFileStatsFilterArguments[];
}

/**
 * `metrics_include`, `metrics_exclude` of `otelcol.receiver.file_stats`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.file_stats/}
 */
export interface OtelcolReceiverFileStatsFilterArguments {
  /** `strict`: string, default `""`. */
  readonly strict?: Value<string>;
  /** `regexp`: string, default `""`. */
  readonly regexp?: Value<string>;
}

/**
 * Arguments of `otelcol.receiver.filelog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.filelog/}
 */
export interface OtelcolReceiverFilelogProps {
  /** `include`: list(string), required. */
  readonly include: ListValue<string>;
  /** `exclude`: list(string), default `[]`. */
  readonly exclude?: ListValue<string>;
  /** `exclude_older_than`: duration, default `"0s"`. */
  readonly excludeOlderThan?: Value<string>;
  /** `poll_interval`: duration, default `"200ms"`. */
  readonly pollInterval?: Value<string>;
  /** `max_concurrent_files`: integer, default `1024`. */
  readonly maxConcurrentFiles?: Value<number>;
  /** `max_batches`: integer, default `0`. */
  readonly maxBatches?: Value<number>;
  /** `start_at`: string, for example `"beginning"`, `"end"`, default `"end"`. */
  readonly startAt?: Value<string>;
  /** `fingerprint_size`: bytes, default `"1KiB"`. */
  readonly fingerprintSize?: Value<string>;
  /** `max_log_size`: bytes, default `"1MiB"`. */
  readonly maxLogSize?: Value<string>;
  /** `encoding`: string, default `"utf-8"`. */
  readonly encoding?: Value<string>;
  /** `force_flush_period`: duration, default `"500ms"`. */
  readonly forceFlushPeriod?: Value<string>;
  /** `delete_after_read`: bool, default `false`. */
  readonly deleteAfterRead?: Value<boolean>;
  /** `include_file_record_number`: bool, default `false`. */
  readonly includeFileRecordNumber?: Value<boolean>;
  /** `compression`: string, for example `"gzip"`, `"auto"`, default `""`. */
  readonly compression?: Value<'gzip' | 'auto' | ''>;
  /** `acquire_fs_lock`: bool, default `false`. */
  readonly acquireFsLock?: Value<boolean>;
  /** `file_cache_advise`: bool, default `false`. */
  readonly fileCacheAdvise?: Value<boolean>;
  /** `preserve_leading_whitespaces`: bool, default `false`. */
  readonly preserveLeadingWhitespaces?: Value<boolean>;
  /** `preserve_trailing_whitespaces`: bool, default `false`. */
  readonly preserveTrailingWhitespaces?: Value<boolean>;
  /** `include_file_name`: bool, default `true`. */
  readonly includeFileName?: Value<boolean>;
  /** `include_file_path`: bool, default `false`. */
  readonly includeFilePath?: Value<boolean>;
  /** `include_file_name_resolved`: bool, default `false`. */
  readonly includeFileNameResolved?: Value<boolean>;
  /** `include_file_path_resolved`: bool, default `false`. */
  readonly includeFilePathResolved?: Value<boolean>;
  /** `include_file_owner_name`: bool, default `false`. */
  readonly includeFileOwnerName?: Value<boolean>;
  /** `include_file_owner_group_name`: bool, default `false`. */
  readonly includeFileOwnerGroupName?: Value<boolean>;
  /** `include_file_permissions`: bool, default `false`. */
  readonly includeFilePermissions?: Value<boolean>;
  /** `attributes`: map(string), default `{}`. */
  readonly attributes?: MapValue<string>;
  /** `resource`: map(string), default `{}`. */
  readonly resource?: MapValue<string>;
  /** `operators`: list(map(any)), default `[]`. */
  readonly operators?: ListValue<Readonly<Record<string, unknown>>, MapValue<unknown, AnyValue>>;
  /** `storage`: extension.ExtensionHandler, no default. */
  readonly storage?: Expression<ExtensionHandler>;
  /** Block `ordering_criteria`. */
  readonly orderingCriteria?: OtelcolReceiverFilelogOrderingCriteria;
  /** Block `multiline`. */
  readonly multiline?: OtelcolMultilineConfig;
  /** Block `header`. */
  readonly header?: OtelcolReceiverFilelogHeader;
  /** Block `retry_on_failure`. */
  readonly retryOnFailure?: OtelcolConsumerRetryArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.filelog`, public preview.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.filelog/}
 */
export class OtelcolReceiverFilelog extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverFilelogProps) {
    super(scope, schema, 'otelcol.receiver.filelog', label, props);
  }
}

/**
 * `ordering_criteria` of `otelcol.receiver.filelog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.filelog/}
 */
export interface OtelcolReceiverFilelogOrderingCriteria {
  /** `regex`: string, default `""`. */
  readonly regex?: Value<string>;
  /** `top_n`: integer, default `0`. */
  readonly topN?: Value<number>;
  /** `group_by`: string, default `""`. */
  readonly groupBy?: Value<string>;
  /** Block `sort_by`, required, any number. */
  readonly sortBy: readonly OtelcolReceiverFilelogSortBy[];
}

/**
 * `sort_by` of `otelcol.receiver.filelog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.filelog/}
 */
export interface OtelcolReceiverFilelogSortBy {
  /**
   * `sort_type`: string, for example `"timestamp"`, `"numeric"`, `"lexicographic"`, `"mtime"`, default `""`.
   */
  readonly sortType?: Value<'timestamp' | 'numeric' | 'lexicographic' | 'mtime' | ''>;
  /** `regex_key`: string, default `""`. */
  readonly regexKey?: Value<string>;
  /** `ascending`: bool, default `false`. */
  readonly ascending?: Value<boolean>;
  /** `layout`: string, default `""`. */
  readonly layout?: Value<string>;
  /** `location`: string, default `""`. */
  readonly location?: Value<string>;
}

/** `multiline`: `otelcol.MultilineConfig` in Alloy's source. */
export interface OtelcolMultilineConfig {
  /** `line_start_pattern`: string, default `""`. */
  readonly lineStartPattern?: Value<string>;
  /** `line_end_pattern`: string, default `""`. */
  readonly lineEndPattern?: Value<string>;
  /** `omit_pattern`: bool, default `false`. */
  readonly omitPattern?: Value<boolean>;
}

/**
 * `header` of `otelcol.receiver.filelog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.filelog/}
 */
export interface OtelcolReceiverFilelogHeader {
  /** `pattern`: string, required. */
  readonly pattern: Value<string>;
  /** `metadata_operators`: list(map(any)), required. */
  readonly metadataOperators: ListValue<Readonly<Record<string, unknown>>, MapValue<unknown, AnyValue>>;
}

/** `retry_on_failure`: `otelcol.ConsumerRetryArguments` in Alloy's source. */
export interface OtelcolConsumerRetryArguments {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `initial_interval`: duration, default `"1s"`. */
  readonly initialInterval?: Value<string>;
  /** `max_interval`: duration, default `"30s"`. */
  readonly maxInterval?: Value<string>;
  /** `max_elapsed_time`: duration, default `"5m"`. */
  readonly maxElapsedTime?: Value<string>;
}

/**
 * Arguments of `otelcol.receiver.fluentforward`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.fluentforward/}
 */
export interface OtelcolReceiverFluentforwardProps {
  /** `endpoint`: string, required. */
  readonly endpoint: Value<string>;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolReceiverFluentforwardOutput;
}

/**
 * `otelcol.receiver.fluentforward`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.fluentforward/}
 */
export class OtelcolReceiverFluentforward extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverFluentforwardProps) {
    super(scope, schema, 'otelcol.receiver.fluentforward', label, props);
  }
}

/**
 * `output` of `otelcol.receiver.fluentforward`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.fluentforward/}
 */
export interface OtelcolReceiverFluentforwardOutput {
  /** `logs`: list(otelcol.Consumer), default `[]`. */
  readonly logs?: ListValue<OtelcolConsumer, Expression<OtelcolConsumer>>;
}

/**
 * Arguments of `otelcol.receiver.googlecloudpubsub`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.googlecloudpubsub/}
 */
export interface OtelcolReceiverGooglecloudpubsubProps {
  /** `project`: string, default `""`. */
  readonly project?: Value<string>;
  /** `user_agent`: string, default `"opentelemetry-collector-contrib {{version}}"`. */
  readonly userAgent?: Value<string>;
  /** `endpoint`: string, default `""`. */
  readonly endpoint?: Value<string>;
  /** `universe_domain`: string, default `""`. */
  readonly universeDomain?: Value<string>;
  /** `insecure`: bool, default `false`. */
  readonly insecure?: Value<boolean>;
  /** `subscription`: string, required. */
  readonly subscription: Value<string>;
  /** `encoding`: string, default `""`. */
  readonly encoding?: Value<string>;
  /** `compression`: string, default `""`. */
  readonly compression?: Value<string>;
  /** `ignore_encoding_error`: bool, default `false`. */
  readonly ignoreEncodingError?: Value<boolean>;
  /** `client_id`: string, default `""`. */
  readonly clientId?: Value<string>;
  /** `timeout`: duration, default `"12s"`. */
  readonly timeout?: Value<string>;
  /**
   * Block `flow_control`, with the defaults `trigger_ack_batch_duration` `"10s"`, `stream_ack_deadline`
   * `"1m"`.
   */
  readonly flowControl?: OtelcolReceiverGooglecloudpubsubFlowControl;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.googlecloudpubsub`, a community component.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.googlecloudpubsub/}
 */
export class OtelcolReceiverGooglecloudpubsub extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverGooglecloudpubsubProps) {
    super(scope, schema, 'otelcol.receiver.googlecloudpubsub', label, props);
  }

  /** `input`: otelcol.Consumer. */
  get input(): Ref<OtelcolConsumer> {
    return this.ref('input');
  }
}

/**
 * `flow_control` of `otelcol.receiver.googlecloudpubsub`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.googlecloudpubsub/}
 */
export interface OtelcolReceiverGooglecloudpubsubFlowControl {
  /** `trigger_ack_batch_duration`: duration, default `"0s"` where its place names no other. */
  readonly triggerAckBatchDuration?: Value<string>;
  /** `stream_ack_deadline`: duration, default `"0s"` where its place names no other. */
  readonly streamAckDeadline?: Value<string>;
  /** `max_outstanding_messages`: integer, default `0`. */
  readonly maxOutstandingMessages?: Value<number>;
  /** `max_outstanding_bytes`: integer, default `0`. */
  readonly maxOutstandingBytes?: Value<number>;
}

/**
 * Arguments of `otelcol.receiver.influxdb`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.influxdb/}
 */
export interface OtelcolReceiverInfluxdbProps {
  /** `endpoint`: string, default `"localhost:8086"`. */
  readonly endpoint?: Value<string>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** `max_request_body_size`: bytes, default `"0B"`. */
  readonly maxRequestBodySize?: Value<string>;
  /** `include_metadata`: bool, default `false`. */
  readonly includeMetadata?: Value<boolean>;
  /**
   * `compression_algorithms`: list(string), default `["","gzip","zstd","zlib","snappy","deflate","lz4"]`.
   */
  readonly compressionAlgorithms?: ListValue<string>;
  /** `keep_alives_enabled`: bool, no default. */
  readonly keepAlivesEnabled?: Value<boolean>;
  /** `idle_timeout`: duration, default `"1m"`. */
  readonly idleTimeout?: Value<string>;
  /** `read_timeout`: duration, default `"0s"`. */
  readonly readTimeout?: Value<string>;
  /** `write_timeout`: duration, default `"30s"`. */
  readonly writeTimeout?: Value<string>;
  /** `read_header_timeout`: duration, default `"1m"`. */
  readonly readHeaderTimeout?: Value<string>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsServerArguments;
  /** Block `cors`. */
  readonly cors?: OtelcolCorsArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.influxdb`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.influxdb/}
 */
export class OtelcolReceiverInfluxdb extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverInfluxdbProps) {
    super(scope, schema, 'otelcol.receiver.influxdb', label, props);
  }
}

/**
 * Arguments of `otelcol.receiver.jaeger`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.jaeger/}
 */
export interface OtelcolReceiverJaegerProps {
  /** Block `protocols`, required. */
  readonly protocols: OtelcolReceiverJaegerProtocols;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.jaeger`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.jaeger/}
 */
export class OtelcolReceiverJaeger extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverJaegerProps) {
    super(scope, schema, 'otelcol.receiver.jaeger', label, props);
  }
}

/**
 * `protocols` of `otelcol.receiver.jaeger`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.jaeger/}
 */
export interface OtelcolReceiverJaegerProtocols {
  /** Block `grpc`. */
  readonly grpc?: OtelcolReceiverJaegerGrpc;
  /** Block `thrift_http`. */
  readonly thriftHttp?: OtelcolReceiverJaegerThriftHttp;
  /** Block `thrift_binary`. */
  readonly thriftBinary?: OtelcolReceiverJaegerThriftBinary;
  /** Block `thrift_compact`. */
  readonly thriftCompact?: OtelcolReceiverJaegerThriftCompact;
}

/**
 * `grpc` of `otelcol.receiver.jaeger`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.jaeger/}
 */
export interface OtelcolReceiverJaegerGrpc {
  /** `endpoint`: string, default `"0.0.0.0:14250"`. */
  readonly endpoint?: Value<string>;
  /** `transport`: string, default `"tcp"`. */
  readonly transport?: Value<string>;
  /** `max_recv_msg_size`: bytes, default `"0B"`. */
  readonly maxRecvMsgSize?: Value<string>;
  /** `max_concurrent_streams`: integer, 0 or more, default `0`. */
  readonly maxConcurrentStreams?: Value<number>;
  /** `read_buffer_size`: bytes, default `"0B"`. */
  readonly readBufferSize?: Value<string>;
  /** `write_buffer_size`: bytes, default `"0B"`. */
  readonly writeBufferSize?: Value<string>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** `include_metadata`: bool, default `false`. */
  readonly includeMetadata?: Value<boolean>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsServerArguments;
  /** Block `keepalive`. */
  readonly keepalive?: OtelcolKeepaliveServerArguments;
}

/**
 * `thrift_http` of `otelcol.receiver.jaeger`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.jaeger/}
 */
export interface OtelcolReceiverJaegerThriftHttp {
  /** `endpoint`: string, default `"0.0.0.0:14268"`. */
  readonly endpoint?: Value<string>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** `max_request_body_size`: bytes, default `"0B"`. */
  readonly maxRequestBodySize?: Value<string>;
  /** `include_metadata`: bool, default `false`. */
  readonly includeMetadata?: Value<boolean>;
  /**
   * `compression_algorithms`: list(string), default `["","gzip","zstd","zlib","snappy","deflate","lz4"]`.
   */
  readonly compressionAlgorithms?: ListValue<string>;
  /** `keep_alives_enabled`: bool, no default. */
  readonly keepAlivesEnabled?: Value<boolean>;
  /** `idle_timeout`: duration, default `"1m"`. */
  readonly idleTimeout?: Value<string>;
  /** `read_timeout`: duration, default `"0s"`. */
  readonly readTimeout?: Value<string>;
  /** `write_timeout`: duration, default `"30s"`. */
  readonly writeTimeout?: Value<string>;
  /** `read_header_timeout`: duration, default `"1m"`. */
  readonly readHeaderTimeout?: Value<string>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsServerArguments;
  /** Block `cors`. */
  readonly cors?: OtelcolCorsArguments;
}

/**
 * `thrift_binary` of `otelcol.receiver.jaeger`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.jaeger/}
 */
export interface OtelcolReceiverJaegerThriftBinary {
  /** `endpoint`: string, default `"0.0.0.0:6832"`. */
  readonly endpoint?: Value<string>;
  /** `queue_size`: integer, default `1000`. */
  readonly queueSize?: Value<number>;
  /** `max_packet_size`: bytes, default `"65KiB"`. */
  readonly maxPacketSize?: Value<string>;
  /** `workers`: integer, default `10`. */
  readonly workers?: Value<number>;
  /** `socket_buffer_size`: bytes, default `"0B"`. */
  readonly socketBufferSize?: Value<string>;
}

/**
 * `thrift_compact` of `otelcol.receiver.jaeger`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.jaeger/}
 */
export interface OtelcolReceiverJaegerThriftCompact {
  /** `endpoint`: string, default `"0.0.0.0:6831"`. */
  readonly endpoint?: Value<string>;
  /** `queue_size`: integer, default `1000`. */
  readonly queueSize?: Value<number>;
  /** `max_packet_size`: bytes, default `"65KiB"`. */
  readonly maxPacketSize?: Value<string>;
  /** `workers`: integer, default `10`. */
  readonly workers?: Value<number>;
  /** `socket_buffer_size`: bytes, default `"0B"`. */
  readonly socketBufferSize?: Value<string>;
}

/**
 * Arguments of `otelcol.receiver.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.kafka/}
 */
export interface OtelcolReceiverKafkaProps {
  /** `brokers`: list(string), required. */
  readonly brokers: ListValue<string>;
  /** `protocol_version`: string, required. */
  readonly protocolVersion: Value<string>;
  /** `session_timeout`: duration, default `"10s"`. */
  readonly sessionTimeout?: Value<string>;
  /** `heartbeat_interval`: duration, default `"3s"`. */
  readonly heartbeatInterval?: Value<string>;
  /** `encoding`: string, default `""`. @deprecated */
  readonly encoding?: Value<string>;
  /** `group_id`: string, default `"otel-collector"`. */
  readonly groupId?: Value<string>;
  /** `client_id`: string, default `"otel-collector"`. */
  readonly clientId?: Value<string>;
  /** `initial_offset`: string, for example `"latest"`, `"earliest"`, default `"latest"`. */
  readonly initialOffset?: Value<string>;
  /** `resolve_canonical_bootstrap_servers_only`: bool, default `false`. */
  readonly resolveCanonicalBootstrapServersOnly?: Value<boolean>;
  /** `min_fetch_size`: integer, default `1`. */
  readonly minFetchSize?: Value<number>;
  /** `max_fetch_size`: integer, default `1048576`. */
  readonly maxFetchSize?: Value<number>;
  /** `max_partition_fetch_size`: integer, default `1048576`. */
  readonly maxPartitionFetchSize?: Value<number>;
  /** `max_fetch_wait`: duration, default `"250ms"`. */
  readonly maxFetchWait?: Value<string>;
  /**
   * `group_rebalance_strategy`: string, for example `"range"`, `"roundrobin"`, `"sticky"`,
   * `"cooperative-sticky"`, default `""`.
   */
  readonly groupRebalanceStrategy?: Value<'range' | 'roundrobin' | 'sticky' | 'cooperative-sticky' | ''>;
  /**
   * `group_rebalance_strategies`: list(string), for example `"range"`, `"roundrobin"`, `"sticky"`,
   * `"cooperative-sticky"`, default `[]`.
   */
  readonly groupRebalanceStrategies?: ListValue<'range' | 'roundrobin' | 'sticky' | 'cooperative-sticky'>;
  /** `group_instance_id`: string, default `""`. */
  readonly groupInstanceId?: Value<string>;
  /** `rack_id`: string, default `""`. */
  readonly rackId?: Value<string>;
  /** `use_leader_epoch`: bool, default `true`. */
  readonly useLeaderEpoch?: Value<boolean>;
  /** `conn_idle_timeout`: duration, default `"9m"`. */
  readonly connIdleTimeout?: Value<string>;
  /** Block `logs`, with the defaults `topics` `["otlp_logs"]`, `encoding` `"otlp_proto"`. */
  readonly logs?: OtelcolReceiverKafkaKafkaReceiverTopicEncodingConfig;
  /** Block `metrics`, with the defaults `topics` `["otlp_metrics"]`, `encoding` `"otlp_proto"`. */
  readonly metrics?: OtelcolReceiverKafkaKafkaReceiverTopicEncodingConfig;
  /** Block `traces`, with the defaults `topics` `["otlp_spans"]`, `encoding` `"otlp_proto"`. */
  readonly traces?: OtelcolReceiverKafkaKafkaReceiverTopicEncodingConfig;
  /** Block `authentication`. */
  readonly authentication?: OtelcolKafkaAuthenticationArguments;
  /** Block `metadata`. */
  readonly metadata?: OtelcolKafkaMetadataArguments;
  /** Block `autocommit`. */
  readonly autocommit?: OtelcolReceiverKafkaAutocommit;
  /** Block `message_marking`. */
  readonly messageMarking?: OtelcolReceiverKafkaMessageMarking;
  /** Block `header_extraction`. */
  readonly headerExtraction?: OtelcolReceiverKafkaHeaderExtraction;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsClientArguments;
  /** Block `error_backoff`. */
  readonly errorBackoff?: OtelcolReceiverKafkaErrorBackoff;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.kafka`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.kafka/}
 */
export class OtelcolReceiverKafka extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverKafkaProps) {
    super(scope, schema, 'otelcol.receiver.kafka', label, props);
  }
}

/**
 * `logs`, `metrics`, `traces` of `otelcol.receiver.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.kafka/}
 */
export interface OtelcolReceiverKafkaKafkaReceiverTopicEncodingConfig {
  /** `topic`: string, default `""`. */
  readonly topic?: Value<string>;
  /** `topics`: list(string), default `[]` where its place names no other. */
  readonly topics?: ListValue<string>;
  /** `encoding`: string, default `""` where its place names no other. */
  readonly encoding?: Value<string>;
  /** `exclude_topics`: list(string), default `[]`. */
  readonly excludeTopics?: ListValue<string>;
}

/**
 * `autocommit` of `otelcol.receiver.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.kafka/}
 */
export interface OtelcolReceiverKafkaAutocommit {
  /** `enable`: bool, default `true`. */
  readonly enable?: Value<boolean>;
  /** `interval`: duration, default `"1s"`. */
  readonly interval?: Value<string>;
}

/**
 * `message_marking` of `otelcol.receiver.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.kafka/}
 */
export interface OtelcolReceiverKafkaMessageMarking {
  /** `after_execution`: bool, default `false`. */
  readonly afterExecution?: Value<boolean>;
  /** `include_unsuccessful`: bool, default `false`. */
  readonly includeUnsuccessful?: Value<boolean>;
}

/**
 * `header_extraction` of `otelcol.receiver.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.kafka/}
 */
export interface OtelcolReceiverKafkaHeaderExtraction {
  /** `extract_headers`: bool, default `false`. */
  readonly extractHeaders?: Value<boolean>;
  /** `headers`: list(string), default `[]`. */
  readonly headers?: ListValue<string>;
}

/**
 * `error_backoff` of `otelcol.receiver.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.kafka/}
 */
export interface OtelcolReceiverKafkaErrorBackoff {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `initial_interval`: duration, default `"0s"`. */
  readonly initialInterval?: Value<string>;
  /** `randomization_factor`: number, default `0`. */
  readonly randomizationFactor?: Value<number>;
  /** `multiplier`: number, default `0`. */
  readonly multiplier?: Value<number>;
  /** `max_interval`: duration, default `"0s"`. */
  readonly maxInterval?: Value<string>;
  /** `max_elapsed_time`: duration, default `"0s"`. */
  readonly maxElapsedTime?: Value<string>;
}

/**
 * Arguments of `otelcol.receiver.loki`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.loki/}
 */
export interface OtelcolReceiverLokiProps {
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.loki`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.loki/}
 */
export class OtelcolReceiverLoki extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverLokiProps) {
    super(scope, schema, 'otelcol.receiver.loki', label, props);
  }

  /** `receiver`: loki.LogsReceiver. */
  get receiver(): Ref<LogsReceiver> {
    return this.ref('receiver');
  }
}

/**
 * Arguments of `otelcol.receiver.nginx`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.nginx/}
 */
export interface OtelcolReceiverNginxProps {
  /** `endpoint`: string, required. */
  readonly endpoint: Value<string>;
  /** `collection_interval`: duration, default `"10s"`. */
  readonly collectionInterval?: Value<string>;
  /** `initial_delay`: duration, default `"1s"`. */
  readonly initialDelay?: Value<string>;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.nginx`, public preview.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.nginx/}
 */
export class OtelcolReceiverNginx extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverNginxProps) {
    super(scope, schema, 'otelcol.receiver.nginx', label, props);
  }
}

/**
 * Arguments of `otelcol.receiver.otlp`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.otlp/}
 */
export interface OtelcolReceiverOtlpProps {
  /** Block `grpc`. */
  readonly grpc?: OtelcolReceiverOtlpGrpc;
  /** Block `http`. */
  readonly http?: OtelcolReceiverOtlpHttp;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.otlp`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.otlp/}
 */
export class OtelcolReceiverOtlp extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverOtlpProps) {
    super(scope, schema, 'otelcol.receiver.otlp', label, props);
  }
}

/**
 * `grpc` of `otelcol.receiver.otlp`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.otlp/}
 */
export interface OtelcolReceiverOtlpGrpc {
  /** `endpoint`: string, default `"0.0.0.0:4317"`. */
  readonly endpoint?: Value<string>;
  /** `transport`: string, default `"tcp"`. */
  readonly transport?: Value<string>;
  /** `max_recv_msg_size`: bytes, default `"0B"`. */
  readonly maxRecvMsgSize?: Value<string>;
  /** `max_concurrent_streams`: integer, 0 or more, default `0`. */
  readonly maxConcurrentStreams?: Value<number>;
  /** `read_buffer_size`: bytes, default `"512KiB"`. */
  readonly readBufferSize?: Value<string>;
  /** `write_buffer_size`: bytes, default `"0B"`. */
  readonly writeBufferSize?: Value<string>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** `include_metadata`: bool, default `false`. */
  readonly includeMetadata?: Value<boolean>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsServerArguments;
  /** Block `keepalive`. */
  readonly keepalive?: OtelcolKeepaliveServerArguments;
}

/**
 * `http` of `otelcol.receiver.otlp`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.otlp/}
 */
export interface OtelcolReceiverOtlpHttp {
  /** `endpoint`: string, default `"0.0.0.0:4318"`. */
  readonly endpoint?: Value<string>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** `max_request_body_size`: bytes, default `"0B"`. */
  readonly maxRequestBodySize?: Value<string>;
  /** `include_metadata`: bool, default `false`. */
  readonly includeMetadata?: Value<boolean>;
  /**
   * `compression_algorithms`: list(string), default `["","gzip","zstd","zlib","snappy","deflate","lz4"]`.
   */
  readonly compressionAlgorithms?: ListValue<string>;
  /** `keep_alives_enabled`: bool, no default. */
  readonly keepAlivesEnabled?: Value<boolean>;
  /** `idle_timeout`: duration, default `"1m"`. */
  readonly idleTimeout?: Value<string>;
  /** `read_timeout`: duration, default `"0s"`. */
  readonly readTimeout?: Value<string>;
  /** `write_timeout`: duration, default `"30s"`. */
  readonly writeTimeout?: Value<string>;
  /** `read_header_timeout`: duration, default `"1m"`. */
  readonly readHeaderTimeout?: Value<string>;
  /** `traces_url_path`: string, default `"/v1/traces"`. */
  readonly tracesUrlPath?: Value<string>;
  /** `metrics_url_path`: string, default `"/v1/metrics"`. */
  readonly metricsUrlPath?: Value<string>;
  /** `logs_url_path`: string, default `"/v1/logs"`. */
  readonly logsUrlPath?: Value<string>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsServerArguments;
  /** Block `cors`. */
  readonly cors?: OtelcolCorsArguments;
}

/**
 * Arguments of `otelcol.receiver.prometheus`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.prometheus/}
 */
export interface OtelcolReceiverPrometheusProps {
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.receiver.prometheus`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.prometheus/}
 */
export class OtelcolReceiverPrometheus extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverPrometheusProps) {
    super(scope, schema, 'otelcol.receiver.prometheus', label, props);
  }

  /** `receiver`: storage.Appendable. */
  get receiver(): Ref<MetricsReceiver> {
    return this.ref('receiver');
  }
}

/**
 * Arguments of `otelcol.receiver.solace`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.solace/}
 */
export interface OtelcolReceiverSolaceProps {
  /** `broker`: string, default `"localhost:5671"`. */
  readonly broker?: Value<string>;
  /** `queue`: string, required. */
  readonly queue: Value<string>;
  /** `max_unacknowledged`: integer, default `1000`. */
  readonly maxUnacknowledged?: Value<number>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsClientArguments;
  /** Block `flow_control`. */
  readonly flowControl?: OtelcolReceiverSolaceFlowControl;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `auth`, required. */
  readonly auth: OtelcolReceiverSolaceAuth;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.solace`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.solace/}
 */
export class OtelcolReceiverSolace extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverSolaceProps) {
    super(scope, schema, 'otelcol.receiver.solace', label, props);
  }
}

/**
 * `flow_control` of `otelcol.receiver.solace`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.solace/}
 */
export interface OtelcolReceiverSolaceFlowControl {
  /** Block `delayed_retry`, required, with the defaults `delay` `"10ms"`. */
  readonly delayedRetry: OtelcolReceiverSolaceDelayedRetry;
}

/**
 * `delayed_retry` of `otelcol.receiver.solace`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.solace/}
 */
export interface OtelcolReceiverSolaceDelayedRetry {
  /** `delay`: duration, default `"0s"` where its place names no other. */
  readonly delay?: Value<string>;
}

/**
 * `auth` of `otelcol.receiver.solace`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.solace/}
 */
export interface OtelcolReceiverSolaceAuth {
  /** Block `sasl_plain`. */
  readonly saslPlain?: OtelcolReceiverSolaceSaslPlain;
  /** Block `sasl_xauth2`. */
  readonly saslXauth2?: OtelcolReceiverSolaceSaslXauth2;
  /** Block `sasl_external`. */
  readonly saslExternal?: OtelcolReceiverSolaceSaslExternal;
}

/**
 * `sasl_plain` of `otelcol.receiver.solace`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.solace/}
 */
export interface OtelcolReceiverSolaceSaslPlain {
  /** `username`: string, required. */
  readonly username: Value<string>;
  /** `password`: secret, required. */
  readonly password: SecretValue;
}

/**
 * `sasl_xauth2` of `otelcol.receiver.solace`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.solace/}
 */
export interface OtelcolReceiverSolaceSaslXauth2 {
  /** `username`: string, required. */
  readonly username: Value<string>;
  /** `bearer`: string, required. */
  readonly bearer: Value<string>;
}

/**
 * `sasl_external` of `otelcol.receiver.solace`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.solace/}
 */
export type OtelcolReceiverSolaceSaslExternal = Readonly<Record<string, never>>;

/**
 * Arguments of `otelcol.receiver.splunkhec`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.splunkhec/}
 */
export interface OtelcolReceiverSplunkhecProps {
  /** `endpoint`: string, default `"localhost:8088"`. */
  readonly endpoint?: Value<string>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** `max_request_body_size`: bytes, default `"0B"`. */
  readonly maxRequestBodySize?: Value<string>;
  /** `include_metadata`: bool, default `false`. */
  readonly includeMetadata?: Value<boolean>;
  /**
   * `compression_algorithms`: list(string), default `["","gzip","zstd","zlib","snappy","deflate","lz4"]`.
   */
  readonly compressionAlgorithms?: ListValue<string>;
  /** `keep_alives_enabled`: bool, no default. */
  readonly keepAlivesEnabled?: Value<boolean>;
  /** `idle_timeout`: duration, default `"1m"`. */
  readonly idleTimeout?: Value<string>;
  /** `read_timeout`: duration, default `"0s"`. */
  readonly readTimeout?: Value<string>;
  /** `write_timeout`: duration, default `"30s"`. */
  readonly writeTimeout?: Value<string>;
  /** `read_header_timeout`: duration, default `"1m"`. */
  readonly readHeaderTimeout?: Value<string>;
  /** `raw_path`: string, default `"/services/collector/raw"`. */
  readonly rawPath?: Value<string>;
  /** `health_path`: string, default `"/services/collector/health"`. */
  readonly healthPath?: Value<string>;
  /** `splitting`: string, default `"line"`. */
  readonly splitting?: Value<'none' | 'line'>;
  /** `access_token_passthrough`: bool, default `false`. */
  readonly accessTokenPassthrough?: Value<boolean>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsServerArguments;
  /** Block `cors`. */
  readonly cors?: OtelcolCorsArguments;
  /** Block `hec_metadata_to_otel_attrs`. */
  readonly hecMetadataToOtelAttrs?: OtelcolReceiverSplunkhecHecMetadataToOtelAttrs;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolReceiverSplunkhecOutput;
}

/**
 * `otelcol.receiver.splunkhec`, public preview.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.splunkhec/}
 */
export class OtelcolReceiverSplunkhec extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverSplunkhecProps) {
    super(scope, schema, 'otelcol.receiver.splunkhec', label, props);
  }
}

/**
 * `hec_metadata_to_otel_attrs` of `otelcol.receiver.splunkhec`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.splunkhec/}
 */
export interface OtelcolReceiverSplunkhecHecMetadataToOtelAttrs {
  /** `source`: string, default `"com.splunk.source"`. */
  readonly source?: Value<string>;
  /** `sourcetype`: string, default `"com.splunk.sourcetype"`. */
  readonly sourcetype?: Value<string>;
  /** `index`: string, default `"com.splunk.index"`. */
  readonly index?: Value<string>;
  /** `host`: string, default `"host.name"`. */
  readonly host?: Value<string>;
}

/**
 * `output` of `otelcol.receiver.splunkhec`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.splunkhec/}
 */
export interface OtelcolReceiverSplunkhecOutput {
  /** `metrics`: list(otelcol.Consumer), default `[]`. */
  readonly metrics?: ListValue<OtelcolConsumer, Expression<OtelcolConsumer>>;
  /** `logs`: list(otelcol.Consumer), default `[]`. */
  readonly logs?: ListValue<OtelcolConsumer, Expression<OtelcolConsumer>>;
}

/**
 * Arguments of `otelcol.receiver.syslog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.syslog/}
 */
export interface OtelcolReceiverSyslogProps {
  /** `protocol`: string, default `"rfc5424"`. */
  readonly protocol?: Value<'rfc5424' | 'rfc3164'>;
  /** `location`: string, default `"UTC"`. */
  readonly location?: Value<string>;
  /** `enable_octet_counting`: bool, default `false`. */
  readonly enableOctetCounting?: Value<boolean>;
  /** `max_octets`: integer, default `0`. */
  readonly maxOctets?: Value<number>;
  /** `allow_skip_pri_header`: bool, default `false`. */
  readonly allowSkipPriHeader?: Value<boolean>;
  /** `non_transparent_framing_trailer`: string, no default. */
  readonly nonTransparentFramingTrailer?: Value<'NUL' | 'LF'>;
  /**
   * `on_error`: string, for example `"drop"`, `"drop_quiet"`, `"send"`, `"send_quiet"`, default `"send"`.
   */
  readonly onError?: Value<'drop' | 'drop_quiet' | 'send' | 'send_quiet'>;
  /** Block `retry_on_failure`. */
  readonly retryOnFailure?: OtelcolConsumerRetryArguments;
  /** Block `tcp`. */
  readonly tcp?: OtelcolReceiverSyslogTcp;
  /** Block `udp`. */
  readonly udp?: OtelcolReceiverSyslogUdp;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.syslog`, public preview.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.syslog/}
 */
export class OtelcolReceiverSyslog extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverSyslogProps) {
    super(scope, schema, 'otelcol.receiver.syslog', label, props);
  }
}

/**
 * `tcp` of `otelcol.receiver.syslog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.syslog/}
 */
export interface OtelcolReceiverSyslogTcp {
  /** `max_log_size`: bytes, default `"0B"`. */
  readonly maxLogSize?: Value<string>;
  /** `listen_address`: string, default `""`. */
  readonly listenAddress?: Value<string>;
  /** `add_attributes`: bool, default `false`. */
  readonly addAttributes?: Value<boolean>;
  /** `one_log_per_packet`: bool, default `false`. */
  readonly oneLogPerPacket?: Value<boolean>;
  /** `encoding`: string, default `""`. */
  readonly encoding?: Value<string>;
  /** `preserve_leading_whitespaces`: bool, default `false`. */
  readonly preserveLeadingWhitespaces?: Value<boolean>;
  /** `preserve_trailing_whitespaces`: bool, default `false`. */
  readonly preserveTrailingWhitespaces?: Value<boolean>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsServerArguments;
  /** Block `multiline`. */
  readonly multiline?: OtelcolMultilineConfig;
}

/**
 * `udp` of `otelcol.receiver.syslog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.syslog/}
 */
export interface OtelcolReceiverSyslogUdp {
  /** `listen_address`: string, default `""`. */
  readonly listenAddress?: Value<string>;
  /** `one_log_per_packet`: bool, default `false`. */
  readonly oneLogPerPacket?: Value<boolean>;
  /** `add_attributes`: bool, default `false`. */
  readonly addAttributes?: Value<boolean>;
  /** `encoding`: string, default `""`. */
  readonly encoding?: Value<string>;
  /** `preserve_leading_whitespaces`: bool, default `false`. */
  readonly preserveLeadingWhitespaces?: Value<boolean>;
  /** `preserve_trailing_whitespaces`: bool, default `false`. */
  readonly preserveTrailingWhitespaces?: Value<boolean>;
  /** Block `multiline`. */
  readonly multiline?: OtelcolMultilineConfig;
  /** Block `async`. */
  readonly async?: OtelcolReceiverSyslogAsync;
}

/**
 * `async` of `otelcol.receiver.syslog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.syslog/}
 */
export interface OtelcolReceiverSyslogAsync {
  /** `readers`: integer, default `0`. */
  readonly readers?: Value<number>;
  /** `processors`: integer, default `0`. */
  readonly processors?: Value<number>;
  /** `max_queue_length`: integer, default `0`. */
  readonly maxQueueLength?: Value<number>;
}

/**
 * Arguments of `otelcol.receiver.tcplog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.tcplog/}
 */
export interface OtelcolReceiverTcplogProps {
  /** `listen_address`: string, required. */
  readonly listenAddress: Value<string>;
  /** `max_log_size`: bytes, default `"1MiB"`. */
  readonly maxLogSize?: Value<string>;
  /** `add_attributes`: bool, default `false`. */
  readonly addAttributes?: Value<boolean>;
  /** `one_log_per_packet`: bool, default `false`. */
  readonly oneLogPerPacket?: Value<boolean>;
  /** `encoding`: string, default `""`. */
  readonly encoding?: Value<string>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsServerArguments;
  /** Block `multiline`. */
  readonly multiline?: OtelcolReceiverTcplogMultiline;
  /** Block `retry_on_failure`. */
  readonly retryOnFailure?: OtelcolConsumerRetryArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.tcplog`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.tcplog/}
 */
export class OtelcolReceiverTcplog extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverTcplogProps) {
    super(scope, schema, 'otelcol.receiver.tcplog', label, props);
  }
}

/**
 * `multiline` of `otelcol.receiver.tcplog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.tcplog/}
 */
export interface OtelcolReceiverTcplogMultiline {
  /** `line_start_pattern`: string, default `""`. */
  readonly lineStartPattern?: Value<string>;
  /** `line_end_pattern`: string, default `""`. */
  readonly lineEndPattern?: Value<string>;
  /** `omit_pattern`: bool, default `false`. */
  readonly omitPattern?: Value<boolean>;
}

/**
 * Arguments of `otelcol.receiver.vcenter`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.vcenter/}
 */
export interface OtelcolReceiverVcenterProps {
  /** `endpoint`: string, required. */
  readonly endpoint: Value<string>;
  /** `username`: string, required. */
  readonly username: Value<string>;
  /** `password`: secret, required. */
  readonly password: SecretValue;
  /** `collection_interval`: duration, default `"1m"`. */
  readonly collectionInterval?: Value<string>;
  /** `initial_delay`: duration, default `"1s"`. */
  readonly initialDelay?: Value<string>;
  /** `timeout`: duration, default `"0s"`. */
  readonly timeout?: Value<string>;
  /** `max_query_metrics`: integer, default `256`. */
  readonly maxQueryMetrics?: Value<number>;
  /** Block `metrics`. */
  readonly metrics?: OtelcolReceiverVcenterMetrics;
  /** Block `resource_attributes`. */
  readonly resourceAttributes?: OtelcolReceiverVcenterResourceAttributes;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsClientArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.vcenter`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.vcenter/}
 */
export class OtelcolReceiverVcenter extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverVcenterProps) {
    super(scope, schema, 'otelcol.receiver.vcenter', label, props);
  }
}

/**
 * `metrics` of `otelcol.receiver.vcenter`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.vcenter/}
 */
export interface OtelcolReceiverVcenterMetrics {
  /** Block `vcenter.cluster.cpu.effective`. */
  readonly vcenterClusterCpuEffective?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.cluster.cpu.limit`. */
  readonly vcenterClusterCpuLimit?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.cluster.host.count`. */
  readonly vcenterClusterHostCount?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.cluster.memory.effective`. */
  readonly vcenterClusterMemoryEffective?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.cluster.memory.limit`. */
  readonly vcenterClusterMemoryLimit?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.cluster.vm.count`. */
  readonly vcenterClusterVmCount?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.cluster.vm_template.count`. */
  readonly vcenterClusterVmTemplateCount?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.cluster.vsan.congestions`. */
  readonly vcenterClusterVsanCongestions?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.cluster.vsan.latency.avg`. */
  readonly vcenterClusterVsanLatencyAvg?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.cluster.vsan.operations`. */
  readonly vcenterClusterVsanOperations?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.cluster.vsan.throughput`. */
  readonly vcenterClusterVsanThroughput?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.datacenter.cluster.count`. */
  readonly vcenterDatacenterClusterCount?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.datacenter.cpu.limit`. */
  readonly vcenterDatacenterCpuLimit?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.datacenter.datastore.count`. */
  readonly vcenterDatacenterDatastoreCount?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.datacenter.disk.space`. */
  readonly vcenterDatacenterDiskSpace?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.datacenter.host.count`. */
  readonly vcenterDatacenterHostCount?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.datacenter.memory.limit`. */
  readonly vcenterDatacenterMemoryLimit?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.datacenter.vm.count`. */
  readonly vcenterDatacenterVmCount?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.datastore.disk.usage`. */
  readonly vcenterDatastoreDiskUsage?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.datastore.disk.utilization`. */
  readonly vcenterDatastoreDiskUtilization?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.cpu.capacity`. */
  readonly vcenterHostCpuCapacity?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.cpu.reserved`. */
  readonly vcenterHostCpuReserved?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.cpu.usage`. */
  readonly vcenterHostCpuUsage?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.cpu.utilization`. */
  readonly vcenterHostCpuUtilization?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.disk.latency.avg`. */
  readonly vcenterHostDiskLatencyAvg?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.disk.latency.max`. */
  readonly vcenterHostDiskLatencyMax?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.disk.throughput`. */
  readonly vcenterHostDiskThroughput?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.memory.capacity`. */
  readonly vcenterHostMemoryCapacity?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.memory.usage`. */
  readonly vcenterHostMemoryUsage?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.memory.utilization`. */
  readonly vcenterHostMemoryUtilization?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.network.packet.rate`. */
  readonly vcenterHostNetworkPacketRate?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.network.packet.error.rate`. */
  readonly vcenterHostNetworkPacketErrorRate?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.network.packet.drop.rate`. */
  readonly vcenterHostNetworkPacketDropRate?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.network.throughput`. */
  readonly vcenterHostNetworkThroughput?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.network.usage`. */
  readonly vcenterHostNetworkUsage?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.vsan.cache.hit_rate`. */
  readonly vcenterHostVsanCacheHitRate?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.vsan.congestions`. */
  readonly vcenterHostVsanCongestions?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.vsan.latency.avg`. */
  readonly vcenterHostVsanLatencyAvg?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.vsan.operations`. */
  readonly vcenterHostVsanOperations?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.host.vsan.throughput`. */
  readonly vcenterHostVsanThroughput?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.resource_pool.cpu.shares`. */
  readonly vcenterResourcePoolCpuShares?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.resource_pool.cpu.usage`. */
  readonly vcenterResourcePoolCpuUsage?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.resource_pool.memory.ballooned`. */
  readonly vcenterResourcePoolMemoryBallooned?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.resource_pool.memory.granted`. */
  readonly vcenterResourcePoolMemoryGranted?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.resource_pool.memory.shares`. */
  readonly vcenterResourcePoolMemoryShares?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.resource_pool.memory.swapped`. */
  readonly vcenterResourcePoolMemorySwapped?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.resource_pool.memory.usage`. */
  readonly vcenterResourcePoolMemoryUsage?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.cpu.readiness`. */
  readonly vcenterVmCpuReadiness?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.cpu.time`. */
  readonly vcenterVmCpuTime?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.cpu.usage`. */
  readonly vcenterVmCpuUsage?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.cpu.utilization`. */
  readonly vcenterVmCpuUtilization?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.disk.latency.avg`. */
  readonly vcenterVmDiskLatencyAvg?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.disk.latency.max`. */
  readonly vcenterVmDiskLatencyMax?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.disk.throughput`. */
  readonly vcenterVmDiskThroughput?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.disk.usage`. */
  readonly vcenterVmDiskUsage?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.disk.utilization`. */
  readonly vcenterVmDiskUtilization?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.memory.ballooned`. */
  readonly vcenterVmMemoryBallooned?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.memory.granted`. */
  readonly vcenterVmMemoryGranted?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.memory.swapped`. */
  readonly vcenterVmMemorySwapped?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.memory.swapped_ssd`. */
  readonly vcenterVmMemorySwappedSsd?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.memory.usage`. */
  readonly vcenterVmMemoryUsage?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.memory.utilization`. */
  readonly vcenterVmMemoryUtilization?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.network.broadcast.packet.rate`. */
  readonly vcenterVmNetworkBroadcastPacketRate?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.network.multicast.packet.rate`. */
  readonly vcenterVmNetworkMulticastPacketRate?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.network.packet.rate`. */
  readonly vcenterVmNetworkPacketRate?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.network.packet.drop.rate`. */
  readonly vcenterVmNetworkPacketDropRate?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.network.throughput`. */
  readonly vcenterVmNetworkThroughput?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.network.usage`. */
  readonly vcenterVmNetworkUsage?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.vsan.latency.avg`. */
  readonly vcenterVmVsanLatencyAvg?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.vsan.operations`. */
  readonly vcenterVmVsanOperations?: OtelcolReceiverVcenterMetricConfig;
  /** Block `vcenter.vm.vsan.throughput`. */
  readonly vcenterVmVsanThroughput?: OtelcolReceiverVcenterMetricConfig;
}

/**
 * `vcenter.cluster.cpu.effective`, `vcenter.cluster.cpu.limit`, `vcenter.cluster.host.count` and others of
 * `otelcol.receiver.vcenter`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.vcenter/}
 */
export interface OtelcolReceiverVcenterMetricConfig {
  /** `enabled`: bool, required. */
  readonly enabled: Value<boolean>;
}

/**
 * `resource_attributes` of `otelcol.receiver.vcenter`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.vcenter/}
 */
export interface OtelcolReceiverVcenterResourceAttributes {
  /** Block `vcenter.datacenter.name`. */
  readonly vcenterDatacenterName?: OtelcolReceiverVcenterResourceAttributeConfig;
  /** Block `vcenter.cluster.name`. */
  readonly vcenterClusterName?: OtelcolReceiverVcenterResourceAttributeConfig;
  /** Block `vcenter.datastore.name`. */
  readonly vcenterDatastoreName?: OtelcolReceiverVcenterResourceAttributeConfig;
  /** Block `vcenter.host.name`. */
  readonly vcenterHostName?: OtelcolReceiverVcenterResourceAttributeConfig;
  /** Block `vcenter.resource_pool.inventory_path`. */
  readonly vcenterResourcePoolInventoryPath?: OtelcolReceiverVcenterResourceAttributeConfig;
  /** Block `vcenter.resource_pool.name`. */
  readonly vcenterResourcePoolName?: OtelcolReceiverVcenterResourceAttributeConfig;
  /** Block `vcenter.virtual_app.inventory_path`. */
  readonly vcenterVirtualAppInventoryPath?: OtelcolReceiverVcenterResourceAttributeConfig;
  /** Block `vcenter.virtual_app.name`. */
  readonly vcenterVirtualAppName?: OtelcolReceiverVcenterResourceAttributeConfig;
  /** Block `vcenter.vm.id`. */
  readonly vcenterVmId?: OtelcolReceiverVcenterResourceAttributeConfig;
  /** Block `vcenter.vm.name`. */
  readonly vcenterVmName?: OtelcolReceiverVcenterResourceAttributeConfig;
  /** Block `vcenter.vm_template.id`. */
  readonly vcenterVmTemplateId?: OtelcolReceiverVcenterResourceAttributeConfig;
  /** Block `vcenter.vm_template.name`. */
  readonly vcenterVmTemplateName?: OtelcolReceiverVcenterResourceAttributeConfig;
}

/**
 * `vcenter.datacenter.name`, `vcenter.cluster.name`, `vcenter.datastore.name` and others of
 * `otelcol.receiver.vcenter`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.vcenter/}
 */
export interface OtelcolReceiverVcenterResourceAttributeConfig {
  /** `enabled`: bool, required. */
  readonly enabled: Value<boolean>;
}

/**
 * Arguments of `otelcol.receiver.zipkin`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.zipkin/}
 */
export interface OtelcolReceiverZipkinProps {
  /** `parse_string_tags`: bool, default `false`. */
  readonly parseStringTags?: Value<boolean>;
  /** `endpoint`: string, default `"0.0.0.0:9411"`. */
  readonly endpoint?: Value<string>;
  /** `auth`: auth.Handler, no default. */
  readonly auth?: Expression<AuthHandler>;
  /** `max_request_body_size`: bytes, default `"0B"`. */
  readonly maxRequestBodySize?: Value<string>;
  /** `include_metadata`: bool, default `false`. */
  readonly includeMetadata?: Value<boolean>;
  /**
   * `compression_algorithms`: list(string), default `["","gzip","zstd","zlib","snappy","deflate","lz4"]`.
   */
  readonly compressionAlgorithms?: ListValue<string>;
  /** `keep_alives_enabled`: bool, no default. */
  readonly keepAlivesEnabled?: Value<boolean>;
  /** `idle_timeout`: duration, default `"1m"`. */
  readonly idleTimeout?: Value<string>;
  /** `read_timeout`: duration, default `"0s"`. */
  readonly readTimeout?: Value<string>;
  /** `write_timeout`: duration, default `"30s"`. */
  readonly writeTimeout?: Value<string>;
  /** `read_header_timeout`: duration, default `"1m"`. */
  readonly readHeaderTimeout?: Value<string>;
  /** Block `tls`. */
  readonly tls?: OtelcolTlsServerArguments;
  /** Block `cors`. */
  readonly cors?: OtelcolCorsArguments;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
  /** Block `output`, required. */
  readonly output: OtelcolConsumerArguments;
}

/**
 * `otelcol.receiver.zipkin`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.receiver.zipkin/}
 */
export class OtelcolReceiverZipkin extends Component {
  constructor(scope: Construct, label: string, props: OtelcolReceiverZipkinProps) {
    super(scope, schema, 'otelcol.receiver.zipkin', label, props);
  }
}

/**
 * Arguments of `otelcol.storage.file`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.storage.file/}
 */
export interface OtelcolStorageFileProps {
  /** `directory`: string, default `""`. */
  readonly directory?: Value<string>;
  /** `timeout`: duration, default `"1s"`. */
  readonly timeout?: Value<string>;
  /** `fsync`: bool, default `false`. */
  readonly fsync?: Value<boolean>;
  /** `create_directory`: bool, default `true`. */
  readonly createDirectory?: Value<boolean>;
  /** `directory_permissions`: string, default `"0750"`. */
  readonly directoryPermissions?: Value<string>;
  /**
   * Block `compaction`, with the defaults `rebound_needed_threshold_mib` `100`,
   * `rebound_trigger_threshold_mib` `10`, `max_transaction_size` `65536`, `check_interval` `"5s"`.
   */
  readonly compaction?: OtelcolStorageFileCompaction;
  /** Block `debug_metrics`. */
  readonly debugMetrics?: OtelcolConfigDebugMetricsArguments;
}

/**
 * `otelcol.storage.file`, public preview.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.storage.file/}
 */
export class OtelcolStorageFile extends Component {
  constructor(scope: Construct, label: string, props: OtelcolStorageFileProps = {}) {
    super(scope, schema, 'otelcol.storage.file', label, props);
  }

  /** `handler`: extension.ExtensionHandler. */
  get handler(): Ref<ExtensionHandler> {
    return this.ref('handler');
  }
}

/**
 * `compaction` of `otelcol.storage.file`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.storage.file/}
 */
export interface OtelcolStorageFileCompaction {
  /** `on_start`: bool, default `false`. */
  readonly onStart?: Value<boolean>;
  /** `on_rebound`: bool, default `false`. */
  readonly onRebound?: Value<boolean>;
  /** `directory`: string, default `""`. */
  readonly directory?: Value<string>;
  /** `rebound_needed_threshold_mib`: integer, default `0` where its place names no other. */
  readonly reboundNeededThresholdMib?: Value<number>;
  /** `rebound_trigger_threshold_mib`: integer, default `0` where its place names no other. */
  readonly reboundTriggerThresholdMib?: Value<number>;
  /** `max_transaction_size`: integer, default `0` where its place names no other. */
  readonly maxTransactionSize?: Value<number>;
  /** `check_interval`: duration, default `"0s"` where its place names no other. */
  readonly checkInterval?: Value<string>;
  /** `cleanup_on_start`: bool, default `false`. */
  readonly cleanupOnStart?: Value<boolean>;
}
