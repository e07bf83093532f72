import { k8s } from 'cdk8s-plus-28';
import type { Needs } from './derive';
import { namespaceVariable } from './environment';
import type { Kind } from './kind';
import type { SecurityException } from './pod-security';
import { scratchPath, storagePath, storagePlace } from './storage-place';

/** Where the storage path is on a node, of a collector that reads it as root. */
export interface NodeDirectory {
  /** The volume. */
  readonly path: string;
  /** The directory in the volume, with environment variables as `$(NAME)`. @default the volume itself */
  readonly inside?: string;
}

const ofAllAlloys = '/var/lib/alloy';

/** A directory for each workload: namespaces may have one of the same name. */
export function nodeDirectory(name: string, namespace?: string): NodeDirectory {
  return namespace === undefined
    ? { path: ofAllAlloys, inside: `$(${namespaceVariable})-${name}` }
    : { path: `${ofAllAlloys}/${namespace}-${name}` };
}

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
  /** The sizes of its empty directories together, in MiB. */
  readonly emptyMebibytes: number;
  /** The environment variables that the mounts read. */
  readonly environment: readonly string[];
  /** The volume that is to have the sticky bit. */
  readonly sticky?: k8s.VolumeMount;
  /** What it breaks of the `restricted` Pod Security level. */
  readonly exceptions: readonly SecurityException[];
}

/** The size of an empty directory, in MiB: no volume of a node may be filled without bound. */
const emptySize = 1024;

/**
 * The storage path where something must outlive the pod: of a StatefulSet on a claim, of a DaemonSet that reads files
 * of its node in a directory of the node, since the next pod there goes on where this one stopped. Else on a bounded
 * empty directory: the root file system is read-only, and Alloy writes there in any case.
 *
 * @param onNode the directory of the node, which the kubelet makes for root: only a container that is root for
 *   another reason may write there; undefined where the cluster admits no writable directory of the node
 * @throws WorkloadError for a directory that is neither on the claim nor on a scratch volume.
 */
export function storageOf(needs: Needs, kind: Kind, claim: ClaimProps, onNode?: NodeDirectory): Storage {
  const { place, scratch } = storagePlace(needs, kind, onNode !== undefined);
  const scratchMounts = scratch.length > 0 ? [{ name: 'scratch', mountPath: scratchPath }] : [];
  const onClaim = place === 'claim';
  const kept = typeof place === 'string' ? undefined : place;
  const volumes = [
    ...(onClaim ? [] : [kept && onNode ? nodeVolume(onNode.path) : emptyVolume('storage')]),
    ...scratchMounts.map(({ name }) => emptyVolume(name)),
  ];
  return {
    mounts: [
      {
        name: 'storage',
        mountPath: storagePath,
        ...(kept && onNode?.inside ? { subPathExpr: onNode.inside } : {}),
      },
      ...scratchMounts,
    ],
    volumes,
    emptyMebibytes: emptySize * volumes.filter(({ emptyDir }) => emptyDir !== undefined).length,
    sticky: scratch.some(({ sticky }) => sticky) ? scratchMounts[0] : undefined,
    claims: onClaim ? [claimOf(claim)] : [],
    environment: kept && onNode?.inside ? [namespaceVariable] : [],
    exceptions: kept
      ? [
          {
            what: `hostPath ${onNode?.path}`,
            reason: `it keeps ${kept.what} for the next pod on the node`,
            component: kept.component,
          },
        ]
      : [],
  };
}

function emptyVolume(name: string): k8s.Volume {
  return { name, emptyDir: { sizeLimit: k8s.Quantity.fromString(`${emptySize / 1024}Gi`) } };
}

function nodeVolume(path: string): k8s.Volume {
  return { name: 'storage', hostPath: { path, type: 'DirectoryOrCreate' } };
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
