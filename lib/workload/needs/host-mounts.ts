import { WorkloadError } from '../error';
import type { HostMount } from './need';

/** A path of the node at the same place in the container. */
export function same(path: string, type: HostMount['type'] = 'Directory'): HostMount {
  const plain = path.length > 1 ? path.replace(/\/$/, '') : path;
  return { hostPath: plain, mountPath: plain, type };
}

export function socket(path: string): HostMount {
  return same(path, 'Socket');
}

/**
 * A directory that some nodes do not have, and that may be made there: it says nothing to anybody but by what is in it.
 * Nothing is as bad as a collector that does not start on such a node.
 */
export function sameIfAny(path: string): HostMount {
  return same(path, 'DirectoryOrCreate');
}

/**
 * A directory of the node at another place in the container, because there the container has its own.
 * @param at the argument, for the error
 */
export function elsewhere(hostPath: string, mountPath: string, at: string): HostMount {
  if (mountPath !== hostPath && mountPath.startsWith('/')) return { hostPath, mountPath, type: 'Directory' };
  throw new WorkloadError(
    at,
    `it is ${JSON.stringify(mountPath)}, where a container finds its own; set it to where the node's is to be mounted, for example "/host${hostPath === '/' ? '/root' : hostPath}".`,
  );
}
