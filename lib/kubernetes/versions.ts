/**
 * What came to Kubernetes after 1.28, the oldest version that the lab is made for, each with the first minor version of
 * Kubernetes 1 in which it is relied on. What depends on the version of a cluster asks here, and nowhere else.
 */
export const since = {
  /** Policies in the API server, by admissionregistration.k8s.io/v1: what refuses pods that were not injected. Before: a webhook that nobody answers. */
  validatingAdmissionPolicies: 30,
  /** `selectableFields` of definitions; older API servers refuse a definition for it. Before: left out. */
  selectableFields: 30,
  /** Logs by the API that go on where the kubelet rotates a file, mended in 1.29.1. Before: a note to read files. */
  wholeLogsByApi: 30,
  /** `recursiveReadOnly` of mounts, known since 1.30 and heeded since 1.31. Before: `readOnly` alone. */
  recursiveReadOnlyMounts: 31,
  /** Policies that change what they admit, by admissionregistration.k8s.io/v1: what has workloads of others observed. Before: commands that change their templates. */
  mutatingAdmissionPolicies: 36,
} as const;

export type Novelty = keyof typeof since;

/** Whether a cluster has it. @param version major and minor, such as `1.36` */
export function has(novelty: Novelty, version: string): boolean {
  return Number(/^1\.(\d+)$/.exec(version)?.[1] ?? 0) >= since[novelty];
}
