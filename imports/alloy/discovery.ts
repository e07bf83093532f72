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

/** Arguments of `discovery.aws`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.aws/} */
export interface DiscoveryAwsProps {
  /** `role`: string, required. */
  readonly role: Value<string>;
  /** `endpoint`: string. */
  readonly endpoint?: Value<string>;
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
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer. */
  readonly port?: Value<number>;
  /** `clusters`: list(string). */
  readonly clusters?: ListValue<string>;
  /** `request_concurrency`: integer. */
  readonly requestConcurrency?: Value<number>;
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

/** `discovery.aws`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.aws/} */
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

/** Arguments of `discovery.azure`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.azure/} */
export interface DiscoveryAzureProps {
  /** `environment`: string. */
  readonly environment?: Value<string>;
  /** `port`: integer. */
  readonly port?: Value<number>;
  /** `subscription_id`: string. */
  readonly subscriptionId?: Value<string>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `resource_group`: string. */
  readonly resourceGroup?: Value<string>;
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

/** `discovery.azure`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.azure/} */
export class DiscoveryAzure extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryAzureProps = {}) {
    super(scope, schema, 'discovery.azure', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `oauth` of `discovery.azure`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.azure/} */
export interface DiscoveryAzureOauth {
  /** `client_id`: string, required. */
  readonly clientId: Value<string>;
  /** `tenant_id`: string, required. */
  readonly tenantId: Value<string>;
  /** `client_secret`: secret, required. */
  readonly clientSecret: SecretValue;
}

/** `managed_identity` of `discovery.azure`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.azure/} */
export interface DiscoveryAzureManagedIdentity {
  /** `client_id`: string, required. */
  readonly clientId: Value<string>;
}

/** `sdk_auth` of `discovery.azure`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.azure/} */
export interface DiscoveryAzureSdkAuth {
  /** `tenant_id`: string. */
  readonly tenantId?: Value<string>;
}

/** `workload_identity` of `discovery.azure`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.azure/} */
export type DiscoveryAzureWorkloadIdentity = Readonly<Record<string, never>>;

/** Arguments of `discovery.consul`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.consul/} */
export interface DiscoveryConsulProps {
  /** `server`: string. */
  readonly server?: Value<string>;
  /** `token`: secret. */
  readonly token?: SecretValue;
  /** `datacenter`: string. */
  readonly datacenter?: Value<string>;
  /** `namespace`: string. */
  readonly namespace?: Value<string>;
  /** `partition`: string. */
  readonly partition?: Value<string>;
  /** `tag_separator`: string. */
  readonly tagSeparator?: Value<string>;
  /** `scheme`: string. */
  readonly scheme?: Value<string>;
  /** `username`: string. */
  readonly username?: Value<string>;
  /** `password`: secret. */
  readonly password?: SecretValue;
  /** `allow_stale`: bool. */
  readonly allowStale?: Value<boolean>;
  /** `services`: list(string). */
  readonly services?: ListValue<string>;
  /** `tags`: list(string). */
  readonly tags?: ListValue<string>;
  /** `node_meta`: map(string). */
  readonly nodeMeta?: MapValue<string>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
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

/** `discovery.consul`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.consul/} */
export class DiscoveryConsul extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryConsulProps = {}) {
    super(scope, schema, 'discovery.consul', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.consulagent`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.consulagent/} */
export interface DiscoveryConsulagentProps {
  /** `server`: string. */
  readonly server?: Value<string>;
  /** `token`: secret. */
  readonly token?: SecretValue;
  /** `datacenter`: string. */
  readonly datacenter?: Value<string>;
  /** `tag_separator`: string. */
  readonly tagSeparator?: Value<string>;
  /** `scheme`: string. */
  readonly scheme?: Value<string>;
  /** `username`: string. */
  readonly username?: Value<string>;
  /** `password`: secret. */
  readonly password?: SecretValue;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `services`: list(string). */
  readonly services?: ListValue<string>;
  /** `tags`: list(string). */
  readonly tags?: ListValue<string>;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/** `discovery.consulagent`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.consulagent/} */
export class DiscoveryConsulagent extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryConsulagentProps = {}) {
    super(scope, schema, 'discovery.consulagent', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.digitalocean`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.digitalocean/} */
export interface DiscoveryDigitaloceanProps {
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer. */
  readonly port?: Value<number>;
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
}

/** `discovery.digitalocean`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.digitalocean/} */
export class DiscoveryDigitalocean extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryDigitaloceanProps = {}) {
    super(scope, schema, 'discovery.digitalocean', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.dns`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.dns/} */
export interface DiscoveryDnsProps {
  /** `names`: list(string), required. */
  readonly names: ListValue<string>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `type`: string. */
  readonly type?: Value<string>;
  /** `port`: integer. */
  readonly port?: Value<number>;
}

/** `discovery.dns`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.dns/} */
export class DiscoveryDns extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryDnsProps) {
    super(scope, schema, 'discovery.dns', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.docker`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.docker/} */
export interface DiscoveryDockerProps {
  /** `host`: string, required. */
  readonly host: Value<string>;
  /** `port`: integer. */
  readonly port?: Value<number>;
  /** `host_networking_host`: string. */
  readonly hostNetworkingHost?: Value<string>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `match_first_network`: bool. */
  readonly matchFirstNetwork?: Value<boolean>;
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

/** `discovery.docker`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.docker/} */
export class DiscoveryDocker extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryDockerProps) {
    super(scope, schema, 'discovery.docker', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `filter` of `discovery.docker`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.docker/} */
export interface DiscoveryDockerFilter {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `values`: list(string), required. */
  readonly values: ListValue<string>;
}

/** Arguments of `discovery.dockerswarm`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.dockerswarm/} */
export interface DiscoveryDockerswarmProps {
  /** `host`: string, required. */
  readonly host: Value<string>;
  /** `role`: string, required. */
  readonly role: Value<string>;
  /** `port`: integer. */
  readonly port?: Value<number>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
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

/** `discovery.dockerswarm`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.dockerswarm/} */
export class DiscoveryDockerswarm extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryDockerswarmProps) {
    super(scope, schema, 'discovery.dockerswarm', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `filter` of `discovery.dockerswarm`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.dockerswarm/} */
export interface DiscoveryDockerswarmFilter {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `values`: list(string), required. */
  readonly values: ListValue<string>;
}

/** Arguments of `discovery.ec2`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.ec2/} */
export interface DiscoveryEc2Props {
  /** `endpoint`: string. */
  readonly endpoint?: Value<string>;
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
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer. */
  readonly port?: Value<number>;
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

/** `discovery.ec2`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.ec2/} */
export class DiscoveryEc2 extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryEc2Props = {}) {
    super(scope, schema, 'discovery.ec2', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.eureka`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.eureka/} */
export interface DiscoveryEurekaProps {
  /** `server`: string, required. */
  readonly server: Value<string>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
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

/** `discovery.eureka`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.eureka/} */
export class DiscoveryEureka extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryEurekaProps) {
    super(scope, schema, 'discovery.eureka', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.file`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.file/} */
export interface DiscoveryFileProps {
  /** `files`: list(string), required. */
  readonly files: ListValue<string>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
}

/** `discovery.file`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.file/} */
export class DiscoveryFile extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryFileProps) {
    super(scope, schema, 'discovery.file', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.gce`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.gce/} */
export interface DiscoveryGceProps {
  /** `project`: string, required. */
  readonly project: Value<string>;
  /** `zone`: string, required. */
  readonly zone: Value<string>;
  /** `filter`: string. */
  readonly filter?: Value<string>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer. */
  readonly port?: Value<number>;
  /** `tag_separator`: string. */
  readonly tagSeparator?: Value<string>;
}

/** `discovery.gce`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.gce/} */
export class DiscoveryGce extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryGceProps) {
    super(scope, schema, 'discovery.gce', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.hetzner`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.hetzner/} */
export interface DiscoveryHetznerProps {
  /** `role`: string, required. */
  readonly role: Value<string>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer. */
  readonly port?: Value<number>;
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

/** `discovery.hetzner`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.hetzner/} */
export class DiscoveryHetzner extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryHetznerProps) {
    super(scope, schema, 'discovery.hetzner', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.http`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.http/} */
export interface DiscoveryHttpProps {
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
  /** `refresh_interval`: duration. */
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

/** `discovery.http`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.http/} */
export class DiscoveryHttp extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryHttpProps) {
    super(scope, schema, 'discovery.http', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.ionos`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.ionos/} */
export interface DiscoveryIonosProps {
  /** `datacenter_id`: string, required. */
  readonly datacenterId: Value<string>;
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
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer. */
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

/** `discovery.ionos`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.ionos/} */
export class DiscoveryIonos extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryIonosProps) {
    super(scope, schema, 'discovery.ionos', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.kubelet`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kubelet/} */
export interface DiscoveryKubeletProps {
  /** `url`: string. */
  readonly url?: Value<string>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
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
  /** `namespaces`: list(string). */
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

/** `discovery.kubelet`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kubelet/} */
export class DiscoveryKubelet extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryKubeletProps = {}) {
    super(scope, schema, 'discovery.kubelet', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.kubernetes`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kubernetes/} */
export interface DiscoveryKubernetesProps {
  /** `api_server`: string. */
  readonly apiServer?: Value<string>;
  /** `role`: string, required. */
  readonly role: Value<string>;
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
  /** Block `namespaces`. */
  readonly namespaces?: DiscoveryKubernetesNamespaces;
  /** Block `selectors`, any number. */
  readonly selectors?: readonly DiscoveryKubernetesSelectors[];
  /** Block `attach_metadata`. */
  readonly attachMetadata?: DiscoveryKubernetesAttachMetadata;
}

/** `discovery.kubernetes`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kubernetes/} */
export class DiscoveryKubernetes extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryKubernetesProps) {
    super(scope, schema, 'discovery.kubernetes', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `namespaces` of `discovery.kubernetes`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kubernetes/} */
export interface DiscoveryKubernetesNamespaces {
  /** `own_namespace`: bool. */
  readonly ownNamespace?: Value<boolean>;
  /** `names`: list(string). */
  readonly names?: ListValue<string>;
}

/** `selectors` of `discovery.kubernetes`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kubernetes/} */
export interface DiscoveryKubernetesSelectors {
  /** `role`: string, required. */
  readonly role: Value<string>;
  /** `label`: string. */
  readonly label?: Value<string>;
  /** `field`: string. */
  readonly field?: Value<string>;
}

/** `attach_metadata` of `discovery.kubernetes`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kubernetes/} */
export interface DiscoveryKubernetesAttachMetadata {
  /** `node`: bool. */
  readonly node?: Value<boolean>;
  /** `namespace`: bool. */
  readonly namespace?: Value<boolean>;
}

/** Arguments of `discovery.kuma`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kuma/} */
export interface DiscoveryKumaProps {
  /** `server`: string, required. */
  readonly server: Value<string>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `fetch_timeout`: duration. */
  readonly fetchTimeout?: Value<string>;
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

/** `discovery.kuma`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.kuma/} */
export class DiscoveryKuma extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryKumaProps) {
    super(scope, schema, 'discovery.kuma', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.lightsail`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.lightsail/} */
export interface DiscoveryLightsailProps {
  /** `endpoint`: string. */
  readonly endpoint?: Value<string>;
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
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer. */
  readonly port?: Value<number>;
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

/** `discovery.lightsail`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.lightsail/} */
export class DiscoveryLightsail extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryLightsailProps = {}) {
    super(scope, schema, 'discovery.lightsail', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.linode`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.linode/} */
export interface DiscoveryLinodeProps {
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer. */
  readonly port?: Value<number>;
  /** `tag_separator`: string. */
  readonly tagSeparator?: Value<string>;
  /** `region`: string. */
  readonly region?: Value<string>;
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

/** `discovery.linode`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.linode/} */
export class DiscoveryLinode extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryLinodeProps = {}) {
    super(scope, schema, 'discovery.linode', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.marathon`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.marathon/} */
export interface DiscoveryMarathonProps {
  /** `servers`: list(string), required. */
  readonly servers: ListValue<string>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `auth_token`: secret. */
  readonly authToken?: SecretValue;
  /** `auth_token_file`: string. */
  readonly authTokenFile?: Value<string>;
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

/** `discovery.marathon`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.marathon/} */
export class DiscoveryMarathon extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryMarathonProps) {
    super(scope, schema, 'discovery.marathon', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.nerve`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.nerve/} */
export interface DiscoveryNerveProps {
  /** `servers`: list(string), required. */
  readonly servers: ListValue<string>;
  /** `paths`: list(string), required. */
  readonly paths: ListValue<string>;
  /** `timeout`: duration. */
  readonly timeout?: Value<string>;
}

/** `discovery.nerve`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.nerve/} */
export class DiscoveryNerve extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryNerveProps) {
    super(scope, schema, 'discovery.nerve', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.nomad`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.nomad/} */
export interface DiscoveryNomadProps {
  /** `allow_stale`: bool. */
  readonly allowStale?: Value<boolean>;
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
  /** `namespace`: string. */
  readonly namespace?: Value<string>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `region`: string. */
  readonly region?: Value<string>;
  /** `server`: string. */
  readonly server?: Value<string>;
  /** `tag_separator`: string. */
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

/** `discovery.nomad`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.nomad/} */
export class DiscoveryNomad extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryNomadProps = {}) {
    super(scope, schema, 'discovery.nomad', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.openstack`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.openstack/} */
export interface DiscoveryOpenstackProps {
  /** `identity_endpoint`: string. */
  readonly identityEndpoint?: Value<string>;
  /** `username`: string. */
  readonly username?: Value<string>;
  /** `userid`: string. */
  readonly userid?: Value<string>;
  /** `password`: secret. */
  readonly password?: SecretValue;
  /** `project_name`: string. */
  readonly projectName?: Value<string>;
  /** `project_id`: string. */
  readonly projectId?: Value<string>;
  /** `domain_name`: string. */
  readonly domainName?: Value<string>;
  /** `domain_id`: string. */
  readonly domainId?: Value<string>;
  /** `application_credential_name`: string. */
  readonly applicationCredentialName?: Value<string>;
  /** `application_credential_id`: string. */
  readonly applicationCredentialId?: Value<string>;
  /** `application_credential_secret`: secret. */
  readonly applicationCredentialSecret?: SecretValue;
  /** `role`: string, required. */
  readonly role: Value<string>;
  /** `region`: string, required. */
  readonly region: Value<string>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer. */
  readonly port?: Value<number>;
  /** `all_tenants`: bool. */
  readonly allTenants?: Value<boolean>;
  /** `availability`: string. */
  readonly availability?: Value<string>;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/** `discovery.openstack`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.openstack/} */
export class DiscoveryOpenstack extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryOpenstackProps) {
    super(scope, schema, 'discovery.openstack', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.ovhcloud`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.ovhcloud/} */
export interface DiscoveryOvhcloudProps {
  /** `endpoint`: string. */
  readonly endpoint?: Value<string>;
  /** `application_key`: string, required. */
  readonly applicationKey: Value<string>;
  /** `application_secret`: secret, required. */
  readonly applicationSecret: SecretValue;
  /** `consumer_key`: secret, required. */
  readonly consumerKey: SecretValue;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `service`: string, required. */
  readonly service: Value<string>;
}

/** `discovery.ovhcloud`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.ovhcloud/} */
export class DiscoveryOvhcloud extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryOvhcloudProps) {
    super(scope, schema, 'discovery.ovhcloud', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.process`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.process/} */
export interface DiscoveryProcessProps {
  /** `join`: list(discovery.Target). */
  readonly join?: ListValue<Target, MapValue<string>>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** Block `discover_config`. */
  readonly discoverConfig?: DiscoveryProcessDiscoverConfig;
}

/** `discovery.process`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.process/} */
export class DiscoveryProcess extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryProcessProps = {}) {
    super(scope, schema, 'discovery.process', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** `discover_config` of `discovery.process`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.process/} */
export interface DiscoveryProcessDiscoverConfig {
  /** `cwd`: bool. */
  readonly cwd?: Value<boolean>;
  /** `exe`: bool. */
  readonly exe?: Value<boolean>;
  /** `commandline`: bool. */
  readonly commandline?: Value<boolean>;
  /** `username`: bool. */
  readonly username?: Value<boolean>;
  /** `uid`: bool. */
  readonly uid?: Value<boolean>;
  /** `container_id`: bool. */
  readonly containerId?: Value<boolean>;
  /** `cgroup_path`: bool. */
  readonly cgroupPath?: Value<boolean>;
}

/** Arguments of `discovery.puppetdb`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.puppetdb/} */
export interface DiscoveryPuppetdbProps {
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
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `url`: string, required. */
  readonly url: Value<string>;
  /** `query`: string, required. */
  readonly query: Value<string>;
  /** `include_parameters`: bool. */
  readonly includeParameters?: Value<boolean>;
  /** `port`: integer. */
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

/** `discovery.puppetdb`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.puppetdb/} */
export class DiscoveryPuppetdb extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryPuppetdbProps) {
    super(scope, schema, 'discovery.puppetdb', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.relabel`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.relabel/} */
export interface DiscoveryRelabelProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** Block `rule`, any number. */
  readonly rule?: readonly RelabelConfig[];
}

/** `discovery.relabel`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.relabel/} */
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

/** Arguments of `discovery.scaleway`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.scaleway/} */
export interface DiscoveryScalewayProps {
  /** `project_id`: string, required. */
  readonly projectId: Value<string>;
  /** `role`: string, required. */
  readonly role: Value<string>;
  /** `api_url`: string. */
  readonly apiUrl?: Value<string>;
  /** `zone`: string. */
  readonly zone?: Value<string>;
  /** `access_key`: string, required. */
  readonly accessKey: Value<string>;
  /** `secret_key`: secret. */
  readonly secretKey?: SecretValue;
  /** `secret_key_file`: string. */
  readonly secretKeyFile?: Value<string>;
  /** `name_filter`: string. */
  readonly nameFilter?: Value<string>;
  /** `tags_filter`: list(string). */
  readonly tagsFilter?: ListValue<string>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `port`: integer. */
  readonly port?: Value<number>;
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
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/** `discovery.scaleway`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.scaleway/} */
export class DiscoveryScaleway extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryScalewayProps) {
    super(scope, schema, 'discovery.scaleway', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.serverset`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.serverset/} */
export interface DiscoveryServersetProps {
  /** `servers`: list(string), required. */
  readonly servers: ListValue<string>;
  /** `paths`: list(string), required. */
  readonly paths: ListValue<string>;
  /** `timeout`: duration. */
  readonly timeout?: Value<string>;
}

/** `discovery.serverset`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.serverset/} */
export class DiscoveryServerset extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryServersetProps) {
    super(scope, schema, 'discovery.serverset', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.triton`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.triton/} */
export interface DiscoveryTritonProps {
  /** `account`: string, required. */
  readonly account: Value<string>;
  /** `role`: string. */
  readonly role?: Value<string>;
  /** `dns_suffix`: string, required. */
  readonly dnsSuffix: Value<string>;
  /** `endpoint`: string, required. */
  readonly endpoint: Value<string>;
  /** `groups`: list(string). */
  readonly groups?: ListValue<string>;
  /** `port`: integer. */
  readonly port?: Value<number>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
  /** `version`: integer. */
  readonly version?: Value<number>;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/** `discovery.triton`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.triton/} */
export class DiscoveryTriton extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryTritonProps) {
    super(scope, schema, 'discovery.triton', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}

/** Arguments of `discovery.uyuni`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.uyuni/} */
export interface DiscoveryUyuniProps {
  /** `server`: string, required. */
  readonly server: Value<string>;
  /** `username`: string, required. */
  readonly username: Value<string>;
  /** `password`: secret, required. */
  readonly password: SecretValue;
  /** `entitlement`: string. */
  readonly entitlement?: Value<string>;
  /** `separator`: string. */
  readonly separator?: Value<string>;
  /** `refresh_interval`: duration. */
  readonly refreshInterval?: Value<string>;
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
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
}

/** `discovery.uyuni`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/discovery/discovery.uyuni/} */
export class DiscoveryUyuni extends Component {
  constructor(scope: Construct, label: string, props: DiscoveryUyuniProps) {
    super(scope, schema, 'discovery.uyuni', label, props);
  }

  /** `targets`: list(discovery.Target). */
  get targets(): Ref<readonly Target[]> {
    return this.ref('targets');
  }
}
