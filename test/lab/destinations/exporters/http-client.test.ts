import type { Auth, Endpoint } from '../../../../lib/lab/destinations/exporters/endpoint';
import { key, textOf } from '../built';

const url = 'https://far.example/push';
const data = (name: string) => `remote.kubernetes.secret.far.data["${name}"]`;
const text = (name: string) => `convert.nonsensitive(${data(name)})`;

/** What stands inside the endpoint of a client, without indentation. */
function endpoint(
  given: Omit<Endpoint, 'url'>,
  input: 'metrics' | 'logs' | 'profiles' = 'metrics',
): string[] {
  return textOf({ [input]: { url, ...given } }, input)
    .split('\n')
    .map((line) => line.trim().replace(/ += /, ' = '));
}

const auth: readonly (readonly [string, Auth, readonly string[]])[] = [
  [
    'basic authentication',
    { kind: 'basic', username: key('user'), password: key('password') },
    ['basic_auth {', `username = ${text('user')}`, `password = ${data('password')}`],
  ],
  [
    'a bearer token',
    { kind: 'bearer', token: key('token') },
    ['authorization {', 'type = "Bearer"', `credentials = ${data('token')}`],
  ],
  [
    'OAuth2',
    {
      kind: 'oauth2',
      clientId: key('id'),
      clientSecret: key('secret'),
      tokenUrl: 'https://tokens.example',
      scopes: ['write'],
      tls: { ca: key('ca.crt') },
    },
    [
      'oauth2 {',
      `client_id = ${text('id')}`,
      `client_secret = ${data('secret')}`,
      'scopes = ["write"]',
      'token_url = "https://tokens.example"',
      `ca_pem = ${text('ca.crt')}`,
    ],
  ],
];

describe.each(['metrics', 'logs', 'profiles'] as const)('the client of %s', (input) => {
  test.each(auth)('is let in by %s', (_what, given, lines) => {
    expect(endpoint({ auth: given }, input)).toEqual(expect.arrayContaining([...lines]));
  });

  test('names the tenant', () => {
    expect(endpoint({ tenant: 'team-a' }, input)).toContain('"X-Scope-OrgID" = "team-a",');
  });
});

test('a certificate is readable and its key is a secret', () => {
  const tls = { ca: key('ca.crt'), certificate: key('tls.crt'), key: key('tls.key'), serverName: 'far' };
  expect(endpoint({ tls })).toEqual(
    expect.arrayContaining([
      'tls_config {',
      `ca_pem = ${text('ca.crt')}`,
      `cert_pem = ${text('tls.crt')}`,
      `key_pem = ${data('tls.key')}`,
      'server_name = "far"',
    ]),
  );
});

test('goes through a proxy where one is given', () => {
  expect(endpoint({ proxy: 'http://proxy.example:3128' })).toContain(
    'proxy_url = "http://proxy.example:3128"',
  );
});

test.each([{}, { auth: { kind: 'none' } } as const])('%j says nothing but the address', (given) => {
  const native = 'send_native_histograms = true';
  expect(endpoint(given).slice(5)).toEqual(['endpoint {', `url = "${url}"`, native, '}', '}', '']);
});
