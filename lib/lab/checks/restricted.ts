import type { k8s } from 'cdk8s-plus-28';
import { containers, type Pod } from './pods';

/** Volume types that the restricted Pod Security Standard allows. */
const allowedVolumes = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
];
const hostNamespaces = ['hostNetwork', 'hostPID', 'hostIPC'] as const;

/**
 * What keeps a pod from meeting the restricted Pod Security Standard, a line each.
 * The rules: https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
 */
export function restrictedViolations(pod: Pod): readonly string[] {
  return [
    ...podViolations(pod),
    ...containers(pod).flatMap((container) => containerViolations(container, pod.spec)),
  ];
}

function podViolations({ spec }: Pod): string[] {
  const volumes = (spec.volumes ?? []).flatMap(({ name, ...source }) =>
    Object.keys(source)
      .filter((type) => !allowedVolumes.includes(type))
      .map((type) => `volume ${name} is a ${type}`),
  );
  const shared = hostNamespaces.filter((name) => Reflect.get(spec, name) === true);
  const sysctls = (spec.securityContext?.sysctls ?? []).map(({ name }) => `sysctl ${name}`);
  return [...volumes, ...shared, ...sysctls];
}

function containerViolations(container: k8s.Container, spec: k8s.PodSpec): string[] {
  const own: k8s.SecurityContext = container.securityContext ?? {};
  const pod: k8s.PodSecurityContext = spec.securityContext ?? {};
  const violations: [boolean, string][] = [
    [own.privileged === true, 'is privileged'],
    [own.allowPrivilegeEscalation !== false, 'allows privilege escalation'],
    [!own.capabilities?.drop?.includes('ALL'), 'does not drop all capabilities'],
    [(own.capabilities?.add ?? []).some((name) => name !== 'NET_BIND_SERVICE'), 'adds capabilities'],
    [(own.runAsNonRoot ?? pod.runAsNonRoot) !== true, 'may run as root'],
    [(own.runAsUser ?? pod.runAsUser) === 0, 'runs as user 0'],
    [!isConfined(own.seccompProfile ?? pod.seccompProfile), 'has no seccomp profile'],
    [(container.ports ?? []).some(({ hostPort }) => hostPort !== undefined), 'takes a port of the node'],
    [own.procMount !== undefined && own.procMount !== 'Default', 'unmasks /proc'],
  ];
  return violations.filter(([violated]) => violated).map(([, what]) => `container ${container.name} ${what}`);
}

function isConfined(profile: k8s.SeccompProfile | undefined): boolean {
  return profile?.type === 'RuntimeDefault' || profile?.type === 'Localhost';
}
