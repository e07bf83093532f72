import { lossesOf } from '../../../commands/destroy/losses';
import { FakeKubectl, list, ours } from '../kubectl/fake-kubectl';

const namespace = { ...ours('Namespace', 'shop'), metadata: { ...ours('', '').metadata, name: 'shop' } };
const charts = [{ chart: '00-namespaces', manifests: [namespace] }];

function lossesWith(answers: Readonly<Record<string, object>>) {
  const fake = new FakeKubectl(
    ({ args }) => answers[args[1] ?? ''] ?? (args.includes('--filename=-') ? namespace : list()),
  );
  return lossesOf(charts, fake.kubectl);
}

test('the namespaces are named', async () => {
  expect(await lossesWith({})).toEqual(['the namespaces shop, with everything in them']);
});

test('claims are named with the size of their data', async () => {
  const claim = ours('PersistentVolumeClaim', 'data-0', { status: { capacity: { storage: '5Gi' } } });
  expect(await lossesWith({ persistentvolumeclaims: claim })).toContain(
    'PersistentVolumeClaim shop/data-0, with its data (5Gi)',
  );
});

test('Secrets that the user has made are named, and those of cert-manager are not', async () => {
  const secrets = list(
    ours('Secret', 'grafana-cloud', { type: 'Opaque' }),
    ours('Secret', 'cert', { type: 'kubernetes.io/tls' }),
  );
  expect(await lossesWith({ secrets })).toEqual([
    'the namespaces shop, with everything in them',
    'Secret shop/grafana-cloud, which the lab did not make',
  ]);
});

test('a cluster without the lab has nothing to lose', async () => {
  expect(await lossesOf(charts, new FakeKubectl().kubectl)).toEqual([]);
});
