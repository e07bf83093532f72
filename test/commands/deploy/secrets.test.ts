import { requireSecrets } from '../../../commands/deploy/secrets';
import { FakeKubectl, ours } from '../kubectl/fake-kubectl';

const required = [{ namespace: 'monitoring', name: 'grafana-cloud', keys: ['user', 'token'], pem: [] }];

test('a Secret with every key is enough', async () => {
  const { kubectl } = new FakeKubectl(() =>
    ours('Secret', 'grafana-cloud', { data: { user: '', token: '' } }),
  );
  await expect(requireSecrets(kubectl, required)).resolves.toBeUndefined();
});

test('a Secret that is missing is refused with the command that makes it', async () => {
  await expect(requireSecrets(new FakeKubectl().kubectl, required)).rejects.toThrow(
    'Secret monitoring/grafana-cloud is missing, and the lab refers to it; make it with\n  kubectl --context kind-lab --namespace monitoring create secret generic grafana-cloud --from-env-file=/dev/stdin    # then type a line for each of user=..., token=... and Ctrl-D',
  );
});

test('a Secret without one of its keys is refused with the name of the key', async () => {
  const { kubectl } = new FakeKubectl(() => ours('Secret', 'grafana-cloud', { data: { user: '' } }));
  await expect(requireSecrets(kubectl, required)).rejects.toThrow(
    'Secret monitoring/grafana-cloud has no key token, and the lab refers to it;',
  );
});
