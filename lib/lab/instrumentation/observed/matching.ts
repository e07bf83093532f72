import type { Observed, ObserveSettings } from '../../settings/observe';

/** What of a pod decides whether and how it is observed. */
export interface ObservedPod {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The names of its containers, without those that are injected. */
  readonly containers: readonly string[];
}

/** The entry that decides about a pod: the first that fits, as the policy in the cluster takes it. */
export function entryFor(observe: ObserveSettings, pod: ObservedPod): Observed | undefined {
  return observe.find(
    ({ namespace, labels, containers }) =>
      namespace === pod.namespace &&
      Object.entries(labels).every(([key, value]) => pod.labels[key] === value) &&
      (containers.length === 0 || containers.some((name) => pod.containers.includes(name))),
  );
}

/** Whether there are pods that two entries fit, whatever else the pods are: then one of them means nothing, or too much. */
export function meanTheSame(one: Observed, other: Observed): boolean {
  return (
    one.namespace === other.namespace &&
    (isWithin(one.labels, other.labels) || isWithin(other.labels, one.labels)) &&
    (one.containers.length === 0 ||
      other.containers.length === 0 ||
      one.containers.some((name) => other.containers.includes(name)))
  );
}

function isWithin(few: Observed['labels'], many: Observed['labels']): boolean {
  return Object.entries(few).every(([key, value]) => many[key] === value);
}
