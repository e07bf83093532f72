import type { Needs } from './derive';
import { WorkloadError } from './error';
import type { NodeNeed } from './needs';

/**
 * What GKE Autopilot admits of the node: log files, read-only, and nothing else
 * (https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-security).
 * @throws WorkloadError for the first need beyond it.
 */
export function refuseOnAutopilot(needs: Needs): void {
  for (const need of needs.node) {
    const refused = beyond(need);
    if (refused === undefined) continue;
    throw new WorkloadError(
      need.component,
      `it needs ${refused}, which GKE Autopilot refuses; use a Standard cluster, or leave the component out.`,
    );
  }
}

function beyond({
  mounts = [],
  privileged,
  hostPid,
  hostNetwork,
  capabilities = [],
}: NodeNeed): string | undefined {
  const mount = mounts.find(({ hostPath }) => hostPath !== '/var/log' && !hostPath.startsWith('/var/log/'));
  if (privileged) return 'a privileged container';
  if (hostPid) return 'the process namespace of the node';
  if (hostNetwork) return 'the network of the node';
  if (capabilities.length > 0) return `the capability ${capabilities[0]}`;
  return mount && `the path ${mount.hostPath} of the node`;
}
