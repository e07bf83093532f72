import { accessChanges, accessIn } from '../../../../commands/plan/diff/access';
import type { Manifest } from '../../../../lib/lab/manifest';

const rbac = 'rbac.authorization.k8s.io/v1';
const role = (rules: readonly object[], kind = 'ClusterRole', namespace?: string): Manifest => ({
  apiVersion: rbac,
  kind,
  metadata: { name: 'reader', namespace },
  rules,
});
const binding = (kind: string, roleKind = 'ClusterRole', namespace?: string): Manifest => ({
  apiVersion: rbac,
  kind,
  metadata: { name: 'reader', namespace },
  roleRef: { kind: roleKind, name: 'reader' },
  subjects: [{ kind: 'ServiceAccount', name: 'alloy', namespace: 'monitoring' }],
});
const who = 'ServiceAccount monitoring/alloy';
const pods = { apiGroups: [''], resources: ['pods'], verbs: ['get'] };

test('a verb that a rule gets is won, and one that it loses is lost', () => {
  const before = [role([{ ...pods, verbs: ['get', 'list'] }]), binding('ClusterRoleBinding')];
  const after = [role([{ ...pods, verbs: ['get', 'watch'] }]), binding('ClusterRoleBinding')];
  expect(accessChanges(before, after)).toEqual({
    added: [{ who, namespace: undefined, verb: 'watch', on: 'pods' }],
    removed: [{ who, namespace: undefined, verb: 'list', on: 'pods' }],
  });
});

test('the same by other roles is no change', () => {
  const rules = [{ apiGroups: ['', 'apps'], resources: ['pods'], verbs: ['get'] }];
  const split = [{ apiGroups: ['apps'], resources: ['pods'], verbs: ['get'] }, pods];
  const all = binding('ClusterRoleBinding');
  expect(accessChanges([role(rules), all], [role(split), all])).toEqual({ added: [], removed: [] });
});

test('the whole cluster is another place than a namespace', () => {
  const inside = [role([pods]), binding('RoleBinding', 'ClusterRole', 'shop')];
  const { added, removed } = accessChanges(inside, [role([pods]), binding('ClusterRoleBinding')]);
  expect([added[0]?.namespace, removed[0]?.namespace]).toEqual([undefined, 'shop']);
});

test('groups, names and paths are told', () => {
  const rules = [
    { apiGroups: ['apps'], resources: ['deployments'], resourceNames: ['shop'], verbs: ['get'] },
    { nonResourceURLs: ['/metrics'], verbs: ['get'] },
  ];
  expect(accessIn([role(rules), binding('ClusterRoleBinding')]).map(({ on }) => on)).toEqual([
    'apps/deployments named shop',
    '/metrics',
  ]);
});

test('a role of others is named, and a role that nobody here has is told of whoever has it', () => {
  expect(accessIn([binding('ClusterRoleBinding')])).toEqual([
    { who, namespace: undefined, verb: 'all', on: 'that ClusterRole reader allows, which is of others' },
  ]);
  expect(accessIn([role([pods])])).toEqual([
    { who: 'whoever has the ClusterRole reader', namespace: undefined, verb: 'get', on: 'pods' },
  ]);
});
