import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { gaugeOf, logOf, type SentSpan, send, traceOf } from './otlp';
import { podOf } from './pods';
import { RunningLab } from './running-lab';
import type { ApiObject } from './stand-ins/api-server';
import { LoopbackServer } from './stand-ins/server';

const settings = checkSettings({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  telemetry: {
    environment: 'staging',
    attributes: { 'cost.center': '42' },
    fromPods: { labels: { team: 'team' }, annotations: { 'example.com/commit': 'vcs.commit' } },
    fromNamespaces: { labels: { stage: 'stage', team: 'team' } },
    fromNodes: { annotations: { 'example.com/rack': 'rack' } },
  },
  pipelines: {
    podLogs: { enabled: true, source: 'file', asMetadata: ['vcs.commit'] },
    annotatedPods: { enabled: true, interval: '5s' },
    monitors: { enabled: true, interval: '5s', kinds: ['PodMonitor'] },
    mesh: { enabled: true, interval: '5s' },
    annotatedProfiles: { enabled: true, interval: '5s', types: ['goroutine'] },
    pushedProfiles: { enabled: true },
    clusterEvents: { enabled: true },
    frontEnds: { enabled: true, origins: ['https://shop.example.com'] },
    collectorHealth: { enabled: true, interval: '5s' },
  },
});

/** One of no samples: a table of strings that has the empty one. */
const emptyProfile = gzipSync(Buffer.from([0x32, 0]));

const exporter = new LoopbackServer((request, response) => {
  if (request.url?.startsWith('/debug/pprof')) {
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    return void response.end(emptyProfile);
  }
  response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' });
  response.end('# TYPE shop_orders gauge\nshop_orders 7\n');
});

/** The port is Envoy's, so the address is one that nothing else has. */
const envoyAddress = '127.0.0.3';
let envoy: Server;

let lab: RunningLab;

const uid = 'dddddddd-0000-0000-0000-000000000001';

/** The one from whose address this test sends, and Envoy beside it, at another address. */
function pods(): readonly ApiObject[] {
  const pod = podOf({
    name: 'shop-5d4f-a',
    uid,
    ip: '127.0.0.1',
    labels: { team: 'red' },
    annotations: {
      'example.com/commit': 'abc',
      'prometheus.io/scrape': 'true',
      'prometheus.io/port': 'metrics',
      'profiles.grafana.com/goroutine.scrape': 'true',
      'profiles.grafana.com/goroutine.port': String(exporter.port),
      'profiles.grafana.com/goroutine.container': 'app',
    },
  });
  const ports = [{ name: 'metrics', containerPort: exporter.port, protocol: 'TCP' }];
  const app = { name: 'app', image: 'shop:1.2.3', ports };
  const proxy = {
    name: 'istio-proxy',
    image: 'proxyv2:1.2.3',
    ports: [{ containerPort: 15090, protocol: 'TCP' }],
  };
  const beside = podOf({ name: 'shop-5d4f-b', uid: `${uid}b`, ip: envoyAddress });
  return [
    { ...pod, spec: { nodeName: 'node-1', containers: [app] } },
    { ...beside, spec: { nodeName: 'node-1', containers: [proxy] } },
  ];
}

const span = (kind: SentSpan['kind'], service: string): SentSpan => ({
  resource: service === 'shop' ? {} : { 'service.name': service },
  name: 'GET',
  kind,
  milliseconds: 5,
});

/** What Faro's SDK sends, of which nothing is the environment's. */
const page = {
  meta: { app: { name: 'shop-front' }, sdk: { name: 'faro' } },
  logs: [{ message: 'hello', level: 'info', timestamp: new Date().toISOString(), context: {} }],
  traces: traceOf('page', [span('client', 'shop-front')]),
};

