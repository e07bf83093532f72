import { selfHostedSchema } from '../../../../lib/lab/destinations/self-hosted/settings';

const key = { secret: 'own', key: 'token' };
const filledIn = { auth: { kind: 'none' }, allowHttp: false };

test('an address inside the cluster is enough', () => {
  const url = 'http://tempo.tracing.svc:4318';
  expect(selfHostedSchema.parse({ kind: 'self-hosted', tempo: { url } })).toEqual({
    kind: 'self-hosted',
    tempo: { url, ...filledIn, protocol: 'http' },
  });
});

test.each([
  'http://mimir.metrics.svc/api/v1/push',
  'http://mimir.metrics.svc.cluster.local:8080/api/v1/push',
  'https://prometheus.example/api/v1/write',
  'https://thanos.example/api/v1/receive',
])('metrics can be sent to %s', (url) => {
  expect(selfHostedSchema.parse({ kind: 'self-hosted', mimir: { url } }).mimir).toEqual({
    url,
    ...filledIn,
    headers: {},
  });
});

test('http:// leads out of the cluster where that is said', () => {
  const mimir = { url: 'http://mimir.example/api/v1/push', allowHttp: true };
  expect(selfHostedSchema.parse({ kind: 'self-hosted', mimir }).mimir?.allowHttp).toBe(true);
});

test.each([
  [{ kind: 'none' }],
  [{ kind: 'basic', username: key, password: key }],
  [{ kind: 'bearer', token: key }],
  [
    {
      kind: 'oauth2',
      clientId: key,
      clientSecret: key,
      tokenUrl: 'http://dex.auth.svc/token',
      scopes: ['write'],
      allowHttp: false,
    },
  ],
])('%j lets in', (auth) => {
  const mimir = { url: 'https://mimir.example/api/v1/push', auth };
  expect(selfHostedSchema.parse({ kind: 'self-hosted', mimir }).mimir?.auth).toEqual(auth);
});

test('credentials may be sent by gRPC over TLS, and by HTTP inside the cluster', () => {
  const auth = { kind: 'bearer', token: key };
  const grpc = { url: 'https://tempo.example:443', protocol: 'grpc', auth };
  const http = { url: 'http://tempo.tracing.svc:4318', auth };
  for (const tempo of [grpc, http]) {
    expect(selfHostedSchema.parse({ kind: 'self-hosted', tempo }).tempo?.auth).toEqual(auth);
  }
});
