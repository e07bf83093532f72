import { preview, report } from '../../../commands/deploy/dry-run';
import type { Stage } from '../../../commands/deploy/stages';
import { FakeKubectl, list, ours } from '../kubectl/fake-kubectl';

const stage = (...manifests: Stage['manifests']): Stage => ({ title: 'Shop', manifests, checks: [] });

test('it tells what is created, what is changed and what stays', async () => {
  const [created, changed, same] = ['a', 'b', 'c'].map((name) =>
    ours('ConfigMap', name, { data: { key: '1' } }),
  );
  const earlier = { ...changed, data: { key: '0' } };
  const fake = new FakeKubectl(({ args }) =>
    args[0] === 'get' ? list(earlier, same ?? {}) : list(created ?? {}, changed ?? {}, same ?? {}),
  );
  const manifests = [created, changed, same].flatMap((one) => one ?? []);
  expect(report(await preview([stage(...manifests)], fake.kubectl))).toBe(
    ['Shop: 1 to create, 1 to change, 1 as they are', '  + ConfigMap shop/a', '  ~ ConfigMap shop/b'].join(
      '\n',
    ),
  );
});

test('it says what it cannot show before there is a definition or a namespace', async () => {
  const definition = {
    ...ours('CustomResourceDefinition', 'carts.example.com'),
    metadata: { name: 'carts.example.com' },
  };
  const namespace = { ...ours('Namespace', 'shop'), metadata: { name: 'shop' } };
  const cart = ours('Cart', 'mine', {}, 'example.com/v1');
  const config = ours('ConfigMap', 'settings');
  const fake = new FakeKubectl(({ args }) =>
    args[0] === 'get' ? { stdout: '' } : list(definition, namespace),
  );
  expect(report(await preview([stage(definition, namespace, cart, config)], fake.kubectl))).toContain(
    [
      '2 that cannot be shown yet',
      '  + CustomResourceDefinition carts.example.com',
      '  + Namespace shop',
      '  ? Cart shop/mine: its kind is not defined yet',
      '  ? ConfigMap shop/settings: its namespace does not exist yet',
    ].join('\n'),
  );
});

test('a webhook that does not answer is no failure', async () => {
  const stderr = 'Error from server (InternalError): failed calling webhook "a.kb.io"';
  const fake = new FakeKubectl(({ args }) => (args[0] === 'get' ? { stdout: '' } : { stderr }));
  expect(report(await preview([stage(ours('ConfigMap', 'a'))], fake.kubectl))).toBe(
    `Shop: 0 to create, 0 to change, 0 as they are, 1 that cannot be shown yet\n  ? 1 objects, because ${stderr}`,
  );
});

test('nothing is changed', async () => {
  const fake = new FakeKubectl();
  await preview([stage(ours('ConfigMap', 'a'))], fake.kubectl);
  const changing = fake.calls.filter(({ args }) => args[0] !== 'get' && !args.includes('--dry-run=server'));
  expect(changing).toEqual([]);
});
