import { setTimeout } from 'node:timers/promises';
import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { logOf, send } from './otlp';
import { podOf } from './pods';
import { RunningLab } from './running-lab';

const uids = { own: 'bbbbbbbb-0000-0000-0000-000000000001', other: 'bbbbbbbb-0000-0000-0000-000000000002' };

/** The one at whose address this test is, and another one. */
const sender = podOf({
  name: 'gateway-5d4f-a',
  uid: uids.own,
  ip: '127.0.0.1',
  namespace: 'edge',
  deployment: 'gateway',
});
const other = podOf({ name: 'shop-5d4f-a', uid: uids.other, ip: '10.0.0.1' });

/** What somebody says who wants to be taken for the other one. */
const claims = {
  'k8s.pod.uid': uids.other,
  'k8s.pod.name': 'shop-5d4f-a',
  'k8s.namespace.name': 'applications',
  'k8s.deployment.name': 'shop',
};

const settingsWith = (forwarders: readonly string[]) =>
  checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    pipelines: { applicationObservability: { forwarders } },
  });

let lab: RunningLab;

afterEach(() => lab?.stop());

async function logFrom(forwarders: readonly string[], slow = false) {
  lab = await RunningLab.start(settingsWith(forwarders), {
    only: ['alloy-receiver'],
    objects: { pods: [sender, other] },
    podsAfter: slow ? 15_000 : 0,
  });
  const receiver = await lab.alloy('alloy-receiver').url(4318);
  await send(receiver, 'logs', logOf(claims, 'hello', 'trace'));
  return until('the log', async () => lab.destinations.received.logs[0], { seconds: 60 });
}

test('a pod cannot pose as another one: its address counts more than what it says', async () => {
  const { resource } = await logFrom([]);
  expect(resource).toMatchObject({
    'k8s.pod.uid': uids.own,
    'k8s.pod.name': 'gateway-5d4f-a',
    'k8s.namespace.name': 'edge',
    'k8s.deployment.name': 'gateway',
    'service.name': 'gateway',
    'service.namespace': 'edge',
    'service.instance.id': 'edge.gateway-5d4f-a.app',
  });
}, 120_000);

test('a pod of a namespace that forwards may say that it sends for another one', async () => {
  const { resource } = await logFrom(['edge']);
  expect(resource).toMatchObject({
    ...claims,
    'service.name': 'shop',
    'service.instance.id': 'applications.shop-5d4f-a.app',
  });
}, 120_000);

test('nothing leaves before the pods are known, however long the API server takes', async () => {
  const started = Date.now();
  const { resource } = await logFrom([], true);
  expect(Date.now() - started).toBeGreaterThan(14_000);
  expect(resource).toMatchObject({ 'k8s.pod.name': 'gateway-5d4f-a', 'service.name': 'gateway' });
  await setTimeout(1_000);
  expect(lab.destinations.received.logs).toHaveLength(1);
}, 120_000);
