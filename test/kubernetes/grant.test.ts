import { Chart, Testing } from 'cdk8s';
import { type GrantProps, grantInCluster, grantInNamespace, read } from '../../lib/kubernetes/grant';

const grant: GrantProps = {
  name: 'reader',
  labels: {},
  rules: [{ apiGroups: [''], resources: ['pods'], verbs: read }],
  to: { name: 'someone', namespace: 'somewhere' },
};

test('a grant in the cluster is a ClusterRole bound to the ServiceAccount', () => {
  const chart = new Chart(Testing.app(), 'test');
  grantInCluster(chart, grant);
  expect(Testing.synth(chart)).toMatchObject([
    { kind: 'ClusterRole', metadata: { name: 'reader' }, rules: grant.rules },
    {
      kind: 'ClusterRoleBinding',
      roleRef: { kind: 'ClusterRole', name: 'reader' },
      subjects: [{ kind: 'ServiceAccount', name: 'someone', namespace: 'somewhere' }],
    },
  ]);
});

test("a grant in a namespace reaches only the ServiceAccount's namespace", () => {
  const chart = new Chart(Testing.app(), 'test');
  grantInNamespace(chart, grant);
  expect(Testing.synth(chart)).toMatchObject([
    { kind: 'Role', metadata: { name: 'reader', namespace: 'somewhere' } },
    { kind: 'RoleBinding', metadata: { namespace: 'somewhere' }, roleRef: { kind: 'Role' } },
  ]);
});
