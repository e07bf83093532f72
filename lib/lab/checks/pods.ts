import type { k8s } from 'cdk8s-plus-28';
import { type Manifest, nameOf } from '../manifest';

/** A pod that some object of the lab makes. */
export interface Pod {
  /** The object that makes it. */
  readonly owner: Manifest;
  readonly where: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly spec: k8s.PodSpec;
}

/** The parts of a workload's spec that lead to its pods. */
interface WorkloadSpec {
  readonly template?: k8s.PodTemplateSpec;
  readonly jobTemplate?: { readonly spec: { readonly template: k8s.PodTemplateSpec } };
}

const makers = ['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob'];

/** Every pod of the lab, from the objects that make them. */
export function pods(manifests: readonly Manifest[]): readonly Pod[] {
  return manifests.filter(({ kind }) => makers.includes(kind)).map(pod);
}

/** Every container of a pod, those that run before it included. */
export function containers({ spec }: Pod): readonly k8s.Container[] {
  return [...(spec.initContainers ?? []), ...(spec.containers ?? [])];
}

/** A pod that nothing makes is its own template. */
function podItself({ metadata, spec }: Manifest): k8s.PodTemplateSpec {
  const { labels, annotations } = metadata;
  return { metadata: { labels, annotations }, spec: Object(spec) };
}

function pod(owner: Manifest): Pod {
  const { template, jobTemplate } = Object(owner.spec) as WorkloadSpec;
  const found = owner.kind === 'Pod' ? podItself(owner) : (template ?? jobTemplate?.spec.template);
  if (!found?.spec) throw new Error(`${nameOf(owner)} has no pod template`);
  return {
    owner,
    where: nameOf(owner),
    namespace: owner.metadata.namespace ?? 'default',
    labels: found.metadata?.labels ?? {},
    annotations: found.metadata?.annotations ?? {},
    spec: found.spec,
  };
}
