import { placementOf } from './collectors/placement';
import { localDestinationOf, privilegedApplication, type Settings } from './environment';
import { injectsAgents } from './injects-agents';
import type { NamespaceRole } from './namespaces';
import { installsCertManager } from './settings/install';

/** https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
export type PodSecurityLevel = 'restricted' | 'baseline' | 'privileged';

export interface LabNamespace {
  readonly name: string;
  readonly level: PodSecurityLevel;
  /** Why the level is not `restricted`. */
  readonly reason?: string;
  /** Whether the lab makes it; otherwise it exists. */
  readonly create: boolean;
  /** Whether pods of the lab run in it. */
  readonly hasPods: boolean;
}

/** What an environment needs, in the order of installation; one that is several things stands where the first is. */
export function labNamespaces(settings: Settings): readonly LabNamespace[] {
  const byName = new Map<string, LabNamespace>();
  for (const needed of needs(settings)) {
    const { role, ...need } = needed;
    const { name, create } = settings.namespaces[role];
    const known = byName.get(name);
    byName.set(name, {
      name,
      create: create && known?.create !== false,
      hasPods: need.hasPods || known?.hasPods === true,
      ...(known?.level === 'privileged' ? levelOf(known) : levelOf(need)),
    });
  }
  return [...byName.values()];
}

interface Need extends Omit<LabNamespace, 'name' | 'create'> {
  readonly role: NamespaceRole;
}

function levelOf({ level, reason }: Pick<LabNamespace, 'level' | 'reason'>) {
  return { level, ...(reason !== undefined && { reason }) };
}

function needs(settings: Settings): readonly Need[] {
  const injects = injectsAgents(settings);
  const restricted = (role: NamespaceRole): Need => ({ role, level: 'restricted', hasPods: true });
  return [
    ...(injects && installsCertManager(settings.install) ? [restricted('certManager')] : []),
    ...(!injects || settings.install.operator === false ? [] : [restricted('operator')]),
    restricted('monitoring'),
    ...(placementOf(settings).has('alloy-node') ? [nodes] : []),
    // The sidecar and the agents are declared there, and run elsewhere.
    ...(injects ? [{ ...restricted('collector'), hasPods: isLegacy(settings) }] : []),
    applications(settings),
    ...(localDestinationOf(settings) ? [restricted('backend')] : []),
  ];
}

function isLegacy({ pipelines }: Settings): boolean {
  return pipelines.applicationObservability.metricsFromTraces === 'legacy';
}

const nodes: Need = {
  role: 'nodes',
  level: 'privileged',
  reason: 'the collector on each node reads files and processes of the node',
  hasPods: true,
};

function applications(settings: Settings): Need {
  const byGoAgent = privilegedApplication(settings);
  if (byGoAgent === undefined) return { role: 'applications', level: 'restricted', hasPods: true };
  return {
    role: 'applications',
    level: 'privileged',
    reason: `the agent for Go in ${byGoAgent} reads the process by eBPF, in a privileged container`,
    hasPods: true,
  };
}
