import { k8s } from 'cdk8s-plus-28';
import type { Needs } from './derive';
import { WorkloadError } from './error';
import type { Kind } from './kind';

/** Where Alloy keeps what it writes: a directory for each component. */
export const storagePath = '/var/lib/alloy/data';

const scratchPath = '/tmp';

export interface ClaimProps {
  /** Size of each replica's claim, a Kubernetes quantity. @default 5Gi */
  readonly size?: string;
  /** The StorageClass of the claim. @default the cluster's default class */
  readonly storageClass?: string;
}

export interface Storage {
  readonly mounts: readonly k8s.VolumeMount[];
  readonly volumes: readonly k8s.Volume[];
  readonly claims: k8s.KubePersistentVolumeClaimProps[];
}

/** No volume of a node may be filled without bound. */
const scratchSize = '1Gi';

/**
 * The storage path on a claim where something must outlive the pod, else on a bounded empty directory: the
 * root file system is read-only, and Alloy writes there in any case.
 * @throws WorkloadError for a directory that is neither on the claim nor on a scratch volume.
 */
export function storageOf(needs: Needs, kind: Kind, claim: ClaimProps): Storage {
  for (const { component, what, directory, durable } of needs.disk) {
    if (directory === undefined || isWithin(directory, storagePath)) continue;
    if (!durable && isWithin(directory, scratchPath)) continue;
    throw new WorkloadError(
      component,
      `it would keep ${what} in ${JSON.stringify(directory)}, where the root file system is read-only; use a directory below ${storagePath}.`,
    );
  }
  const scratch = needs.disk.some(
    ({ directory }) => directory !== undefined && isWithin(directory, scratchPath),
  );
  const onClaim = kind === 'StatefulSet' && needs.disk.some(({ durable }) => durable);
  return {
    mounts: [
      { name: 'storage', mountPath: storagePath },
      ...(scratch ? [{ name: 'scratch', mountPath: scratchPath }] : []),
    ],
    volumes: [...(onClaim ? [] : [emptyVolume('storage')]), ...(scratch ? [emptyVolume('scratch')] : [])],
    claims: onClaim ? [claimOf(claim)] : [],
  };
}

function isWithin(directory: string, parent: string): boolean {
  return directory === parent || directory.startsWith(`${parent}/`);
}

function emptyVolume(name: string): k8s.Volume {
  return { name, emptyDir: { sizeLimit: k8s.Quantity.fromString(scratchSize) } };
}

function claimOf({ size = '5Gi', storageClass }: ClaimProps): k8s.KubePersistentVolumeClaimProps {
  return {
    metadata: { name: 'storage' },
    spec: {
      accessModes: ['ReadWriteOnce'],
      storageClassName: storageClass,
      resources: { requests: { storage: k8s.Quantity.fromString(size) } },
    },
  };
}
