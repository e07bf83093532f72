import { ComponentHealth } from '../../../commands/deploy/component-health';
import { FakeKubectl, list, ours } from '../kubectl/fake-kubectl';

const alloy = {
  ...ours('DaemonSet', 'alloy-node', { spec: { selector: { matchLabels: { app: 'alloy' } } } }, 'apps/v1'),
  metadata: { name: 'alloy-node', namespace: 'shop', labels: { 'app.kubernetes.io/name': 'alloy' } },
};
const pod = ours('Pod', 'alloy-node-x');

function component(localID: string, state: string, more: object = {}) {
  return { localID, health: { state, message: `it is\n ${state}` }, ...more };
}

/** Answers for a pod, by path; an answer that is missing is a refusal. */
function clusterWith(answers: Readonly<Record<string, object>>) {
  return new FakeKubectl(({ args }) => {
    if (args[1] === 'pods') return list(pod);
    const path = (args[2] ?? '').replace('/api/v1/namespaces/shop/pods/alloy-node-x:12345/proxy', '');
    const answer = answers[path];
    return answer === undefined
      ? { stderr: 'Error from server (Forbidden): pods/proxy is forbidden' }
      : { stdout: JSON.stringify(answer) };
  });
}

const root = '/api/v0/web/components';

test('an Alloy whose components work is as it should be', async () => {
  const fake = clusterWith({ [root]: [component('loki.write.a', 'healthy'), component('b', 'unknown')] });
  const health = new ComponentHealth([alloy]);
  expect([await health.awaited(fake.kubectl), health.unasked]).toEqual([undefined, []]);
});

test.each(['unhealthy', 'exited'])(
  'a component that is %s is named, with the pod and the reason',
  async (state) => {
    const fake = clusterWith({
      [root]: [component('loki.write.a', 'healthy'), component('pyroscope.ebpf.a', state)],
    });
    expect(await new ComponentHealth([alloy]).awaited(fake.kubectl)).toMatchObject({
      text: `in Pod shop/alloy-node-x the component pyroscope.ebpf.a is ${state}: it is ${state}`,
      object: { metadata: { name: 'alloy-node-x' } },
    });
  },
);

test('components inside of others are asked as well', async () => {
  const fake = clusterWith({
    [root]: [component('foreach.a', 'healthy', { createdModuleIDs: ['foreach.a/one'] })],
    '/api/v0/web/modules/foreach.a/one/components': [component('beyla.ebpf.a', 'unhealthy')],
  });
  expect((await new ComponentHealth([alloy]).awaited(fake.kubectl))?.text).toContain(
    'the component beyla.ebpf.a is unhealthy',
  );
});

test('a pod that cannot be asked is tried three times, and then told instead of awaited', async () => {
  const fake = clusterWith({});
  const health = new ComponentHealth([alloy]);
  const first = await health.awaited(fake.kubectl);
  expect(first?.text).toContain('Pod shop/alloy-node-x does not say how its components do');
  await health.awaited(fake.kubectl);
  expect(await health.awaited(fake.kubectl)).toBeUndefined();
  expect(health.unasked).toEqual([
    'The components in Pod shop/alloy-node-x could not be asked how they do: Error from server (Forbidden): pods/proxy is forbidden',
  ]);
});

test('workloads that are no Alloy are not asked', async () => {
  const fake = clusterWith({});
  await new ComponentHealth([ours('Deployment', 'cart', {}, 'apps/v1')]).awaited(fake.kubectl);
  expect(fake.calls).toEqual([]);
});
