// Made by `npm run import` from Alloy v1.19.2; not to be edited.
import { join } from 'node:path';
import type { Construct } from 'constructs';
import {
  Component,
  readSchema,
  type MapValue,
  type OneOf,
  type Ref,
  type Secret,
  type SecretValue,
  type Value,
} from '../../lib/alloy';
import type { HttpClientConfig, KubernetesClientArguments } from './common';

const schema = readSchema(join(__dirname, 'schema', 'remote.json'));

/**
 * Arguments of `remote.http`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.http/}
 */
export interface RemoteHttpProps {
  /** `url`: string, required. */
  readonly url: Value<string>;
  /** `poll_frequency`: duration, default `"1m"`. */
  readonly pollFrequency?: Value<string>;
  /** `poll_timeout`: duration, default `"10s"`. */
  readonly pollTimeout?: Value<string>;
  /** `is_secret`: bool, default `false`. */
  readonly isSecret?: Value<boolean>;
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
 * `remote.http`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.http/}
 */
export class RemoteHttp extends Component {
  constructor(scope: Construct, label: string, props: RemoteHttpProps) {
    super(scope, schema, 'remote.http', label, props);
  }

  /** `content`: string or secret. */
  get content(): Ref<string> {
    return this.ref('content');
  }
}

/**
 * Arguments of `remote.kubernetes.configmap`, `remote.kubernetes.secret`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.kubernetes.configmap/}
 */
export interface RemoteKubernetesProps {
  /** `namespace`: string, required. */
  readonly namespace: Value<string>;
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `poll_frequency`: duration, default `"1m"`. */
  readonly pollFrequency?: Value<string>;
  /** `poll_timeout`: duration, default `"15s"`. */
  readonly pollTimeout?: Value<string>;
  /** Block `client`. */
  readonly client?: KubernetesClientArguments;
}

/**
 * Arguments of `remote.kubernetes.configmap`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.kubernetes.configmap/}
 */
export type RemoteKubernetesConfigmapProps = RemoteKubernetesProps;

/**
 * `remote.kubernetes.configmap`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.kubernetes.configmap/}
 */
export class RemoteKubernetesConfigmap extends Component {
  constructor(scope: Construct, label: string, props: RemoteKubernetesConfigmapProps) {
    super(scope, schema, 'remote.kubernetes.configmap', label, props);
  }

  /** `data`: map(string or secret). */
  get data(): Ref<Readonly<Record<string, string>>> {
    return this.ref('data');
  }
}

/**
 * Arguments of `remote.kubernetes.secret`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.kubernetes.secret/}
 */
export type RemoteKubernetesSecretProps = RemoteKubernetesProps;

/**
 * `remote.kubernetes.secret`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.kubernetes.secret/}
 */
export class RemoteKubernetesSecret extends Component {
  constructor(scope: Construct, label: string, props: RemoteKubernetesSecretProps) {
    super(scope, schema, 'remote.kubernetes.secret', label, props);
  }

  /** `data`: map(secret). */
  get data(): Ref<Readonly<Record<string, Secret>>> {
    return this.ref('data');
  }
}

/**
 * Arguments of `remote.s3`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.s3/}
 */
export interface RemoteS3Props {
  /** `path`: string, required. */
  readonly path: Value<string>;
  /** `poll_frequency`: duration, default `"10m"`. */
  readonly pollFrequency?: Value<string>;
  /** `is_secret`: bool, default `false`. */
  readonly isSecret?: Value<boolean>;
  /** Block `client`. */
  readonly client?: RemoteS3Client;
}

/**
 * `remote.s3`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.s3/}
 */
export class RemoteS3 extends Component {
  constructor(scope: Construct, label: string, props: RemoteS3Props) {
    super(scope, schema, 'remote.s3', label, props);
  }

  /** `content`: string or secret. */
  get content(): Ref<string> {
    return this.ref('content');
  }
}

/**
 * `client` of `remote.s3`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.s3/}
 */
export interface RemoteS3Client {
  /** `key`: string, default `""`. */
  readonly key?: Value<string>;
  /** `secret`: secret, default `""`. */
  readonly secret?: SecretValue;
  /** `endpoint`: string, default `""`. */
  readonly endpoint?: Value<string>;
  /** `disable_ssl`: bool, default `false`. */
  readonly disableSsl?: Value<boolean>;
  /** `use_path_style`: bool, default `false`. */
  readonly usePathStyle?: Value<boolean>;
  /** `region`: string, default `""`. */
  readonly region?: Value<string>;
  /** `signing_region`: string, default `""`. */
  readonly signingRegion?: Value<string>;
}

/**
 * Arguments of `remote.vault`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.vault/}
 */
export interface RemoteVaultProps {
  /** `server`: string, required. */
  readonly server: Value<string>;
  /** `namespace`: string, default `""`. */
  readonly namespace?: Value<string>;
  /** `path`: string, required. */
  readonly path: Value<string>;
  /** `key`: string, default `""`. */
  readonly key?: Value<string>;
  /** `reread_frequency`: duration, default `"0s"`. */
  readonly rereadFrequency?: Value<string>;
  /**
   * Block `client_options`, with the defaults `min_retry_wait` `"1s"`, `max_retry_wait` `"1.5s"`,
   * `max_retries` `2`, `timeout` `"1m"`.
   */
  readonly clientOptions?: RemoteVaultClientOptions;
  /** Blocks `auth.*`, in the order of the list. */
  readonly auth?: readonly RemoteVaultAuth[];
}

