import { k8s } from 'cdk8s-plus-28';
import { withEphemeralStorage } from '../kubernetes/ephemeral-storage';
import { configPath } from './flags';
import { restricted } from './pod-security';
import { httpPort } from './ports';

/**
 * Tells Alloy to read its files again when the kubelet has replaced them, so a new configuration needs no
 * restart. It opens no port: without --listen-address it serves no metrics of its own.
 */
export function reloader(image: string, configMount: k8s.VolumeMount): k8s.Container {
  return {
    name: 'config-reloader',
    image,
    args: [`--watched-dir=${configPath}`, `--reload-url=http://localhost:${httpPort}/-/reload`],
    volumeMounts: [configMount],
    resources: withEphemeralStorage({
      requests: { cpu: k8s.Quantity.fromString('10m'), memory: k8s.Quantity.fromString('50Mi') },
      limits: { memory: k8s.Quantity.fromString('50Mi') },
    }),
    securityContext: restricted,
  };
}
