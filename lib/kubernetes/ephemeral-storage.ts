import type { k8s } from 'cdk8s-plus-28';
import { mebibytes } from './quantity';

/** The output of a container, of which the kubelet keeps five files of 10 MiB, and as much again. */
const output = 128;

/**
 * Requests and limits with the disk of the node beside what they name: a container writes its output there and its empty
 * directories. A pod that writes more is evicted, so that none fills its node.
 *
 * @param directories the sizes of the container's empty directories together, in MiB; an eighth of them is reserved
 */
export function withEphemeralStorage(
  { requests, limits }: k8s.ResourceRequirements,
  directories = 0,
): k8s.ResourceRequirements {
  return {
    requests: { ...requests, 'ephemeral-storage': mebibytes(output + Math.ceil(directories / 8)) },
    limits: { ...limits, 'ephemeral-storage': mebibytes(output + directories) },
  };
}