/** One block of `auth.*`: an object with one key. */
export type RemoteVaultAuth = OneOf<{
  /** Block `auth.token`. */
  readonly token: RemoteVaultAuthToken;
  /** Block `auth.approle`. */
  readonly approle: RemoteVaultAuthApprole;
  /** Block `auth.aws`. */
  readonly aws: RemoteVaultAuthAws;
  /** Block `auth.azure`. */
  readonly azure: RemoteVaultAuthAzure;
  /** Block `auth.gcp`. */
  readonly gcp: RemoteVaultAuthGcp;
  /** Block `auth.kubernetes`. */
  readonly kubernetes: RemoteVaultAuthKubernetes;
  /** Block `auth.ldap`. */
  readonly ldap: RemoteVaultAuthLdap;
  /** Block `auth.userpass`. */
  readonly userpass: RemoteVaultAuthUserpass;
  /** Block `auth.custom`. */
  readonly custom: RemoteVaultAuthCustom;
}>;

/**
 * `remote.vault`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.vault/}
 */
export class RemoteVault extends Component {
  constructor(scope: Construct, label: string, props: RemoteVaultProps) {
    super(scope, schema, 'remote.vault', label, props);
  }

  /** `data`: map(secret). */
  get data(): Ref<Readonly<Record<string, Secret>>> {
    return this.ref('data');
  }
}

/**
 * `client_options` of `remote.vault`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.vault/}
 */
export interface RemoteVaultClientOptions {
  /** `min_retry_wait`: duration, default `"0s"` where its place names no other. */
  readonly minRetryWait?: Value<string>;
  /** `max_retry_wait`: duration, default `"0s"` where its place names no other. */
  readonly maxRetryWait?: Value<string>;
  /** `max_retries`: integer, default `0` where its place names no other. */
  readonly maxRetries?: Value<number>;
  /** `timeout`: duration, default `"0s"` where its place names no other. */
  readonly timeout?: Value<string>;
}

/**
 * `auth.token` of `remote.vault`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.vault/}
 */
export interface RemoteVaultAuthToken {
  /** `token`: secret, required. */
  readonly token: SecretValue;
}

/**
 * `auth.approle` of `remote.vault`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.vault/}
 */
export interface RemoteVaultAuthApprole {
  /** `role_id`: string, required. */
  readonly roleId: Value<string>;
  /** `secret`: secret, required. */
  readonly secret: SecretValue;
  /** `wrapping_token`: bool, default `false`. */
  readonly wrappingToken?: Value<boolean>;
  /** `mount_path`: string, default `"approle"`. */
  readonly mountPath?: Value<string>;
}

/**
 * `auth.aws` of `remote.vault`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.vault/}
 */
export interface RemoteVaultAuthAws {
  /** `type`: string, required, for example `"ec2"`, `"iam"`. */
  readonly type: Value<'ec2' | 'iam'>;
  /** `region`: string, default `"us-east-1"`. */
  readonly region?: Value<string>;
  /** `role`: string, default `""`. */
  readonly role?: Value<string>;
  /** `iam_server_id_header`: string, default `""`. */
  readonly iamServerIdHeader?: Value<string>;
  /** `ec2_signature_type`: string, for example `"pkcs7"`, `"identity"`, default `"pkcs7"`. */
  readonly ec2SignatureType?: Value<'pkcs7' | 'identity'>;
  /** `mount_path`: string, default `"aws"`. */
  readonly mountPath?: Value<string>;
}

/**
 * `auth.azure` of `remote.vault`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.vault/}
 */
export interface RemoteVaultAuthAzure {
  /** `role`: string, required. */
  readonly role: Value<string>;
  /** `resource_url`: string, default `"https://management.azure.com/"`. */
  readonly resourceUrl?: Value<string>;
  /** `mount_path`: string, default `"azure"`. */
  readonly mountPath?: Value<string>;
}

/**
 * `auth.gcp` of `remote.vault`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.vault/}
 */
export interface RemoteVaultAuthGcp {
  /** `role`: string, required. */
  readonly role: Value<string>;
  /** `type`: string, required, for example `"gce"`, `"iam"`. */
  readonly type: Value<'gce' | 'iam'>;
  /** `iam_service_account`: string, default `""`. */
  readonly iamServiceAccount?: Value<string>;
  /** `mount_path`: string, default `"gcp"`. */
  readonly mountPath?: Value<string>;
}

/**
 * `auth.kubernetes` of `remote.vault`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.vault/}
 */
export interface RemoteVaultAuthKubernetes {
  /** `role`: string, required. */
  readonly role: Value<string>;
  /** `service_account_file`: string, default `"/var/run/secrets/kubernetes.io/serviceaccount/token"`. */
  readonly serviceAccountFile?: Value<string>;
  /** `mount_path`: string, default `"kubernetes"`. */
  readonly mountPath?: Value<string>;
}

/**
 * `auth.ldap` of `remote.vault`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.vault/}
 */
export interface RemoteVaultAuthLdap {
  /** `username`: string, required. */
  readonly username: Value<string>;
  /** `password`: secret, required. */
  readonly password: SecretValue;
  /** `mount_path`: string, default `"ldap"`. */
  readonly mountPath?: Value<string>;
}

/**
 * `auth.userpass` of `remote.vault`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.vault/}
 */
export interface RemoteVaultAuthUserpass {
  /** `username`: string, required. */
  readonly username: Value<string>;
  /** `password`: secret, required. */
  readonly password: SecretValue;
  /** `mount_path`: string, default `"userpass"`. */
  readonly mountPath?: Value<string>;
}

/**
 * `auth.custom` of `remote.vault`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.vault/}
 */
export interface RemoteVaultAuthCustom {
  /** `path`: string, required. */
  readonly path: Value<string>;
  /** `data`: map(secret), required. */
  readonly data: MapValue<Secret, SecretValue>;
  /** `namespace`: string, default `""`. */
  readonly namespace?: Value<string>;
}
