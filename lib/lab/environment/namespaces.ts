import { localDestinationOf } from '../destinations/settings';
import { type NamespaceRole, namespaceRoles, namespaces as usual } from '../namespaces';
import type { Report } from './report';
import type { Settings } from './schema';

/** Names that namespaces of the lab cannot have, and those that two of them cannot share. */
export function namespaces(settings: Settings, report: Report): void {
  for (const role of namespaceRoles) {
    const problem = reserved(settings, role);
    if (problem !== undefined) report(['namespaces', role, 'name'], problem);
  }
  shared(settings, report);
  const { name } = settings.namespaces.backend;
  if (name !== usual.backend && localDestinationOf(settings) === undefined) {
    report(
      ['namespaces', 'backend', 'name'],
      `is ${JSON.stringify(name)}, but there is no destination of the kind local, and no backend in the cluster; remove it, or add such a destination.`,
    );
  }
}

function reserved({ namespaces, cluster }: Settings, role: NamespaceRole): string | undefined {
  const { name, create } = namespaces[role];
  const prefix = cluster.provider === 'openshift' ? /^(kube|openshift)-/.exec(name) : /^kube-/.exec(name);
  if (prefix !== null) {
    return `is ${JSON.stringify(name)}, but names that begin with ${prefix[0]} are those of the system; give another one.`;
  }
  return name === 'default' && create
    ? `is "default", which exists in every cluster and cannot be removed; set namespaces.${role}.create to false, or give another name.`
    : undefined;
}

/** What cannot be in a namespace with something else, and why. */
function alone({ pipelines }: Settings): Readonly<Partial<Record<NamespaceRole, string>>> {
  return {
    applications: 'agents are injected into its pods, which the lab itself cannot wait for',
    certManager: 'its NetworkPolicy closes every port but those of cert-manager',
    ...(pipelines.applicationObservability.metricsFromTraces === 'legacy' && {
      collector: 'its NetworkPolicy closes every port but those of the collector',
    }),
  };
}

function shared(settings: Settings, report: Report): void {
  const because = alone(settings);
  const first = new Map<string, NamespaceRole>();
  for (const role of namespaceRoles) {
    const { name, create } = settings.namespaces[role];
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, role);
      continue;
    }
    const reason = because[role] ?? because[other];
    if (reason !== undefined) {
      const closed = because[role] === undefined ? other : role;
      report(
        ['namespaces', role, 'name'],
        `is ${JSON.stringify(name)}, which is namespaces.${other} as well, but namespaces.${closed} has to be one of its own: ${reason}; give them two names.`,
      );
    } else if (create !== settings.namespaces[other].create) {
      report(
        ['namespaces', role, 'create'],
        `is ${create}, but namespaces.${other} has the same name and says ${!create}; say the same of both.`,
      );
    }
  }
}
