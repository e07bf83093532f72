import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { type SentSpan, send, traceOf } from './otlp';
import { RunningLab } from './running-lab';
import type { Received } from './stand-ins/received';

const resource = { 'service.name': 'shop', 'service.instance.id': 'shop-1' };

const span = (kind: SentSpan['kind'], name: string, attributes: SentSpan['attributes'] = {}): SentSpan => ({
  resource,
  name,
  kind,
  milliseconds: 5,
  attributes,
});

const get = (path: string, more: SentSpan['attributes'] = {}): SentSpan =>
  span('server', `GET ${path}`, { 'http.request.method': 'GET', 'url.path': path, ...more });

/** First spans of traces, each with a call to the database below it. */
const dropped: readonly SentSpan[] = [
  get('/health'),
  get('/healthcheck'),
  get('/ping'),
  get('/ready'),
  get('/livez'),
  get('/actuator/health/liveness', { 'http.route': '/actuator/health/**' }),
  get('/shop/actuator/health/custom'),
  get('/metrics'),
  get('/actuator/prometheus'),
  get('/anything', { 'user_agent.original': 'kube-probe/1.35' }),
  get('/', { 'http.user_agent': 'GoogleHC/1.0' }),
  span('server', 'GET old', { 'http.method': 'GET', 'http.target': '/healthz?verbose' }),
  span('server', 'inbound', { 'http.url': 'http://10.0.0.7:8080/ready', 'http.method': 'GET' }),
  get('/', { 'user_agent.original': 'ELB-HealthChecker/2.0' }),
  get('/a', { 'user_agent.original': 'Consul Health Check' }),
  get('/stats', { 'user_agent.original': 'Alloy/v1.19.2 (linux; deb)' }),
  get('/b', { 'user_agent.original': 'Prometheus/3.5.0' }),
  span('server', 'HEAD /', {
    'http.request.method': 'HEAD',
    'user_agent.original': 'Amazon-Route53-Health-Check-Service (ref 1)',
  }),
  span('server', 'grpc.health.v1.Health/Check', { 'rpc.service': 'grpc.health.v1.Health' }),
  span('server', 'grpc check', { 'rpc.method': 'grpc.health.v1.Health/Check' }),
];

const kept: readonly SentSpan[] = [
  get('/api/health/records/17', { 'http.route': '/api/health/records/{id}' }),
  get('/sites/3/metrics', { 'http.route': '/sites/{id}/metrics' }),
  get('/healthy-food'),
  get('/pingpong'),
  span('server', 'HEAD /health', { 'http.request.method': 'HEAD', 'url.path': '/health' }),
  span('server', 'OPTIONS /ready', { 'http.request.method': 'OPTIONS', 'url.path': '/ready' }),
  span('server', 'POST /api', { 'http.request.method': 'POST', 'user_agent.original': 'Alloy/v1.19.2' }),
  get('/probe-of-somebody', { 'user_agent.original': 'Mozilla/5.0 kube-probe/1.35' }),
  span('server', 'POST /ping', { 'http.request.method': 'POST', 'url.path': '/ping' }),
];

let lab: RunningLab;
let received: Received;

const query = (name: string) =>
  span('client', `SELECT ${name}`, { 'db.system': 'postgresql', 'db.name': 'shop' });

async function start(telemetry: object): Promise<void> {
  const settings = checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    pipelines: { applicationObservability: { serviceGraph: { waitForOtherEnd: '2s' } } },
    telemetry,
  });
  lab = await RunningLab.start(settings, { only: ['alloy-receiver'] });
  received = lab.destinations.received;
  const receiver = await lab.alloy('alloy-receiver').url(4318);
  for (const first of [...dropped, ...kept]) {
    await send(receiver, 'traces', traceOf(first.name, [first, query(first.name)]));
  }
  await send(
    receiver,
    'traces',
    traceOf('express', [
      span('server', 'GET /cart'),
      span('internal', 'middleware - auth', { 'express.type': 'middleware' }),
      span('internal', 'request handler - /cart', { 'express.type': 'request_handler' }),
      span('client', 'EXISTS', { 'db.system': 'redis', 'db.operation': 'EXISTS' }),
      span('client', 'PING', { 'db.system': 'redis', 'db.operation': 'PING' }),
    ]),
  );
  await until('the last trace', async () => received.spans.find(({ name }) => name === 'EXISTS'), {
    seconds: 60,
  });
}

afterEach(() => lab?.stop());

const arrived = () => received.spans.map(({ name }) => name).sort();

test('probes go as whole traces, and nothing else goes', async () => {
  await start({});
  const expected = kept.flatMap(({ name }) => [name, `SELECT ${name}`]);
  const express = ['GET /cart', 'middleware - auth', 'request handler - /cart', 'EXISTS'];
  expect(arrived()).toEqual([...expected, ...express].sort());
  const made = ['traces_service_graph_request_total'];
  await until('the service graph', async () => received.haveCounted(made) || undefined, { seconds: 150 });
  const edges = received
    .newest('traces_service_graph_request_total', { client: 'user' })
    .reduce((sum, { value }) => sum + value, 0);
  // Those that are kept, and the one of Express.
  expect(edges).toBe(kept.length + 1);
  const counted = new Set(
    received.newest('traces_span_metrics_calls_total').map(({ labels }) => labels.span_name),
  );
  expect(kept.filter(({ name }) => !counted.has(name))).toEqual([]);
  expect(dropped.filter(({ name }) => counted.has(name))).toEqual([]);
  expect(lab.destinations.problems).toEqual([]);
}, 280_000);

test('filters can be left out and added by name', async () => {
  await start({
    filters: {
      without: ['scrapes', 'database-pings'],
      rules: [{ name: 'food', traces: ['span.attributes["url.path"] == "/healthy-food"'] }],
    },
  });
  const names = arrived();
  expect(names).toEqual(expect.arrayContaining(['GET /metrics', 'GET /actuator/prometheus', 'PING']));
  expect(names).not.toContain('GET /healthy-food');
  expect(names).not.toContain('SELECT GET /healthy-food');
  expect(names).not.toContain('GET /ping');
}, 120_000);
