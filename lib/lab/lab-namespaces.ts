import { placementOf } from './collectors/placement';
import { localDestinationOf, privilegedApplication, type Settings } from './environment';
import { namespaces } from './namespaces';

/** https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
export type PodSecurityLevel = 'restricted' | 'baseline' | 'privileged';

export interface LabNamespace {
  readonly name: string;
  readonly level: PodSecurityLevel;
  /** Why the level is not `restricted`. */
  readonly reason?: string;
}

/** What an environment needs, in the order of installation. */
export function labNamespaces(settings: Settings): readonly LabNamespace[] {
  return [
    { name: namespaces.certManager, level: 'restricted' },
    { name: namespaces.operator, level: 'restricted' },
    { name: namespaces.monitoring, level: 'restricted' },
    ...(placementOf(settings).has('alloy-node') ? [nodes] : []),
    { name: namespaces.collector, level: 'restricted' },
    applications(settings),
    ...(localDestinationOf(settings) ? [{ name: namespaces.backend, level: 'restricted' } as const] : []),
  ];
}

const nodes: LabNamespace = {
  name: namespaces.nodes,
  level: 'privileged',
  reason: 'the collector on each node reads files and processes of the node',
};

function applications(settings: Settings): LabNamespace {
  const name = namespaces.applications;
  const byGoAgent = privilegedApplication(settings);
  if (byGoAgent === undefined) return { name, level: 'restricted' };
  return {
    name,
    level: 'privileged',
    reason: `the agent for Go in ${byGoAgent} reads the process by eBPF, in a privileged container`,
  };
}
