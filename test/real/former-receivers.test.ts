import { createSocket } from 'node:dgram';
import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { call } from './grpc';
import { gaugeOf, logOf, metricsOf, point, send, temporality, traceOf } from './otlp';
import { jaegerSpan, jaegerSpans } from './protobuf-spans';
import { RunningLab } from './running-lab';
import { standInSecret } from './stand-ins/secrets';
import { thriftBody, thriftDatagram } from './thrift-spans';

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

/** Sends one, to nobody who would say that it came. */
async function datagram(port: number, bytes: Buffer): Promise<void> {
  const socket = createSocket('udp4');
  await new Promise<void>((resolve, reject) => {
    socket.send(bytes, port, '127.0.0.1', (error) => (error ? reject(error) : resolve()));
  });
  socket.close();
}

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
  // Points that remote write would have no form for.
  await send(
    receiver,
    'metrics',
    metricsOf(shop, [
      {
        name: 'added.up',
        sum: {
          aggregationTemporality: temporality.delta,
          isMonotonic: true,
          dataPoints: [point({ asInt: 2 })],
        },
      },
    ]),
  );
  await call(await alloy.url(14250), { path: jaegerSpans, message: jaegerSpan('former', 'jaeger grpc') });
  const byHttp = await fetch(`${await alloy.url(14268)}/api/traces?format=jaeger.thrift`, {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.apache.thrift.binary' },
    body: new Uint8Array(thriftBody('former', 'jaeger thrift-http')),
  });
  expect(byHttp.status).toBe(202);
  const { port: binaryPort } = new URL(await alloy.url(6832));
  const { port: compactPort } = new URL(await alloy.url(6831));
  await datagram(Number(binaryPort), thriftDatagram('binary', 'former', 'jaeger thrift-binary'));
  await datagram(Number(compactPort), thriftDatagram('compact', 'former', 'jaeger thrift-compact'));
  const { received } = lab.destinations;
  await until(
    'everything',
    async () => {
      const names = received.metrics.map(({ name }) => name);
      const hasAll = ['queue.size', 'added.up', 'traces.span.metrics.calls', 'alloy_build_info'].every(
        (name) => names.includes(name),
      );
      return (hasAll && received.spans.length > 5 && received.logs.length > 1) || undefined;
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

test.each(['grpc', 'thrift-http', 'thrift-binary', 'thrift-compact'])(
  'spans of Jaeger by %s arrive, named and described as those of OTLP',
  (protocol) => {
    const span = lab.destinations.received.spans.find(({ name }) => name === `jaeger ${protocol}`);
    expect(span?.resource).toMatchObject({
      'service.name': 'former',
      'k8s.cluster.name': 'lab',
      'deployment.environment.name': 'staging',
    });
  },
);

test('a destination by OTLP takes metrics of delta temporality as they were sent', () => {
  expect(lab.destinations.received.metrics.map(({ name }) => name)).toContain('added.up');
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
