// Made by `npm run import` from Alloy v1.19.2; not to be edited.
import { join } from 'node:path';
import type { Construct } from 'constructs';
import {
  Component,
  readSchema,
  type ListValue,
  type MapValue,
  type Secret,
  type SecretValue,
  type Value,
} from '../../lib/alloy';
import type { Authorization, BasicAuth, KubernetesLabelSelector, OAuth2Config, TlsConfig } from './common';

const schema = readSchema(join(__dirname, 'schema', 'mimir.json'));

/**
 * Arguments of `mimir.alerts.kubernetes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/mimir/mimir.alerts.kubernetes/}
 */
export interface MimirAlertsKubernetesProps {
  /** `address`: string, required. */
  readonly address: Value<string>;
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
  /** `sync_interval`: duration, default `"5m"`. */
  readonly syncInterval?: Value<string>;
  /** `template_files`: map(string), default `{}`. */
  readonly templateFiles?: MapValue<string>;
  /** `global_config`: secret, required. */
  readonly globalConfig: SecretValue;
  /** Block `basic_auth`. */
  readonly basicAuth?: BasicAuth;
  /** Block `authorization`. */
  readonly authorization?: Authorization;
  /** Block `oauth2`. */
  readonly oauth2?: OAuth2Config;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
  /** Block `alertmanagerconfig_selector`. */
  readonly alertmanagerconfigSelector?: KubernetesLabelSelector;
  /** Block `alertmanagerconfig_namespace_selector`. */
  readonly alertmanagerconfigNamespaceSelector?: KubernetesLabelSelector;
  /** Block `alertmanagerconfig_matcher`. */
  readonly alertmanagerconfigMatcher?: MimirAlertsKubernetesAlertmanagerconfigMatcher;
}

/**
 * `mimir.alerts.kubernetes`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/mimir/mimir.alerts.kubernetes/}
 */
export class MimirAlertsKubernetes extends Component {
  constructor(scope: Construct, label: string, props: MimirAlertsKubernetesProps) {
    super(scope, schema, 'mimir.alerts.kubernetes', label, props);
  }
}

/**
 * `alertmanagerconfig_matcher` of `mimir.alerts.kubernetes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/mimir/mimir.alerts.kubernetes/}
 */
export interface MimirAlertsKubernetesAlertmanagerconfigMatcher {
  /**
   * `strategy`: string, required, for example `"OnNamespace"`, `"OnNamespaceExceptForAlertmanagerNamespace"`,
   * `"None"`.
   */
  readonly strategy: Value<string>;
  /** `alertmanager_namespace`: string, default `""`. */
  readonly alertmanagerNamespace?: Value<string>;
}

/**
 * Arguments of `mimir.rules.kubernetes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/mimir/mimir.rules.kubernetes/}
 */
export interface MimirRulesKubernetesProps {
  /** `address`: string, required. */
  readonly address: Value<string>;
  /** `tenant_id`: string, default `""`. */
  readonly tenantId?: Value<string>;
  /** `use_legacy_routes`: bool, default `false`. */
  readonly useLegacyRoutes?: Value<boolean>;
  /** `prometheus_http_prefix`: string, default `"/prometheus"`. */
  readonly prometheusHttpPrefix?: Value<string>;
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
  /** `sync_interval`: duration, default `"5m"`. */
  readonly syncInterval?: Value<string>;
  /** `mimir_namespace_prefix`: string, default `"alloy"`. */
  readonly mimirNamespacePrefix?: Value<string>;
  /** `mimir_namespace_separator`: string, default `"/"`. */
  readonly mimirNamespaceSeparator?: Value<string>;
  /** `external_labels`: map(string), default `{}`. */
  readonly externalLabels?: MapValue<string>;
  /** Block `basic_auth`. */
  readonly basicAuth?: BasicAuth;
  /** Block `authorization`. */
  readonly authorization?: Authorization;
  /** Block `oauth2`. */
  readonly oauth2?: OAuth2Config;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
  /** Block `extra_query_matchers`. */
  readonly extraQueryMatchers?: MimirRulesKubernetesExtraQueryMatchers;
  /** Block `rule_selector`. */
  readonly ruleSelector?: KubernetesLabelSelector;
  /** Block `rule_namespace_selector`. */
  readonly ruleNamespaceSelector?: KubernetesLabelSelector;
}

/**
 * `mimir.rules.kubernetes`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/mimir/mimir.rules.kubernetes/}
 */
export class MimirRulesKubernetes extends Component {
  constructor(scope: Construct, label: string, props: MimirRulesKubernetesProps) {
    super(scope, schema, 'mimir.rules.kubernetes', label, props);
  }
}

/**
 * `extra_query_matchers` of `mimir.rules.kubernetes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/mimir/mimir.rules.kubernetes/}
 */
export interface MimirRulesKubernetesExtraQueryMatchers {
  /** Block `matcher`, any number. */
  readonly matcher?: readonly MimirRulesKubernetesMatcher[];
}

/**
 * `matcher` of `mimir.rules.kubernetes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/mimir/mimir.rules.kubernetes/}
 */
export interface MimirRulesKubernetesMatcher {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `value`: string, default `""`. */
  readonly value?: Value<string>;
  /** `value_from_label`: string, default `""`. */
  readonly valueFromLabel?: Value<string>;
  /** `match_type`: string, required, for example `"="`, `"!="`, `"=~"`, `"!~"`. */
  readonly matchType: Value<'=' | '!=' | '=~' | '!~'>;
}
