import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { gaugeOf, logOf, send, traceOf } from './otlp';
import { RunningLab } from './running-lab';
import { authorityFor } from './stand-ins/authority';
import { TunnelProxy } from './stand-ins/proxy';
import { SecureServer, secureHost } from './stand-ins/secure-server';

/** Each with a server of its own: what is sent there is known by where it comes. */
const names = [
  'databases',
  'databases-unknown',
  'grpc',
  'grpc-unknown',
  'otlp',
  'otlp-unknown',
  'otlp-grpc',
  'behind-proxy',
] as const;

type Name = (typeof names)[number];

const ca = { ca: { secret: 'authority', key: 'ca' } };
const headers = { 'x-api-key': { secret: 'authority', key: 'api-key' } };

let lab: RunningLab;
let servers: Readonly<Record<Name, SecureServer>>;
const proxy = new TunnelProxy();

const url = (name: Name) => `https://${secureHost}:${servers[name].port}`;

/** Mimir, Loki, Tempo and Pyroscope at one address. */
const databases = (name: Name, more: object) => ({
  kind: 'self-hosted',
  mimir: { url: `${url(name)}/api/v1/push`, tenant: 'team-a', ...more },
  loki: { url: `${url(name)}/loki/api/v1/push`, tenant: 'team-a', ...more },
  tempo: { url: url(name), tenant: 'team-a', ...more },
  pyroscope: { url: url(name), tenant: 'team-a', ...more },
});

const tempo = (name: Name, more: object) => ({
  kind: 'self-hosted',
  tempo: { url: url(name), protocol: 'grpc', tenant: 'team-a', ...more },
});

const pathsOf = (name: Name) => [...new Set(servers[name].requests.map(({ path }) => path.split('?')[0]))];

const ofDatabases = ['/api/v1/push', '/ingest', '/loki/api/v1/push', '/otlp/v1/logs', '/v1/traces'];
const byHttp = ['/v1/logs', '/v1/metrics', '/v1/traces'];
const byGrpc = ['Logs', 'Metrics', 'Trace'].map(
  (signal) => `/opentelemetry.proto.collector.${signal.toLowerCase()}.v1.${signal}Service/Export`,
);

beforeAll(async () => {
  const authority = await authorityFor(secureHost);
  servers = Object.fromEntries(names.map((name) => [name, new SecureServer(authority)])) as typeof servers;
  await Promise.all([proxy.start(), ...Object.values(servers).map((server) => server.start())]);
  const settings = checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: {
      databases: databases('databases', { tls: ca }),
      'databases-unknown': databases('databases-unknown', {}),
      grpc: tempo('grpc', { tls: ca }),
      'grpc-unknown': tempo('grpc-unknown', {}),
      otlp: { kind: 'otlp', url: url('otlp'), tls: ca, headers },
      'otlp-unknown': { kind: 'otlp', url: url('otlp-unknown') },
      'otlp-grpc': { kind: 'otlp', url: url('otlp-grpc'), protocol: 'grpc', tls: ca, headers },
      'behind-proxy': databases('behind-proxy', { tls: ca, proxy: proxy.url }),
    },
    pipelines: {
      pushedProfiles: { enabled: true },
      collectorHealth: { enabled: true, interval: '5s' },
    },
  });
  const secret = (value: string) => Buffer.from(value).toString('base64');
  lab = await RunningLab.start(settings, {
    only: ['alloy-receiver'],
    objects: {
      secrets: [
        {
          metadata: { name: 'authority', namespace: 'monitoring' },
          type: 'Opaque',
          data: { ca: secret(authority.ca), 'api-key': secret('a key') },
        },
      ],
    },
  });
  const alloy = lab.alloy('alloy-receiver');
  const receiver = await alloy.url(4318);
  const shop = { 'service.name': 'shop' };
  const spans = [{ resource: shop, name: 'GET /', kind: 'server', milliseconds: 1 }] as const;
  await send(receiver, 'traces', traceOf('trace', spans));
  await send(receiver, 'metrics', gaugeOf(shop, 'queue.size', 1));
  await send(receiver, 'logs', logOf(shop, 'hello', 'trace'));
  // Whether those that refuse are asked before or behind the others, it fails as a whole.
  await fetch(`${await alloy.url(4040)}/ingest?name=shop&from=1&until=2`, { method: 'POST', body: 'a;b 1' });
  await until(
    'all of them',
    async () =>
      (ofDatabases.every((path) => pathsOf('databases').includes(path)) &&
        ofDatabases.every((path) => pathsOf('behind-proxy').includes(path)) &&
        byHttp.every((path) => pathsOf('otlp').includes(path)) &&
        byGrpc.every((path) => pathsOf('otlp-grpc').includes(path)) &&
        pathsOf('grpc').length > 0 &&
        servers['grpc-unknown'].refused > 0) ||
      undefined,
    { seconds: 90 },
  );
}, 200_000);

afterAll(async () => {
  await lab?.stop();
  await Promise.all([proxy.stop(), ...Object.values(servers ?? {}).map((server) => server.stop())]);
});

test('remote write, Loki, OTLP and Pyroscope trust the authority that the settings name', () => {
  expect(pathsOf('databases').sort()).toEqual(ofDatabases);
});

test('OTLP by gRPC trusts it too', () => {
  expect(pathsOf('grpc')).toEqual([byGrpc[2]]);
});

test.each(['databases-unknown', 'grpc-unknown', 'otlp-unknown'] as const)(
  'nothing is sent to %s, whose authority no setting names',
  (name) => {
    expect(servers[name].refused).toBeGreaterThan(0);
    expect(servers[name].requests).toEqual([]);
  },
);

test('the tenant is a header of each request of each exporter', () => {
  const tenants = (['databases', 'grpc'] as const).flatMap((name) =>
    servers[name].requests.map((request) => request.headers['x-scope-orgid']),
  );
  expect([...new Set(tenants)]).toEqual(['team-a']);
});

test.each(['otlp', 'otlp-grpc'] as const)('the headers of the settings arrive at %s', (name) => {
  const keys = servers[name].requests.map((request) => request.headers['x-api-key']);
  expect([...new Set(keys)]).toEqual(['a key']);
});

test('what has a proxy in its settings goes through it, as a tunnel that it cannot read', () => {
  expect(pathsOf('behind-proxy').sort()).toEqual(ofDatabases);
  expect([...new Set(proxy.asked)]).toEqual([`CONNECT ${secureHost}:${servers['behind-proxy'].port}`]);
});
