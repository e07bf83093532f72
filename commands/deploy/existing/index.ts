import type { Existing } from '../../../lib/lab/existing';
import type { Kubectl } from '../../kubectl/kubectl';
import type { Awaited } from '../../kubectl/patience';
import { existingCertManager } from './cert-manager';
import { existingKubeStateMetrics } from './kube-state-metrics';
import { requireNamespaces } from './namespaces';
import { existingOperator } from './operator';

/** What is asked about the cluster once it has everything. */
interface Look {
  /** What is still awaited of what somebody else runs. */
  readonly awaited: Awaited | undefined;
  /** What was found, in sentences. */
  readonly found: readonly string[];
}

/** Whether an environment takes anything for granted. */
export function takesForGranted({ namespaces, certManager, operator, kubeStateMetrics }: Existing): boolean {
  return namespaces.length > 0 || certManager || operator !== undefined || kubeStateMetrics !== undefined;
}

/**
 * Looks at what the lab does not install: whether it is there, new enough, and ready. Nothing is changed.
 * @throws DeployError for what waiting does not mend
 */
export async function lookAtExisting(kubectl: Kubectl, existing: Existing): Promise<Look> {
  const found: string[] = [];
  const say = (sentence: string) => found.push(sentence);
  await requireNamespaces(kubectl, existing.namespaces);
  const awaited = [
    existing.certManager ? await existingCertManager(kubectl, say) : undefined,
    existing.operator && (await existingOperator(kubectl, existing.operator, say)),
    existing.kubeStateMetrics && (await existingKubeStateMetrics(kubectl, existing.kubeStateMetrics, say)),
  ].find((one) => one !== undefined);
  return { awaited, found };
}
