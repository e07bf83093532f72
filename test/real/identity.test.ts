import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { gaugeOf, logOf, type SentSpan, send, traceOf } from './otlp';
import { podOf } from './pods';
import { RunningLab } from './running-lab';
import type { Received } from './stand-ins/received';

const uids = { a: 'aaaaaaaa-0000-0000-0000-000000000001', b: 'aaaaaaaa-0000-0000-0000-000000000002' };

const pods = [
  podOf({ name: 'shop-5d4f-a', uid: uids.a, ip: '10.0.0.1' }),
  podOf({
    name: 'shop-5d4f-b',
    uid: uids.b,
    ip: '10.0.0.2',
    labels: { 'example.com/team': 'red', 'app.kubernetes.io/name': 'not-its-name' },
    annotations: { 'resource.opentelemetry.io/service.criticality': 'high' },
  }),
];

const settings = checkSettings({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  telemetry: {
    environment: 'staging',
    attributes: { 'cost.center': '42' },
    fromPods: { labels: { 'example.com/team': 'team' } },
    remove: ['enduser.id'],
    transforms: [
      { name: 'region', context: 'resource', statements: ['set(resource.attributes["region"], "west")'] },
    ],
  },
  pipelines: { applicationObservability: { spanMetrics: { dimensions: ['url.scheme'] } } },
});

let lab: RunningLab;
let received: Received;

const server = (
  resource: SentSpan['resource'],
  name: string,
  attributes: SentSpan['attributes'],
): SentSpan => ({
  resource,
  name,
  kind: 'server',
  milliseconds: 20,
  attributes,
});

beforeAll(async () => {
  lab = await RunningLab.start(settings, { only: ['alloy-receiver'], objects: { pods } });
  received = lab.destinations.received;
  const receiver = await lab.alloy('alloy-receiver').url(4318);
  const a = { 'k8s.pod.uid': uids.a };
  const b = { 'k8s.pod.uid': uids.b };
  // Two pods of one service, neither of which says its name or instance.
  await send(receiver, 'metrics', gaugeOf(a, 'queue.size', 1000));
  await send(receiver, 'metrics', gaugeOf({ ...b, 'service.name': 'unknown_service:java' }, 'queue.size', 5));
  // A restart of the container.
  for (const pid of [1, 2]) {
    const process = { ...a, 'process.pid': pid, 'k8s.container.restart_count': pid - 1 };
    await send(receiver, 'metrics', gaugeOf(process, 'jvm.threads', pid));
    await send(receiver, 'traces', traceOf(`restart ${pid}`, [server(process, 'GET /', {})]));
  }
  // The proxy beside the application, and the application.
  const proxy = { ...a, 'service.name': 'shop.applications', 'telemetry.sdk.name': 'envoy' };
  await send(receiver, 'traces', traceOf('proxy', [server(proxy, 'inbound', {})]));
  const mesh = { ...b, 'service.name': 'shop.applications' };
  await send(receiver, 'traces', traceOf('mesh', [server(mesh, 'inbound', {})]));
  // Both spellings of the conventions.
  const former = { 'http.method': 'GET', 'http.status_code': 200, 'http.scheme': 'http', 'enduser.id': 'me' };
  const today = { 'http.request.method': 'GET', 'http.response.status_code': 200, 'url.scheme': 'http' };
  await send(receiver, 'traces', traceOf('former', [server(b, 'GET /a', former)]));
  await send(receiver, 'traces', traceOf('today', [server(b, 'GET /a', today)]));
  await send(receiver, 'traces', traceOf('invented', [server(b, 'X /a', { 'http.method': 'INVENTED' })]));
  // Somebody who says everything itself.
  const sure = {
    'service.name': 'ledger',
    'service.namespace': 'bank',
    'service.version': '7',
    'service.instance.id': 'ledger-1',
    'k8s.cluster.name': 'elsewhere',
    'deployment.environment': 'production',
  };
  await send(receiver, 'metrics', gaugeOf(sure, 'balance', 1));
  await send(receiver, 'traces', traceOf('sure', [server(sure, 'GET /balance', {})]));
  await send(receiver, 'logs', logOf(b, 'hello', 'today'));
  const made = ['traces_span_metrics_calls_total', 'queue_size', 'jvm_threads', 'traces_host_info'];
  await until('metrics', async () => received.haveCounted(made) || undefined, { seconds: 170 });
}, 260_000);

afterAll(() => lab?.stop());

test('pods of one service that name no instance have a series each, by namespace, pod and container', () => {
  const series = received
    .newest('queue_size')
    .map(({ labels, value }) => [labels.job, labels.instance, value]);
  expect(series.sort()).toEqual([
    ['applications/shop', 'applications.shop-5d4f-a.app', 1000],
    ['applications/shop', 'applications.shop-5d4f-b.app', 5],
  ]);
});

