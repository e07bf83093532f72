import { until } from '../../tools/test-cluster/until';
import { environmentNamed } from './environment';
import { logOf, send, traceId, traceOf } from './otlp';
import { RunningLab } from './running-lab';
import { failure, order, probe, shop, shopPod } from './shop';
import type { Received } from './stand-ins/received';
import { standInSecret } from './stand-ins/secrets';

const orders = 60;
const failures = 5;

let lab: RunningLab;
let received: Received;

beforeAll(async () => {
  lab = await RunningLab.start(environmentNamed('gke-standard'), { objects: { pods: [shopPod] } });
  received = lab.destinations.received;
  const receiver = await lab.alloy('alloy-receiver').url(4318);
  for (let number = 0; number < orders; number += 1) {
    await send(receiver, 'traces', traceOf(`order ${number}`, order));
  }
  for (let number = 0; number < failures; number += 1) {
    await send(receiver, 'traces', traceOf(`failure ${number}`, failure));
  }
  await send(receiver, 'traces', traceOf('probe', probe));
  await send(receiver, 'logs', logOf(shop, 'an order was placed', 'order 0'));
  const made = ['traces_service_graph_request_total', 'traces_span_metrics_calls_total'];
  // Metrics from traces are written once a minute.
  await until('metrics and traces', async () => received.haveCounted(made) || undefined, { seconds: 170 });
}, 200_000);

afterAll(() => lab?.stop());

/** How often a span was counted, all replicas together. */
function calls(span: string): number {
  return received
    .newest('traces_span_metrics_calls_total', { span_name: span })
    .reduce((sum, { value }) => sum + value, 0);
}

function tracesWith(span: string): readonly string[] {
  return received.spans.filter(({ name }) => name === span).map(({ trace }) => trace);
}

test('metrics count every trace before any is sampled, and no probe', () => {
  expect(['POST /orders', 'INSERT orders', 'GET /orders/{id}', 'GET /actuator/health/**'].map(calls)).toEqual(
    [orders, orders, failures, 0],
  );
});

test('the service graph counts every trace, before any is sampled', () => {
  const [edge] = received.newest('traces_service_graph_request_total', {
    client: 'frontend',
    server: 'shop',
  });
  expect(edge?.value).toBe(orders);
});

test('every trace that failed arrives', () => {
  expect([...tracesWith('GET /orders/{id}')].sort()).toEqual(
    Array.from({ length: failures }, (_, number) => traceId(`failure ${number}`)).sort(),
  );
});

test('of those that did not fail a share arrives', () => {
  const arrived = tracesWith('POST /orders').length;
  expect(arrived).toBeGreaterThan(0);
  expect(arrived).toBeLessThan(orders / 2);
});

test('a trace that arrives is whole', () => {
  const whole = [...tracesWith('POST /orders')].sort();
  expect([[...tracesWith('POST')].sort(), [...tracesWith('INSERT orders')].sort()]).toEqual([whole, whole]);
});

test('no health check arrives', () => {
  expect(tracesWith('GET /actuator/health/**')).toEqual([]);
});

test('the cloud says where the cluster is, and the lab what it is called', () => {
  expect(received.logs[0]?.resource).toMatchObject({
    'cloud.provider': 'gcp',
    'cloud.account.id': 'project-1',
    'k8s.cluster.name': 'application-observability',
    'k8s.pod.name': 'shop-5d4f-abcde',
  });
});

test('what the receiver runs on is not put on the telemetry of others', () => {
  const keys = Object.keys(received.logs[0]?.resource ?? {});
  expect(keys.filter((key) => /^(host|gcp)\./.test(key))).toEqual([]);
});

test.each([
  { path: '/api/prom/push', user: 'prometheus-user' },
  { path: '/otlp/v1/logs', user: 'loki-user' },
  { path: '/otlp/v1/traces', user: 'otlp-user' },
])('$path is sent the instance and the token of the Secret', ({ path, user }) => {
  const sent = lab.destinations.requests
    .filter((request) => request.path === path)
    .map(({ authorization }) => authorization);
  const credentials = Buffer.from(`${standInSecret(user)}:${standInSecret('token')}`).toString('base64');
  expect([...new Set(sent)]).toEqual([`Basic ${credentials}`]);
});

test('everything that was sent was understood', () => {
  expect(lab.destinations.problems).toEqual([]);
});
