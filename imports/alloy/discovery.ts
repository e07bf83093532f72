// Made by `npm run import` from Alloy v1.19.2; not to be edited.
import { join } from 'node:path';
import type { Construct } from 'constructs';
import {
  Component,
  readSchema,
  type ListValue,
  type MapValue,
  type Ref,
  type RelabelRules,
  type Secret,
  type SecretValue,
  type Target,
  type Value,
} from '../../lib/alloy';
import type { Authorization, BasicAuth, OAuth2Config, RelabelConfig, TlsConfig } from './common';

const schema = readSchema(join(__dirname, 'schema', 'discovery.json'));

/**
 * Arguments of `discovery.aws`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.aws/}
 */
export interface DiscoveryAwsProps {
  /**
   * `role`: string, required, for example `"ec2"`, `"ecs"`, `"elasticache"`, `"lightsail"`, `"msk"`, `"rds"`.
   */
  readonly role: Value<'ec2' | 'ecs' | 'elasticache' | 'lightsail' | 'msk' | 'rds'>;
  /** `endpoint`: string, default `""`. */
  readonly endpoint?: Value<string>;
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
  /** `refresh_interval`: duration, default `"0s"`. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer, default `0`. */
  readonly port?: Value<number>;
  /** `clusters`: list(string), default `[]`. */
  readonly clusters?: ListValue<string>;
  /** `request_concurrency`: integer, default `0`. */
  readonly requestConcurrency?: Value<number>;
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
  /** Block `filter`, any number. */
  readonly filter?: readonly DiscoveryAwsEc2Filter[];
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
 * `discovery.aws`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.aws/}
 */
