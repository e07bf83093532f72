import { type Manifest, nameOf } from '../../../lib/lab/manifest';
import { said } from '../../../lib/lab/settings/errors';
import { type AddedRemoved, addedRemoved } from './added-removed';

/** What somebody may do. */
export interface Access {
  /** For example `ServiceAccount monitoring/alloy-node`. */
  readonly who: string;
  /** Where: a namespace, or undefined for the whole cluster. */
  readonly namespace?: string;
  readonly verb: string;
  /** For example `pods`, `apps/deployments`, `secrets named token` or `/metrics`. */
  readonly on: string;
}

/** Rules that are won and lost, whichever role and binding they come by. */
export function accessChanges(before: readonly Manifest[], after: readonly Manifest[]): AddedRemoved<Access> {
  return addedRemoved(accessIn(before), accessIn(after), ({ who, namespace = '', verb, on }) =>
    JSON.stringify([who, namespace, verb, on]),
  );
}

/** Everything that manifests let somebody do, each verb on each resource for itself. */
export function accessIn(manifests: readonly Manifest[]): readonly Access[] {
  const roles = new Map(
    manifests
      .filter(({ kind }) => kind === 'Role' || kind === 'ClusterRole')
      .map((role) => [nameOf(role), role]),
  );
  const bindings = manifests.filter(({ kind }) => kind === 'RoleBinding' || kind === 'ClusterRoleBinding');
  const bound = new Set<string>();
  const granted = bindings.flatMap((binding) => {
    const namespace = binding.kind === 'RoleBinding' ? binding.metadata.namespace : undefined;
    const name = roleOf(binding);
    bound.add(name);
    const rules = rulesOf(roles.get(name)) ?? [
      { verb: 'all', on: `that ${name} allows, which is of others` },
    ];
    return subjectsOf(binding).flatMap((who) => rules.map((rule) => ({ who, namespace, ...rule })));
  });
  const unbound = [...roles].filter(([name]) => !bound.has(name));
  return [
    ...granted,
    ...unbound.flatMap(([name, role]) =>
      (rulesOf(role) ?? []).map((rule) => ({
        who: `whoever has the ${name}`,
        namespace: role.metadata.namespace,
        ...rule,
      })),
    ),
  ];
}

function roleOf({ roleRef, metadata }: Manifest): string {
  const [kind, name] = [String(said(roleRef, 'kind')), String(said(roleRef, 'name'))];
  const { namespace } = metadata;
  return nameOf({ kind, metadata: kind === 'Role' ? { name, namespace } : { name } });
}

function subjectsOf({ subjects }: Manifest): readonly string[] {
  return listOf(subjects).map((subject) => {
    const [kind, name, namespace] = ['kind', 'name', 'namespace'].map((key) => said(subject, key));
    return nameOf({
      kind: String(kind),
      metadata: {
        name: String(name),
        ...(typeof namespace === 'string' && { namespace }),
      },
    });
  });
}

function rulesOf(role: Manifest | undefined): readonly Pick<Access, 'verb' | 'on'>[] | undefined {
  if (role === undefined) return undefined;
  return listOf(role.rules).flatMap((rule) => {
    const of = (key: string) => listOf(said(rule, key)).map(String);
    const names = of('resourceNames');
    const resources = of('apiGroups').flatMap((group) =>
      of('resources').map((resource) => (group === '' ? resource : `${group}/${resource}`)),
    );
    const on = [
      ...resources.flatMap((resource) =>
        names.length === 0 ? [resource] : names.map((name) => `${resource} named ${name}`),
      ),
      ...of('nonResourceURLs'),
    ];
    return of('verbs').flatMap((verb) => on.map((resource) => ({ verb, on: resource })));
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
