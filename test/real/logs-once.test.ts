import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { logOf, send } from './otlp';
import { RunningLab } from './running-lab';
import { shop, shopPod } from './shop';
import type { ApiObject } from './stand-ins/api-server';

const settings = checkSettings({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  instrumentation: { logs: 'agents' },
  pipelines: { podLogs: { enabled: true, source: 'file' } },
});

/** A pod with an injected agent, and the collector beside it. */
const instrumented: ApiObject = {
  ...shopPod,
  metadata: {
    ...shopPod.metadata,
    name: 'cart-1',
    uid: '66666666-2222-3333-4444-555555555555',
    annotations: { 'instrumentation.opentelemetry.io/inject-java': 'opentelemetry-collector/auto' },
  },
  spec: {
    nodeName: 'node-1',
    containers: [
      { name: 'app', image: 'cart:1' },
      { name: 'otc-container', image: 'collector:1' },
    ],
  },
};

let lab: RunningLab;

async function print({ metadata }: ApiObject, container: string, text: string): Promise<void> {
  const { namespace, name, uid } = metadata;
  const file = lab.alloy('alloy-node').path(`/var/log/pods/${namespace}_${name}_${uid}/${container}/0.log`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${new Date().toISOString()} stdout F ${text}\n`);
}

beforeAll(async () => {
  lab = await RunningLab.start(settings, {
    only: ['alloy-node', 'alloy-receiver'],
    objects: { pods: [shopPod, instrumented] },
  });
  await print(instrumented, 'app', 'an order was placed');
  await print(shopPod, 'app', 'printed without an agent');
  await print(instrumented, 'otc-container', 'printed by the collector');
  await send(
    await lab.alloy('alloy-receiver').url(4318),
    'logs',
    logOf(shop, 'an order was placed', 'order'),
  );
  const { received } = lab.destinations;
  await until(
    'what is printed and what is sent',
    async () => (received.entries.length > 1 && received.logs.length > 0) || undefined,
    { seconds: 90 },
  );
}, 150_000);

afterAll(() => lab?.stop());

test('what an agent sends comes by OTLP, and is not read from the output of its container', () => {
  const { entries, logs } = lab.destinations.received;
  expect(logs.map(({ body }) => body)).toEqual(['an order was placed']);
  expect(entries.map(({ line }) => line).sort()).toEqual([
    'printed by the collector',
    'printed without an agent',
  ]);
});
