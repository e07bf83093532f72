import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { RunningLab } from './running-lab';
import type { ApiObject } from './stand-ins/api-server';

/** Events of a pod, as the kubelet makes them. */
function event(name: string, type: string, reason: string, message: string): ApiObject {
  const now = new Date().toISOString();
  return {
    metadata: { name, namespace: 'shop', creationTimestamp: now },
    involvedObject: { kind: 'Pod', namespace: 'shop', name: 'cart-7d9f-abc', apiVersion: 'v1' },
    source: { component: 'kubelet', host: 'node-1' },
    firstTimestamp: now,
    lastTimestamp: now,
    count: 1,
    type,
    reason,
    message,
  };
}

let lab: RunningLab;

beforeAll(async () => {
  const settings = checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    pipelines: { clusterEvents: { enabled: true } },
  });
  const events = [
    event('cart.1', 'Normal', 'Started', 'Started container app'),
    event('cart.2', 'Warning', 'Unhealthy', 'Readiness probe failed: postgres://shop:hunter2@db:5432'),
  ];
  lab = await RunningLab.start(settings, { only: ['alloy-singleton'], objects: { events } });
  await until('both events', async () => (lab.destinations.received.entries.length > 1 ? true : undefined));
}, 120_000);

afterAll(() => lab?.stop());

function entryOf(reason: string) {
  return lab.destinations.received.entries.find(({ metadata }) => metadata.reason === reason);
}

const stream = (level: string) =>
  `{cluster="lab", job="integrations/kubernetes/eventhandler", level="${level}", namespace="shop"}`;

test('events come with the levels of logs and no label of many values', () => {
  expect(entryOf('Started')?.labels).toBe(stream('info'));
  expect(entryOf('Unhealthy')?.labels).toBe(stream('warning'));
});

test('events say as structured metadata what they are about', () => {
  expect(entryOf('Unhealthy')?.metadata).toEqual({
    kind: 'Pod',
    name: 'cart-7d9f-abc',
    node: 'node-1',
    reason: 'Unhealthy',
  });
});

test('a password in the message of an event is replaced', () => {
  expect(entryOf('Unhealthy')?.line).toContain('postgres://shop:<redacted:url-password>@db:5432');
});

test('everything that came was understood', () => {
  expect(lab.destinations.problems).toEqual([]);
});
