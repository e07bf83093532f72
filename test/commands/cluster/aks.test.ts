import { aksCommands } from '../../../commands/cluster/aks';
import type { ClusterSettings } from '../../../lib/lab/environment';

const cluster: ClusterSettings = {
  name: 'lab',
  provider: 'aks',
  domain: 'cluster.local',
  kubernetesVersion: '1.35',
};
const lines = (action: 'create' | 'delete', options: object = {}) =>
  aksCommands(action, cluster, { resourceGroup: 'observability', ...options }).map(({ program, args }) =>
    [program, ...args].join(' '),
  );

test('a cluster has a group, a version, enforced network policies and identities, and kubectl its context', () => {
  const [create, context] = lines('create', { location: 'westeurope' });
  for (const option of [
    'az aks create --name=lab --resource-group=observability --location=westeurope',
    '--kubernetes-version=1.35',
    '--network-dataplane=cilium',
    '--enable-workload-identity',
  ]) {
    expect(create).toContain(option);
  }
  expect(context).toBe('az aks get-credentials --name=lab --resource-group=observability');
});

test('delete removes the cluster and leaves the group, in which others may be', () => {
  expect(lines('delete')).toEqual(['az aks delete --name=lab --resource-group=observability']);
});

test.each([
  [
    undefined,
    '--resource-group is missing: it takes the name of a resource group of Azure that exists; az group list shows yours.',
  ],
  [
    'a b',
    '--resource-group is "a b", but it takes the name of a resource group of Azure that exists; az group list shows yours.',
  ],
])('the group %j is refused', (resourceGroup, sentence) => {
  expect(() => lines('create', { resourceGroup })).toThrow(sentence);
});
