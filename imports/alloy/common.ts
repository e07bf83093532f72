// Made by `npm run import` from Alloy v1.19.2; not to be edited.
import type { ListValue, MapValue, Secret, SecretValue, Value } from '../../lib/alloy';

/** `authorization`: `common/config.Authorization` in Alloy's source. */
export interface Authorization {
  /** `type`: string. */
  readonly type?: Value<string>;
  /** `credentials`: secret. */
  readonly credentials?: SecretValue;
  /** `credentials_file`: string. */
  readonly credentialsFile?: Value<string>;
}

/** `basic_auth`: `common/config.BasicAuth` in Alloy's source. */
export interface BasicAuth {
  /** `username`: string. */
  readonly username?: Value<string>;
  /** `password`: secret. */
  readonly password?: SecretValue;
  /** `password_file`: string. */
  readonly passwordFile?: Value<string>;
}

/** `client`, `http_client_config`: `common/config.HTTPClientConfig` in Alloy's source. */
export interface HttpClientConfig {
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
}

/** `oauth2`: `common/config.OAuth2Config` in Alloy's source. */
export interface OAuth2Config {
  /** `client_id`: string. */
  readonly clientId?: Value<string>;
  /** `client_secret`: secret. */
  readonly clientSecret?: SecretValue;
  /** `client_secret_file`: string. */
  readonly clientSecretFile?: Value<string>;
  /** `scopes`: list(string). */
  readonly scopes?: ListValue<string>;
  /** `token_url`: string. */
  readonly tokenUrl?: Value<string>;
  /** `endpoint_params`: map(string). */
  readonly endpointParams?: MapValue<string>;
  /** `proxy_url`: string. */
  readonly proxyUrl?: Value<string>;
  /** `no_proxy`: string. */
  readonly noProxy?: Value<string>;
  /** `proxy_from_environment`: bool. */
  readonly proxyFromEnvironment?: Value<boolean>;
  /** `proxy_connect_header`: map(list(secret)). */
  readonly proxyConnectHeader?: MapValue<readonly Secret[], ListValue<Secret, SecretValue>>;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/** `tls_config`: `common/config.TLSConfig` in Alloy's source. */
export interface TlsConfig {
  /** `ca_pem`: string. */
  readonly caPem?: Value<string>;
  /** `ca_file`: string. */
  readonly caFile?: Value<string>;
  /** `cert_pem`: string. */
  readonly certPem?: Value<string>;
  /** `cert_file`: string. */
  readonly certFile?: Value<string>;
  /** `key_pem`: secret. */
  readonly keyPem?: SecretValue;
  /** `key_file`: string. */
  readonly keyFile?: Value<string>;
  /** `server_name`: string. */
  readonly serverName?: Value<string>;
  /** `insecure_skip_verify`: bool. */
  readonly insecureSkipVerify?: Value<boolean>;
  /** `min_version`: string. */
  readonly minVersion?: Value<string>;
}

/** `clustering`: `service/cluster.ComponentBlock` in Alloy's source. */
export interface ClusterComponentBlock {
  /** `enabled`: bool, required. */
  readonly enabled: Value<boolean>;
}

/** `rule`, `write_relabel_config`: `common/relabel.Config` in Alloy's source. */
export interface RelabelConfig {
  /** `source_labels`: list(string). */
  readonly sourceLabels?: ListValue<string>;
  /** `separator`: string. */
  readonly separator?: Value<string>;
  /** `regex`: string. */
  readonly regex?: Value<string>;
  /** `modulus`: integer, 0 or more. */
  readonly modulus?: Value<number>;
  /** `target_label`: string. */
  readonly targetLabel?: Value<string>;
  /** `replacement`: string. */
  readonly replacement?: Value<string>;
  /** `action`: string. */
  readonly action?: Value<string>;
}

/** `selector`, `namespace_selector`: `common/config.LabelSelector` in Alloy's source. */
export interface LabelSelector {
  /** `match_labels`: map(string). */
  readonly matchLabels?: MapValue<string>;
  /** Block `match_expression`, any number. */
  readonly matchExpression?: readonly MatchExpression[];
}

/** `match_expression`: `common/config.MatchExpression` in Alloy's source. */
export interface MatchExpression {
  /** `key`: string, required. */
  readonly key: Value<string>;
  /** `operator`: string, required. */
  readonly operator: Value<string>;
  /** `values`: list(string). */
  readonly values?: ListValue<string>;
}

/** `client`: `common/kubernetes.ClientArguments` in Alloy's source. */
export interface KubernetesClientArguments {
  /** `api_server`: string. */
  readonly apiServer?: Value<string>;
  /** `kubeconfig_file`: string. */
  readonly kubeconfigFile?: Value<string>;
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
}

/** `rule_selector`, `rule_namespace_selector`, `alertmanagerconfig_selector` and others: `common/kubernetes.LabelSelector` in Alloy's source. */
export interface KubernetesLabelSelector {
  /** `match_labels`: map(string). */
  readonly matchLabels?: MapValue<string>;
  /** Block `match_expression`, any number. */
  readonly matchExpression?: readonly KubernetesMatchExpression[];
}

/** `match_expression`: `common/kubernetes.MatchExpression` in Alloy's source. */
export interface KubernetesMatchExpression {
  /** `key`: string, required. */
  readonly key: Value<string>;
  /** `operator`: string, required. */
  readonly operator: Value<string>;
  /** `values`: list(string). */
  readonly values?: ListValue<string>;
}

/** `grpc`: `common/net.GRPCConfig` in Alloy's source. */
export interface NetGrpcConfig {
  /** `listen_address`: string. */
  readonly listenAddress?: Value<string>;
  /** `listen_port`: integer. */
  readonly listenPort?: Value<number>;
  /** `conn_limit`: integer. */
  readonly connLimit?: Value<number>;
  /** `max_connection_age`: duration. */
  readonly maxConnectionAge?: Value<string>;
  /** `max_connection_age_grace`: duration. */
  readonly maxConnectionAgeGrace?: Value<string>;
  /** `max_connection_idle`: duration. */
  readonly maxConnectionIdle?: Value<string>;
  /** `server_max_recv_msg_size`: integer. */
  readonly serverMaxRecvMsgSize?: Value<number>;
  /** `server_max_send_msg_size`: integer. */
  readonly serverMaxSendMsgSize?: Value<number>;
  /** `server_max_concurrent_streams`: integer, 0 or more. */
  readonly serverMaxConcurrentStreams?: Value<number>;
  /** Block `tls`. */
  readonly tls?: NetTlsConfig;
}

/** `tls`: `common/net.TLSConfig` in Alloy's source. */
export interface NetTlsConfig {
  /** `cert_pem`: string. */
  readonly certPem?: Value<string>;
  /** `key_pem`: secret. */
  readonly keyPem?: SecretValue;
  /** `cert_file`: string. */
  readonly certFile?: Value<string>;
  /** `key_file`: string. */
  readonly keyFile?: Value<string>;
  /** `client_auth_type`: string. */
  readonly clientAuthType?: Value<string>;
  /** `client_ca_file`: string. */
  readonly clientCaFile?: Value<string>;
  /** `client_ca`: string. */
  readonly clientCa?: Value<string>;
  /** `cipher_suites`: string. */
  readonly cipherSuites?: Value<string>;
  /** `min_version`: string. */
  readonly minVersion?: Value<string>;
}

/** `http2`: `common/net.HTTP2Config` in Alloy's source. */
export interface NetHttp2Config {
  /** `enabled`: bool. */
  readonly enabled?: Value<boolean>;
  /** `max_handlers`: integer. */
  readonly maxHandlers?: Value<number>;
  /** `max_concurrent_streams`: integer, 0 or more. */
  readonly maxConcurrentStreams?: Value<number>;
  /** `max_decoder_header_table_size`: integer, 0 or more. */
  readonly maxDecoderHeaderTableSize?: Value<number>;
  /** `max_encoder_header_table_size`: integer, 0 or more. */
  readonly maxEncoderHeaderTableSize?: Value<number>;
  /** `max_read_frame_size`: integer, 0 or more. */
  readonly maxReadFrameSize?: Value<number>;
  /** `permit_prohibited_ciphers`: bool. */
  readonly permitProhibitedCiphers?: Value<boolean>;
  /** `idle_timeout`: duration. */
  readonly idleTimeout?: Value<string>;
  /** `read_idle_timeout`: duration. */
  readonly readIdleTimeout?: Value<string>;
  /** `ping_timeout`: duration. */
  readonly pingTimeout?: Value<string>;
  /** `write_byte_timeout`: duration. */
  readonly writeByteTimeout?: Value<string>;
  /** `max_upload_buffer_per_connection`: integer. */
  readonly maxUploadBufferPerConnection?: Value<number>;
  /** `max_upload_buffer_per_stream`: integer. */
  readonly maxUploadBufferPerStream?: Value<number>;
}

/** `http`: `common/net.HTTPConfig` in Alloy's source. */
export interface NetHttpConfig {
  /** `listen_address`: string. */
  readonly listenAddress?: Value<string>;
  /** `listen_port`: integer. */
  readonly listenPort?: Value<number>;
  /** `conn_limit`: integer. */
  readonly connLimit?: Value<number>;
  /** `server_read_timeout`: duration. */
  readonly serverReadTimeout?: Value<string>;
  /** `server_write_timeout`: duration. */
  readonly serverWriteTimeout?: Value<string>;
  /** `server_idle_timeout`: duration. */
  readonly serverIdleTimeout?: Value<string>;
  /** Block `tls`. */
  readonly tls?: NetTlsConfig;
  /** Block `http2`. */
  readonly http2?: NetHttp2Config;
}