beforeAll(async () => {
  await exporter.start();
  envoy = createServer((_, response) =>
    response.end('# TYPE envoy_server_live gauge\nistio_requests_total 1\n'),
  );
  await new Promise<void>((resolve) => envoy.listen(15090, envoyAddress, resolve));
  const all = pods();
  lab = await RunningLab.start(settings, {
    only: ['alloy-receiver', 'alloy-cluster', 'alloy-node', 'alloy-singleton'],
    objects: {
      pods: all,
      namespaces: [{ metadata: { name: 'applications', labels: { stage: 'late', team: 'blue' } } }],
      nodes: [{ metadata: { name: 'node-1', annotations: { 'example.com/rack': 'r1' } } }],
      podmonitors: [
        {
          metadata: { name: 'shop', namespace: 'applications' },
          spec: {
            selector: { matchLabels: { team: 'red' } },
            podMetricsEndpoints: [{ port: 'metrics' }],
          },
        },
      ],
      events: [
        {
          metadata: { name: 'shop.1', namespace: 'applications' },
          involvedObject: { kind: 'Pod', name: 'shop-5d4f-a', namespace: 'applications' },
          reason: 'Pulled',
          message: 'pulled',
          type: 'Normal',
          lastTimestamp: new Date(Date.now() + 60_000).toISOString(),
        },
      ],
    },
  });
  const file = lab.alloy('alloy-node').path(`/var/log/pods/applications_shop-5d4f-a_${uid}/app/0.log`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${new Date().toISOString()} stdout F an order\n`);
  const alloy = lab.alloy('alloy-receiver');
  const receiver = await alloy.url(4318);
  await send(receiver, 'traces', traceOf('call', [span('client', 'front'), span('server', 'shop')]));
  await send(receiver, 'metrics', gaugeOf({}, 'queue.size', 1));
  await send(receiver, 'logs', logOf({}, 'hello', 'call'));
  await fetch(`${await alloy.url(12347)}/collect`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(page),
  });
  const pushed = 'name=pushed&from=1&until=2&format=groups';
  await fetch(`${await alloy.url(4040)}/ingest?${pushed}`, { method: 'POST', body: 'a;b 1' });
  await until(
    'all of them',
    async () => Object.values(sources).every((find) => find() !== undefined) || undefined,
    { seconds: 150 },
  ).catch((error: unknown) => {
    const missing = Object.entries(sources).filter(([, find]) => find() === undefined);
    throw new Error(`${error}: ${missing.map(([name]) => name)}; ${lab.destinations.problems}`);
  });
}, 240_000);

afterAll(async () => {
  await lab?.stop();
  await exporter.stop();
  await new Promise((resolve) => envoy.close(resolve));
});

type Labels = Readonly<Record<string, unknown>>;

const received = () => lab.destinations.received;

const series =
  (name: string, labels: Readonly<Record<string, string>> = {}) =>
  () =>
    received().newest(name, labels)[0]?.labels;

/** Labels of a stream and its metadata, as one. */
function line(text: RegExp): () => Labels | undefined {
  return () => {
    const entry = received().entries.find((found) => text.test(found.line));
    if (!entry) return undefined;
    const pairs = [...entry.labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
    return { ...entry.metadata, ...Object.fromEntries(pairs) };
  };
}

/** Names of attributes with _ for what a label may not have. */
function asLabels(attributes: Labels | undefined): Labels | undefined {
  return (
    attributes &&
    Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.replaceAll('.', '_'), value]))
  );
}

const sources: Readonly<Record<string, () => Labels | undefined>> = {
  'an annotated pod': series('shop_orders', { instance: 'applications.shop-5d4f-a.app' }),
  'a PodMonitor': series('shop_orders', { endpoint: 'metrics' }),
  'a proxy of the mesh': series('istio_requests_total'),
  'a collector': series('alloy_build_info'),
  'metrics by OTLP': series('queue_size'),
  target_info: series('target_info'),
  'metrics of spans': series('traces_span_metrics_calls_total', { service_name: 'shop' }),
  'the service graph': series('traces_service_graph_request_total', { server: 'shop' }),
  traces_target_info: series('traces_target_info', { job: 'applications/shop' }),
  'a line of a pod': line(/an order/),
  'an event': line(/Pulled/),
  'a line of a collector': line(/component_id/),
  'a line of a page': line(/shop-front/),
  'a log by OTLP': () => asLabels(received().logs[0]?.resource),
  'a span by OTLP': () =>
    asLabels(received().spans.find(({ resource }) => resource['service.name'] === 'shop')?.resource),
  'a span of a page': () =>
    asLabels(received().spans.find(({ resource }) => resource['service.name'] === 'shop-front')?.resource),
  'a profile of an annotated pod': () => received().profiles.find(({ pod }) => pod === 'shop-5d4f-a'),
  'a profile that was pushed': () =>
    received().profiles.find(({ service_name }) => service_name === 'pushed'),
};

test.each(Object.keys(sources))(
  '%s carries cluster, environment and attributes of the settings',
  (source) => {
    const labels: Labels = sources[source]?.() ?? {};
    expect(labels).toMatchObject({
      cost_center: '42',
      deployment_environment: 'staging',
      deployment_environment_name: 'staging',
    });
    expect(labels.cluster ?? labels.k8s_cluster_name).toBe('lab');
  },
);

/** What pages of Grafana filter by, the same of every source that knows it. */
const service = {
  namespace: 'applications',
  service_name: 'shop',
  service_namespace: 'applications',
  service_version: '1.2.3',
};
const place = { ...service, pod: 'shop-5d4f-a', container: 'app', node: 'node-1' };

const instance = 'applications.shop-5d4f-a.app';

const filteredBy: Readonly<Record<string, Labels>> = {
  'an annotated pod': { ...place, job: 'applications/shop', instance },
  'a PodMonitor': place,
  'a proxy of the mesh': { ...place, pod: 'shop-5d4f-b', container: 'istio-proxy' },
  'metrics by OTLP': {
    ...place,
    ...{ job: 'applications/shop', instance, k8s_cluster_name: 'lab', k8s_namespace_name: 'applications' },
  },
  target_info: { ...place, service_name: undefined, service_namespace: undefined, k8s_cluster_name: 'lab' },
  'metrics of spans': {
    ...service,
    ...{ job: 'applications/shop', instance, k8s_cluster_name: 'lab', k8s_namespace_name: 'applications' },
  },
  'a line of a pod': place,
  'a profile of an annotated pod': place,
};

test.each(Object.entries(filteredBy))('%s has the labels that pages filter by', (source, labels) => {
  const found = sources[source]?.() ?? {};
  expect(Object.fromEntries(Object.keys(labels).map((name) => [name, found[name]]))).toEqual(labels);
});

test('a collector says where it runs by the same labels', () => {
  expect(Object.keys(sources['a collector']?.() ?? {})).toEqual(
    expect.arrayContaining(['namespace', 'pod', 'container', 'node', 'service_name', 'instance', 'job']),
  );
});

test('what is taken from pods, namespaces and nodes is on what they send and on what they print, the pod first', () => {
  const taken = { team: 'red', stage: 'late', rack: 'r1', vcs_commit: 'abc' };
  for (const source of ['a log by OTLP', 'a span by OTLP', 'a line of a pod']) {
    expect(sources[source]?.()).toMatchObject(taken);
  }
});

test('what has many values is no label of a stream', () => {
  const entry = received().entries.find((found) => found.line.includes('an order'));
  expect(entry?.metadata).toMatchObject({ vcs_commit: 'abc' });
  expect(entry?.labels).not.toContain('vcs_commit');
});

test('everything that was sent was understood', () => {
  expect(lab.destinations.problems).toEqual([]);
});
