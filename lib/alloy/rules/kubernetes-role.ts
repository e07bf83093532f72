import { literalText, type Rule } from './rule';

const roles = ['endpoints', 'endpointslice', 'ingress', 'node', 'pod', 'service'];

/**
 * Alloy takes any role, and an unknown one finds nothing but a line in the log: Prometheus,
 * discovery/kubernetes/kubernetes.go, Discovery.Run.
 */
export const kubernetesRole: Rule = (block, _graph, broken) => {
  if (block.component !== 'discovery.kubernetes') return;
  const [value] = block.find('role');
  const role = value && 'kind' in value ? literalText(value) : undefined;
  if (role === undefined || roles.includes(role)) return;
  broken('role', `${JSON.stringify(role)} is no role; allowed are ${roles.join(', ')}.`, value);
};
