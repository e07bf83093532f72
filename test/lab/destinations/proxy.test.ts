import { proxyTo } from '../../../lib/lab/destinations/connection/outward';
import { checkSettings } from '../../../lib/lab/environment';
import { chartsOf } from '../../../lib/lab/manifests';

const proxy = {
  url: 'http://proxy.acme.example:3128',
  noProxy: ['.inside.example', '10.0.0.0/8', 'fd00::/8'],
};

test.each([
  ['https://mimir.acme.example/api/v1/push', true],
  ['https://inside.example/api/v1/push', false],
  ['https://mimir.inside.example/api/v1/push', false],
  ['https://notinside.example/api/v1/push', true],
  ['http://mimir.monitoring.svc/api/v1/push', false],
  ['http://mimir.monitoring.svc.cluster.local/api/v1/push', false],
  ['https://10.1.2.3/api/v1/push', false],
  ['https://11.1.2.3/api/v1/push', true],
  ['https://[fd00::1]/api/v1/push', false],
  ['https://[2001:db8::1]/api/v1/push', true],
])('the way to %s leads through the proxy: %s', (url, isThrough) => {
  expect(proxyTo(url, proxy)).toBe(isThrough ? proxy.url : undefined);
});

const secret = (key: string) => ({ secret: 'own', key });
const own = (mimir: object = {}) => ({
  kind: 'self-hosted',
  mimir: { url: 'https://mimir.acme.example/api/v1/push', ...mimir },
  loki: { url: 'https://loki.inside.example/loki/api/v1/push' },
  tempo: { url: 'https://tempo.acme.example' },
  pyroscope: { url: 'https://pyroscope.acme.example', proxy: 'http://other.example:3128' },
});

const textOf = (settings: object) =>
  chartsOf(
    checkSettings({
      cluster: { name: 'lab', provider: 'other' },
      pipelines: { annotatedProfiles: { enabled: true }, podLogs: { enabled: true } },
      ...settings,
    }),
  )
    .flatMap(({ manifests }) => manifests)
    .filter(({ kind }) => kind === 'ConfigMap')
    .map((manifest) => Object.values(Object(manifest).data).join('\n'))
    .join('\n');

/** The proxies of the endpoint that sends to a host. */
const proxiesOf = (text: string, host: string) => {
  const blocks = text.split(/\n(?=\S)/).filter((block) => block.includes(host));
  return [
    ...new Set(
      blocks.flatMap((block) => [...block.matchAll(/proxy_url\s+= "([^"]*)"/g)].map(([, url]) => url)),
    ),
  ];
};

test('every address outside takes the proxy of the environment, unless it has its own or is excepted', () => {
  const text = textOf({ destinations: { own: own() }, proxy });
  expect(proxiesOf(text, 'mimir.acme.example')).toEqual([proxy.url]);
  expect(proxiesOf(text, 'tempo.acme.example')).toEqual([proxy.url]);
  expect(proxiesOf(text, 'loki.inside.example')).toEqual([]);
  expect(proxiesOf(text, 'pyroscope.acme.example')).toEqual(['http://other.example:3128']);
});

test('the token of OAuth2 is asked for through it too', () => {
  const auth = {
    kind: 'oauth2',
    clientId: secret('id'),
    clientSecret: secret('secret'),
    tokenUrl: 'https://login.acme.example/token',
  };
  const text = textOf({ destinations: { own: own({ auth }) }, proxy });
  const [block = ''] = text.split(/\n(?=\S)/).filter((one) => one.includes('login.acme.example'));
  expect(block.match(/proxy_url/g)).toHaveLength(2);
});

test('nothing is told of a proxy where there is none', () => {
  const text = textOf({
    destinations: { own: { ...own(), pyroscope: { url: 'https://pyroscope.acme.example' } } },
  });
  expect(text).not.toContain('proxy_url');
});

const amp = {
  url: 'https://aps-workspaces.eu-central-1.amazonaws.com/workspaces/ws-1/api/v1/remote_write',
};

describe('remote write to AWS', () => {
  test('is signed, by a role', () => {
    const sigv4 = { region: 'eu-central-1', roleArn: 'arn:aws:iam::123456789012:role/remote-write' };
    const text = textOf({ destinations: { own: own({ ...amp, sigv4 }) } });
    expect(text).toMatch(
      /sigv4 \{\s+region\s+= "eu-central-1"\s+role_arn\s+= "arn:aws:iam::123456789012:role\/remote-write"\s+\}/,
    );
  });

  test('holds keys by reference to a Secret alone', () => {
    const sigv4 = { region: 'eu-central-1', accessKey: secret('id'), secretKey: secret('key') };
    const text = textOf({ destinations: { own: own({ ...amp, sigv4 }) } });
    expect(text).toMatch(
      /access_key\s+= convert\.nonsensitive\(remote\.kubernetes\.secret\.own\.data\["id"\]\)/,
    );
    expect(text).toMatch(/secret_key\s+= remote\.kubernetes\.secret\.own\.data\["key"\]/);
  });

  test('lets who asks AWS for a role know of the proxy, and the API server be asked without it', () => {
    const settings = checkSettings({
      cluster: { name: 'lab', provider: 'eks' },
      destinations: { own: own({ ...amp, sigv4: { region: 'eu-central-1' } }) },
      proxy,
    });
    const receiver = chartsOf(settings)
      .flatMap(({ manifests }) => manifests)
      .find(({ kind, metadata }) => kind === 'StatefulSet' && metadata.name === 'alloy-receiver');
    const text = JSON.stringify(receiver);
    expect(text).toContain(`{"name":"HTTPS_PROXY","value":"${proxy.url}"}`);
    expect(text).toMatch(
      /"NO_PROXY","value":"[^"]*169\.254\.0\.0\/16[^"]*\.svc,[^"]*\$\(KUBERNETES_SERVICE_HOST\)/,
    );
  });
});

test('headers of remote write are those of Secrets, beside that of the tenant', () => {
  const text = textOf({
    destinations: { own: own({ headers: { 'x-api-key': secret('api') }, tenant: 'shop' }) },
  });
  expect(text).toMatch(/headers = \{\s+"X-Scope-OrgID" = "shop",\s+"x-api-key"\s+= convert\.nonsensitive\(/);
});
