import { k8s } from 'cdk8s-plus-28';
import type { Needs } from './derive';
import { namespaceVariable } from './environment';
import { WorkloadError } from './error';
import type { Kind } from './kind';
import type { SecurityException } from './pod-security';

/** Where Alloy keeps what it writes: a directory for each component. */
export const storagePath = '/var/lib/alloy/data';

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
  const scratchMounts = scratch.length > 0 ? [{ name: 'scratch', mountPath: scratchPath }] : [];
  const onClaim = kind === 'StatefulSet' && needs.disk.some(({ durable }) => durable);
  const kept = kind === 'DaemonSet' && onNode !== undefined ? keptOnNode(needs) : undefined;
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

/** What a component keeps that reads the node as root. */
function keptOnNode({ disk, node }: Needs): Needs['disk'][number] | undefined {
  const roots = node.filter(({ root }) => root).map(({ component }) => component);
  return disk.find(({ durable, component }) => durable && roots.includes(component));
}

function isWithin(directory: string, parent: string): boolean {
  return directory === parent || directory.startsWith(`${parent}/`);
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