test('the same instance is named in traces, logs and metrics made from traces', () => {
  const instance = 'applications.shop-5d4f-b.app';
  const [log] = received.logs;
  const span = received.spans.find(({ name }) => name === 'GET /a');
  for (const { resource } of [log, span].flatMap((found) => found ?? [])) {
    expect(resource).toMatchObject({
      'service.name': 'shop',
      'service.namespace': 'applications',
      'service.instance.id': instance,
      'service.version': '1.2.3',
    });
  }
  const calls = received.newest('traces_span_metrics_calls_total', { span_name: 'GET /a' });
  expect(calls.map(({ labels }) => [labels.job, labels.instance])).toEqual([['applications/shop', instance]]);
});

test.each(['target_info', 'traces_target_info'])(
  'a restart of the container makes no second %s of the instance',
  (name) => {
    const infos = received.newest(name, {
      job: 'applications/shop',
      instance: 'applications.shop-5d4f-a.app',
    });
    expect(infos).toHaveLength(1);
    const labels = Object.keys(infos[0]?.labels ?? {});
    expect(labels.filter((label) => /pid|restart_count/.test(label))).toEqual([]);
    expect(infos[0]?.labels).toMatchObject({ k8s_pod_name: 'shop-5d4f-a', k8s_deployment_name: 'shop' });
  },
);

test('no target_info is of nobody', () => {
  const infos = received.series.filter(({ labels }) => labels.__name__?.endsWith('target_info'));
  expect(infos.length).toBeGreaterThan(0);
  expect(infos.filter(({ labels }) => !labels.job || !labels.instance)).toEqual([]);
});

test('with traces of a mesh, each service appears once', () => {
  const names = new Set(received.spans.map(({ resource }) => resource['service.name']));
  expect([...names].sort()).toEqual(['ledger', 'shop']);
  const jobs = received.newest('traces_span_metrics_calls_total').map(({ labels }) => labels.job);
  expect([...new Set(jobs)].sort()).toEqual(['applications/shop', 'bank/ledger']);
});

test('both spellings of the conventions for HTTP count under one set of labels', () => {
  const calls = received.newest('traces_span_metrics_calls_total', { span_name: 'GET /a' });
  expect(
    calls.map(({ labels, value }) => [
      labels.http_request_method,
      labels.http_response_status_code,
      labels.url_scheme,
      value,
    ]),
  ).toEqual([['GET', '200', 'http', 2]]);
});

test('a method that nobody knows makes no label of its own', () => {
  const [call] = received.newest('traces_span_metrics_calls_total', { span_name: 'X /a' });
  expect(call?.labels.http_request_method).toBe('_OTHER');
});

test('environment, cluster, namespace, version and instance are labels, the environment in both spellings', () => {
  const [call] = received.newest('traces_span_metrics_calls_total', { span_name: 'GET /a' });
  expect(call?.labels).toMatchObject({
    cluster: 'lab',
    deployment_environment: 'staging',
    deployment_environment_name: 'staging',
    instance: 'applications.shop-5d4f-b.app',
    k8s_cluster_name: 'lab',
    k8s_namespace_name: 'applications',
    service_namespace: 'applications',
    service_version: '1.2.3',
  });
});

test('what a sender says of cluster, environment, namespace, version and instance counts', () => {
  expect(received.spans.find(({ name }) => name === 'GET /balance')?.resource).toMatchObject({
    'service.namespace': 'bank',
    'service.version': '7',
    'service.instance.id': 'ledger-1',
    'k8s.cluster.name': 'elsewhere',
    'deployment.environment': 'production',
    'deployment.environment.name': 'production',
  });
  const [balance] = received.newest('balance');
  expect(balance?.labels).toMatchObject({
    deployment_environment: 'production',
    deployment_environment_name: 'production',
    k8s_cluster_name: 'elsewhere',
    service_version: '7',
  });
  const series = ['balance', 'traces_span_metrics_calls_total', 'target_info', 'traces_target_info'].map(
    (name) =>
      received.newest(name, { job: 'bank/ledger' }).map(({ labels }) => [labels.instance, labels.cluster]),
  );
  expect(series).toEqual([1, 2, 3, 4].map(() => [['ledger-1', 'elsewhere']]));
});

test('attributes of the environment are on every signal, as labels on metrics', () => {
  expect(received.spans.filter(({ resource }) => resource['cost.center'] !== '42')).toEqual([]);
  expect(received.logs[0]?.resource).toMatchObject({
    'cost.center': '42',
    'deployment.environment': 'staging',
  });
  expect(received.newest('queue_size').map(({ labels }) => labels.cost_center)).toEqual(['42', '42']);
});

test('labels and annotations of pods become attributes where the settings, or the annotation itself, say so', () => {
  expect(received.logs[0]?.resource).toMatchObject({ team: 'red', 'service.criticality': 'high' });
});

test('statements of the environment are applied, and attributes removed', () => {
  expect(received.spans.filter(({ resource }) => resource.region !== 'west')).toEqual([]);
  expect(received.spans.filter(({ attributes }) => 'enduser.id' in attributes)).toEqual([]);
});

test('nothing of what was put aside stays', () => {
  const keys = received.spans.flatMap(({ resource }) => Object.keys(resource));
  expect(keys.filter((key) => key.startsWith('said.'))).toEqual([]);
});

test('everything that was sent was understood', () => {
  expect(lab.destinations.problems).toEqual([]);
});
