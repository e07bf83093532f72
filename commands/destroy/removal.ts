import type { DeployProps } from '../deploy/deploy';
import { step } from '../deploy/deploy';
import { leaving } from '../deploy/install';
import { observePolicies } from '../deploy/observed/policy';
import { first, type Stage, stagesOf } from '../deploy/stages';
import { inhabitants } from '../kubectl/inhabitants';
import type { Kubectl } from '../kubectl/kubectl';
import {
  groupOf,
  isDefinition,
  isSame,
  type KubernetesObject,
  nameOf,
  type Reference,
} from '../kubectl/object';
import { isOurs } from '../kubectl/ownership';
import type { Awaited, Patience } from '../kubectl/patience';
import type { Step } from '../kubectl/progress';
import { refuseForeignResources } from './definitions';

export type RemovalProps = Omit<DeployProps, 'kubernetesVersion' | 'secrets' | 'existing'>;

/** The part of a stage's time after which nobody is expected to take a finalizer away any more. */
const finalizerShare = 4;

/**
 * The steps of a removal: those of the installation backwards, and within each the last object first, so that custom
 * resources go while their controllers live, and webhooks before those who answer for them.
 */
export function removalSteps(props: RemovalProps): readonly Step[] {
  const stages = stagesOf(props.charts, []).filter(({ manifests }) => manifests.length > 0);
  const [base, ...others] = stages;
  const definitions = base?.manifests.filter(isDefinition) ?? [];
  const namespaces = base?.manifests.filter((manifest) => !isDefinition(manifest)) ?? [];
  // Of an environment that once said more than it does.
  const forgotten = observePolicies.filter(
    (policy) => !stages.some(({ manifests }) => manifests.some((one) => isSame(one, policy))),
  );
  const parts: readonly Part[] = [
    ...others.reverse(),
    { title: 'Definitions', manifests: definitions },
    { title: 'Namespaces', manifests: [...namespaces, ...forgotten], isSpared: isInhabited(props.kubectl) },
  ];
  const groups = new Set(definitions.map(({ metadata: { name } }) => name.slice(name.indexOf('.') + 1)));
  return [
    step(props, 'Looking at the cluster', (patience) =>
      patience.until(async () => void (await refuseForeignResources(definitions, namespaces, props.kubectl))),
    ),
    ...parts.map(({ title, manifests, isSpared }) =>
      step(props, title, (patience) =>
        remove({ ...props, patience, references: manifests.toReversed(), isCustom: isIn(groups), isSpared }),
      ),
    ),
  ];
}

interface Part extends Pick<Stage, 'title' | 'manifests'> {
  /** Whether an object stays although it is the lab's. @default none does */
  readonly isSpared?: (object: KubernetesObject) => Promise<boolean>;
}

/** A namespace in which somebody else runs something stays: it would go with the namespace. */
function isInhabited(kubectl: Kubectl) {
  return async ({ kind, metadata }: KubernetesObject) =>
    kind === 'Namespace' && (await inhabitants(kubectl, metadata.name)).length > 0;
}

function isIn(groups: ReadonlySet<string>) {
  return (reference: Reference) => groups.has(groupOf(reference));
}

interface Removal extends RemovalProps {
  readonly patience: Patience;
  readonly references: readonly Reference[];
  /** Whether a controller of the lab holds an object by a finalizer. */
  readonly isCustom: (reference: Reference) => boolean;
  readonly isSpared?: Part['isSpared'];
}

/** Deletes what of it is the lab's, and waits until it is gone. */
async function remove(removal: Removal): Promise<void> {
  const { kubectl, patience, references, timeout, isSpared = async () => false } = removal;
  const started = Date.now();
  await patience.until(async () => {
    const found: KubernetesObject[] = [];
    for (const object of (await kubectl.get(references)).filter(isOurs)) {
      if (!(await isSpared(object))) found.push(object);
    }
    const inOrder = references.flatMap((reference) => found.filter((object) => isSame(object, reference)));
    await kubectl.delete(inOrder.filter(({ metadata }) => metadata.deletionTimestamp === undefined));
    if (Date.now() - started > timeout.milliseconds / finalizerShare) await release(removal, found);
    return first(inOrder.map(going));
  });
}

function going(object: KubernetesObject): Awaited {
  return leaving(object) ?? { text: `${nameOf(object)} is being deleted`, object };
}

/** A controller that is gone takes no finalizer away, and its objects would stay for ever. */
async function release({ kubectl, isCustom }: Removal, found: readonly KubernetesObject[]): Promise<void> {
  for (const object of found) {
    const { deletionTimestamp, finalizers } = object.metadata;
    if (isCustom(object) && deletionTimestamp !== undefined && finalizers.length > 0) {
      await kubectl.release(object);
    }
  }
}
