import { lab, type Refused } from './base';

const proxy = (change: object) => ({ ...lab, proxy: { url: 'http://proxy.acme.example:3128', ...change } });
const key = { secret: 'own', key: 'key' };
const aws = (mimir: object) => ({
  ...lab,
  destinations: {
    aws: {
      kind: 'self-hosted',
      mimir: {
        url: 'https://aps-workspaces.eu-central-1.amazonaws.com/workspaces/ws-1/api/v1/remote_write',
        ...mimir,
      },
    },
  },
});

/** What leaves the cluster: proxies, signatures and headers. */
export const wrongOutward: Refused<unknown> = [
  [
    'a proxy by its address alone',
    { ...lab, proxy: 'http://proxy.acme.example:3128' },
    'proxy is "http://proxy.acme.example:3128", but it takes an object with url, noProxy; describe the proxy with these keys.',
  ],
  [
    'a proxy without a scheme',
    proxy({ url: 'proxy.acme.example:3128' }),
    'proxy.url is "proxy.acme.example:3128", but it takes the http:// or https:// address of a proxy, such as http://proxy.example:3128; give scheme, host and port, or leave it out.',
  ],
  [
    'a proxy with credentials',
    proxy({ url: 'http://user:secret@proxy.acme.example:3128' }),
    'proxy.url holds credentials, but it takes the http:// or https:// address of a proxy, such as http://proxy.example:3128; put the user and the password in a Secret and refer to them by auth.',
  ],
  [
    'exceptions of a proxy as one text',
    proxy({ noProxy: '.acme.example,10.0.0.0/8' }),
    "proxy.noProxy is \".acme.example,10.0.0.0/8\", but it takes a list of hosts; write ['.acme.example', '10.0.0.0/8'].",
  ],
  [
    'an exception with a star',
    proxy({ noProxy: ['*.acme.example'] }),
    'proxy.noProxy[0] is "*.acme.example", but it takes a host, a domain, an address or a range of them, such as vault.acme.example, .acme.example or 10.0.0.0/8; leave out scheme, port and *.',
  ],
  [
    'an exception with more bits than an address has',
    proxy({ noProxy: ['10.0.0.0/33'] }),
    'proxy.noProxy[0] is "10.0.0.0/33", but it takes a host, a domain, an address or a range of them, such as vault.acme.example, .acme.example or 10.0.0.0/8; leave out scheme, port and *.',
  ],
  [
    'gRPC through a proxy',
    {
      ...proxy({}),
      destinations: {
        vendor: { kind: 'otlp', url: 'https://otlp.vendor.example:4317', protocol: 'grpc' },
      },
    },
    'destinations.vendor.protocol is "grpc", but the gRPC exporter of Alloy goes through no proxy, and proxy.url is given; choose "http", or name its host in proxy.noProxy where it is reached without the proxy.',
  ],
  [
    'tokens of OTLP through a proxy',
    {
      ...proxy({}),
      destinations: {
        own: {
          kind: 'self-hosted',
          tempo: {
            url: 'https://tempo.acme.example',
            auth: {
              kind: 'oauth2',
              clientId: key,
              clientSecret: key,
              tokenUrl: 'https://login.acme.example',
            },
          },
        },
      },
    },
    'destinations.own.tempo.auth.tokenUrl is "https://login.acme.example", but Alloy asks for tokens of OTLP directly, and proxy.url is given; choose another kind of auth, or name its host in proxy.noProxy where it is reached without the proxy.',
  ],
  [
    'a signature of no region',
    aws({ sigv4: { region: 'Frankfurt' } }),
    'destinations.aws.mimir.sigv4.region is "Frankfurt", but it takes a region of AWS, such as eu-central-1; give the one that the address names.',
  ],
  [
    'a role by its name',
    aws({ sigv4: { region: 'eu-central-1', roleArn: 'remote-write' } }),
    'destinations.aws.mimir.sigv4.roleArn is "remote-write", but it takes the ARN of a role, such as arn:aws:iam::123456789012:role/remote-write; copy it from IAM.',
  ],
  [
    'half of a key of AWS',
    aws({ sigv4: { region: 'eu-central-1', accessKey: key } }),
    'destinations.aws.mimir.sigv4.secretKey is missing beside accessKey, but a key has two parts; give both, or neither where the pod has a role.',
  ],
  [
    'a key of AWS as text',
    aws({ sigv4: { region: 'eu-central-1', accessKey: 'AKIAIOSFODNN7EXAMPLE', secretKey: key } }),
    'destinations.aws.mimir.sigv4.accessKey is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace of the collectors and name it here.',
  ],
  [
    'a signature beside a password',
    aws({ sigv4: { region: 'eu-central-1' }, auth: { kind: 'basic', username: key, password: key } }),
    'destinations.aws.mimir.sigv4 is given beside auth, but a request says once who sends; remove one of them.',
  ],
  [
    'a signature of logs',
    {
      ...lab,
      destinations: {
        aws: {
          kind: 'self-hosted',
          loki: { url: 'https://loki.example/loki/api/v1/push', sigv4: { region: 'eu-central-1' } },
        },
      },
    },
    'destinations.aws.loki has the unknown key "sigv4", but it takes url, auth, tls, proxy, tenant, allowHttp; correct the spelling or remove it.',
  ],
  [
    'the value of a header as text',
    aws({ headers: { 'x-api-key': 'secret' } }),
    'destinations.aws.mimir.headers["x-api-key"] is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace of the collectors and name it here.',
  ],
];
