import { requireVersion } from '../../../commands/kubectl/version';
import { FakeKubectl } from './fake-kubectl';

const cluster = (minor: string) => new FakeKubectl(() => ({ serverVersion: { major: '1', minor } })).kubectl;

test.each(['36', '36+', '37'])('a cluster of 1.%s is new enough for 1.36', async (minor) => {
  await expect(requireVersion(cluster(minor), '1.36')).resolves.toBeUndefined();
});

test('a cluster that is older than the environment is refused', async () => {
  await expect(requireVersion(cluster('28'), '1.36')).rejects.toThrow(
    "The cluster runs Kubernetes 1.28, but the environment is made for 1.36; set cluster.kubernetesVersion to '1.28', or upgrade the cluster.",
  );
});
