import { clusterSchema } from '../../../lib/lab/settings/cluster';

const cluster = { name: 'lab', provider: 'kind' };

test.each(['1.28', '1.36', '1.100'])('Kubernetes %s is accepted', (kubernetesVersion) => {
  expect(clusterSchema.safeParse({ ...cluster, kubernetesVersion }).success).toBe(true);
});

test.each(['a', 'lab-2', 'a'.repeat(63)])('the name %s is accepted', (name) => {
  expect(clusterSchema.safeParse({ ...cluster, name }).success).toBe(true);
});
