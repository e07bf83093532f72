import { until } from '../../tools/test-cluster/until';
import { environmentNamed } from './environment';
import { gaugeOf, logOf, send, traceId, traceOf } from './otlp';
import { RunningLab } from './running-lab';
import { failure, ofTheShop, order, probe, shop, shopPod } from './shop';
import type { Received } from './stand-ins/received';

const orders = 20;

let lab: RunningLab;
let received: Received;

/** What Alloy knows of a span beside what its agent said. */
const found = {
  'k8s.cluster.name': 'lab',
  'k8s.namespace.name': 'applications',
  'k8s.deployment.name': 'shop',
  'k8s.pod.name': 'shop-5d4f-abcde',
  'k8s.node.name': 'node-1',
  'container.image.tag': '1.2.3',
  'service.namespace': 'applications',
};

beforeAll(async () => {
  lab = await RunningLab.start(environmentNamed('kind'), {
    only: ['alloy-receiver'],
    objects: { pods: [shopPod] },
  });
  received = lab.destinations.received;
  const receiver = await lab.alloy('alloy-receiver').url(4318);
  for (let number = 0; number < orders; number += 1) {
    await send(receiver, 'traces', traceOf(`order ${number}`, order));
  }
  await send(receiver, 'traces', traceOf('probe', probe));
  await send(receiver, 'traces', traceOf('failure', failure));
  await send(receiver, 'metrics', gaugeOf(shop, 'jvm.threads', 42));
  await send(receiver, 'logs', logOf(shop, 'an order was placed', 'order 0'));
  const made = ['traces_service_graph_request_total', 'traces_span_metrics_calls_total', 'jvm_threads'];
  // Metrics from traces are written once a minute.
  await until('metrics', async () => received.haveCounted(made) || undefined, { seconds: 170 });
}, 200_000);

afterAll(() => lab?.stop());

test('the spans of every order arrive, with the pod that they come from', () => {
  const spans = received.spans.filter(({ name }) => name === 'POST /orders');
  expect(spans.map(({ trace }) => trace).sort()).toEqual(
    Array.from({ length: orders }, (_, number) => traceId(`order ${number}`)).sort(),
  );
  for (const span of spans) expect(span.resource).toMatchObject({ ...shop, ...found });
});

test('the attributes of a span stay as they were sent', () => {
  expect(received.spans.find(({ name }) => name === 'INSERT orders')?.attributes).toEqual(
    order[2]?.attributes,
  );
});

test('a pod that nobody knows gets the name of the cluster and the namespace that it says itself', () => {
  const { resource } = received.spans.find(({ name }) => name === 'POST') ?? {};
  expect(resource).toEqual({
    ...order[0]?.resource,
    'k8s.cluster.name': 'lab',
    'service.namespace': 'web',
  });
});

test('the health checks are dropped, and nothing else', () => {
  const names = new Set(ofTheShop(received.spans).map(({ name }) => name));
  expect([...names].sort()).toEqual(['GET /orders/{id}', 'INSERT orders', 'POST', 'POST /orders']);
});

test('span metrics count every call, and no health check', () => {
  const counts = received
    .newest('traces_span_metrics_calls_total', { cluster: 'lab' })
    .map(({ labels, value }) => [labels.service_name, labels.span_kind, labels.span_name, value]);
  expect(counts.sort()).toEqual([
    ['frontend', 'SPAN_KIND_CLIENT', 'POST', orders],
    ['shop', 'SPAN_KIND_CLIENT', 'INSERT orders', orders],
    ['shop', 'SPAN_KIND_SERVER', 'GET /orders/{id}', 1],
    ['shop', 'SPAN_KIND_SERVER', 'POST /orders', orders],
  ]);
});

test('span metrics tell what failed', () => {
  const failed = received.newest('traces_span_metrics_calls_total', { status_code: 'STATUS_CODE_ERROR' });
  expect(failed.map(({ labels }) => labels.span_name)).toEqual(['GET /orders/{id}']);
});

test('span metrics carry the labels that Grafana asks for', () => {
  const [calls] = received.newest('traces_span_metrics_calls_total', { span_name: 'POST /orders' });
  expect(calls?.labels).toMatchObject({
    cluster: 'lab',
    http_request_method: 'POST',
    http_response_status_code: '201',
    job: 'applications/shop',
    k8s_cluster_name: 'lab',
    k8s_namespace_name: 'applications',
    service_name: 'shop',
    service_namespace: 'applications',
    service_version: '1.2.3',
  });
});

test('durations are in seconds, in buckets that an order falls into the right one of', () => {
  const buckets = received
    .newest('traces_span_metrics_duration_seconds_bucket', { span_name: 'POST /orders' })
    .map(({ labels, value }) => [labels.le, value]);
  expect(Object.fromEntries(buckets)).toMatchObject({ '0.05': 0, '0.1': orders, '+Inf': orders });
});

test('exemplars lead from a duration to a trace that arrived', () => {
  const [exemplar] = received.series
    .filter(({ labels }) => labels.__name__ === 'traces_span_metrics_duration_seconds_bucket')
    .filter(({ labels }) => labels.span_name === 'POST /orders')
    .flatMap(({ exemplars }) => exemplars);
  expect(received.spans.map(({ trace }) => trace)).toContain(exemplar?.trace_id);
});

test('the service graph has the edges of an order and the callers that nobody saw, and none of probes', () => {
  const edges = received
    .newest('traces_service_graph_request_total')
    .map(({ labels, value }) => [labels.client, labels.server, labels.connection_type, labels.failed, value]);
  expect(edges.sort()).toEqual([
    ['frontend', 'shop', undefined, 'false', orders],
    ['shop', 'orders', 'database', 'false', orders],
    ['user', 'shop', 'virtual_node', 'true', 1],
  ]);
});

test('the node of a traced pod is counted', () => {
  expect(received.newest('traces_host_info').map(({ labels }) => labels.grafana_host_id)).toEqual(['node-1']);
});

test("an application's metric arrives under the job of its service", () => {
  expect(received.newest('jvm_threads')).toEqual([
    {
      labels: {
        __name__: 'jvm_threads',
        cluster: 'lab',
        container: 'app',
        instance: 'shop-1',
        job: 'applications/shop',
        k8s_cluster_name: 'lab',
        k8s_namespace_name: 'applications',
        namespace: 'applications',
        node: 'node-1',
        pod: 'shop-5d4f-abcde',
        service_name: 'shop',
        service_namespace: 'applications',
        service_version: '1.2.3',
      },
      value: 42,
    },
  ]);
});

test('what is known of a service stands in target_info', () => {
  const [info] = received.newest('target_info', { job: 'applications/shop' });
  expect(info?.labels).toMatchObject({ k8s_pod_name: 'shop-5d4f-abcde', k8s_cluster_name: 'lab' });
});

test('a log record arrives with its trace and the pod that it comes from', () => {
  expect(received.logs).toMatchObject([
    { body: 'an order was placed', trace: traceId('order 0'), resource: { ...shop, ...found } },
  ]);
});

test('everything that was sent was understood', () => {
  expect(lab.destinations.problems).toEqual([]);
});
