import type { k8s } from 'cdk8s-plus-28';
import type { Manifest } from '../manifest';

/** A pod template as it stands in a manifest, where plain values are. */
export interface PodTemplate {
  readonly metadata?: {
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec: PodSpec;
}

/** What of a pod is read here; everything else is kept. */
export interface PodSpec {
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly tolerations?: readonly k8s.Toleration[];
  readonly affinity?: k8s.Affinity;
  readonly priorityClassName?: string;
  readonly topologySpreadConstraints?: readonly k8s.TopologySpreadConstraint[];
  readonly imagePullSecrets?: readonly k8s.LocalObjectReference[];
}

interface Holder {
  readonly template: PodTemplate;
}

/** The manifest with its pods changed by a function; what makes no pods is given back as it is. */
export function withPods(manifest: Manifest, change: (template: PodTemplate) => PodTemplate): Manifest {
  const changed = (holder: Holder) => ({ ...holder, template: inOrder(change(holder.template)) });
  switch (manifest.kind) {
    case 'Deployment':
    case 'StatefulSet':
    case 'DaemonSet':
    case 'Job':
      return { ...manifest, spec: changed(Object(manifest.spec) as Holder) };
    case 'CronJob': {
      const spec = Object(manifest.spec) as { readonly jobTemplate: { readonly spec: Holder } };
      const { jobTemplate } = spec;
      return {
        ...manifest,
        spec: { ...spec, jobTemplate: { ...jobTemplate, spec: changed(jobTemplate.spec) } },
      };
    }
    case 'Pod': {
      const { metadata, spec } = inOrder(change(Object(manifest) as PodTemplate));
      return { ...manifest, metadata: { ...manifest.metadata, ...metadata }, spec };
    }
    default:
      return manifest;
  }
}

/** With the keys of the pod in order of the alphabet, as cdk8s writes them. */
function inOrder(template: PodTemplate): PodTemplate {
  const keys = Object.entries(template.spec).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...template, spec: Object.fromEntries(keys) };
}
