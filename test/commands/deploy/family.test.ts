import { familyOf } from '../../../commands/deploy/family';
import { FakeKubectl, list, ours } from '../kubectl/fake-kubectl';

const apps = 'apps/v1';

function made(kind: string, name: string, owner?: readonly [string, string]) {
  const metadata = {
    name,
    namespace: 'shop',
    ownerReferences: owner === undefined ? [] : [{ kind: owner[0], name: owner[1] }],
  };
  return { apiVersion: kind === 'Pod' ? 'v1' : apps, kind, metadata };
}

async function namesOf(root: ReturnType<typeof ours>, ...others: readonly object[]): Promise<string[]> {
  const fake = new FakeKubectl(({ args }) => (args.includes('--filename=-') ? root : list(root, ...others)));
  return (await familyOf(fake.kubectl, root)).map(({ kind, metadata }) => `${kind} ${metadata.name}`);
}

test('a Deployment has its ReplicaSets and their pods, in whatever order they are listed', async () => {
  expect(
    await namesOf(
      ours('Deployment', 'cart', {}, apps),
      made('Pod', 'cart-5d4-x', ['ReplicaSet', 'cart-5d4']),
      made('ReplicaSet', 'cart-5d4', ['Deployment', 'cart']),
    ),
  ).toEqual(['Deployment cart', 'ReplicaSet cart-5d4', 'Pod cart-5d4-x']);
});

test('what only begins with the same name belongs to another', async () => {
  expect(
    await namesOf(
      ours('Deployment', 'cart', {}, apps),
      made('ReplicaSet', 'cart-injector-5d4', ['Deployment', 'cart-injector']),
      made('Pod', 'cart-injector-5d4-x', ['ReplicaSet', 'cart-injector-5d4']),
    ),
  ).toEqual(['Deployment cart']);
});

test('a StatefulSet has its claims, which name no owner', async () => {
  expect(
    await namesOf(
      ours('StatefulSet', 'cart', {}, apps),
      { ...made('PersistentVolumeClaim', 'data-cart-0'), apiVersion: 'v1' },
      { ...made('PersistentVolumeClaim', 'data-other-cart-x-0'), apiVersion: 'v1' },
    ),
  ).toEqual(['StatefulSet cart', 'PersistentVolumeClaim data-cart-0']);
});
