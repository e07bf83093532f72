import { k8s } from 'cdk8s-plus-28';
import { withEphemeralStorage } from '../kubernetes/ephemeral-storage';
import { restricted } from './pod-security';

/**
 * Makes a directory as /tmp is elsewhere: everybody writes, and nobody takes away what is another's. An empty directory
 * of Kubernetes lacks that bit, without which pyroscope.java refuses to unpack its profiler into it.
 *
 * @param image one that has chmod
 */
export function stickyDirectory(image: string, mount: k8s.VolumeMount): k8s.Container {
  return {
    name: 'sticky-directory',
    image,
    command: ['chmod', '1777', mount.mountPath],
    volumeMounts: [mount],
    resources: withEphemeralStorage({
      requests: { cpu: k8s.Quantity.fromString('10m'), memory: k8s.Quantity.fromString('32Mi') },
      limits: { memory: k8s.Quantity.fromString('32Mi') },
    }),
    // The kubelet makes the directory for root, and only its owner may do it: what asks for it is root already.
    securityContext: { ...restricted, runAsUser: 0, runAsGroup: 0, runAsNonRoot: false },
  };
}