export class DiscoveryAws extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryAwsProps) {
    super(scope, schema, 'discovery.aws', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `filter`: `discovery/aws.EC2Filter` in Alloy's source. */
export interface DiscoveryAwsEc2Filter {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `values`: list(string), required. */
  readonly values: ListValue<string>;
}

/**
 * Arguments of `discovery.azure`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.azure/}
 */
export interface DiscoveryAzureProps {
  /** `environment`: string, default `"AzurePublicCloud"`. */
  readonly environment?: Value<string>;
  /** `port`: integer, default `80`. */
  readonly port?: Value<number>;
  /** `subscription_id`: string, default `""`. */
  readonly subscriptionId?: Value<string>;
  /** `refresh_interval`: duration, default `"5m"`. */
  readonly refreshInterval?: Value<string>;
  /** `resource_group`: string, default `""`. */
  readonly resourceGroup?: Value<string>;
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
  /** Block `oauth`. */
  readonly oauth?: DiscoveryAzureOauth;
  /** Block `managed_identity`. */
  readonly managedIdentity?: DiscoveryAzureManagedIdentity;
  /** Block `sdk_auth`. */
  readonly sdkAuth?: DiscoveryAzureSdkAuth;
  /** Block `workload_identity`. */
  readonly workloadIdentity?: DiscoveryAzureWorkloadIdentity;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/**
 * `discovery.azure`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.azure/}
 */
export class DiscoveryAzure extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryAzureProps = {}) {
    super(scope, schema, 'discovery.azure', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * `oauth` of `discovery.azure`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.azure/}
 */
export interface DiscoveryAzureOauth {
  /** `client_id`: string, required. */
  readonly clientId: Value<string>;
  /** `tenant_id`: string, required. */
  readonly tenantId: Value<string>;
  /** `client_secret`: secret, required. */
  readonly clientSecret: SecretValue;
}

/**
 * `managed_identity` of `discovery.azure`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.azure/}
 */
export interface DiscoveryAzureManagedIdentity {
  /** `client_id`: string, required. */
  readonly clientId: Value<string>;
}

/**
 * `sdk_auth` of `discovery.azure`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.azure/}
 */
export interface DiscoveryAzureSdkAuth {
  /** `tenant_id`: string, default `""`. */
  readonly tenantId?: Value<string>;
}

/**
 * `workload_identity` of `discovery.azure`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.azure/}
 */
export type DiscoveryAzureWorkloadIdentity = Readonly<Record<string, never>>;

/**
 * Arguments of `discovery.consul`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.consul/}
 */
export interface DiscoveryConsulProps {
  /** `server`: string, default `"localhost:8500"`. */
  readonly server?: Value<string>;
  /** `token`: secret, default `""`. */
  readonly token?: SecretValue;
  /** `datacenter`: string, default `""`. */
  readonly datacenter?: Value<string>;
  /** `namespace`: string, default `""`. */
  readonly namespace?: Value<string>;
  /** `partition`: string, default `""`. */
  readonly partition?: Value<string>;
  /** `tag_separator`: string, default `","`. */
  readonly tagSeparator?: Value<string>;
  /** `scheme`: string, default `"http"`. */
  readonly scheme?: Value<string>;
  /** `username`: string, default `""`. */
  readonly username?: Value<string>;
  /** `password`: secret, default `""`. */
  readonly password?: SecretValue;
  /** `allow_stale`: bool, default `true`. */
  readonly allowStale?: Value<boolean>;
  /** `services`: list(string), default `[]`. */
  readonly services?: ListValue<string>;
  /** `tags`: list(string), default `[]`. */
  readonly tags?: ListValue<string>;
  /** `node_meta`: map(string), default `{}`. */
  readonly nodeMeta?: MapValue<string>;
  /** `refresh_interval`: duration, default `"30s"`. */
  readonly refreshInterval?: Value<string>;
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
 * `discovery.consul`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.consul/}
 */
export class DiscoveryConsul extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryConsulProps = {}) {
    super(scope, schema, 'discovery.consul', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.consulagent`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.consulagent/}
 */
export interface DiscoveryConsulagentProps {
  /** `server`: string, default `"localhost:8500"`. */
  readonly server?: Value<string>;
  /** `token`: secret, default `""`. */
  readonly token?: SecretValue;
  /** `datacenter`: string, default `""`. */
  readonly datacenter?: Value<string>;
  /** `tag_separator`: string, default `","`. */
  readonly tagSeparator?: Value<string>;
  /** `scheme`: string, default `"http"`. */
  readonly scheme?: Value<string>;
  /** `username`: string, default `""`. */
  readonly username?: Value<string>;
  /** `password`: secret, default `""`. */
  readonly password?: SecretValue;
  /** `refresh_interval`: duration, default `"30s"`. */
  readonly refreshInterval?: Value<string>;
  /** `services`: list(string), default `[]`. */
  readonly services?: ListValue<string>;
  /** `tags`: list(string), default `[]`. */
  readonly tags?: ListValue<string>;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/**
 * `discovery.consulagent`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.consulagent/}
 */
export class DiscoveryConsulagent extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryConsulagentProps = {}) {
    super(scope, schema, 'discovery.consulagent', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.digitalocean`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.digitalocean/}
 */
export interface DiscoveryDigitaloceanProps {
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer, default `80`. */
  readonly port?: Value<number>;
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
}

/**
 * `discovery.digitalocean`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.digitalocean/}
 */
export class DiscoveryDigitalocean extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryDigitaloceanProps = {}) {
    super(scope, schema, 'discovery.digitalocean', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.dns`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.dns/}
 */
export interface DiscoveryDnsProps {
  /** `names`: list(string), required. */
  readonly names: ListValue<string>;
  /** `refresh_interval`: duration, default `"30s"`. */
  readonly refreshInterval?: Value<string>;
  /** `type`: string, for example `"SRV"`, `"A"`, `"AAAA"`, `"MX"`, `"NS"`, default `"SRV"`. */
  readonly type?: Value<'SRV' | 'A' | 'AAAA' | 'MX' | 'NS'>;
  /** `port`: integer, default `0`. */
  readonly port?: Value<number>;
}

/**
 * `discovery.dns`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.dns/}
 */
export class DiscoveryDns extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryDnsProps) {
    super(scope, schema, 'discovery.dns', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.docker`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.docker/}
 */
export interface DiscoveryDockerProps {
  /** `host`: string, required. */
  readonly host: Value<string>;
  /** `port`: integer, default `80`. */
  readonly port?: Value<number>;
  /** `host_networking_host`: string, default `"localhost"`. */
  readonly hostNetworkingHost?: Value<string>;
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** `match_first_network`: bool, default `true`. */
  readonly matchFirstNetwork?: Value<boolean>;
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
  /** Block `filter`, any number. */
  readonly filter?: readonly DiscoveryDockerFilter[];
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
 * `discovery.docker`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.docker/}
 */
export class DiscoveryDocker extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryDockerProps) {
    super(scope, schema, 'discovery.docker', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * `filter` of `discovery.docker`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.docker/}
 */
export interface DiscoveryDockerFilter {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `values`: list(string), required. */
  readonly values: ListValue<string>;
}

/**
 * Arguments of `discovery.dockerswarm`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.dockerswarm/}
 */
export interface DiscoveryDockerswarmProps {
  /** `host`: string, required. */
  readonly host: Value<string>;
  /** `role`: string, required, for example `"services"`, `"nodes"`, `"tasks"`. */
  readonly role: Value<'services' | 'nodes' | 'tasks'>;
  /** `port`: integer, default `80`. */
  readonly port?: Value<number>;
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
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
  /** Block `filter`, any number. */
  readonly filter?: readonly DiscoveryDockerswarmFilter[];
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
 * `discovery.dockerswarm`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.dockerswarm/}
 */
export class DiscoveryDockerswarm extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryDockerswarmProps) {
    super(scope, schema, 'discovery.dockerswarm', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * `filter` of `discovery.dockerswarm`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.dockerswarm/}
 */
export interface DiscoveryDockerswarmFilter {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `values`: list(string), required. */
  readonly values: ListValue<string>;
}

/**
 * Arguments of `discovery.ec2`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.ec2/}
 */
export interface DiscoveryEc2Props {
  /** `endpoint`: string, default `""`. */
  readonly endpoint?: Value<string>;
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
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer, default `80`. */
  readonly port?: Value<number>;
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
  /** Block `filter`, any number. */
  readonly filter?: readonly DiscoveryAwsEc2Filter[];
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
 * `discovery.ec2`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.ec2/}
 */
export class DiscoveryEc2 extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryEc2Props = {}) {
    super(scope, schema, 'discovery.ec2', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.eureka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.eureka/}
 */
export interface DiscoveryEurekaProps {
  /** `server`: string, required. */
  readonly server: Value<string>;
  /** `refresh_interval`: duration, default `"30s"`. */
  readonly refreshInterval?: Value<string>;
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
 * `discovery.eureka`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.eureka/}
 */
export class DiscoveryEureka extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryEurekaProps) {
    super(scope, schema, 'discovery.eureka', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.file`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.file/}
 */
export interface DiscoveryFileProps {
  /** `files`: list(string), required. */
  readonly files: ListValue<string>;
  /** `refresh_interval`: duration, default `"5m"`. */
  readonly refreshInterval?: Value<string>;
}

/**
 * `discovery.file`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.file/}
 */
export class DiscoveryFile extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryFileProps) {
    super(scope, schema, 'discovery.file', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.gce`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.gce/}
 */
export interface DiscoveryGceProps {
  /** `project`: string, required. */
  readonly project: Value<string>;
  /** `zone`: string, required. */
  readonly zone: Value<string>;
  /** `filter`: string, default `""`. */
  readonly filter?: Value<string>;
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer, default `80`. */
  readonly port?: Value<number>;
  /** `tag_separator`: string, default `","`. */
  readonly tagSeparator?: Value<string>;
}

/**
 * `discovery.gce`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.gce/}
 */
export class DiscoveryGce extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryGceProps) {
    super(scope, schema, 'discovery.gce', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.hetzner`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.hetzner/}
 */
export interface DiscoveryHetznerProps {
  /** `role`: string, required, for example `"robot"`, `"hcloud"`. */
  readonly role: Value<'robot' | 'hcloud'>;
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer, default `80`. */
  readonly port?: Value<number>;
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
 * `discovery.hetzner`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.hetzner/}
 */
export class DiscoveryHetzner extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryHetznerProps) {
    super(scope, schema, 'discovery.hetzner', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.http`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.http/}
 */
export interface DiscoveryHttpProps {
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
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** `url`: string, required. */
  readonly url: Value<string>;
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
 * `discovery.http`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.http/}
 */
export class DiscoveryHttp extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryHttpProps) {
    super(scope, schema, 'discovery.http', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.ionos`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.ionos/}
 */
export interface DiscoveryIonosProps {
  /** `datacenter_id`: string, required. */
  readonly datacenterId: Value<string>;
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
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer, default `80`. */
  readonly port?: Value<number>;
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
 * `discovery.ionos`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.ionos/}
 */
export class DiscoveryIonos extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryIonosProps) {
    super(scope, schema, 'discovery.ionos', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.kubelet`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kubelet/}
 */
export interface DiscoveryKubeletProps {
  /** `url`: string, default `"https://localhost:10250"`. */
  readonly url?: Value<string>;
  /** `refresh_interval`: duration, default `"0s"`. */
  readonly refreshInterval?: Value<string>;
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
  /** `namespaces`: list(string), default `[]`. */
  readonly namespaces?: ListValue<string>;
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
 * `discovery.kubelet`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kubelet/}
 */
export class DiscoveryKubelet extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryKubeletProps = {}) {
    super(scope, schema, 'discovery.kubelet', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.kubernetes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kubernetes/}
 */
export interface DiscoveryKubernetesProps {
  /** `api_server`: string, no default. */
  readonly apiServer?: Value<string>;
  /**
   * `role`: string, required, for example `"node"`, `"pod"`, `"service"`, `"endpoints"`, `"endpointslice"`,
   * `"ingress"`.
   */
  readonly role: Value<'node' | 'pod' | 'service' | 'endpoints' | 'endpointslice' | 'ingress'>;
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
  /** Block `namespaces`. */
  readonly namespaces?: DiscoveryKubernetesNamespaces;
  /** Block `selectors`, any number. */
  readonly selectors?: readonly DiscoveryKubernetesSelectors[];
  /** Block `attach_metadata`. */
  readonly attachMetadata?: DiscoveryKubernetesAttachMetadata;
}

/**
 * `discovery.kubernetes`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kubernetes/}
 */
export class DiscoveryKubernetes extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryKubernetesProps) {
    super(scope, schema, 'discovery.kubernetes', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * `namespaces` of `discovery.kubernetes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kubernetes/}
 */
export interface DiscoveryKubernetesNamespaces {
  /** `own_namespace`: bool, default `false`. */
  readonly ownNamespace?: Value<boolean>;
  /** `names`: list(string), default `[]`. */
  readonly names?: ListValue<string>;
}

/**
 * `selectors` of `discovery.kubernetes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kubernetes/}
 */
export interface DiscoveryKubernetesSelectors {
  /**
   * `role`: string, required, for example `"node"`, `"pod"`, `"service"`, `"endpoints"`, `"endpointslice"`,
   * `"ingress"`.
   */
  readonly role: Value<'node' | 'pod' | 'service' | 'endpoints' | 'endpointslice' | 'ingress'>;
  /** `label`: string, default `""`. */
  readonly label?: Value<string>;
  /** `field`: string, default `""`. */
  readonly field?: Value<string>;
}

/**
 * `attach_metadata` of `discovery.kubernetes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kubernetes/}
 */
export interface DiscoveryKubernetesAttachMetadata {
  /** `node`: bool, default `false`. */
  readonly node?: Value<boolean>;
  /** `namespace`: bool, default `false`. */
  readonly namespace?: Value<boolean>;
}

/**
 * Arguments of `discovery.kuma`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kuma/}
 */
export interface DiscoveryKumaProps {
  /** `server`: string, required. */
  readonly server: Value<string>;
  /** `refresh_interval`: duration, default `"30s"`. */
  readonly refreshInterval?: Value<string>;
  /** `fetch_timeout`: duration, default `"2m"`. */
  readonly fetchTimeout?: Value<string>;
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
 * `discovery.kuma`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kuma/}
 */
export class DiscoveryKuma extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryKumaProps) {
    super(scope, schema, 'discovery.kuma', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.lightsail`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.lightsail/}
 */
export interface DiscoveryLightsailProps {
  /** `endpoint`: string, default `""`. */
  readonly endpoint?: Value<string>;
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
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer, default `80`. */
  readonly port?: Value<number>;
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
 * `discovery.lightsail`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.lightsail/}
 */
export class DiscoveryLightsail extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryLightsailProps = {}) {
    super(scope, schema, 'discovery.lightsail', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.linode`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.linode/}
 */
export interface DiscoveryLinodeProps {
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer, default `80`. */
  readonly port?: Value<number>;
  /** `tag_separator`: string, default `","`. */
  readonly tagSeparator?: Value<string>;
  /** `region`: string, default `""`. */
  readonly region?: Value<string>;
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
 * `discovery.linode`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.linode/}
 */
export class DiscoveryLinode extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryLinodeProps = {}) {
    super(scope, schema, 'discovery.linode', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.marathon`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.marathon/}
 */
export interface DiscoveryMarathonProps {
  /** `servers`: list(string), required. */
  readonly servers: ListValue<string>;
  /** `refresh_interval`: duration, default `"30s"`. */
  readonly refreshInterval?: Value<string>;
  /** `auth_token`: secret, default `""`. */
  readonly authToken?: SecretValue;
  /** `auth_token_file`: string, default `""`. */
  readonly authTokenFile?: Value<string>;
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
 * `discovery.marathon`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.marathon/}
 */
export class DiscoveryMarathon extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryMarathonProps) {
    super(scope, schema, 'discovery.marathon', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.nerve`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.nerve/}
 */
export interface DiscoveryNerveProps {
  /** `servers`: list(string), required. */
  readonly servers: ListValue<string>;
  /** `paths`: list(string), required. */
  readonly paths: ListValue<string>;
  /** `timeout`: duration, default `"10s"`. */
  readonly timeout?: Value<string>;
}

/**
 * `discovery.nerve`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.nerve/}
 */
export class DiscoveryNerve extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryNerveProps) {
    super(scope, schema, 'discovery.nerve', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.nomad`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.nomad/}
 */
export interface DiscoveryNomadProps {
  /** `allow_stale`: bool, default `true`. */
  readonly allowStale?: Value<boolean>;
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
  /** `namespace`: string, default `"default"`. */
  readonly namespace?: Value<string>;
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** `region`: string, default `"global"`. */
  readonly region?: Value<string>;
  /** `server`: string, default `"http://localhost:4646"`. */
  readonly server?: Value<string>;
  /** `tag_separator`: string, default `","`. */
  readonly tagSeparator?: Value<string>;
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
 * `discovery.nomad`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.nomad/}
 */
export class DiscoveryNomad extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryNomadProps = {}) {
    super(scope, schema, 'discovery.nomad', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.openstack`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.openstack/}
 */
export interface DiscoveryOpenstackProps {
  /** `identity_endpoint`: string, default `""`. */
  readonly identityEndpoint?: Value<string>;
  /** `username`: string, default `""`. */
  readonly username?: Value<string>;
  /** `userid`: string, default `""`. */
  readonly userid?: Value<string>;
  /** `password`: secret, default `""`. */
  readonly password?: SecretValue;
  /** `project_name`: string, default `""`. */
  readonly projectName?: Value<string>;
  /** `project_id`: string, default `""`. */
  readonly projectId?: Value<string>;
  /** `domain_name`: string, default `""`. */
  readonly domainName?: Value<string>;
  /** `domain_id`: string, default `""`. */
  readonly domainId?: Value<string>;
  /** `application_credential_name`: string, default `""`. */
  readonly applicationCredentialName?: Value<string>;
  /** `application_credential_id`: string, default `""`. */
  readonly applicationCredentialId?: Value<string>;
  /** `application_credential_secret`: secret, default `""`. */
  readonly applicationCredentialSecret?: SecretValue;
  /** `role`: string, required, for example `"instance"`, `"hypervisor"`. */
  readonly role: Value<'instance' | 'hypervisor'>;
  /** `region`: string, required. */
  readonly region: Value<string>;
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer, default `80`. */
  readonly port?: Value<number>;
  /** `all_tenants`: bool, default `false`. */
  readonly allTenants?: Value<boolean>;
  /** `availability`: string, for example `"public"`, `"internal"`, `"admin"`, default `"public"`. */
  readonly availability?: Value<'public' | 'internal' | 'admin'>;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/**
 * `discovery.openstack`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.openstack/}
 */
export class DiscoveryOpenstack extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryOpenstackProps) {
    super(scope, schema, 'discovery.openstack', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.ovhcloud`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.ovhcloud/}
 */
export interface DiscoveryOvhcloudProps {
  /** `endpoint`: string, default `"ovh-eu"`. */
  readonly endpoint?: Value<string>;
  /** `application_key`: string, required. */
  readonly applicationKey: Value<string>;
  /** `application_secret`: secret, required. */
  readonly applicationSecret: SecretValue;
  /** `consumer_key`: secret, required. */
  readonly consumerKey: SecretValue;
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** `service`: string, required, for example `"dedicated_server"`, `"vps"`. */
  readonly service: Value<'dedicated_server' | 'vps'>;
}

/**
 * `discovery.ovhcloud`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.ovhcloud/}
 */
export class DiscoveryOvhcloud extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryOvhcloudProps) {
    super(scope, schema, 'discovery.ovhcloud', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.process/}
 */
export interface DiscoveryProcessProps {
  /** `join`: list(discovery.Target), default `[]`. */
  readonly join?: ListValue<Target, MapValue<string>>;
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /**
   * Block `discover_config`, with the defaults `cwd` `true`, `exe` `true`, `commandline` `true`,
   * `container_id` `true`.
   */
  readonly discoverConfig?: DiscoveryProcessDiscoverConfig;
}

/**
 * `discovery.process`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.process/}
 */
export class DiscoveryProcess extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryProcessProps = {}) {
    super(scope, schema, 'discovery.process', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * `discover_config` of `discovery.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.process/}
 */
export interface DiscoveryProcessDiscoverConfig {
  /** `cwd`: bool, default `false` where its place names no other. */
  readonly cwd?: Value<boolean>;
  /** `exe`: bool, default `false` where its place names no other. */
  readonly exe?: Value<boolean>;
  /** `commandline`: bool, default `false` where its place names no other. */
  readonly commandline?: Value<boolean>;
  /** `username`: bool, default `false`. */
  readonly username?: Value<boolean>;
  /** `uid`: bool, default `false`. */
  readonly uid?: Value<boolean>;
  /** `container_id`: bool, default `false` where its place names no other. */
  readonly containerId?: Value<boolean>;
  /** `cgroup_path`: bool, default `false`. */
  readonly cgroupPath?: Value<boolean>;
}

/**
 * Arguments of `discovery.puppetdb`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.puppetdb/}
 */
export interface DiscoveryPuppetdbProps {
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
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** `url`: string, required. */
  readonly url: Value<string>;
  /** `query`: string, required. */
  readonly query: Value<string>;
  /** `include_parameters`: bool, default `false`. */
  readonly includeParameters?: Value<boolean>;
  /** `port`: integer, default `80`. */
  readonly port?: Value<number>;
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
 * `discovery.puppetdb`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.puppetdb/}
 */
export class DiscoveryPuppetdb extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryPuppetdbProps) {
    super(scope, schema, 'discovery.puppetdb', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.relabel`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.relabel/}
 */
export interface DiscoveryRelabelProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** Block `rule`, any number. */
  readonly rule?: readonly RelabelConfig[];
}

/**
 * `discovery.relabel`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.relabel/}
 */
export class DiscoveryRelabel extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryRelabelProps) {
    super(scope, schema, 'discovery.relabel', label, props);
  }

  /** `output`: list(discovery.Target). */
  get output(): Ref<readonly Target[]> {
    return this.ref('output');
  }

  /** `rules`: relabel.Rules. */
  get rules(): Ref<RelabelRules> {
    return this.ref('rules');
  }
}

/**
 * Arguments of `discovery.scaleway`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.scaleway/}
 */
export interface DiscoveryScalewayProps {
  /** `project_id`: string, required. */
  readonly projectId: Value<string>;
  /** `role`: string, required. */
  readonly role: Value<'baremetal' | 'instance'>;
  /** `api_url`: string, default `"https://api.scaleway.com"`. */
  readonly apiUrl?: Value<string>;
  /** `zone`: string, default `"fr-par-1"`. */
  readonly zone?: Value<string>;
  /** `access_key`: string, required. */
  readonly accessKey: Value<string>;
  /** `secret_key`: secret, default `""`. */
  readonly secretKey?: SecretValue;
  /** `secret_key_file`: string, default `""`. */
  readonly secretKeyFile?: Value<string>;
  /** `name_filter`: string, default `""`. */
  readonly nameFilter?: Value<string>;
  /** `tags_filter`: list(string), default `[]`. */
  readonly tagsFilter?: ListValue<string>;
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer, default `80`. */
  readonly port?: Value<number>;
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
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/**
 * `discovery.scaleway`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.scaleway/}
 */
export class DiscoveryScaleway extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryScalewayProps) {
    super(scope, schema, 'discovery.scaleway', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.serverset`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.serverset/}
 */
export interface DiscoveryServersetProps {
  /** `servers`: list(string), required. */
  readonly servers: ListValue<string>;
  /** `paths`: list(string), required. */
  readonly paths: ListValue<string>;
  /** `timeout`: duration, default `"10s"`. */
  readonly timeout?: Value<string>;
}

/**
 * `discovery.serverset`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.serverset/}
 */
export class DiscoveryServerset extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryServersetProps) {
    super(scope, schema, 'discovery.serverset', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.triton`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.triton/}
 */
export interface DiscoveryTritonProps {
  /** `account`: string, required. */
  readonly account: Value<string>;
  /** `role`: string, for example `"container"`, `"cn"`, default `"container"`. */
  readonly role?: Value<string>;
  /** `dns_suffix`: string, required. */
  readonly dnsSuffix: Value<string>;
  /** `endpoint`: string, required. */
  readonly endpoint: Value<string>;
  /** `groups`: list(string), default `[]`. */
  readonly groups?: ListValue<string>;
  /** `port`: integer, default `9163`. */
  readonly port?: Value<number>;
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** `version`: integer, default `1`. */
  readonly version?: Value<number>;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/**
 * `discovery.triton`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.triton/}
 */
export class DiscoveryTriton extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryTritonProps) {
    super(scope, schema, 'discovery.triton', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/**
 * Arguments of `discovery.uyuni`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.uyuni/}
 */
export interface DiscoveryUyuniProps {
  /** `server`: string, required. */
  readonly server: Value<string>;
  /** `username`: string, required. */
  readonly username: Value<string>;
  /** `password`: secret, required. */
  readonly password: SecretValue;
  /** `entitlement`: string, default `"monitoring_entitled"`. */
  readonly entitlement?: Value<string>;
  /** `separator`: string, default `","`. */
  readonly separator?: Value<string>;
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
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
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/**
 * `discovery.uyuni`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.uyuni/}
 */
export class DiscoveryUyuni extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryUyuniProps) {
    super(scope, schema, 'discovery.uyuni', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}
