import type { k8s } from 'cdk8s-plus-28';
import { restrictedContainer, restrictedPod } from '../kubernetes/pod-security';
import type { Needs } from './derive';
import type { HostMount } from './needs';

/** The user of the Alloy image, and its group: https://github.com/grafana/alloy/blob/v1.19.2/Dockerfile */
const alloyUser = 473;

/** A rule of the `restricted` Pod Security level that a workload breaks, and which component makes it. */
export interface SecurityException {
  /** For example `hostPID`, `hostPath /proc`, `capability BPF`, `runAsUser 0`. */
  readonly what: string;
  readonly reason: string;
  readonly component: string;
}

export interface PodSecurity {
  readonly pod: Pick<k8s.PodSpec, 'securityContext' | 'hostPid' | 'hostNetwork' | 'dnsPolicy'>;
  /** Of the Alloy container; the others are restricted. */
  readonly container: k8s.SecurityContext;
  readonly annotations: Readonly<Record<string, string>>;
  readonly mounts: readonly k8s.VolumeMount[];
  readonly volumes: readonly k8s.Volume[];
  readonly exceptions: readonly SecurityException[];
}

/** The context of a container beside Alloy. */
export const restricted: k8s.SecurityContext = restrictedContainer;

/** The `restricted` level, less exactly what the needs take away from it. */
export function podSecurityOf(needs: Needs): PodSecurity {
  const any = (test: (need: Needs['node'][number]) => boolean | undefined) => needs.node.some(test);
  const root = any((need) => need.root);
  const privileged = any((need) => need.privileged);
  const capabilities = [...new Set(needs.node.flatMap((need) => need.capabilities ?? []))].sort();
  const hostNetwork = any((need) => need.hostNetwork);
  const mounts = uniqueMounts(needs);
  return {
    pod: {
      securityContext: {
        ...restrictedPod,
        runAsUser: alloyUser,
        runAsGroup: alloyUser,
        fsGroup: alloyUser,
        fsGroupChangePolicy: 'OnRootMismatch',
      },
      ...(any((need) => need.hostPid) ? { hostPid: true } : {}),
      // On the node's network the names of Services are known only with this policy.
      ...(hostNetwork ? { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' } : {}),
    },
    container: {
      ...restrictedContainer,
      ...(root ? { runAsUser: 0, runAsGroup: 0, runAsNonRoot: false } : {}),
      ...(capabilities.length > 0
        ? { capabilities: { ...restrictedContainer.capabilities, add: capabilities } }
        : {}),
      ...(any((need) => need.escalates) || privileged ? { allowPrivilegeEscalation: true } : {}),
      ...(privileged ? { privileged: true } : {}),
    },
    // The field appArmorProfile is new in Kubernetes 1.30; the annotation works before and after.
    annotations: any((need) => need.unconfined)
      ? { 'container.apparmor.security.beta.kubernetes.io/alloy': 'unconfined' }
      : {},
    mounts: mounts.map(({ mount, name }) => ({
      name,
      mountPath: mount.mountPath,
      readOnly: true,
      ...(mount.propagates ? { mountPropagation: 'HostToContainer' } : {}),
    })),
    volumes: mounts.map(({ mount, name }) => ({
      name,
      hostPath: { path: mount.hostPath, type: mount.type },
    })),
    exceptions: exceptionsOf(needs),
  };
}

function exceptionsOf(needs: Needs): readonly SecurityException[] {
  return needs.node.flatMap(({ component, reason, ...need }) =>
    [
      ...(need.hostPid ? ['hostPID'] : []),
      ...(need.hostNetwork ? ['hostNetwork'] : []),
      ...(need.mounts ?? []).map(({ hostPath }) => `hostPath ${hostPath}`),
      ...(need.root ? ['runAsUser 0'] : []),
      ...(need.privileged ? ['privileged'] : []),
      ...(need.escalates || need.privileged ? ['allowPrivilegeEscalation'] : []),
      ...(need.unconfined ? ['AppArmor unconfined'] : []),
      ...(need.capabilities ?? []).map((capability) => `capability ${capability}`),
    ].map((what) => ({ what, reason, component })),
  );
}

interface NamedMount {
  readonly name: string;
  readonly mount: HostMount;
}

/** Two components may read the same path, or one a part of what the other reads: it is mounted once. */
function uniqueMounts(needs: Needs): readonly NamedMount[] {
  const byPath = new Map(
    needs.node.flatMap(({ mounts = [] }) => mounts.map((mount) => [mount.mountPath, mount])),
  );
  const all = [...byPath.values()];
  return all
    .filter((mount) => !all.some((other) => holds(other, mount)))
    .map((mount) => ({ name: volumeName(mount.hostPath), mount }));
}

/** Whether a directory has another at the same place below it in the container as on the node. */
function holds(outer: HostMount, { hostPath, mountPath, type }: HostMount): boolean {
  if (type === 'Socket' || !mountPath.startsWith(`${outer.mountPath}/`)) return false;
  return hostPath === `${outer.hostPath}${mountPath.slice(outer.mountPath.length)}`;
}

function volumeName(path: string): string {
  const words = path
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words === '' ? 'host-root' : `host-${words}`;
}
