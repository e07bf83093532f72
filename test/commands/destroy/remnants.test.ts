import { remnantsOf } from '../../../commands/destroy/remnants';
import { FakeKubectl, list, ours } from '../kubectl/fake-kubectl';

const namespace = {
  ...ours('Namespace', 'shop'),
  metadata: { ...ours('', '').metadata, name: 'shop', namespace: undefined },
};
const volumes = (type: string) => ({
  spec: {
    template: { spec: { volumes: [{ hostPath: { path: '/var/lib/alloy/shop', type } }, { emptyDir: {} }] } },
  },
});

function remnants(
  manifests: readonly ReturnType<typeof ours>[],
  left: readonly object[],
  inside: readonly object[] = [],
) {
  const fake = new FakeKubectl(({ args }) =>
    args.includes('--filename=-') ? list(...left) : list(...inside),
  );
  return remnantsOf([{ chart: '00', manifests }], fake.kubectl);
}

test('of a lab that is gone nothing is told', async () => {
  expect(await remnants([ours('ConfigMap', 'a')], [])).toEqual([]);
});

test('what has the name of an object of the lab and is somebody else’s is told', async () => {
  const definition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'carts.example.com' },
  };
  expect(await remnants([ours('ConfigMap', 'a')], [definition])).toEqual([
    'CustomResourceDefinition carts.example.com, which the lab did not make',
  ]);
});

test('a namespace that stays is told with what it stays for', async () => {
  const theirs = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'theirs', namespace: 'shop' },
  };
  expect(await remnants([ours('ConfigMap', 'a')], [namespace], [theirs])).toEqual([
    'Namespace shop, because it holds Deployment shop/theirs, which the lab did not make',
  ]);
});

test('directories that were made on nodes are told, and those that were only read are not', async () => {
  expect(
    await remnants(
      [ours('DaemonSet', 'a', volumes('DirectoryOrCreate')), ours('DaemonSet', 'b', volumes('Directory'))],
      [],
    ),
  ).toEqual([
    'on every node the directories /var/lib/alloy/shop, which no API reaches: the positions of logs that were read',
  ]);
});
