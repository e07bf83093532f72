import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import type { SecurityException } from '../../workload';
import { labels } from '../labels';

export interface SecurityContextConstraintsProps {
  /** The namespace of the pods. */
  readonly namespace: string;
  /** What the pods break of the `restricted` Pod Security level. */
  readonly exceptions: readonly SecurityException[];
}

/**
 * What OpenShift admits of the pods of one ServiceAccount beyond its own `restricted-v2`: what their components need, and no
 * more. https://docs.openshift.com/container-platform/4.19/authentication/managing-security-context-constraints.html
 */
export function securityContextConstraints(
  scope: Construct,
  name: string,
  { namespace, exceptions }: SecurityContextConstraintsProps,
): ApiObject {
  const breaks = (what: string) => exceptions.some((exception) => exception.what === what);
  const directories = exceptions.some(({ what }) => what.startsWith('hostPath '));
  const privileged = breaks('privileged');
  return new ApiObject(scope, `${name}-security-context-constraints`, {
    apiVersion: 'security.openshift.io/v1',
    kind: 'SecurityContextConstraints',
    metadata: {
      name: `${namespace}-${name}`,
      labels: labels({ name: 'alloy', instance: name, component: 'collector' }),
      annotations: {
        'kubernetes.io/description': [
          ...new Set(exceptions.map(({ what, component }) => `${what}: ${component}`)),
        ].join('; '),
      },
    },
    allowHostDirVolumePlugin: directories,
    allowHostIPC: false,
    allowHostNetwork: breaks('hostNetwork'),
    allowHostPID: breaks('hostPID'),
    allowHostPorts: breaks('hostNetwork'),
    allowPrivilegeEscalation: breaks('allowPrivilegeEscalation'),
    allowPrivilegedContainer: privileged,
    allowedCapabilities: exceptions.flatMap(({ what }) => /^capability (.+)$/.exec(what)?.[1] ?? []),
    defaultAddCapabilities: null,
    fsGroup: { type: 'RunAsAny' },
    priority: null,
    readOnlyRootFilesystem: true,
    requiredDropCapabilities: null,
    runAsUser: { type: 'RunAsAny' },
    // What a node keeps is not labelled for containers.
    seLinuxContext: { type: 'RunAsAny' },
    seccompProfiles: breaks('AppArmor unconfined') || privileged ? ['*'] : ['runtime/default'],
    supplementalGroups: { type: 'RunAsAny' },
    users: [`system:serviceaccount:${namespace}:${name}`],
    groups: [],
    volumes: [
      'configMap',
      'emptyDir',
      ...(directories ? ['hostPath'] : []),
      'persistentVolumeClaim',
      'projected',
      'secret',
    ],
  });
}
