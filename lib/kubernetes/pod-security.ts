import type { k8s } from 'cdk8s-plus-28';

/** What the `restricted` Pod Security level demands of a pod: https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
export const restrictedPod = {
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
} as const satisfies k8s.PodSecurityContext;

/** What it demands of each container, and a root file system that is read-only, which it does not demand. */
export const restrictedContainer = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
} satisfies k8s.SecurityContext;
