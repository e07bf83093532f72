import type { BlockData } from '../../alloy/block-data';
import type { Arguments } from '../arguments';

/**
 * What one component needs of the workload that runs it. Each table of this folder holds one kind of need,
 * keyed by component name; a component may stand in several.
 */
export interface Row<Need> {
  /**
   * Where the need was read: a file of the Alloy module github.com/grafana/alloy at v1.19.2, with
   * `internal/component/` left out, or a file of a module that it builds on.
   */
  readonly source: string;
  readonly needs: (args: Arguments, place: Place) => readonly Need[];
}

export type Table<Need> = Readonly<Record<string, Row<Need>>>;

/** Where a component stands: what its own arguments do not say. */
export interface Place {
  readonly block: BlockData;
  /** The namespace of the workload; undefined where nobody gave one. */
  readonly namespace?: string;
  /** Everything whose targets reach the component, the component itself left out. */
  readonly sources: readonly BlockData[];
}

/** A port that a component opens. */
export interface Listener {
  /** Name of the port: at most 15 letters, digits and hyphens. */
  readonly name: string;
  /** `host:port` or `:port`. */
  readonly address: string;
  readonly protocol: 'TCP' | 'UDP';
  /** What is spoken on it, for meshes and load balancers. */
  readonly appProtocol?: 'grpc' | 'http';
}

/** Objects that a component reads from the Kubernetes API. */
export interface ApiRead {
  readonly group: string;
  readonly resources: readonly string[];
  readonly verbs: readonly ('get' | 'list' | 'watch')[];
  /** The only objects it reads. @default all */
  readonly names?: readonly string[];
  /**
   * The only namespaces it reads in; undefined among them is that of the workload, where nobody gave one.
   * @default the whole cluster
   */
  readonly namespaces?: readonly (string | undefined)[];
}

/** A path of the API server or the kubelet that a component reads. */
export interface PathRead {
  readonly paths: readonly string[];
}

/** What a component needs of the node its pod runs on. */
export interface NodeNeed {
  /** Why, as the security exceptions say it. */
  readonly reason: string;
  readonly mounts?: readonly HostMount[];
  readonly hostPid?: boolean;
  readonly hostNetwork?: boolean;
  /** Whether it must be uid 0: for files that only root may read. */
  readonly root?: boolean;
  readonly capabilities?: readonly string[];
  readonly privileged?: boolean;
  /** Whether it gives capabilities to a process that it starts. */
  readonly escalates?: boolean;
  /** Whether AppArmor's default profile stands in its way. */
  readonly unconfined?: boolean;
  /** Whether `instance` must be the node's name: exporters take it from HOSTNAME. */
  readonly hostname?: boolean;
}

/** A directory or file of the node, mounted read-only. */
export interface HostMount {
  readonly hostPath: string;
  readonly mountPath: string;
  /**
   * What has to be there, or else the pod waits; with `DirectoryOrCreate` it is made where it is missing, which must do no
   * harm on the node.
   */
  readonly type: 'Directory' | 'DirectoryOrCreate' | 'File' | 'Socket';
  /** Whether mounts that the node makes later are seen. */
  readonly propagates?: boolean;
}

/** What a component writes. */
export interface DiskNeed {
  /** For errors: `its write-ahead log`. */
  readonly what: string;
  /** Whether data or the place in it is lost with the file, so that it must outlive the pod. */
  readonly durable: boolean;
  /** A directory of its own; must lie below the storage path when durable, else below /tmp. @default in the storage path */
  readonly directory?: string;
  /** Whether the directory has to have the sticky bit, as /tmp has elsewhere; the component then needs root too. */
  readonly sticky?: boolean;
}

/** Pods that a component sends to one by one. */
export interface Peers {
  /** The name that resolves to all of them. */
  readonly hostname: string;
  readonly port: number;
}

/** Spans of a trace that have to come to one pod. */
export interface WholeTraces {
  /** For errors and comments: `it decides about whole traces`. */
  readonly reason: string;
}

/** Replicas that share work by their numbers. */
export interface Shards {
  readonly count: number;
}

/** Work that two replicas would do twice. */
export interface OnceNeed {
  /** For errors: `every replica would send the same events`. */
  readonly otherwise: string;
  /** How replicas can share the work. */
  readonly shared: 'by clustering' | 'by election' | 'never';
  /** Whether a collector on each node may do it for its node. */
  readonly perNode?: boolean;
}
