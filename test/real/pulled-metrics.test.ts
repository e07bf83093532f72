import { checkSettings } from '../../lib/lab/environment';
import { ownerShard } from '../../lib/lab/telemetry/sharding/hashmod';
import { until } from '../../tools/test-cluster/until';
import { RunningAlloy } from './running-alloy';
import type { ApiObject } from './stand-ins/api-server';
import type { NewestValue } from './stand-ins/received';
import { LoopbackServer } from './stand-ins/server';
import { Surroundings } from './surroundings';
import { alloyWorkloads } from './workloads';

const shards = 2;

const settings = checkSettings({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  alloy: { cluster: { replicas: shards, sharding: 'hashmod' } },
  pipelines: { annotatedPods: { enabled: true, interval: '5s' } },
});

/** What pods answer when they are scraped. */
const exporters = Array.from(
  { length: 8 },
  () =>
    new LoopbackServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' });
      response.end('shop_orders_total{method="GET"} 7\n');
    }),
);

/** A pod of two containers, of which one has metrics, and an init container that says the same port. */
function pod(port: number, index: number): ApiObject {
  const container = (name: string, number: number, portName: string) => ({
    name,
    image: 'shop:1',
    ports: [{ name: portName, containerPort: number, protocol: 'TCP' }],
  });
  return {
    metadata: {
      name: `shop-5d4f-${index}`,
      namespace: 'applications',
      annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': 'metrics' },
      labels: { 'pod-template-hash': '5d4f' },
      ownerReferences: [
        { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'shop-5d4f', uid: '1', controller: true },
      ],
    },
    spec: {
      nodeName: 'node-1',
      containers: [container('proxy', 15000, 'admin'), container('app', port, 'metrics')],
      initContainers: [container('setup', port, 'metrics')],
    },
    status: { phase: 'Running', podIP: '127.0.0.1', podIPs: [{ ip: '127.0.0.1' }] },
  };
}

const running: { readonly surroundings: Surroundings; readonly alloy: RunningAlloy }[] = [];

/** Where a pod listens. */
function addressOf(name = ''): string {
  return `127.0.0.1:${exporters[Number(name.replace('shop-5d4f-', ''))]?.port}`;
}

/** The series that a collector sent, one for each pod that it scraped. */
function sentBy(shard: number): readonly NewestValue[] {
  return running[shard]?.surroundings.destinations.received.newest('shop_orders_total') ?? [];
}

beforeAll(async () => {
  await Promise.all(exporters.map((exporter) => exporter.start()));
  const pods = exporters.map(({ port }, index) => pod(port, index));
  const workload = alloyWorkloads(settings).find(({ name }) => name === 'alloy-cluster');
  if (!workload) throw new Error('Nothing pulls.');
  for (let index = 0; index < shards; index += 1) {
    const replica = { ...workload, env: { ...workload.env, K8S_POD_INDEX: String(index) } };
    const surroundings = await Surroundings.start([replica], { pods });
    running.push({ surroundings, alloy: await RunningAlloy.start(replica, surroundings) });
  }
  const all = () => sentBy(0).length + sentBy(1).length;
  await until('all pods to be scraped', async () => all() >= exporters.length || undefined, { seconds: 60 });
}, 150_000);

afterAll(async () => {
  for (const { surroundings, alloy } of running) {
    await alloy.stop();
    await surroundings.stop();
  }
  await Promise.all(exporters.map((exporter) => exporter.stop()));
});

test('of two collectors that share by hashmod, each scrapes the pods that are calculated for it', () => {
  const scraped = Array.from({ length: shards }, (_, shard) =>
    sentBy(shard)
      .map(({ labels }) => addressOf(labels.pod))
      .sort(),
  );
  const addresses = exporters.map(({ port }) => `127.0.0.1:${port}`).sort();
  const calculated = Array.from({ length: shards }, (_, shard) =>
    addresses.filter((address) => ownerShard([address], shards) === shard),
  );
  expect(scraped).toEqual(calculated);
});

test('a pod is one target with the labels of its pod, however many containers and ports it has', () => {
  const [first] = [...sentBy(0), ...sentBy(1)].filter(({ labels }) => labels.pod === 'shop-5d4f-0');
  expect(first?.labels).toEqual({
    __name__: 'shop_orders_total',
    cluster: 'lab',
    container: 'app',
    instance: 'applications.shop-5d4f-0.app',
    job: 'applications/shop',
    method: 'GET',
    namespace: 'applications',
    node: 'node-1',
    pod: 'shop-5d4f-0',
    service_name: 'shop',
    service_namespace: 'applications',
    service_version: '1',
  });
});
