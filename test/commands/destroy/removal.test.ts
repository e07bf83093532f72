import { removalSteps } from '../../../commands/destroy/removal';
import type { Manifest } from '../../../lib/lab/manifests';
import { type Call, FakeKubectl, list, ours } from '../kubectl/fake-kubectl';

const definition: Manifest = {
  ...ours('CustomResourceDefinition', 'carts.example.com'),
  metadata: { ...ours('', '').metadata, name: 'carts.example.com', namespace: undefined },
};
const namespace: Manifest = {
  ...ours('Namespace', 'shop'),
  metadata: { ...ours('', '').metadata, name: 'shop', namespace: undefined },
};
const first = ours('ConfigMap', 'first');
const second = ours('ConfigMap', 'second');
const cart = ours('Cart', 'mine', {}, 'example.com/v1');
const charts = [
  { chart: '00-namespaces', manifests: [namespace] },
  { chart: '20-opentelemetry-operator', manifests: [definition, first, second] },
  { chart: '40-instrumentation', manifests: [cart] },
];

/** A cluster that holds objects until they are deleted, or, with a finalizer, until it is taken away. */
function clusterOf(...objects: readonly (Manifest & { metadata: { finalizers?: string[] } })[]) {
  return clusterWith([], ...objects);
}

/** The same, with what runs in its namespaces. */
function clusterWith(
  inside: readonly object[],
  ...objects: readonly (Manifest & { metadata: { finalizers?: string[] } })[]
) {
  const left = new Map(objects.map((object) => [key(object), object]));
  const asked = (call: Call): Manifest[] => JSON.parse(call.input).items;
  const fake = new FakeKubectl((call) => {
    const [verb] = call.args;
    if (call.input === '') return list(...inside);
    for (const reference of verb === 'get' ? [] : asked(call)) {
      const object = left.get(key(reference));
      if (object === undefined) continue;
      const stays = verb === 'delete' && (object.metadata.finalizers ?? []).length > 0;
      const deletionTimestamp = '2026-01-01T00:00:00Z';
      if (stays) left.set(key(object), { ...object, metadata: { ...object.metadata, deletionTimestamp } });
      else left.delete(key(object));
    }
    return verb === 'get' ? list(...asked(call).flatMap((one) => left.get(key(one)) ?? [])) : { stdout: '' };
  });
  return { fake, left };
}

function key({ kind, metadata: { name } }: Manifest): string {
  return `${kind} ${name}`;
}

async function remove({ kubectl }: FakeKubectl, milliseconds = 1000): Promise<void> {
  const props = {
    charts,
    kubectl,
    timeout: { text: '1s', milliseconds },
    again: 'npm run destroy',
    interval: 1,
  };
  for (const { run } of removalSteps({ ...props, signal: new AbortController().signal }))
    await run(() => undefined);
}

function deleted(fake: FakeKubectl): string[] {
  return fake.calls
    .filter(({ args }) => args[0] === 'delete')
    .flatMap(({ input }) => JSON.parse(input).items.map(key));
}

test('it goes backwards: resources, their controller, definitions, namespaces', async () => {
  const { fake, left } = clusterOf(namespace, definition, first, second, cart);
  await remove(fake);
  expect(deleted(fake)).toEqual([
    'Cart mine',
    'ConfigMap second',
    'ConfigMap first',
    'CustomResourceDefinition carts.example.com',
    'Namespace shop',
  ]);
  expect([...left]).toEqual([]);
});

test('what somebody else has made stays', async () => {
  const foreign = { ...first, metadata: { name: 'first', namespace: 'shop' } };
  const { fake, left } = clusterOf(foreign, second);
  await remove(fake);
  expect([...left.keys()]).toEqual(['ConfigMap first']);
});

test('a namespace in which somebody else runs something stays, and is not waited for', async () => {
  const theirs = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'theirs', namespace: 'shop' },
  };
  const owned = { ...theirs, metadata: { ...theirs.metadata, ownerReferences: [{}] } };
  const { fake, left } = clusterWith([theirs, owned], namespace, first);
  await remove(fake);
  expect([...left.keys()]).toEqual(['Namespace shop']);
});

test('a namespace in which only the lab has run something goes', async () => {
  const { fake, left } = clusterWith([ours('Deployment', 'cart', {}, 'apps/v1')], namespace, first);
  await remove(fake);
  expect([...left.keys()]).toEqual([]);
});

test('a custom resource whose controller is gone is freed of its finalizer', async () => {
  const held = { ...cart, metadata: { ...cart.metadata, finalizers: ['example.com/held'] } };
  const { fake, left } = clusterOf(held);
  await remove(fake, 100);
  expect(fake.verbs).toContain('patch');
  expect([...left]).toEqual([]);
});

test('definitions that others use are left, and so is everything else', async () => {
  const theirs = { ...cart, metadata: { name: 'theirs', namespace: 'elsewhere' } };
  const fake = new FakeKubectl(({ args }) => (args[1] === 'carts.example.com' ? list(theirs) : definition));
  await expect(remove(fake)).rejects.toThrow(
    'Cart elsewhere/theirs is not of the lab, and would be deleted with the definition of its kind; nothing was removed.',
  );
  expect(fake.verbs).not.toContain('delete');
});
