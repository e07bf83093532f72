// Made by `npm run import` from Alloy v1.19.2; not to be edited.
import type { ListValue, MapValue, Secret, SecretValue, Value } from '../../lib/alloy';

/** `authorization`: `common/config.Authorization` in Alloy's source. */
export interface Authorization {
  /** `type`: string, default `""`. */
  readonly type?: Value<string>;
  /** `credentials`: secret, default `""`. */
  readonly credentials?: SecretValue;
  /** `credentials_file`: string, default `""`. */
  readonly credentialsFile?: Value<string>;
}

/** `basic_auth`: `common/config.BasicAuth` in Alloy's source. */
export interface BasicAuth {
  /** `username`: string, default `""`. */
  readonly username?: Value<string>;
  /** `password`: secret, default `""`. */
  readonly password?: SecretValue;
  /** `password_file`: string, default `""`. */
  readonly passwordFile?: Value<string>;
}

/** `client`, `http_client_config`: `common/config.HTTPClientConfig` in Alloy's source. */
export interface HttpClientConfig {
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

/** `oauth2`: `common/config.OAuth2Config` in Alloy's source. */
export interface OAuth2Config {
  /** `client_id`: string, default `""`. */
  readonly clientId?: Value<string>;
  /** `client_secret`: secret, default `""`. */
  readonly clientSecret?: SecretValue;
  /** `client_secret_file`: string, default `""`. */
  readonly clientSecretFile?: Value<string>;
  /** `scopes`: list(string), default `[]`. */
  readonly scopes?: ListValue<string>;
  /** `token_url`: string, default `""`. */
  readonly tokenUrl?: Value<string>;
  /** `endpoint_params`: map(string), default `{}`. */
  readonly endpointParams?: MapValue<string>;
  /** `proxy_url`: string, no default. */
  readonly proxyUrl?: Value<string>;
  /** `no_proxy`: string, default `""`. */
  readonly noProxy?: Value<string>;
  /** `proxy_from_environment`: bool, default `false`. */
  readonly proxyFromEnvironment?: Value<boolean>;
  /** `proxy_connect_header`: map(list(secret)), default `{}`. */
  readonly proxyConnectHeader?: MapValue<readonly Secret[], ListValue<Secret, SecretValue>>;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/** `tls_config`: `common/config.TLSConfig` in Alloy's source. */
export interface TlsConfig {
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
  /** `server_name`: string, default `""`. */
  readonly serverName?: Value<string>;
  /** `insecure_skip_verify`: bool, default `false`. */
  readonly insecureSkipVerify?: Value<boolean>;
  /** `min_version`: string, no default. */
  readonly minVersion?: Value<'TLS13' | 'TLS12' | 'TLS11' | 'TLS10'>;
}

/** `clustering`: `service/cluster.ComponentBlock` in Alloy's source. */
export interface ClusterComponentBlock {
  /** `enabled`: bool, required. */
  readonly enabled: Value<boolean>;
}

/** `rule`, `write_relabel_config`: `common/relabel.Config` in Alloy's source. */
export interface RelabelConfig {
  /** `source_labels`: list(string), default `[]`. */
  readonly sourceLabels?: ListValue<string>;
  /** `separator`: string, default `";"`. */
  readonly separator?: Value<string>;
  /** `regex`: string, default `"(.*)"`. */
  readonly regex?: Value<string>;
  /** `modulus`: integer, 0 or more, default `0`. */
  readonly modulus?: Value<number>;
  /** `target_label`: string, default `""`. */
  readonly targetLabel?: Value<string>;
  /** `replacement`: string, default `"$1"`. */
  readonly replacement?: Value<string>;
  /** `action`: string, default `"replace"`. */
  readonly action?: Value<
    | 'replace'
    | 'keep'
    | 'drop'
    | 'hashmod'
    | 'labelmap'
    | 'labeldrop'
    | 'labelkeep'
    | 'lowercase'
    | 'uppercase'
    | 'keepequal'
    | 'dropequal'
  >;
}

/** `selector`, `namespace_selector`: `common/config.LabelSelector` in Alloy's source. */
export interface LabelSelector {
  /** `match_labels`: map(string), default `{}`. */
  readonly matchLabels?: MapValue<string>;
  /** Block `match_expression`, any number. */
  readonly matchExpression?: readonly MatchExpression[];
}

/** `match_expression`: `common/config.MatchExpression` in Alloy's source. */
export interface MatchExpression {
  /** `key`: string, required. */
  readonly key: Value<string>;
  /** `operator`: string, required, for example `"In"`, `"NotIn"`, `"Exists"`, `"DoesNotExist"`. */
  readonly operator: Value<string>;
  /** `values`: list(string), default `[]`. */
  readonly values?: ListValue<string>;
}

/** `client`: `common/kubernetes.ClientArguments` in Alloy's source. */
export interface KubernetesClientArguments {
  /** `api_server`: string, no default. */
  readonly apiServer?: Value<string>;
  /** `kubeconfig_file`: string, default `""`. */
  readonly kubeconfigFile?: Value<string>;
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
 * `rule_selector`, `rule_namespace_selector`, `alertmanagerconfig_selector` and others:
 * `common/kubernetes.LabelSelector` in Alloy's source.
 */
export interface KubernetesLabelSelector {
  /** `match_labels`: map(string), default `{}`. */
  readonly matchLabels?: MapValue<string>;
  /** Block `match_expression`, any number. */
  readonly matchExpression?: readonly KubernetesMatchExpression[];
}

/** `match_expression`: `common/kubernetes.MatchExpression` in Alloy's source. */
export interface KubernetesMatchExpression {
  /** `key`: string, required. */
  readonly key: Value<string>;
  /** `operator`: string, required, for example `"In"`, `"NotIn"`, `"Exists"`, `"DoesNotExist"`. */
  readonly operator: Value<string>;
  /** `values`: list(string), default `[]`. */
  readonly values?: ListValue<string>;
}

/** `grpc`: `common/net.GRPCConfig` in Alloy's source. */
export interface NetGrpcConfig {
  /** `listen_address`: string, default `""`. */
  readonly listenAddress?: Value<string>;
  /** `listen_port`: integer, default `0`. */
  readonly listenPort?: Value<number>;
  /** `conn_limit`: integer, default `0`. */
  readonly connLimit?: Value<number>;
  /** `max_connection_age`: duration, default `"0s"` where its place names no other. */
  readonly maxConnectionAge?: Value<string>;
  /** `max_connection_age_grace`: duration, default `"0s"` where its place names no other. */
  readonly maxConnectionAgeGrace?: Value<string>;
  /** `max_connection_idle`: duration, default `"0s"` where its place names no other. */
  readonly maxConnectionIdle?: Value<string>;
  /** `server_max_recv_msg_size`: integer, default `0` where its place names no other. */
  readonly serverMaxRecvMsgSize?: Value<number>;
  /** `server_max_send_msg_size`: integer, default `0` where its place names no other. */
  readonly serverMaxSendMsgSize?: Value<number>;
  /** `server_max_concurrent_streams`: integer, 0 or more, default `0` where its place names no other. */
  readonly serverMaxConcurrentStreams?: Value<number>;
  /** Block `tls`. */
  readonly tls?: NetTlsConfig;
}

/** `tls`: `common/net.TLSConfig` in Alloy's source. */
export interface NetTlsConfig {
  /** `cert_pem`: string, default `""`. */
  readonly certPem?: Value<string>;
  /** `key_pem`: secret, default `""`. */
  readonly keyPem?: SecretValue;
  /** `cert_file`: string, default `""`. */
  readonly certFile?: Value<string>;
  /** `key_file`: string, default `""`. */
  readonly keyFile?: Value<string>;
  /**
   * `client_auth_type`: string, for example `"NoClientCert"`, `"RequestClientCert"`,
   * `"RequireAnyClientCert"`, `"VerifyClientCertIfGiven"`, `"RequireAndVerifyClientCert"`, default `""`.
   */
  readonly clientAuthType?: Value<string>;
  /** `client_ca_file`: string, default `""`. */
  readonly clientCaFile?: Value<string>;
  /** `client_ca`: string, default `""`. */
  readonly clientCa?: Value<string>;
  /** `cipher_suites`: string, default `""`. */
  readonly cipherSuites?: Value<string>;
  /** `min_version`: string, default `""`. */
  readonly minVersion?: Value<string>;
}

/** `http2`: `common/net.HTTP2Config` in Alloy's source. */
export interface NetHttp2Config {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `max_handlers`: integer, default `0`. */
  readonly maxHandlers?: Value<number>;
  /** `max_concurrent_streams`: integer, 0 or more, default `0` where its place names no other. */
  readonly maxConcurrentStreams?: Value<number>;
  /** `max_decoder_header_table_size`: integer, 0 or more, default `0` where its place names no other. */
  readonly maxDecoderHeaderTableSize?: Value<number>;
  /** `max_encoder_header_table_size`: integer, 0 or more, default `0` where its place names no other. */
  readonly maxEncoderHeaderTableSize?: Value<number>;
  /** `max_read_frame_size`: integer, 0 or more, default `0`. */
  readonly maxReadFrameSize?: Value<number>;
  /** `permit_prohibited_ciphers`: bool, default `false`. */
  readonly permitProhibitedCiphers?: Value<boolean>;
  /** `idle_timeout`: duration, default `"0s"`. */
  readonly idleTimeout?: Value<string>;
  /** `read_idle_timeout`: duration, default `"0s"`. */
  readonly readIdleTimeout?: Value<string>;
  /** `ping_timeout`: duration, default `"0s"` where its place names no other. */
  readonly pingTimeout?: Value<string>;
  /** `write_byte_timeout`: duration, default `"0s"`. */
  readonly writeByteTimeout?: Value<string>;
  /** `max_upload_buffer_per_connection`: integer, default `0`. */
  readonly maxUploadBufferPerConnection?: Value<number>;
  /** `max_upload_buffer_per_stream`: integer, default `0`. */
  readonly maxUploadBufferPerStream?: Value<number>;
}

/** `http`: `common/net.HTTPConfig` in Alloy's source. */
export interface NetHttpConfig {
  /** `listen_address`: string, default `""`. */
  readonly listenAddress?: Value<string>;
  /** `listen_port`: integer, default `0` where its place names no other. */
  readonly listenPort?: Value<number>;
  /** `conn_limit`: integer, default `0` where its place names no other. */
  readonly connLimit?: Value<number>;
  /** `server_read_timeout`: duration, default `"0s"` where its place names no other. */
  readonly serverReadTimeout?: Value<string>;
  /** `server_write_timeout`: duration, default `"0s"` where its place names no other. */
  readonly serverWriteTimeout?: Value<string>;
  /** `server_idle_timeout`: duration, default `"0s"` where its place names no other. */
  readonly serverIdleTimeout?: Value<string>;
  /** Block `tls`. */
  readonly tls?: NetTlsConfig;
  /** Block `http2`. */
  readonly http2?: NetHttp2Config;
}
