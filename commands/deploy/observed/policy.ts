import { observePolicyName } from '../../../lib/lab/charts/observe';
import type { Kubectl } from '../../kubectl/kubectl';
import type { Reference } from '../../kubectl/object';
import { isOurs } from '../../kubectl/ownership';
import type { Awaited } from '../../kubectl/patience';

/** What gives pods of others their annotations. The binding goes first: a policy without one does nothing. */
export const observePolicies: readonly Reference[] = [
  'MutatingAdmissionPolicy',
  'MutatingAdmissionPolicyBinding',
].map((kind) => ({
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind,
  metadata: { name: observePolicyName },
}));

/** Where an environment observes nothing any more, what an earlier one left would go on to change pods of others. */
export async function observesNothing(kubectl: Kubectl): Promise<Awaited | undefined> {
  const left = (await kubectl.get(observePolicies)).filter(isOurs);
  await kubectl.delete(left.toReversed());
  return undefined;
}
