/** Something that a pod is known by, and that the name of its service may be taken from. */
export type NameSource =
  | { readonly from: 'annotation' | 'label'; readonly key: string }
  /** What made the pod: a ReplicaSet's Deployment and a Job's CronJob where there is one. */
  | { readonly from: 'workload'; readonly kind: WorkloadKind }
  | { readonly from: 'pod' | 'container' };

/** Kinds that make pods, the strongest first, and the attribute that each stands in. */
export const workloadAttributes = {
  Deployment: 'k8s.deployment.name',
  ReplicaSet: 'k8s.replicaset.name',
  StatefulSet: 'k8s.statefulset.name',
  DaemonSet: 'k8s.daemonset.name',
  CronJob: 'k8s.cronjob.name',
  Job: 'k8s.job.name',
} as const;

export type WorkloadKind = keyof typeof workloadAttributes;

const workloadKinds = Object.keys(workloadAttributes) as readonly WorkloadKind[];

/** What stands before the name of a resource attribute in the annotation of a pod that sets it. */
const prefix = 'resource.opentelemetry.io/';

/** The annotation by which a pod sets a resource attribute of its telemetry. */
export function annotationFor(attribute: string): string {
  return `${prefix}${attribute}`;
}

/** Labels of a pod that name its service where labels are heeded, the strongest first. */
const nameLabels = ['app.kubernetes.io/instance', 'app.kubernetes.io/name'] as const;

/** The label of a pod that tells the version of its service where labels are heeded. */
export const versionLabel = 'app.kubernetes.io/version';

/**
 * Where the name of a service comes from, the strongest first, for what its sender has not named: the order in which
 * the OpenTelemetry operator writes OTEL_SERVICE_NAME into pods
 * (https://opentelemetry.io/docs/specs/semconv/non-normative/k8s-attributes/). The receiver, scrapes, logs and
 * profiles are all written from this list.
 *
 * @param fromLabels the operator's `useLabelsForResourceAttributes`
 */
export function serviceNameSources(fromLabels: boolean): readonly NameSource[] {
  return [
    { from: 'annotation', key: annotationFor('service.name') },
    ...(fromLabels ? nameLabels.map((key) => ({ from: 'label' as const, key })) : []),
    ...workloadKinds.map((kind) => ({ from: 'workload' as const, kind })),
    { from: 'pod' },
    { from: 'container' },
  ];
}
