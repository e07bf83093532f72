import type { BodyValues } from './values';

/** A rule about the attributes and blocks of one body. */
export type BodyRule = (values: BodyValues) => void;

const credentials = ['basic_auth', 'authorization', 'oauth2', 'bearer_token', 'bearer_token_file'];
/** The ways to authenticate that prometheus.remote_write has besides. */
const more = ['sigv4', 'azuread', 'google_iam'];

/** Pairs of which one at most is set: a value, and the file that holds it. */
const pairs: readonly (readonly [string, string])[] = [
  ['password', 'password_file'],
  ['credentials', 'credentials_file'],
  ['client_secret', 'client_secret_file'],
  ['ca_pem', 'ca_file'],
  ['cert_pem', 'cert_file'],
  ['key_pem', 'key_file'],
];

/** Bodies whose code does not look at such a pair. */
const pairsThat = /(common\/config\.|otelcol\.TLS)/;

/** Its code does not ask for it. */
const unchecked = 'discovery/http.Arguments';
/** Theirs asks for the credentials alone. */
const withoutProxy = [
  'discovery/aws.AWSArguments',
  'discovery/aws.EC2Arguments',
  'discovery/aws.LightsailArguments',
];

/** Alloy stops at load: internal/component/common/config/types.go and internal/component/otelcol/config_tls.go, Validate. */
export const httpClient: BodyRule = (values) => {
  if (values.key === unchecked) return;
  const ways = values.set(...credentials);
  if (values.knows('bearer_token') && values.knows('basic_auth')) {
    const extra = values.set(...more);
    const all = [...extra, ...ways];
    if (all.length > 1)
      values.fail(
        all[1] ?? '',
        `at most one of ${[...credentials, ...more.filter((name) => values.knows(name))].join(', ')} may be set, and ${all.join(' and ')} are; remove all but one.`,
      );
  }
  if (values.knows('proxy_connect_header') && !withoutProxy.includes(values.key)) proxy(values);
  if (pairsThat.test(values.key)) {
    for (const [value, file] of pairs) {
      if (values.knows(value) && values.isSet(value) && values.isSet(file)) {
        values.fail(file, `at most one of ${value} and ${file} may be set; remove one.`);
      }
    }
    if (values.knows('cert_pem') && values.knows('key_file')) clientCertificate(values);
  }
  if (values.key === 'common/config.OAuth2Config') oauth2(values);
  if (values.key === 'common/config.Authorization' && values.text('type')?.trim().toLowerCase() === 'basic') {
    values.fail('type', 'the type may not be basic; use the block basic_auth.');
  }
};

function clientCertificate(values: BodyValues): void {
  const certificate = values.set('cert_pem', 'cert_file')[0];
  const key = values.set('key_pem', 'key_file')[0];
  if (certificate && !key)
    values.fail(certificate, 'a client certificate needs its key; set key_pem or key_file.');
  if (key && !certificate) values.fail(key, 'a client key needs its certificate; set cert_pem or cert_file.');
}

function oauth2(values: BodyValues): void {
  for (const name of ['client_id', 'token_url']) {
    if (!values.isSet(name)) values.fail('', `OAuth 2.0 needs ${name}; set it.`);
  }
  if (values.set('client_secret', 'client_secret_file').length === 0) {
    values.fail('', 'OAuth 2.0 needs a secret; set client_secret or client_secret_file.');
  }
}

function proxy(values: BodyValues): void {
  const environment = values.truth('proxy_from_environment') ?? false;
  if (environment && values.isSet('proxy_url'))
    values.fail(
      'proxy_url',
      'the proxy comes from the environment already; remove proxy_url or proxy_from_environment.',
    );
  if (environment && values.isSet('no_proxy'))
    values.fail(
      'no_proxy',
      'the proxy comes from the environment already; remove no_proxy or proxy_from_environment.',
    );
  const without =
    !environment && !values.isSet('proxy_url') && values.truth('proxy_from_environment') !== undefined;
  for (const name of ['proxy_connect_header', 'no_proxy']) {
    if (without && values.isSet(name))
      values.fail(name, `${name} is for a proxy, and there is none; set proxy_url.`);
  }
}
