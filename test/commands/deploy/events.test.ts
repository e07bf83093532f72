import { eventsOf } from '../../../commands/deploy/events';
import { FakeKubectl, list } from '../kubectl/fake-kubectl';

const of = (kind: string, name: string) => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, namespace: 'shop' },
});
const deployment = of('Deployment', 'cart');
const family = [deployment, of('ReplicaSet', 'cart-5d4'), of('Pod', 'cart-5d4-x'), of('Pod', 'cart-5d4-y')];

function event(kind: string, name: string, reason: string, more: object = {}) {
  return {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: `${name}.1`, namespace: 'shop' },
    involvedObject: { kind, name },
    type: 'Warning',
    reason,
    message: 'it went wrong',
    ...more,
  };
}

async function linesFor(...events: readonly object[]): Promise<readonly string[]> {
  return eventsOf(new FakeKubectl(() => list(...events)).kubectl, deployment, family);
}

test('events of an object and of what was made of it are told, and those of a namesake are not', async () => {
  expect(
    await linesFor(
      event('Pod', 'cart-5d4-x', 'BackOff', { count: 3 }),
      event('Pod', 'cart-injector-7f6-z', 'BackOff'),
      event('Service', 'cart-5d4-x', 'Other'),
    ),
  ).toEqual(['Warning BackOff, Pod cart-5d4-x: it went wrong (3 times)']);
});

test('warnings come before what is normal, and the newest first', async () => {
  const lines = await linesFor(
    event('Pod', 'cart-5d4-x', 'Pulled', { type: 'Normal', lastTimestamp: '2026-01-01T00:00:09Z' }),
    event('Pod', 'cart-5d4-x', 'Failed', { lastTimestamp: '2026-01-01T00:00:01Z' }),
    event('Pod', 'cart-5d4-x', 'Unhealthy', { lastTimestamp: '2026-01-01T00:00:05Z' }),
  );
  expect(lines.map((line) => line.split(',')[0])).toEqual([
    'Warning Unhealthy',
    'Warning Failed',
    'Normal Pulled',
  ]);
});

test('what is said again and again, with other names, stands once', async () => {
  const message = (pod: string) => ({ message: `Error creating: pods "${pod}" is forbidden: no` });
  const lines = await linesFor(
    event('ReplicaSet', 'cart-5d4', 'FailedCreate', message('cart-5d4-a')),
    event('ReplicaSet', 'cart-5d4', 'FailedCreate', message('cart-5d4-b')),
  );
  expect(lines).toEqual([
    'Warning FailedCreate, ReplicaSet cart-5d4: Error creating: pods "cart-5d4-a" is forbidden: no',
  ]);
});

test('a cause and its consequence have one reason and are both told', async () => {
  const lines = await linesFor(
    event('Pod', 'cart-5d4-x', 'Failed', {
      message: 'Error: ErrImagePull',
      lastTimestamp: '2026-01-01T00:00:02Z',
    }),
    event('Pod', 'cart-5d4-x', 'Failed', {
      message: 'Failed to pull image "cart:v1": not found',
      lastTimestamp: '2026-01-01T00:00:01Z',
    }),
  );
  expect(lines).toEqual([
    'Warning Failed, Pod cart-5d4-x: Error: ErrImagePull',
    'Warning Failed, Pod cart-5d4-x: Failed to pull image "cart:v1": not found',
  ]);
});

test('no more than five are shown', async () => {
  const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((reason) => event('Pod', 'cart-5d4-x', reason));
  expect(await linesFor(...many)).toHaveLength(5);
});
