import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { gaugeOf, logOf, send, traceOf } from './otlp';
import { RunningLab } from './running-lab';
import { standInSecret } from './stand-ins/secrets';

const settings = checkSettings({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: {
    vendor: {
      kind: 'otlp',
      url: 'http://otlp.vendor.svc:4318/intake',
      headers: { 'x-api-key': { secret: 'vendor', key: 'api-key' } },
      tenant: 'team-a',
    },
  },
  telemetry: { environment: 'staging' },
  pipelines: {
    applicationObservability: {
      receivers: {
        zipkin: { enabled: true },
        jaeger: { enabled: true, protocols: ['grpc', 'thrift-http', 'thrift-binary', 'thrift-compact'] },
      },
    },
    collectorHealth: { enabled: true, interval: '5s' },
  },
});

let lab: RunningLab;

beforeAll(async () => {
  lab = await RunningLab.start(settings, { only: ['alloy-receiver'] });
  const alloy = lab.alloy('alloy-receiver');
  const receiver = await alloy.url(4318);
  const shop = { 'service.name': 'shop' };
  await send(
    receiver,
    'traces',
    traceOf('otlp', [{ resource: shop, name: 'otlp', kind: 'server', milliseconds: 1 }]),
  );
  await send(receiver, 'metrics', gaugeOf(shop, 'queue.size', 1));
  await send(receiver, 'logs', logOf(shop, 'hello', 'otlp'));
  const response = await fetch(`${await alloy.url(9411)}/api/v2/spans`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([
      {
        traceId: 'ab'.repeat(16),
        id: 'cd'.repeat(8),
        name: 'zipkin',
        kind: 'SERVER',
        timestamp: Date.now() * 1000,
        duration: 1000,
        localEndpoint: { serviceName: 'former' },
        tags: { 'http.method': 'GET' },
      },
    ]),
  });
  expect(response.status).toBe(202);
  const { received } = lab.destinations;
  await until(
    'everything',
    async () => {
      const names = received.metrics.map(({ name }) => name);
      const hasAll = ['queue.size', 'traces.span.metrics.calls', 'alloy_build_info'].every((name) =>
        names.includes(name),
      );
      return (hasAll && received.spans.length > 1 && received.logs.length > 1) || undefined;
    },
    { seconds: 150 },
  );
}, 220_000);

afterAll(() => lab?.stop());

test('spans of Zipkin arrive, named and described as those of OTLP', () => {
  const { received } = lab.destinations;
  expect(received.spans.find(({ name }) => name === 'zipkin')?.resource).toMatchObject({
    'service.name': 'former',
    'k8s.cluster.name': 'lab',
    'deployment.environment': 'staging',
  });
});

test('the receivers of Jaeger run', async () => {
  const components = await lab.alloy('alloy-receiver').components();
  expect(components.find(({ name }) => name === 'otelcol.receiver.jaeger.default')?.state).toBe('healthy');
});

test('a destination by OTLP takes metrics, logs and traces by OTLP, with its headers', () => {
  const sent = lab.destinations.requests.filter(({ authority }) => authority === 'otlp.vendor.svc:4318');
  expect([...new Set(sent.map(({ path }) => path))].sort()).toEqual([
    '/intake/v1/logs',
    '/intake/v1/metrics',
    '/intake/v1/traces',
  ]);
  const headers = sent.map((request) => [request.headers['x-api-key'], request.tenant].join(' '));
  expect([...new Set(headers)]).toEqual([`${standInSecret('api-key')} team-a`]);
});

test('what is scraped and log lines reach it too, with cluster and environment', () => {
  const { received } = lab.destinations;
  const scraped = received.metrics.find(({ name }) => name === 'alloy_build_info');
  expect(scraped?.resource).toMatchObject({
    'k8s.cluster.name': 'lab',
    'deployment.environment.name': 'staging',
  });
  const line = received.logs.find(({ body }) => body !== 'hello');
  expect(line?.resource).toMatchObject({ 'k8s.cluster.name': 'lab' });
});

test('everything that was sent was understood', () => {
  expect(lab.destinations.problems).toEqual([]);
});
