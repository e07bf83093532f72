import { Injection, missingInjections } from '../../../commands/deploy/injection';
import { objectSchema } from '../../../commands/kubectl/object';
import { FakeKubectl, list, ours } from '../kubectl/fake-kubectl';

const java = 'instrumentation.opentelemetry.io/inject-java';
const sidecar = 'sidecar.opentelemetry.io/inject';
const agent = 'opentelemetry-auto-instrumentation-java';

function missing(annotations: object, spec: object, ofNamespace: Record<string, string> = {}) {
  const metadata = { name: 'cart-1', annotations };
  return missingInjections(
    objectSchema.parse({ apiVersion: 'v1', kind: 'Pod', metadata, spec }),
    ofNamespace,
  );
}
const app = { name: 'app' };

test.each([
  ['a pod that asks for nothing', {}, { containers: [app] }, []],
  ['a pod that says no', { [java]: 'false' }, { containers: [app] }, []],
  ['a pod without its agent', { [java]: 'true' }, { containers: [app] }, [java]],
  [
    'a pod whose application mounts its agent',
    { [java]: 'shop/auto' },
    { containers: [{ ...app, volumeMounts: [{ name: agent }] }], initContainers: [{ name: agent }] },
    [],
  ],
  [
    'a pod whose agent is brought and not attached',
    { [java]: 'true' },
    { containers: [app], initContainers: [{ name: agent, volumeMounts: [{ name: agent }] }] },
    [java],
  ],
  ['a pod without its sidecar', { [sidecar]: 'shop/sidecar' }, { containers: [app] }, [sidecar]],
  [
    'a pod with a native sidecar',
    { [sidecar]: 'shop/sidecar' },
    { containers: [app], initContainers: [{ name: 'otc-container' }] },
    [],
  ],
])('%s', (_, annotations, spec, expected) => {
  expect(missing(annotations, spec)).toEqual(expected);
});

test('a namespace asks for pods that do not say anything', () => {
  expect(missing({}, { containers: [app] }, { [java]: 'true' })).toEqual([java]);
  expect(missing({ [java]: 'false' }, { containers: [app] }, { [java]: 'true' })).toEqual([]);
});

describe('a workload', () => {
  const deployment = ours(
    'Deployment',
    'cart',
    { spec: { selector: { matchLabels: { app: 'cart' } } } },
    'apps/v1',
  );
  const bare = ours('Pod', 'cart-1', { spec: { containers: [app] } });
  const pod = { ...bare, metadata: { ...bare.metadata, annotations: { [java]: 'true' } } };

  test('is restarted once when a pod of it came too early, and awaited until it has a right one', async () => {
    const fake = new FakeKubectl(({ args }) => (args[1] === 'pods' ? list(pod) : { stdout: '' }));
    const injection = new Injection([deployment]);
    expect(await injection.awaited(fake.kubectl)).toMatchObject({
      text: `Pod shop/cart-1 asks by ${java} for what it came without`,
    });
    expect(await injection.awaited(fake.kubectl)).toBeDefined();
    expect(fake.calls.filter(({ args }) => args[0] === 'rollout').map(({ args }) => args)).toEqual([
      ['rollout', 'restart', 'deployment/cart', '--namespace=shop'],
    ]);
  });

  test('is left alone when its pods are right', async () => {
    const fake = new FakeKubectl(({ args }) => (args[1] === 'pods' ? list(bare) : { stdout: '' }));
    expect(await new Injection([deployment]).awaited(fake.kubectl)).toBeUndefined();
    expect(fake.verbs).not.toContain('rollout');
  });

  test('whose pods are on their way out is not looked at', async () => {
    const leaving = { ...pod, metadata: { ...pod.metadata, deletionTimestamp: '2026-01-01T00:00:00Z' } };
    const fake = new FakeKubectl(({ args }) => (args[1] === 'pods' ? list(leaving) : { stdout: '' }));
    expect(await new Injection([deployment]).awaited(fake.kubectl)).toBeUndefined();
  });

  test('whose pods were refused is restarted, so that it does not wait for its next try', async () => {
    const conditions = [{ type: 'ReplicaFailure', status: 'True' }];
    const fake = new FakeKubectl(({ args }) =>
      args[0] === 'get' ? { ...deployment, status: { conditions } } : { stdout: '' },
    );
    const injection = new Injection([deployment]);
    await injection.hurry(fake.kubectl);
    await injection.hurry(fake.kubectl);
    expect(fake.verbs).toEqual(['get', 'rollout', 'get']);
  });
});
