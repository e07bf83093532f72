import { setTimeout as sleep } from 'node:timers/promises';
import type { Observing } from '../../../lib/lab/instrumentation/observed/annotations';
import type { Kubectl } from '../../kubectl/kubectl';
import { nameOf } from '../../kubectl/object';
import type { Awaited } from '../../kubectl/patience';
import type { Step } from '../../kubectl/progress';
import { awaitedOf } from '../conditions';
import { type StepProps, step } from '../deploy';
import { stalePods } from './look';
import { type StaleWorkload, workloadsOf } from './owners';

/** The API server takes a second to heed a policy that was changed. */
const heeded = 3000;

/** Replaces the pods of workloads, one workload after the other, each until all of its pods are as they should be. */
export function restartSteps(
  workloads: readonly StaleWorkload[],
  observing: Observing,
  props: StepProps,
): readonly Step[] {
  return workloads
    .filter(({ stays }) => stays === undefined)
    .map((workload, index) =>
      step(props, `Restart of ${nameOf(workload.owner)}`, async (patience) => {
        if (index === 0) await sleep(heeded);
        await patience.until(async () => void (await props.kubectl.restart(workload.owner)));
        let again = false;
        await patience.until(async () => {
          const awaited = await awaitedOfRollout(workload, observing, props.kubectl);
          // Its new pods came while another policy was still heeded.
          if (awaited?.isDone && !again) {
            again = true;
            await props.kubectl.restart(workload.owner);
          }
          return awaited;
        });
      }),
    );
}

async function awaitedOfRollout(
  { owner }: StaleWorkload,
  observing: Observing,
  kubectl: Kubectl,
): Promise<(Awaited & { readonly isDone?: boolean }) | undefined> {
  const [found] = await kubectl.get([owner]);
  // Somebody has removed it meanwhile, and its pods with it.
  if (found === undefined) return undefined;
  const rollout = awaitedOf(found);
  if (rollout !== undefined) return rollout;
  const inNamespace = (await stalePods(kubectl, observing)).filter(
    ({ pod }) => pod.metadata.namespace === owner.metadata.namespace,
  );
  const own = (await workloadsOf(kubectl, inNamespace)).find((one) => nameOf(one.owner) === nameOf(owner));
  const [first] = own?.pods ?? [];
  if (first === undefined) return undefined;
  return { text: `${nameOf(first.pod)} is still as it was`, object: first.pod, isDone: true };
}
