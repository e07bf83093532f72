import type { Settings } from '../environment';
import type { Manifest } from '../manifest';
import { factsOf } from '../settings/providers';
import { withPods } from './pods';

/** What OpenShift gives each namespace itself. */
const assigned = ['runAsUser', 'runAsGroup', 'fsGroup', 'supplementalGroups'];

/** Whether a pod looks at its node: such a pod has constraints of its own, which let it say whose it is. */
function looksAtNode({ volumes = [], hostPID, hostNetwork }: SecuredPod): boolean {
  return hostPID === true || hostNetwork === true || volumes.some((volume) => 'hostPath' in volume);
}

interface SecuredPod {
  readonly securityContext?: object;
  readonly containers?: readonly { readonly securityContext?: object }[];
  readonly initContainers?: readonly { readonly securityContext?: object }[];
  readonly volumes?: readonly object[];
  readonly hostPID?: boolean;
  readonly hostNetwork?: boolean;
}

/**
 * On OpenShift pods name no user: it gives each namespace a range, and refuses others. Pods that look at the node keep
 * theirs, and a type of SELinux that may read what the node keeps.
 */
export function withUsers(manifest: Manifest, { cluster }: Settings): Manifest {
  if (!factsOf(cluster.provider).assignsUsers) return manifest;
  if (manifest.kind === 'OpenTelemetryCollector') {
    return { ...manifest, spec: anonymous(Object(manifest.spec)) };
  }
  return withPods(manifest, ({ spec, ...template }) => {
    const pod = spec as SecuredPod;
    if (looksAtNode(pod)) {
      const securityContext = { ...pod.securityContext, seLinuxOptions: { type: 'spc_t' } };
      return { ...template, spec: { ...spec, securityContext } };
    }
    const containers = (list: SecuredPod['containers']) => list?.map(anonymous);
    return {
      ...template,
      spec: {
        ...spec,
        ...anonymous(pod),
        containers: containers(pod.containers),
        ...(pod.initContainers && { initContainers: containers(pod.initContainers) }),
      },
    };
  });
}

function anonymous<Holder extends { readonly securityContext?: object }>(holder: Holder): Holder {
  if (holder.securityContext === undefined) return holder;
  const kept = Object.entries(holder.securityContext).filter(([key]) => !assigned.includes(key));
  return { ...holder, securityContext: Object.fromEntries(kept) };
}
