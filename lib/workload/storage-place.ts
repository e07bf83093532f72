import type { Needs, Of } from './derive';
import { WorkloadError } from './error';
import type { Kind } from './kind';
import type { DiskNeed } from './needs';

/** Where Alloy keeps what it writes: a directory for each component. */
export const storagePath = '/var/lib/alloy/data';

/** For what need not outlive the container. */
export const scratchPath = '/tmp';

export interface StoragePlace {
  /** A claim, an empty directory, or a directory of the node for what a component keeps there. */
  readonly place: 'claim' | 'empty' | Of<DiskNeed>;
  /** What is written to the scratch volume. */
  readonly scratch: readonly Of<DiskNeed>[];
}

/**
 * Where the storage path has to be.
 * @param nodeAllowed whether the cluster admits a writable directory of the node
 * @throws WorkloadError for a directory that is neither on the claim nor on a scratch volume.
 */
export function storagePlace(needs: Needs, kind: Kind, nodeAllowed: boolean): StoragePlace {
  for (const { component, what, directory, durable } of needs.disk) {
    if (directory === undefined || isWithin(directory, storagePath)) continue;
    if (!durable && isWithin(directory, scratchPath)) continue;
    throw new WorkloadError(
      component,
      `it would keep ${what} in ${JSON.stringify(directory)}, where the root file system is read-only; use a directory below ${storagePath}.`,
    );
  }
  const scratch = needs.disk.filter(
    ({ directory }) => directory !== undefined && isWithin(directory, scratchPath),
  );
  const onClaim = kind === 'StatefulSet' && needs.disk.some(({ durable }) => durable);
  const kept = kind === 'DaemonSet' && nodeAllowed ? keptOnNode(needs) : undefined;
  return { place: onClaim ? 'claim' : (kept ?? 'empty'), scratch };
}

/** What a component keeps that reads the node as root. */
function keptOnNode({ disk, node }: Needs): Of<DiskNeed> | undefined {
  const roots = node.filter(({ root }) => root).map(({ component }) => component);
  return disk.find(({ durable, component }) => durable && roots.includes(component));
}

function isWithin(directory: string, parent: string): boolean {
  return directory === parent || directory.startsWith(`${parent}/`);
}
