import { hasInjectedAgent } from '../../../lib/lab/instrumentation/injected';
import { observedNamespaces } from '../../../lib/lab/instrumentation/observed/namespaces';
import type { ObserveSettings } from '../../../lib/lab/settings/observe';
import { DeployError } from '../../kubectl/errors';
import type { Kubectl } from '../../kubectl/kubectl';

const level = 'pod-security.kubernetes.io/enforce';

/**
 * Refuses to have Go observed where no pod may be privileged, as the container of its agent is: no new pod of the workload would
 * be admitted, and the namespace is not the lab's to change.
 */
export async function refuseUnprivileged(kubectl: Kubectl, observe: ObserveSettings): Promise<void> {
  const names = observedNamespaces(
    { observe },
    (observed) => observed.language === 'go' && hasInjectedAgent(observed),
  );
  const found = await kubectl.get(
    names.map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })),
  );
  const refusing = found.find(({ metadata }) =>
    ['baseline', 'restricted'].includes(metadata.labels[level] ?? ''),
  );
  if (refusing === undefined) return;
  const { name, labels } = refusing.metadata;
  throw new DeployError(
    `Namespace ${name} enforces the ${labels[level]} level, but the agent of Go takes a privileged container; observe its programs of Go by the variant "sidecar", or have the namespace admit privileged pods: ${level}=privileged.`,
    refusing,
  );
}
