import { eventsOf } from '../../../commands/deploy/events';
import { FakeKubectl, list } from '../kubectl/fake-kubectl';

const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'cart', namespace: 'shop' },
};

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
  return eventsOf(new FakeKubectl(() => list(...events)).kubectl, deployment);
}

test('events of what a Deployment made are among its own', async () => {
  expect(
    await linesFor(event('Pod', 'cart-5d4-x', 'BackOff', { count: 3 }), event('Pod', 'card-1', 'BackOff')),
  ).toEqual(['Warning BackOff, Pod cart-5d4-x: it went wrong (3 times)']);
});

test('warnings come before what is normal, and the newest first', async () => {
  const lines = await linesFor(
    event('Pod', 'cart-1', 'Pulled', { type: 'Normal', lastTimestamp: '2026-01-01T00:00:09Z' }),
    event('Pod', 'cart-1', 'Failed', { lastTimestamp: '2026-01-01T00:00:01Z' }),
    event('Pod', 'cart-1', 'Unhealthy', { lastTimestamp: '2026-01-01T00:00:05Z' }),
  );
  expect(lines.map((line) => line.split(',')[0])).toEqual([
    'Warning Unhealthy',
    'Warning Failed',
    'Normal Pulled',
  ]);
});

test('what is said again and again stands once', async () => {
  const lines = await linesFor(
    event('ReplicaSet', 'cart-1', 'FailedCreate', { message: 'pod a' }),
    event('ReplicaSet', 'cart-1', 'FailedCreate', { message: 'pod b' }),
  );
  expect(lines).toEqual(['Warning FailedCreate, ReplicaSet cart-1: pod a']);
});

test('no more than five are shown', async () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => event('Pod', `cart-${name}`, 'BackOff'));
  expect(await linesFor(...many)).toHaveLength(5);
});
